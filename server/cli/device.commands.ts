import type { Command } from 'commander'
import { approveDevice, revokeDevice } from '../enrolment/enrolment.usecases.ts'
import { actor, withStore, type Session } from './session.ts'

const shownMost = 200

/** `device pending`, `device approve` and `device revoke`. */
export function addDeviceCommands(program: Command, session: Session): void {
  const device = program.command('device').description('laptop yang mendaftar')
  device
    .command('pending')
    .description(
      `Laptop yang menunggu persetujuan, paling banyak ${shownMost} -> {"devices":[{"id","satkerCode",...}]}`,
    )
    .action(() => showPending(session))
  device
    .command('approve <id>')
    .description('Menerima laptop: mulai dihitung beserta laporannya -> {"approved"}')
    .action((id: string) => decide(id, 'approved', session))
  device
    .command('revoke <id>')
    .description('Mencabut laptop: laporannya ditolak mulai sekarang -> {"revoked"}')
    .action((id: string) => decide(id, 'revoked', session))
}

async function showPending(session: Session): Promise<void> {
  const devices = await withStore(session, ({ store }) =>
    store.db
      .selectFrom('device')
      .innerJoin('unit', 'unit.id', 'device.unit_id')
      .select(['device.public_id as id', 'unit.code as satkerCode', 'device.brand', 'device.model', 'device.serial'])
      .where('device.state', '=', 'pending')
      .orderBy('device.id')
      .limit(shownMost)
      .execute(),
  )
  session.print({ devices })
}

async function decide(id: string, decision: 'approved' | 'revoked', session: Session): Promise<void> {
  const publicId = id.toLowerCase()
  const deed = decision === 'approved' ? approveDevice : revokeDevice
  await withStore(session, (opened) => deed({ publicId, actor }, opened))
  session.print({ [decision]: publicId })
}
