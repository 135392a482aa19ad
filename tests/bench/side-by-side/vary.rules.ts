/** One document told by many devices: everything stays byte for byte but the values that tell devices apart. Pure. */
import { mix } from '../../scale/fleet/plan/mix.rules.ts'
import { formOf, kindOf, kinds, type Form, type Kind, type Names, valuesOf } from './fields.rules.ts'

/** A text cut at what varies: `pieces` has one element more than `slots`. */
export type Plan = { form: Form; pieces: string[]; slots: Slot[]; counts: Record<Kind, number> }
type Slot = { kind: Kind; original: string; place: number }
/** Who speaks: the n-th device (from 0) of a seed's fleet. */
export type Who = { seed: number; number: number }

const placeholder = /\{\{(id|serial|mac|uuid|host|program|version)\}\}/g
/** Stands where a placeholder gives no value to start from. */
const plain: Record<Kind, string> = {
  id: 'DEVICE',
  serial: 'SN',
  mac: '00:00:5e:00:53:01',
  uuid: '00000000-0000-4000-8000-000000000000',
  host: 'laptop',
  program: 'program',
  version: '1.0',
}

/**
 * Cuts a document (or an address, or a header) at its known fields and at `{{id}}` and its like.
 *
 * @param text decoded so that every byte is a character, or as text where it is ASCII
 * @param macs MAC addresses seen so far, of all documents: each gets a number of its own
 */
export function planOf(text: string, names: Names, macs: string[] = []): Plan {
  const form = formOf(text)
  const found = valuesOf(text, form).flatMap(({ path, from, to }) => {
    const kind = kindOf(path, names)
    const original = text.slice(from, to)
    return kind && varies(kind, original) ? [{ kind, original, from, to }] : []
  })
  const marked = [...text.matchAll(placeholder)].map((match) => {
    const kind = kinds.find((one) => one === match[1]) ?? 'id'
    return { kind, original: plain[kind], from: match.index, to: match.index + match[0].length }
  })
  const fields = found.filter(({ from, to }) => !marked.some((mark) => mark.from >= from && mark.to <= to))
  const all = [...fields, ...marked].toSorted((a, b) => a.from - b.from)
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>
  const pieces: string[] = []
  const slots: Slot[] = []
  let at = 0
  for (const { kind, original, from, to } of all) {
    pieces.push(text.slice(at, from))
    slots.push({ kind, original, place: kind === 'mac' ? placeOfMac(original, macs) : slots.length })
    counts[kind]++
    at = to
  }
  pieces.push(text.slice(at))
  return { form, pieces, slots, counts }
}

/** An empty field stays empty, and so does the address of the loopback adapter. */
function varies(kind: Kind, original: string): boolean {
  if (original.trim() === '') return false
  return kind !== 'mac' || (/^[\da-f]{2}([:-]?[\da-f]{2}){5}$/i.test(original) && !/^[0:-]+$/.test(original))
}

function placeOfMac(original: string, macs: string[]): number {
  const same = original.toLowerCase()
  if (!macs.includes(same)) macs.push(same)
  return macs.indexOf(same)
}

/** The document as that device tells it: the same for the same device, and for no other. */
export function told({ pieces, slots }: Plan, who: Who): string {
  const parts: string[] = [pieces[0] ?? '']
  for (const [index, slot] of slots.entries()) parts.push(valueOf(slot, who), pieces[index + 1] ?? '')
  return parts.join('')
}

function valueOf({ kind, original, place }: Slot, who: Who): string {
  if (kind === 'mac') return macOf(original, place, who)
  if (kind === 'uuid') return uuidOf(original, who)
  if (kind === 'id') return idOf(original, who)
  if (kind === 'program') return programOf(original, place, who)
  if (kind === 'version') return versionOf(original, place, who)
  return `${original}-${markOf(who)}`
}

/** Short, and no two devices of any seed share it. */
function markOf({ seed, number }: Who): string {
  return `${seed.toString(36)}-${number.toString(36)}`.toUpperCase()
}

const uuidForm = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/** OCS ids end with the date of their making, which its server looks for: the name before it varies. */
function idOf(original: string, who: Who): string {
  if (uuidForm.test(original)) return uuidOf(original, who)
  const [, name, date] = /^(.*?)((?:-\d{2,4}){6})$/.exec(original) ?? []
  return name === undefined ? `${original}-${markOf(who)}` : `${name}-${markOf(who)}${date}`
}

/** Locally administered; seed, device and place in the document stand in it, so no two are alike. */
function macOf(original: string, place: number, { seed, number }: Who): string {
  const bytes = [2 + ((seed >> 8) & 0x3f) * 4, seed & 0xff, number >> 16, number >> 8, number, place].map((byte) =>
    (byte & 0xff).toString(16).padStart(2, '0'),
  )
  const text = bytes.join(/[:-]/.exec(original)?.[0] ?? '')
  return /[A-F]/.test(original) ? text.toUpperCase() : text
}

/** A version 4 UUID; the number of the device is its last part. */
function uuidOf(original: string, { seed, number }: Who): string {
  const own = mix(hashOf(original), seed)
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0').slice(-digits)
  const middle = hex(mix(own, 1), 8)
  const uuid = `${hex(own, 8)}-${middle.slice(0, 4)}-4${middle.slice(4, 7)}-8${hex(mix(own, 2), 3)}-${hex(number, 12)}`
  return /[A-F]/.test(original) ? uuid.toUpperCase() : uuid
}

/** One program of eight is a rare one, of 5,000 variants; the others are on every laptop. */
const rareOf = 8
const rareVariants = 5_000
/** A third of the versions differ, between 20 patches. */
const patchedOf = 3
const patches = 20

function programOf(original: string, place: number, { seed, number }: Who): string {
  const drawn = mix(mix(seed, number), place)
  return drawn % rareOf === 0 ? `${original} ${mix(drawn, 1) % rareVariants}` : original
}

function versionOf(original: string, place: number, { seed, number }: Who): string {
  const drawn = mix(mix(seed, number), place)
  return drawn % patchedOf === 0 ? `${original}.${mix(drawn, 2) % patches}` : original
}

function hashOf(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at))
  return hash
}
