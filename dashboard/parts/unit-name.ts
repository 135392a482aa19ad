/**
 * A unit's name as offices write it in lists: `Kankemenag Kab. Lahat`, `Kanwil Sumatera Selatan`. The full name stands
 * on the unit's own page.
 */
export function shortUnitName(name: string): string {
  return name
    .replace(/\bKantor Kementerian Agama\b/, 'Kankemenag')
    .replace(/\bKantor Wilayah\b/, 'Kanwil')
    .replace(/^Kanwil Kementerian Agama (Provinsi )?/, 'Kanwil ')
    .replace(/\bKabupaten\b/, 'Kab.')
}
