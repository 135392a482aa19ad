/** Replacements to start with; an administrator's own rows (`plan_replacement`) come after them. Judgements of this project. */
import type { Coverage, Replacement } from './replacement.rules.ts'

const fromDay = '2026-01-01'
const row = (from: string, replacement: string | null, coverage: Coverage | null, note = ''): Replacement => ({
  from,
  replacement,
  coverage,
  note,
  fromDay,
})

const macros = 'makro VBA dan add-in diperiksa lebih dulu'

export const usualReplacements: readonly Replacement[] = [
  row('category:office', 'LibreOffice', 'most', macros),
  row('category:browser', 'Firefox atau Chromium', 'full'),
  row('category:mail', 'Thunderbird', 'most', 'arsip PST diimpor lebih dulu'),
  row(
    'category:pdf',
    'Okular; LibreOffice Draw untuk menyunting',
    'most',
    'tanda tangan elektronik bersertifikat diperiksa',
  ),
  row('category:archiver', '7-Zip', 'full'),
  row('category:media', 'VLC', 'full'),
  row('category:transfer', 'aria2 atau pengelola unduhan peramban', 'full'),
  row('category:graphics', 'GIMP, Inkscape atau Krita', 'check', 'berkas kerja lama dicoba lebih dulu'),
  row('category:statistics', 'R, PSPP atau jamovi', 'most', 'skrip lama diterjemahkan'),
  row('category:gis', 'QGIS', 'most'),
  row('category:cad', 'FreeCAD atau LibreCAD', 'check', 'berkas DWG dicoba lebih dulu'),
  row('category:remote', 'RustDesk', 'full'),
  row('microsoft-office', 'LibreOffice', 'most', macros),
  row('microsoft-access', 'LibreOffice Base', 'check', 'formulir dan makro dibuat ulang'),
  row('microsoft-publisher', 'Scribus', 'most', 'berkas lama dibuka lewat LibreOffice Draw'),
  row('microsoft-project', 'ProjectLibre', 'most'),
  row('microsoft-visio', 'LibreOffice Draw atau draw.io', 'most'),
  row('microsoft-outlook', 'Thunderbird', 'most', 'arsip PST diimpor lebih dulu'),
  row('adobe-photoshop', 'GIMP atau Krita', 'check', 'berkas PSD dicoba lebih dulu'),
  row('adobe-illustrator', 'Inkscape', 'check', 'berkas AI dicoba lebih dulu'),
  row('adobe-indesign', 'Scribus', 'check', 'dokumen dibuat ulang'),
  row('adobe-premiere-pro', 'Kdenlive', 'most'),
  row('adobe-audition', 'Audacity', 'most'),
  row('filmora', 'Kdenlive', 'most'),
  row('coreldraw', 'Inkscape', 'check', 'berkas CDR dicoba lebih dulu'),
  row('arcgis', 'QGIS', 'most'),
  row('winrar', '7-Zip', 'full'),
  row('internet-download-manager', 'aria2 atau pengelola unduhan peramban', 'full'),
]
