import type { Command } from 'commander'
import { readFileSync, statSync } from 'node:fs'
import { decodeCsv } from '../csv/csv.ts'
import { createUnit, importUnits } from '../unit/unit.usecases.ts'
import { UsageError } from './output.ts'
import { actor, withStore, type Session } from './session.ts'

const importMostBytes = 16 * 1024 * 1024

type SatkerOptions = { code: string; name: string; parent?: string; kind?: string; type?: string; zone?: string }

/** `satker create` and `unit import`. */
export function addUnitCommands(program: Command, session: Session): void {
  program
    .command('satker')
    .description('satuan kerja')
    .command('create')
    .description('Membuat satu satuan kerja (atau satuan lain dalam pohon) -> {"id","code"}')
    .requiredOption('--code <code>', 'kode; nol di depan tetap')
    .requiredOption('--name <name>', 'nama')
    .option('--parent <code>', 'kode induk; tanpa ini tepat di bawah akar')
    .option('--kind <kind>', 'kanwil, kankemenag, satker atau location', 'satker')
    .option('--type <type>', 'KANWIL, KANKEMENAG, MAN, MTSN, MIN, ...')
    .option('--zone <zone>', 'WIB, WITA atau WIT; tanpa ini seperti induknya')
    .action((options: SatkerOptions) => createSatker(options, session))

  program
    .command('unit')
    .description('daftar satuan')
    .command('import <file>')
    .description(
      'Mengimpor daftar CSV: code,name,kind,type,parentCode,zone,placeClass,laptops -> {"created","changed","unchanged"}',
    )
    .option('--from-day <day>', 'hari (YYYY-MM-DD) mulai berlakunya perubahan nama dan induk; tanpa ini hari ini')
    .action((file: string, options: { fromDay?: string }) => importList(file, options.fromDay ?? null, session))
}

async function createSatker(options: SatkerOptions, session: Session): Promise<void> {
  const unit = {
    code: options.code,
    name: options.name,
    kind: options.kind ?? null,
    type: options.type ?? null,
    parentCode: options.parent ?? null,
    zone: options.zone ?? null,
    placeClass: null,
    laptops: null,
  }
  const { id, code } = await withStore(session, (opened) => createUnit({ ...unit, actor }, opened))
  session.print({ id, code })
}

async function importList(file: string, fromDay: string | null, session: Session): Promise<void> {
  if (fromDay !== null && !isDay(fromDay)) throw new UsageError('usage', '--from-day: hari sebagai YYYY-MM-DD')
  const csv = readList(file)
  const result = await withStore(session, (opened) => importUnits({ csv, fromDay, actor }, opened))
  session.print(result)
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(Date.parse(`${text}T00:00:00Z`) || 0).toISOString().startsWith(text)
}

function readList(file: string): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size
  if (size === undefined) throw new UsageError('file.missing', `${file}: tidak ada`)
  if (size > importMostBytes) throw new UsageError('file.too_large', `${file}: lebih dari ${importMostBytes} bita`)
  const text = decodeCsv(readFileSync(file))
  if (text === null) throw new UsageError('file.not_text', `${file}: bukan teks UTF-8; simpan sebagai CSV UTF-8`)
  return text
}
