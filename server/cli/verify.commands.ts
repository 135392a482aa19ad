import type { Command } from 'commander'
import { findAuditBreak } from '../audit/audit.log.ts'
import { verifyReports } from '../device/verify-reports.queries.ts'
import { AppError } from '../http/app-error.ts'
import { withStore, type Session } from './session.ts'

/** `verify`: the whole store, checked again from the bytes. */
export function addVerifyCommand(program: Command, session: Session): void {
  program
    .command('verify')
    .description('Memeriksa ulang setiap laporan (sidik, tanda tangan, rantai) dan catatan tindakan')
    .action(async () => {
      const result = await withStore(session, async ({ store }) => ({
        ...(await verifyReports(store.db)),
        auditBrokenAt: await findAuditBreak(store.db),
      }))
      session.print(result)
      if (result.broken.length > 0 || result.auditBrokenAt !== null) throw new AppError('conflict', 'store.altered')
    })
}
