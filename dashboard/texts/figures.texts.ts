import { texts } from './texts.ts'

/** The four figures at the head of a region and of a satker. */
export const figuresTexts = texts(
  {
    devices: 'Laptop dengan agen',
    laptops: 'laptop',
    ofClaimed: (claimed: string) => `dari ${claimed} laptop menurut isian satker`,
    noClaim: 'jumlah seluruhnya belum ada',
    virtual: (count: string) => `dan ${count} mesin virtual, dihitung terpisah`,
    seen: 'Terlihat dalam 7 hari',
    of: (part: string, whole: string) => `${part} dari ${whole} laptop`,
    linked: 'Tersambung hari ini',
    ofSeenToday: (seen: string) => `dari ${seen} yang terlihat hari ini`,
    sealed: 'Laporan tersegel',
    laptopDays: (part: string, whole: string) => `${part} dari ${whole} hari laptop`,
    byQuarters: 'kuarter jam yang dilaporkan',
    signed: 'laporan bertanda tangan',
    unsigned: 'tanpa laporan bertanda tangan',
  },
  {
    devices: 'Laptops with an agent',
    laptops: 'laptops',
    ofClaimed: (claimed) => `of ${claimed} laptops as the satker state`,
    noClaim: 'no total known yet',
    virtual: (count) => `and ${count} virtual machines, counted apart`,
    seen: 'Seen within 7 days',
    of: (part, whole) => `${part} of ${whole} laptops`,
    linked: 'Linked today',
    ofSeenToday: (seen) => `of ${seen} seen today`,
    sealed: 'Sealed reports',
    laptopDays: (part, whole) => `${part} of ${whole} laptop-days`,
    byQuarters: 'reported quarter-hours',
    signed: 'signed reports',
    unsigned: 'no signed reports',
  },
)
