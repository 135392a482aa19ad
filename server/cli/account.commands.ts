import { Option, type Command } from 'commander'
import { createAccount, createApiKey, disableAccount } from '../account/account.usecases.ts'
import { roles, type Role } from '../account/scope.ts'
import { UsageError } from './output.ts'
import { actor, unitOf, withStore, type Session } from './session.ts'

const roleOption = () => new Option('--role <role>', 'peran').choices(roles).makeOptionMandatory()
const satkerHelp = 'kode satuan yang boleh dilihat beserta semua di bawahnya; tanpa ini seluruh pohon'

/** `user create`, `user disable` and `apikey create`. */
export function addAccountCommands(program: Command, session: Session): void {
  const user = program.command('user').description('akun orang')
  user
    .command('create')
    .description('Membuat akun -> {"id","email","role"}')
    .addOption(roleOption())
    .requiredOption('--email <email>', 'alamat surel, dipakai untuk masuk')
    .option('--satker <code>', satkerHelp)
    .requiredOption('--password-stdin', 'kata sandi dibaca dari masukan baku, tidak pernah dari baris perintah')
    .action((options: { role: Role; email: string; satker?: string }) => createUser(options, session))
  user
    .command('disable')
    .description('Menutup akun; semua sesinya berakhir saat itu juga -> {"email","disabled"}')
    .requiredOption('--email <email>', 'alamat surel akun')
    .action(({ email }: { email: string }) => disableUser(email, session))

  program
    .command('apikey')
    .description('kunci API')
    .command('create')
    .description('Membuat kunci untuk program; ditampilkan sekali ini saja -> {"key"}')
    .addOption(roleOption())
    .option('--satker <code>', satkerHelp)
    .option('--name <name>', 'untuk apa kunci ini', 'kunci')
    .action((options: { role: Role; satker?: string; name: string }) => createKey(options, session))
}

async function createUser(
  { role, email, satker }: { role: Role; email: string; satker?: string },
  session: Session,
): Promise<void> {
  const password = (await session.io.input()).replace(/\r?\n$/, '')
  if (password === '') throw new UsageError('usage', 'kata sandi kosong: kirim lewat masukan baku')
  const account = await withStore(session, async (opened) => {
    const unit = await unitOf(opened, satker ?? null)
    return createAccount({ email, password, role, unitId: unit.id, actor }, opened)
  })
  session.print({ id: account.id, email: account.email, role })
}

async function disableUser(email: string, session: Session): Promise<void> {
  await withStore(session, (opened) => disableAccount({ email, actor }, opened))
  session.print({ email, disabled: true })
}

async function createKey(
  { role, satker, name }: { role: Role; satker?: string; name: string },
  session: Session,
): Promise<void> {
  if (name.trim() === '' || name.length > 100) throw new UsageError('usage', '--name: 1 sampai 100 karakter')
  const { key } = await withStore(session, async (opened) => {
    const unit = await unitOf(opened, satker ?? null)
    return createApiKey({ name: name.trim(), role, unitId: unit.id, actor }, opened)
  })
  session.print({ key })
}
