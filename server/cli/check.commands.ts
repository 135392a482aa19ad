import { resolve } from 'node:path'
import type { Command } from 'commander'
import { AppError } from '../http/app-error.ts'
import { checkWholeStore, damagedStore, markDamaged } from '../store/damage.ts'
import { storeFileName } from '../store/store.ts'
import { UsageError } from './output.ts'
import { configOf, type Session } from './session.ts'

/** `check`: the SQLite file read through, also while the server runs; what the server does by itself each night. */
export function addCheckCommand(program: Command, session: Session): void {
  program
    .command('check')
    .description(
      'Memeriksa keutuhan berkas SQLite, selagi server berjalan -> {"ok":true}; yang rusak tidak dilayani lagi',
    )
    .action(() => {
      const { dataDir, databaseUrl } = configOf(session)
      if (databaseUrl !== null) throw new UsageError('usage', 'PostgreSQL: pakai pg_amcheck')
      const file = resolve(dataDir, storeFileName)
      const found = checkWholeStore(file)
      if (found === null) return session.print({ ok: true })
      markDamaged(file, found)
      const { message } = damagedStore(file, found)
      throw new AppError('conflict', 'store.damaged', { fields: [{ path: file, code: 'store.damaged', message }] })
    })
}
