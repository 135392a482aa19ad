import type { Command } from 'commander'
import { systemClock } from '../clock.ts'
import { moveRefused } from '../move/move.errors.ts'
import { type MoveProgress, moveStore } from '../move/move.usecases.ts'
import { actor, configOf, type Session } from './session.ts'

/** `move --to postgres://...`. */
export function addMoveCommand(program: Command, session: Session): void {
  program
    .command('move')
    .description('Memindahkan penyimpanan SQLite ke PostgreSQL yang kosong -> {"moved":true,"to","counts",...}')
    .requiredOption(
      '--to <alamat>',
      'postgres://pengguna@host/basisdata; kata sandi lebih baik di PGPASSWORD atau ~/.pgpass',
    )
    .action(async ({ to: url }: { to: string }) => {
      const { dataDir, databaseUrl } = configOf(session)
      if (databaseUrl !== null) throw moveRefused('from_postgres')
      const deps = { clock: systemClock, onProgress: progressLines(session) }
      const { to, begunAnew, rows, facts } = await moveStore({ dataDir, url, actor }, deps)
      session.print({ moved: true, to, begunAnew, rows, ...facts })
    })
}

/** A line for each tenth of a table that has many rows, and one for each of the others that has any. */
function progressLines({ io }: Session): (progress: MoveProgress) => void {
  let shown = { table: '', tenth: -1 }
  return ({ table, rows, of }) => {
    if (of === 0) return
    const tenth = Math.floor((rows / of) * 10)
    if (shown.table === table && tenth <= shown.tenth) return
    shown = { table, tenth }
    if (tenth > 0) io.err(`pindah: ${table} ${tenth * 10}% dari ${of} baris\n`)
  }
}
