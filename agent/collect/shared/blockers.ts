/** What holds off sleep, as one of a few kinds: the names that sources give are compared here and forgotten here. Pure. */
import { blockerKinds } from '../../contract/tables.ts'
import type { BlockerKind } from '../../contract/tables.ts'

/** The first pattern that a name fits says its kind. */
const kinds: readonly [BlockerKind, RegExp][] = [
  [
    'update',
    /package ?kit|unattended|upgrade|update|fwupd|\bapt\b|\bdnf\b|zypp|wuauserv|usosvc|usocore|tiworker|trustedinst|store/i,
  ],
  ['backup', /backup|deja.?dup|timeshift|sdrsvc|wbengine/i],
  [
    'sharing',
    /srvnet|\bsrv2\b|lanmanserver|samba|\bsmbd\b|\bnfs|sharing|remote|termservice|rustdesk|anydesk|teamviewer/i,
  ],
  ['audio', /audio|pipewire|pulse|\bsound/i],
  ['keep-awake', /caffein|awake|amphetamine|no.?sleep|dont.?sleep|systemd-inhibit|session-inhibit/i],
]

/** @param otherwise the kind of what no pattern knows */
export function blockerKind(name: string, otherwise: 'program' | 'system' = 'program'): BlockerKind {
  return kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? otherwise
}

/** Each kind once, in the contract's order. */
export function inOrder(found: Iterable<BlockerKind>): BlockerKind[] {
  const set = new Set(found)
  return blockerKinds.filter((kind) => set.has(kind))
}
