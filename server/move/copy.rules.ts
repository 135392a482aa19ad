/** How rows of SQLite are written for PostgreSQL's COPY, and how an address is shown. */

export type Cell = number | string | Uint8Array | null

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** One row as a line of COPY's text format: columns between tabs, bytes as hex, `\N` for what is not there. */
export function copyLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join('\t')}\n`
}

function cellText(cell: Cell): string {
  if (cell === null) return '\\N'
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'string') return cell.replace(/[\\\t\n\r]/g, (char) => escapes[char] ?? char)
  return `\\\\x${Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength).toString('hex')}`
}

/** A database without the user and password of its address: `host:port/name`; null when it is not an address of PostgreSQL. */
export function shownAddress(url: string): string | null {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) return null
  const { host, pathname } = new URL(url)
  return `${host}${pathname}` || null
}

/** A sentence of the driver or the server with everything secret of the address taken out. */
export function withoutSecrets(text: string, url: string): string {
  const password = URL.canParse(url) ? new URL(url).password : ''
  const secrets = [url, password, decoded(password)].filter((secret) => secret.length > 0)
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

export type Batch = { text: string; rows: number }
export type BatchLimits = { rows: number; characters: number }
export const batchLimits: BatchLimits = { rows: 5_000, characters: 4 * 1024 * 1024 }

/** Lines gathered into bounded batches, so that memory stays small however large the table or one of its rows is. */
export function* batches(rows: Iterable<readonly Cell[]>, limits: BatchLimits = batchLimits): Generator<Batch> {
  let lines: string[] = []
  let characters = 0
  for (const row of rows) {
    const line = copyLine(row)
    lines.push(line)
    characters += line.length
    if (lines.length < limits.rows && characters < limits.characters) continue
    yield { text: lines.join(''), rows: lines.length }
    lines = []
    characters = 0
  }
  if (lines.length > 0) yield { text: lines.join(''), rows: lines.length }
}
