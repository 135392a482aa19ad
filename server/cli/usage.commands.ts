import type { Command } from 'commander'
import { countDocuments } from '../usage/usage.usecases.ts'
import { UsageError } from './output.ts'
import { actor, type Session, unitOf, withStore } from './session.ts'

/** `usage documents`: whether a satker has its documents counted. */
export function addUsageCommand(program: Command, session: Session): void {
  program
    .command('usage')
    .description('pemakaian')
    .command('documents <code> <state>')
    .description(
      'Menghitung dokumen menurut format dan bulan di laptop satu satuan: on atau off -> {"code","documents"}',
    )
    .action((code: string, state: string) => switchDocuments(code, state, session))
}

async function switchDocuments(code: string, state: string, session: Session): Promise<void> {
  if (state !== 'on' && state !== 'off') throw new UsageError('usage', 'state: on atau off')
  const unit = await withStore(session, async (opened) => {
    const found = await unitOf(opened, code)
    await countDocuments({ unitId: found.id, on: state === 'on', actor }, opened)
    return found
  })
  session.print({ code: unit.code, documents: state })
}
