import type { DeviceClass, FactorKind, FactorState, FactorStatus } from '../../server/power/factor.rules.ts'
import type { AssignedStatus, SettingName } from '../../server/power/unit-factor.rules.ts'
import { texts } from './texts.ts'

type KindText = { title: string; note: string }

const kindsId: Record<FactorKind, KindText> = {
  'grid-average': {
    title: 'Jaringan: rata-rata pembangkitan',
    note: 'Emisi setahun dibagi listrik yang dibangkitkan. Sistem tanpa baris sendiri memakai nilai nasional.',
  },
  'grid-margin': {
    title: 'Jaringan: combined margin',
    note: 'Untuk menghitung kredit karbon. Menjawab pertanyaan lain, jadi tidak pernah satu jumlah atau satu tren dengan rata-rata pembangkitan.',
  },
  tariff: { title: 'Tarif listrik', note: 'Belum termasuk pajak penerangan jalan, PPN, dan rekening minimum.' },
  embodied: {
    title: 'Karbon pembuatan',
    note: 'Seluruh daur hidup tanpa pemakaian, per mesin. Cara hitung tiap pembuat berbeda: bandingkan dalam satu pembuat. Boavizta, Open Database License 1.0.',
  },
  life: { title: 'Masa pakai rencana', note: 'Tahun untuk membagi karbon pembuatan, dan umur mulai dihapuskan.' },
  weight: { title: 'Berat', note: 'Untuk perkiraan limbah elektronik.' },
}
const statusesId: Record<FactorStatus, string> = { confirmed: 'terkonfirmasi', secondary: 'sekunder', entered: 'diisi' }
const assignedId: Record<AssignedStatus, string> = {
  entered: 'diisi',
  secondary: 'sekunder',
  unconfirmed: 'dugaan, belum diperiksa',
}
const settingsId: Record<SettingName, string> = {
  'tariff-class': 'Golongan tarif',
  'grid-system': 'Sistem listrik',
  'grid-method': 'Faktor jaringan',
  'embodied-detail': 'Karbon pembuatan',
}
const statesId: Record<FactorState, string> = { current: 'berlaku', later: 'nanti', past: 'riwayat' }
const classesId: Record<DeviceClass, string> = {
  laptop: 'Laptop',
  desktop: 'Komputer meja',
  'all-in-one': 'All-in-one',
  tablet: 'Tablet',
  'thin-client': 'Thin client',
  monitor: 'Layar',
}
const fieldsId: Record<string, string> = {
  kind: 'Jenis: salah satu dari daftar.',
  key: 'Untuk: sistem listrik, golongan seperti P-1/TR, atau jenis mesin seperti laptop/dell.',
  value: 'Nilai: angka, misalnya 0,87 atau 1.699,53.',
  setting: 'Nilai: golongan seperti P-1/TR, sistem seperti JAMALI, atau pilihan dari daftar.',
  name: 'Pengaturan: yang berlaku untuk seluruh kementerian hanya diisi di puncak.',
  fromDay: 'Berlaku sejak: tanggal yang ada, paling jauh 20 tahun ke belakang dan 2 tahun ke depan.',
  source: 'Sumber: 3–300 karakter.',
  document: 'Nomor dokumen: wajib, 3–200 karakter.',
}

const unitsId: Record<string, string> = { tahun: 'tahun', 'kgCO2e/kWh': 'kg CO₂e/kWh', kgCO2e: 'kg CO₂e' }

export const factorTexts = texts(
  {
    title: (unit: string) => `Faktor listrik dan karbon ${unit}`,
    lead: (rp: string, kg: string) => `Satu kWh di sini hari ini: ${rp}, ${kg}`,
    rupiahPerKwh: (value: string) => `Rp${value}`,
    kgPerKwh: (value: string) => `${value} kg CO₂e`,
    rupiahUnknown: 'rupiah belum diketahui',
    kgUnknown: 'karbon belum diketahui',
    leadGuess: 'Golongan tarifnya dugaan menurut jenis satuan; isi dari rekening listrik.',
    national: 'Nasional',
    figures: { tariff: 'Tarif', grid: 'Faktor jaringan' },
    since: (day: string) => `sejak ${day}`,
    always: 'semua hari',
    asOf: (day: string) => `berlaku ${day}`,
    noTariff: 'tarif golongan ini belum ada',
    noGrid: 'belum ada',
    range: (low: string, high: string) => `${low}–${high}`,
    unit: {
      title: 'Berlaku untuk satuan ini',
      setAt: (unit: string) => `diisi pada ${unit}`,
      none: 'tidak diketahui',
      withdrawn: 'ditarik: ikut satuan di atasnya',
      own: 'Diisi pada satuan ini',
      setting: 'Pengaturan',
      set: 'Isi golongan tarif atau sistem listrik',
      valueHint: 'Kosong = ikut satuan di atasnya lagi.',
    },
    fallback: {
      national: 'Sistem ini tidak punya faktor sendiri: dipakai nilai nasional.',
      'other-method':
        'Sistem ini tidak punya combined margin: dipakai rata-rata pembangkitan nasional, dan dijumlahkan terpisah.',
    },
    methods: { average: 'rata-rata pembangkitan', margin: 'combined margin' },
    choices: {
      average: 'rata-rata pembangkitan',
      margin: 'combined margin',
      maker: 'menurut pembuat, lalu jenis',
      class: 'menurut jenis saja',
    },
    columns: {
      kind: 'Jenis',
      key: 'Untuk',
      value: 'Nilai',
      since: 'Sejak',
      state: 'Keadaan',
      source: 'Sumber',
      document: 'Nomor dokumen',
    },
    units: unitsId,
    kinds: kindsId,
    statuses: statusesId,
    assigned: assignedId,
    settings: settingsId,
    states: statesId,
    classes: classesId,
    add: 'Tambah faktor',
    addOpen: 'Isi nilai baru; yang lama tetap sebagai riwayat',
    keyHint: 'JAMALI, NASIONAL, P-1/TR, laptop, laptop/dell.',
    valueHint: 'Koma untuk desimal: 0,87 atau 1.699,53.',
    submit: 'Simpan',
    faults: { 'factor.invalid': 'Belum disimpan. Periksa:' },
    bounds: (least: string, most: string, unit: string) => `Nilai: di antara ${least} dan ${most} ${unit}.`,
    fields: fieldsId,
    done: { nilai: 'Faktor tersimpan.', satuan: 'Pengaturan satuan tersimpan.' },
    foot: 'Angka bulan Maret memakai faktor yang berlaku pada bulan Maret, dan menyebut versinya. Baris tidak pernah diubah atau dihapus.',
  },
  {
    title: (unit) => `Factors of electricity and carbon ${unit}`,
    lead: (rp, kg) => `One kWh here today: ${rp}, ${kg}`,
    rupiahPerKwh: (value) => `Rp${value}`,
    kgPerKwh: (value) => `${value} kg CO₂e`,
    rupiahUnknown: 'rupiah not known yet',
    kgUnknown: 'carbon not known yet',
    leadGuess: 'Its tariff class is a guess by kind of unit; set it from the electricity bill.',
    national: 'National',
    figures: { tariff: 'Tariff', grid: 'Grid factor' },
    since: (day) => `since ${day}`,
    always: 'every day',
    asOf: (day) => `as of ${day}`,
    noTariff: 'no tariff of this class yet',
    noGrid: 'none yet',
    range: (low, high) => `${low}–${high}`,
    unit: {
      title: 'In force for this unit',
      setAt: (unit) => `set at ${unit}`,
      none: 'not known',
      withdrawn: 'taken back: as the unit above',
      own: 'Set for this unit',
      setting: 'Setting',
      set: 'Set the tariff class or the electricity system',
      valueHint: 'Empty = as the unit above again.',
    },
    fallback: {
      national: 'This system has no factor of its own: the national value stands in.',
      'other-method':
        'This system has no combined margin: the national generation average stands in, and is summed apart.',
    },
    methods: { average: 'generation average', margin: 'combined margin' },
    choices: {
      average: 'generation average',
      margin: 'combined margin',
      maker: 'by maker, then class',
      class: 'by class alone',
    },
    columns: {
      kind: 'Kind',
      key: 'For',
      value: 'Value',
      since: 'Since',
      state: 'State',
      source: 'Source',
      document: 'Document number',
    },
    units: { tahun: 'years', 'kgCO2e/kWh': 'kg CO₂e/kWh', kgCO2e: 'kg CO₂e' },
    kinds: {
      'grid-average': {
        title: 'Grid: generation average',
        note: "A year's emissions over the electricity generated. A system without a row of its own takes the national value.",
      },
      'grid-margin': {
        title: 'Grid: combined margin',
        note: 'Made for carbon credits. It answers another question, so it never stands in one sum or trend with the generation average.',
      },
      tariff: { title: 'Electricity tariff', note: 'Without street lighting tax, VAT and minimum bills.' },
      embodied: {
        title: 'Embodied carbon',
        note: 'The whole life without use, a machine. Makers compute differently: compare within a maker. Boavizta, Open Database License 1.0.',
      },
      life: {
        title: 'Planned life',
        note: 'Years over which embodied carbon is spread, and the age from which disposal is due.',
      },
      weight: { title: 'Weight', note: 'For estimates of e-waste.' },
    },
    statuses: { confirmed: 'confirmed', secondary: 'secondary', entered: 'entered' },
    assigned: { entered: 'entered', secondary: 'secondary', unconfirmed: 'guess, not checked' },
    settings: {
      'tariff-class': 'Tariff class',
      'grid-system': 'Electricity system',
      'grid-method': 'Grid factor',
      'embodied-detail': 'Embodied carbon',
    },
    states: { current: 'in force', later: 'later', past: 'history' },
    classes: {
      laptop: 'Laptop',
      desktop: 'Desktop',
      'all-in-one': 'All-in-one',
      tablet: 'Tablet',
      'thin-client': 'Thin client',
      monitor: 'Monitor',
    },
    add: 'Add a factor',
    addOpen: 'Enter a new value; the old one stays as history',
    keyHint: 'JAMALI, NASIONAL, P-1/TR, laptop, laptop/dell.',
    valueHint: 'A comma for decimals: 0,87 or 1.699,53.',
    submit: 'Save',
    faults: { 'factor.invalid': 'Not kept yet. Check:' },
    bounds: (least, most, unit) => `Value: between ${least} and ${most} ${unit}.`,
    fields: {
      kind: 'Kind: one of the list.',
      key: 'For: an electricity system, a class such as P-1/TR, or a kind of machine such as laptop/dell.',
      value: 'Value: a number, such as 0,87 or 1.699,53.',
      setting: 'Value: a class such as P-1/TR, a system such as JAMALI, or a choice of the list.',
      name: 'Setting: what holds for the whole ministry is set at the top only.',
      fromDay: 'Since: a day that exists, at most 20 years back and 2 years ahead.',
      source: 'Source: 3–300 characters.',
      document: 'Document number: needed, 3–200 characters.',
    },
    done: { nilai: 'The factor is kept.', satuan: "The unit's setting is kept." },
    foot: 'A figure of March uses the factor that held in March, and names its version. No row is ever changed or taken out.',
  },
)
