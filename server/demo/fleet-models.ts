/** What a simulated fleet is made of: laptops seen in public offices, systems and programs, with rough weights. Invented shares. */
import type { SoftwareFacts } from '../../agent/contract/v1.ts'

export type Model = {
  brand: string
  model: string
  cpu: string
  cores: number
  threads: number
  baseMhz: number
  memoryMb: number
  diskMb: number
  batteryMwh: number
  inches: number
}

const model = (
  brand: string,
  name: string,
  cpu: readonly [string, number, number, number],
  size: readonly [memoryMb: number, diskMb: number, batteryMwh: number, inches: number],
): Model => ({
  brand,
  model: name,
  cpu: cpu[0],
  cores: cpu[1],
  threads: cpu[2],
  baseMhz: cpu[3],
  memoryMb: size[0],
  diskMb: size[1],
  batteryMwh: size[2],
  inches: size[3],
})

export const models: readonly (readonly [Model, number])[] = [
  [model('Acer', 'TravelMate P214', ['Intel Core i3-1115G4', 2, 4, 3000], [8192, 244198, 48000, 14]), 14],
  [model('Lenovo', 'ThinkPad L14', ['Intel Core i5-10210U', 4, 8, 1600], [8192, 488386, 45000, 14]), 9],
  [model('HP', '240 G7', ['Intel Core i3-8130U', 2, 4, 2200], [4096, 953869, 41040, 14]), 12],
  [model('HP', 'ProBook 440 G8', ['Intel Core i5-1135G7', 4, 8, 2400], [8192, 488386, 45000, 14]), 11],
  [model('Asus', 'VivoBook X441', ['Intel Celeron N4000', 2, 2, 1100], [4096, 953869, 36000, 14]), 13],
  [model('Asus', 'ExpertBook B1400', ['Intel Core i5-1135G7', 4, 8, 2400], [8192, 488386, 42000, 14]), 8],
  [model('Dell', 'Latitude 3420', ['Intel Core i5-1135G7', 4, 8, 2400], [8192, 244198, 41000, 14]), 6],
  [model('Zyrex', 'Sky 232', ['Intel Celeron N4020', 2, 2, 1100], [4096, 122104, 38000, 14.1]), 7],
  [model('Axioo', 'MyBook 14H', ['Intel Core i3-1005G1', 2, 4, 1200], [8192, 244198, 38000, 14]), 6],
  [model('Acer', 'Aspire A314', ['AMD Ryzen 3 3250U', 2, 4, 2600], [4096, 953869, 36700, 14]), 9],
]

export type System = {
  family: 'windows' | 'linux'
  name: string
  version: string
  build: string | null
  kernel: string | null
}

export const systems: readonly (readonly [System, number])[] = [
  [{ family: 'windows', name: 'Windows 10 Pro', version: '22H2', build: '19045.5011', kernel: null }, 36],
  [
    { family: 'windows', name: 'Windows 11 Home Single Language', version: '24H2', build: '26100.2314', kernel: null },
    30,
  ],
  [{ family: 'windows', name: 'Windows 8.1 Pro', version: '6.3', build: '9600', kernel: null }, 4],
  [{ family: 'linux', name: 'Ubuntu 24.04.3 LTS', version: '24.04', build: null, kernel: '6.8.0-85-generic' }, 14],
  [{ family: 'linux', name: 'Linux Mint 22.1', version: '22.1', build: null, kernel: '6.8.0-79-generic' }, 9],
  [
    { family: 'linux', name: 'Debian GNU/Linux 12 (bookworm)', version: '12', build: null, kernel: '6.1.0-40-amd64' },
    4,
  ],
]

export type Program = readonly [
  name: string,
  version: string,
  publisher: string | null,
  licence: string | null,
  share: number,
]

/** Share of laptops that carry a program. */
export const windowsPrograms: readonly Program[] = [
  ['LibreOffice 24.8.2.1', '24.8.2.1', 'The Document Foundation', null, 0.42],
  ['Microsoft Office Professional Plus 2016', '16.0.4266.1001', 'Microsoft Corporation', null, 0.55],
  ['WPS Office (12.2.0.18283)', '12.2.0.18283', 'Kingsoft Corp.', null, 0.17],
  ['Google Chrome', '131.0.6778.86', 'Google LLC', null, 0.93],
  ['Mozilla Firefox (x64 id)', '132.0.2', 'Mozilla', null, 0.46],
  ['Mozilla Maintenance Service', '132.0.2', 'Mozilla', null, 0.46],
  ['7-Zip 24.08 (x64)', '24.08', 'Igor Pavlov', null, 0.38],
  ['WinRAR 6.24 (64-bit)', '6.24.0', 'win.rar GmbH', null, 0.52],
  ['Adobe Acrobat Reader DC', '24.004.20243', 'Adobe Systems Incorporated', null, 0.49],
  ['Foxit PDF Reader', '2024.3.0.26795', 'Foxit Software Inc.', null, 0.18],
  ['VLC media player', '3.0.21', 'VideoLAN', null, 0.44],
  ['CorelDRAW Graphics Suite X7', '17.0.0.491', 'Corel Corporation', null, 0.07],
  ['GIMP 2.10.38', '2.10.38', 'The GIMP Team', null, 0.06],
  ['Inkscape', '1.3.2', 'Inkscape', null, 0.04],
  ['Zoom Workplace (64-bit)', '6.2.50939', 'Zoom Communications, Inc.', null, 0.61],
  ['AnyDesk', 'ad 8.1.0', 'AnyDesk Software GmbH', null, 0.33],
  [
    'Microsoft Visual C++ 2015-2022 Redistributable (x64) - 14.38.33130',
    '14.38.33130.0',
    'Microsoft Corporation',
    null,
    0.95,
  ],
  ['Intel(R) Processor Graphics', '27.20.100.9664', 'Intel Corporation', null, 0.8],
  ['Realtek High Definition Audio Driver', '6.0.9381.1', 'Realtek Semiconductor Corp.', null, 0.88],
  ['Microsoft Edge', '131.0.2903.63', 'Microsoft Corporation', null, 1],
  ['XAMPP', '8.2.12-0', 'Apache Friends', null, 0.05],
  ['Epson L3210 Series Printer Uninstall', '', 'Seiko Epson Corporation', null, 0.36],
  ['SPSS Statistics 22', '22.0.0.0', 'IBM Corp', null, 0.02],
]

export const linuxPrograms: readonly Program[] = [
  ['libreoffice-writer', '4:24.2.7-0ubuntu0.24.04.4', 'Ubuntu Developers', 'MPL-2.0', 0.97],
  ['libreoffice-calc', '4:24.2.7-0ubuntu0.24.04.4', 'Ubuntu Developers', 'MPL-2.0', 0.97],
  ['firefox', '132.0.2', 'Mozilla', 'MPL-2.0', 0.98],
  ['thunderbird', '128.4.3', 'Mozilla', 'MPL-2.0', 0.6],
  ['evince', '46.3.1-0ubuntu1', 'Ubuntu Developers', 'GPL-2+', 0.94],
  ['gimp', '2.10.36-3', 'Ubuntu Developers', 'GPL-3+', 0.3],
  ['inkscape', '1.2.2-2', 'Ubuntu Developers', 'GPL-2+', 0.12],
  ['vlc', '3.0.20-3', 'Ubuntu Developers', 'GPL-2+', 0.55],
  ['p7zip-full', '16.02+transitional.1', 'Ubuntu Developers', 'LGPL-2.1+', 0.7],
  ['google-chrome-stable', '131.0.6778.85-1', 'Chrome Linux Team', null, 0.35],
  ['wps-office', '11.1.0.11723', 'WPS Office Co., Ltd.', null, 0.1],
  ['linux-image-generic', '6.8.0-85.85', 'Ubuntu Kernel Team', 'GPL-2', 1],
  ['bash', '5.2.21-2ubuntu4', 'Ubuntu Developers', 'GPL-3+', 1],
  ['openssl', '3.0.13-0ubuntu3.6', 'Ubuntu Developers', 'Apache-2.0', 1],
  ['python3', '3.12.3-0ubuntu2', 'Ubuntu Developers', 'PSF-2.0', 1],
]

export type SoftwareRow = SoftwareFacts['rows'][number]
