import { statSync } from 'node:fs'

/** Files and folders whose time changes when software comes or goes: a cheap reason to read the inventory early. */
const markers: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/var/lib/dpkg/status',
    '/var/lib/rpm/rpmdb.sqlite',
    '/var/lib/rpm/Packages',
    '/var/lib/pacman/local',
    '/lib/apk/db/installed',
    '/var/lib/flatpak/.changed',
    '/var/lib/snapd/state.json',
  ],
  darwin: ['/Applications', '/Library/Receipts/InstallHistory.plist'],
  win32: ['C:\\Program Files', 'C:\\Program Files (x86)'],
}

/** A text that differs after software was installed or removed. */
export function changeMarker(platform: NodeJS.Platform = process.platform): string {
  const times = (markers[platform] ?? []).map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return times.join(' ')
}
