import type { Command } from 'commander'
import { findAuditBreak } from '../audit/audit.log.ts'
import { AppError } from '../http/app-error.ts'
import { withStore, type Session } from './session.ts'

/** `audit verify`. */
export function addAuditCommands(program: Command, session: Session): void {
  program
    .command('audit')
    .description('catatan tindakan')
    .command('verify')
    .description('Memeriksa rantai catatan tindakan -> {"ok":true,"entries"}; gagal dengan nomor catatan yang rusak')
    .action(() => verifyAudit(session))
}

async function verifyAudit(session: Session): Promise<void> {
  const { broken, entries } = await withStore(session, async ({ store }) => {
    const { count } = await store.db
      .selectFrom('audit')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return { broken: await findAuditBreak(store.db), entries: count }
  })
  if (broken !== null) throw new AppError('conflict', 'audit.broken', { details: { entry: broken, entries } })
  session.print({ ok: true, entries })
}
