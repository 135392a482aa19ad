/** Where in an inventory document the values stand that tell one device from another. Pure. */

/** `text`: of no known form; then only placeholders are filled in. */
export type Form = 'xml' | 'json' | 'text'
/** A value with the names that lead to it, lower case, outermost first; `from` and `to` are places in the text. */
export type Value = { path: string[]; from: number; to: number }

export const kinds = ['id', 'serial', 'mac', 'uuid', 'host', 'program', 'version'] as const
export type Kind = (typeof kinds)[number]
/** Names of fields by kind, lower case, each alone (`ssn`) or with the one around it (`hardware.name`). */
export type Names = Record<Kind, string[]>

const lists = ['softwares', 'software', 'programs', 'packages', 'applications']

/** What OCS Inventory, GLPI and their like call them. */
export const knownNames: Names = {
  id: ['deviceid', 'device_id', 'hardware_id'],
  serial: ['ssn', 'serial', 'serialnumber', 'serial_number', 'msn', 'assettag'],
  mac: ['macaddr', 'mac', 'macaddress', 'mac_address'],
  uuid: ['uuid', 'system_uuid', 'machineid'],
  host: ['hostname', 'hardware.name', 'computer_name'],
  program: lists.map((list) => `${list}.name`),
  version: lists.map((list) => `${list}.version`),
}

/** The form by content, whatever the file is called. */
export function formOf(text: string): Form {
  const start = text.replace(/^\uFEFF|^\u00EF\u00BB\u00BF/, '').trimStart()
  if (/^<[?!A-Za-z_]/.test(start)) return 'xml'
  if (!/^[{[]/.test(start)) return 'text'
  try {
    JSON.parse(start)
    return 'json'
  } catch {
    return 'text'
  }
}

/** All named values of a document, in their order. */
export function valuesOf(text: string, form: Form): Value[] {
  if (form === 'text') return []
  return form === 'xml' ? xmlValues(text) : jsonValues(text)
}

/** The kind of a value by its name, or null when it stays as it is. */
export function kindOf(path: readonly string[], names: Names): Kind | null {
  const own = path.at(-1) ?? ''
  const withParent = `${path.at(-2) ?? ''}.${own}`
  return kinds.find((kind) => names[kind].includes(own) || names[kind].includes(withParent)) ?? null
}

/** Elements that hold text alone. */
function xmlValues(text: string): Value[] {
  const values: Value[] = []
  const open: { name: string; textFrom: number; isLeaf: boolean }[] = []
  const tags = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g
  for (const tag of text.matchAll(tags)) {
    const [all, closes, name, closesItself] = tag
    const top = open.at(-1)
    if (name === undefined) {
      if (top && all.startsWith('<![CDATA[')) top.isLeaf = false
    } else if (closes) {
      const ended = open.pop()
      if (ended?.isLeaf) {
        const path = [...open.map((one) => one.name), ended.name]
        values.push({ path, from: ended.textFrom, to: tag.index })
      }
    } else {
      if (top) top.isLeaf = false
      const element = { name: name.toLowerCase(), textFrom: tag.index + all.length, isLeaf: true }
      if (!closesItself) open.push(element)
    }
  }
  return values
}

/** Strings behind a key; a list's items have the list's key. */
function jsonValues(text: string): Value[] {
  const values: Value[] = []
  const around: (string | null)[] = []
  let key: string | null = null
  let last: { from: number; to: number } | null = null
  const take = () => {
    const path = [...around, key].flatMap((name) => (name === null ? [] : [name]))
    if (last && path.length > 0) values.push({ path, ...last })
    last = null
  }
  const lists: boolean[] = []
  for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    const [sign] = token
    if (sign === ':') {
      key = last ? text.slice(last.from, last.to).toLowerCase() : null
      last = null
    } else if (sign === '{' || sign === '[') {
      around.push(key)
      lists.push(sign === '[')
      key = null
    } else if (sign === '}' || sign === ']') {
      take()
      key = around.pop() ?? null
      lists.pop()
    } else if (sign === ',') {
      take()
      if (lists.at(-1) === false) key = null
    } else last = { from: token.index + 1, to: token.index + sign.length - 1 }
  }
  return values
}
