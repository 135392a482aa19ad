/**
 * What a page says that is not a website any more. `anywhere`: unmistakable wherever it stands; `title`: only in the title;
 * `short`: in the title, or on a page with so little text that it can be nothing else. In lower case.
 */
export type ContentRule = 'suspended' | 'parked' | 'default-page' | 'taken-over'
export type ContentPhrase = { rule: ContentRule; where: 'anywhere' | 'title' | 'short'; phrase: string }

const of = (rule: ContentRule, where: ContentPhrase['where'], ...phrases: string[]): ContentPhrase[] =>
  phrases.map((phrase) => ({ rule, where, phrase }))

/** A page with less visible text than this (characters) is judged by the phrases of `short`. */
export const shortPageChars = 2_000

export const contentPhrases: readonly ContentPhrase[] = [
  ...of(
    'suspended',
    'short',
    'account suspended',
    'this account has been suspended',
    'account has been suspended',
    'akun ini telah ditangguhkan',
    'akun ditangguhkan',
    'akun hosting ini ditangguhkan',
    'layanan hosting ditangguhkan',
    'website ini dinonaktifkan',
    'website suspended',
    'site suspended',
    'bandwidth limit exceeded',
    'masa aktif hosting telah habis',
    'domain ini telah kedaluwarsa',
    'domain has expired',
    'this domain has expired',
  ),
  ...of(
    'parked',
    'short',
    'this domain is parked',
    'domain is parked',
    'domain parked',
    'parked domain',
    'parkir domain',
    'domain ini diparkir',
    'this domain is for sale',
    'buy this domain',
    'domain ini dijual',
    'domain may be for sale',
    'related searches',
    'sedo domain parking',
  ),
  ...of(
    'default-page',
    'short',
    'welcome to nginx!',
    'apache2 ubuntu default page',
    'apache2 debian default page',
    'apache http server test page',
    'iis windows server',
    'default web site page',
    'default page of the web server',
    'this is the default index page',
    'it works!',
    'index of /',
    'future home of something quite cool',
    'just another wordpress site',
    'website coming soon',
    'situs sedang dibangun',
    'under construction',
  ),
  ...of(
    'taken-over',
    'title',
    'slot gacor',
    'situs slot',
    'judi online',
    'slot online',
    'togel',
    'bandar slot',
    'slot88',
    'hacked by',
  ),
]
