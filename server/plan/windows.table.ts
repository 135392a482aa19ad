/**
 * Dates and processors of Windows, each list with the page where they are published. Compared on 24 November 2026, not with
 * the live pages (they could not be opened) but with:
 *
 * - a machine-made copy of Microsoft's four lifecycle pages (altrhombus/DataForGeeks, 2024 and February 2026) and of its release
 *   information page: every row up to 24H2, and the long-term ones of Windows 10, agree. The copy counts the first day
 *   without updates, we the last one with them.
 * - Windows 11 25H2: three third parties; 26H1 and 26H2: one, which read Microsoft's page in October and November 2026.
 *   Enterprise of 26H2, and Windows 7 and 8.1, were compared with nothing.
 * - the sources of Microsoft's own documentation (MicrosoftDocs/windows-itpro-docs): TPM 2.0, UEFI, two cores, 4 GB, 64 GB; paid
 *   updates for 22H2 only, by whole years, at most three, bought with the years before.
 * - processors: 87 models, some of each series, of the list of Microsoft's pages as WhyNotWin11 2.5 copied it (2022), and the
 *   models that the setup of 2021 refused: none of the list is called unfit here, 30 (desktops, servers, rare ones) are unknown.
 */

const lifecycle = 'https://learn.microsoft.com/lifecycle/products/'

/** `homePro`, `enterprise` and `ltsc` are the last days with updates; null = no such edition, or its day is not known. */
export type WindowsRelease = {
  system: string
  build: number
  /** As the system names it, where it does: `22H2`. */
  release: string | null
  homePro: string | null
  enterprise: string | null
  ltsc: string | null
  source: string
}

const release = (
  [system, build, name]: [string, number, string | null],
  [homePro, enterprise, ltsc]: [string | null, string | null, string | null],
  page: string,
): WindowsRelease => ({
  system,
  build,
  release: name,
  homePro,
  enterprise,
  ltsc,
  source: lifecycle + page,
})

/**
 * Home, Pro and Enterprise of Windows 10 carry the day on which all of Windows 10 ended: releases before 22H2 ended earlier, but
 * could be brought to 22H2 at no charge.
 */
export const windowsReleases: readonly WindowsRelease[] = [
  release(['Windows 7', 7601, null], ['2020-01-14', '2020-01-14', null], 'windows-7'),
  release(['Windows 8.1', 9600, null], ['2023-01-10', '2023-01-10', null], 'windows-81'),
  release(['Windows 10', 14393, '1607'], ['2025-10-14', '2025-10-14', '2026-10-13'], 'windows-10-2016-ltsb'),
  release(['Windows 10', 17763, '1809'], ['2025-10-14', '2025-10-14', '2029-01-09'], 'windows-10-enterprise-ltsc-2019'),
  release(['Windows 10', 19044, '21H2'], ['2025-10-14', '2025-10-14', '2027-01-12'], 'windows-10-enterprise-ltsc-2021'),
  release(['Windows 10', 19045, '22H2'], ['2025-10-14', '2025-10-14', null], 'windows-10-home-and-pro'),
  release(['Windows 11', 22000, '21H2'], ['2023-10-10', '2024-10-08', null], 'windows-11-home-and-pro'),
  release(['Windows 11', 22621, '22H2'], ['2024-10-08', '2025-10-14', null], 'windows-11-home-and-pro'),
  release(['Windows 11', 22631, '23H2'], ['2025-11-11', '2026-11-10', null], 'windows-11-home-and-pro'),
  release(['Windows 11', 26100, '24H2'], ['2026-10-13', '2027-10-12', '2029-10-09'], 'windows-11-home-and-pro'),
  release(['Windows 11', 26200, '25H2'], ['2027-10-12', '2028-10-10', null], 'windows-11-home-and-pro'),
  release(['Windows 11', 26300, '26H2'], ['2028-10-10', null, null], 'windows-11-home-and-pro'),
  release(['Windows 11', 28000, '26H1'], ['2028-03-14', '2029-03-13', null], 'windows-11-home-and-pro'),
]

/** End of support of Windows 10, for builds that no row names (older ones ended before). */
export const windows10EndDay = '2025-10-14'
/** Last day of each year of paid updates for Windows 10 22H2. */
export const esuYearEndDays = ['2026-10-13', '2027-10-12', '2028-10-10'] as const
export const esuSource = 'https://learn.microsoft.com/windows/whats-new/extended-security-updates'

export const fitnessSource =
  'https://learn.microsoft.com/windows-hardware/design/minimum/windows-processor-requirements'

/**
 * Processors by how the system names them; the first row that matches decides, none = unknown. By generation and not model
 * by model: Intel from the 8th, AMD from Zen+ (without the first mobile ones, 2xxxU and 2xxxG), as Microsoft's lists begin.
 */
export const processorRules: readonly { name: RegExp; fit: boolean | null }[] = [
  { name: /core.*i7-7820hq/i, fit: null }, // only in some devices
  { name: /core.*i[579]-(7640|7740|78\d\d|79\d\d)x/i, fit: null }, // the X series is listed for some boards
  { name: /core.*\bi[3579]-(8|9)\d{3}(?!\d)/i, fit: true },
  { name: /core.*\bi[3579]-1[0-9]\d{2,3}(?!\d)/i, fit: true },
  { name: /core.*\bi3-n3\d\d/i, fit: true },
  { name: /core.*\bi[3579]-\d{3,4}(?!\d)/i, fit: false },
  { name: /core.*\bi[57] [md]?\s*\d{3}|core.*\bi[3579] cpu +m? *\d{3}/i, fit: false }, // first generation: "i5 CPU M 520"
  { name: /core(\(tm\))? (ultra )?[3579]( processor)? \d{3}/i, fit: true },
  { name: /core.*\bm3-8\d{3}/i, fit: true },
  { name: /core.*\bm[357]?-\d/i, fit: false },
  { name: /intel.*\bn(50|9[57]|100|150|200|250|355)\b/i, fit: true },
  { name: /(celeron|pentium).* [nj][4-6]\d{3}/i, fit: true },
  { name: /(celeron|pentium).* [nj][1-3]\d{3}/i, fit: false },
  { name: /core(\(tm\))?\s?2|dual-core|pentium.* [23]\d{3}[mu]|celeron.* (b|10|2)\d{2}/i, fit: false },
  { name: /atom.* (z|n|d|c|e|x5-z|x7-z)\d{3}/i, fit: false },
  { name: /ryzen ai/i, fit: true },
  { name: /ryzen [3579] (pro )?[3-9]\d{3}/i, fit: true },
  { name: /ryzen [3579] (pro )?2\d{3}(u|g|ge|h)\b/i, fit: false },
  { name: /ryzen [3579] (pro )?2\d{3}(x|e)?\b/i, fit: true },
  { name: /ryzen [3579] (pro )?1\d{3}/i, fit: false },
  { name: /athlon.*(silver|gold|3000g)|amd 30\d\de/i, fit: true },
  { name: /\b(a4|a6|a8|a9|a10|a12|e1|e2|fx|phenom|turion|sempron)\b|athlon.* (ii|x2|x4)\b/i, fit: false },
]
