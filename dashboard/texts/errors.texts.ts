import { texts } from './texts.ts'

export const errorTexts = texts(
  {
    missing: {
      title: 'Tidak ditemukan',
      text: 'Halaman, satker, atau perangkat ini tidak ada, atau berada di luar wilayah akun Anda.',
    },
    forbidden: {
      title: 'Tidak diizinkan',
      text: 'Peran akun Anda tidak mencakup tindakan ini, atau formulirnya kedaluwarsa.',
    },
    badRequest: { title: 'Permintaan tidak dapat dibaca', text: 'Periksa kembali alamat atau isian yang dikirim.' },
    throttled: { title: 'Terlalu sering', text: 'Tunggu sebentar, lalu coba lagi.' },
    away: {
      title: 'Penyimpanan tidak menjawab',
      text: 'Penyimpanan data sedang sibuk, penuh, atau tidak terjangkau. Coba lagi sebentar lagi.',
    },
    damaged: {
      title: 'Penyimpanan rusak',
      text: 'Berkas penyimpanan rusak, jadi tidak ada angka yang ditampilkan. Pengelola server perlu memulihkan cadangan: npm run -s admin -- backup restore BERKAS --data-dir FOLDER-BARU',
    },
    internal: { title: 'Kesalahan pada server', text: 'Kesalahan ini tercatat. Sebutkan nomor di bawah bila melapor.' },
    number: 'Nomor permintaan',
    home: 'Ke beranda',
  },
  {
    missing: {
      title: 'Not found',
      text: 'This page, satker or device does not exist, or lies outside what your account may see.',
    },
    forbidden: {
      title: 'Not allowed',
      text: 'Your role does not include this action, or the form has expired.',
    },
    badRequest: { title: 'The request could not be read', text: 'Check the address or what was filled in.' },
    throttled: { title: 'Too often', text: 'Wait a moment, then try again.' },
    away: {
      title: 'The store does not answer',
      text: 'The store is busy, full or out of reach. Try again in a moment.',
    },
    damaged: {
      title: 'The store is damaged',
      text: 'The file of the store is damaged, so no figure is shown. Whoever runs the server has to restore a backup: npm run -s admin -- backup restore FILE --data-dir NEW-FOLDER',
    },
    internal: {
      title: 'Server error',
      text: 'This error has been recorded. Quote the number below when you report it.',
    },
    number: 'Request number',
    home: 'To the overview',
  },
)
