import { texts } from './texts.ts'

const faultsId: Record<string, string> = {
  'account.sign_in_refused': 'Surel atau kata sandi tidak cocok.',
  'account.sign_in_throttled': 'Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi.',
  'account.email_invalid': 'Tulis surel lengkap, misalnya nama@kemenag.go.id.',
  'account.email_taken': 'Surel ini sudah dipakai.',
  'account.password_too_short': 'Kata sandi terlalu pendek: sekurang-kurangnya 10 karakter.',
  'account.password_too_long': 'Kata sandi terlalu panjang: paling banyak 128 karakter.',
  'account.password_well_known': 'Kata sandi ini ada dalam daftar yang mudah ditebak.',
}

const pointsId: [name: string, text: string][] = [
  ['Terlihat', 'Agen kecil melaporkan keadaan laptop setiap kuarter jam, ditandatangani laptop itu sendiri.'],
  ['Terbukti', 'Dari setiap angka ada jalan kembali ke laporan bertanda tangan di baliknya.'],
  ['Terjaga', 'Tanpa nama pengguna, tanpa isi berkas, tanpa jam pemakaian seseorang.'],
]

export const accountTexts = texts(
  {
    signIn: {
      title: 'Masuk',
      lead: 'Laptop setiap satker: tersambung, beralih ke sumber terbuka, hemat energi. Setiap angka ada buktinya.',
      email: 'Surel',
      password: 'Kata sandi',
      submit: 'Masuk',
      help: 'Lupa kata sandi atau belum punya akun? Hubungi admin wilayah Anda.',
    },
    setup: {
      title: 'Administrator pertama',
      lead: 'Tautan ini hanya berlaku sekali. Setelah akun dibuat, halaman ini hilang.',
      email: 'Surel',
      password: 'Kata sandi',
      passwordHint: 'Sekurang-kurangnya 10 karakter; kalimat pendek lebih kuat daripada kata dengan angka.',
      submit: 'Buat akun',
    },
    faults: faultsId,
    points: pointsId,
  },
  {
    signIn: {
      title: 'Sign in',
      lead: 'The laptops of every satker: connected, moving to open source, saving energy. Every figure has its proof.',
      email: 'Email',
      password: 'Password',
      submit: 'Sign in',
      help: 'Forgotten the password, or no account yet? Ask the administrator of your region.',
    },
    setup: {
      title: 'First administrator',
      lead: 'This link works once. When the account has been made, this page is gone.',
      email: 'Email',
      password: 'Password',
      passwordHint: 'At least 10 characters; a short sentence is stronger than a word with digits.',
      submit: 'Create account',
    },
    faults: {
      'account.sign_in_refused': 'Email or password do not match.',
      'account.sign_in_throttled': 'Too many tries. Wait a moment, then try again.',
      'account.email_invalid': 'Write the whole address, such as name@kemenag.go.id.',
      'account.email_taken': 'This address is already in use.',
      'account.password_too_short': 'The password is too short: at least 10 characters.',
      'account.password_too_long': 'The password is too long: at most 128 characters.',
      'account.password_well_known': 'This password is on the list of those that are easily guessed.',
    },
    points: [
      ['Seen', 'A small agent reports the state of a laptop every quarter-hour, signed by the laptop itself.'],
      ['Proven', 'From every figure there is a way back to the signed reports behind it.'],
      ['Private', 'No user names, no file contents, no hours of anybody’s work.'],
    ],
  },
)
