import type { Command } from 'commander'
import { createToken, revokeToken } from '../enrolment/enrolment.usecases.ts'
import { actor, unitOf, wholeNumber, withStore, type Session } from './session.ts'

const dayMs = 86_400_000
const bounds = { uses: { low: 1, high: 100_000 }, days: { low: 1, high: 730 } } as const

type CreateOptions = { satker: string; uses: string; days: string; approval?: true }

/** `token create` and `token revoke`. */
export function addTokenCommands(program: Command, session: Session): void {
  const token = program.command('token').description('hak mendaftarkan laptop')
  token
    .command('create')
    .description('Membuat token; ditampilkan sekali ini saja -> {"token","id","expiresAtMs"}')
    .requiredOption('--satker <code>', 'kode satuan kerja pemilik laptop')
    .requiredOption('--uses <n>', 'berapa laptop boleh memakainya')
    .option('--days <n>', 'berlaku sekian hari', '30')
    .option('--approval', 'setiap laptop menunggu persetujuan administrator')
    .action((options: CreateOptions) => create(options, session))
  token
    .command('revoke')
    .description('Mencabut token; yang sudah terdaftar tetap -> {"revoked"}')
    .requiredOption('--id <id>', 'nomor token dari "token create"')
    .action((options: { id: string }) => revoke(options.id, session))
}

async function create({ satker, uses, days, approval }: CreateOptions, session: Session): Promise<void> {
  const usesAllowed = wholeNumber(uses, { option: '--uses', ...bounds.uses })
  const lifeDays = wholeNumber(days, { option: '--days', ...bounds.days })
  const made = await withStore(session, async (opened) => {
    const unit = await unitOf(opened, satker)
    const expiresAtMs = opened.clock.nowMs() + lifeDays * dayMs
    const right = { unitId: unit.id, uses: usesAllowed, expiresAtMs, needsApproval: approval === true, actor }
    return { ...(await createToken(right, opened)), expiresAtMs }
  })
  session.print({ token: made.token, id: made.id, expiresAtMs: made.expiresAtMs })
}

async function revoke(id: string, session: Session): Promise<void> {
  const tokenId = wholeNumber(id, { option: '--id', low: 1, high: 999_999_999 })
  await withStore(session, (opened) => revokeToken({ tokenId, actor }, opened))
  session.print({ revoked: tokenId })
}
