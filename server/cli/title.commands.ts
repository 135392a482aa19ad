import type { Command } from 'commander'
import type { Category, Cost, SoftwareClass } from '../migration/classifier.types.ts'
import { decideTitle, withdrawDecision } from '../migration/decision.usecases.ts'
import { actor, type Session, wholeNumber, withStore } from './session.ts'

const listMost = 500
type Said = { class: string; category?: string; cost?: string; inHouse?: boolean; reason: string }

/** `titles decide|withdraw|list`: decisions about titles, by the same use cases as the page. */
export function addTitleCommands(program: Command, session: Session): void {
  const titles = program.command('titles').description('keputusan judul perangkat lunak')
  titles
    .command('decide <key>')
    .description('Memutuskan golongan satu kunci judul -> {"id","titleKey"}')
    .requiredOption('--class <class>', 'open, closed, ignore atau unknown')
    .option('--category <category>', 'kategori')
    .option('--cost <cost>', 'paid atau free')
    .option('--in-house', 'buatan sendiri')
    .requiredOption('--reason <reason>', 'alasan, 3-500 huruf')
    .action((key: string, said: Said) => decide(key, said, session))
  titles
    .command('withdraw <id>')
    .description('Mencabut satu keputusan -> {"id","withdrawn"}')
    .requiredOption('--reason <reason>', 'alasan, 3-500 huruf')
    .action((id: string, { reason }: { reason: string }) => withdraw(id, reason, session))
  titles
    .command('list')
    .description('Keputusan yang berlaku, terbaru dahulu -> {"decisions"}')
    .action(() => list(session))
}

async function decide(titleKey: string, said: Said, session: Session): Promise<void> {
  // As it was typed: `decideTitle` refuses words that it does not know.
  const says = {
    class: said.class as SoftwareClass,
    category: (said.category ?? null) as Category | null,
    cost: (said.cost ?? null) as Cost | null,
    inHouse: said.inHouse ?? false,
    reason: said.reason,
  }
  const id = await withStore(session, (opened) => decideTitle({ titleKey, ...says, actor }, opened))
  session.print({ id, titleKey })
}

async function withdraw(text: string, reason: string, session: Session): Promise<void> {
  const id = wholeNumber(text, { option: 'id', low: 1, high: 999_999_999 })
  await withStore(session, (opened) => withdrawDecision({ id, reason, actor }, opened))
  session.print({ id, withdrawn: true })
}

async function list(session: Session): Promise<void> {
  const decisions = await withStore(session, ({ store }) =>
    store.db
      .selectFrom('title_decision')
      .select(['id', 'title_key as titleKey', 'class', 'category', 'cost', 'reason', 'from_day as fromDay', 'actor'])
      .where('withdrawn_at_ms', 'is', null)
      .orderBy('id', 'desc')
      .limit(listMost)
      .execute(),
  )
  session.print({ decisions })
}
