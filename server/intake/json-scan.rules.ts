/**
 * One linear pass over the bytes of a JSON document before `JSON.parse` sees them. It finds what the parser would
 * silently change or let through: duplicate keys, NUL, lone surrogates, numbers out of range, keys that touch prototypes,
 * depth and key counts past the limits. Syntax errors come with their position. Recursion never goes past the depth limit.
 */
import { isUtf8 } from 'node:buffer'
import { limits } from '../../agent/contract/limits.ts'

export type JsonFaultCode =
  | 'bad_json'
  | 'byte_order_mark'
  | 'too_deep'
  | 'too_many_keys'
  | 'duplicate_key'
  | 'forbidden_key'
  | 'nul_character'
  | 'lone_surrogate'
  | 'bad_utf8'
  | 'number_out_of_range'

/** `at` is a byte offset; `path` such as `slots[2].screen` names the value it stands in (empty = the document). */
export type JsonFault = { code: JsonFaultCode; at: number; path: string }

export type JsonBounds = { depth: number; keys: number }
const defaultBounds: JsonBounds = { depth: limits.depth, keys: limits.keys }

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const colon = 0x3a
const minus = 0x2d
const zero = 0x30
const nine = 0x39
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d
const digitsSurelySafe = 15

/**
 * The first fault of a document, or null when `JSON.parse` will read it exactly as written.
 *
 * @param bounds levels of nesting (a lone object is 1) and keys of all objects together
 */
export function scanJson(bytes: Uint8Array, bounds: JsonBounds = defaultBounds): JsonFault | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { code: 'byte_order_mark', at: 0, path: '' }
  const scan = new Scan(bytes, bounds, isUtf8(bytes))
  try {
    scan.document()
    return null
  } catch (error) {
    if (error instanceof Fault) return { code: error.code, at: error.at, path: scan.path() }
    throw error
  }
}

class Fault extends Error {
  readonly code: JsonFaultCode
  readonly at: number

  constructor(code: JsonFaultCode, at: number) {
    super(code)
    this.code = code
    this.at = at
  }
}

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= zero && byte <= nine
const literals = ['true', 'false', 'null'].map((text) => Array.from(text, (character) => character.charCodeAt(0)))
const simpleEscapes = new Set(Array.from('"\\/bfnrt', (character) => character.charCodeAt(0)))

class Scan {
  private at = 0
  private keys = 0
  private readonly bytes: Buffer
  private readonly bounds: JsonBounds
  private readonly allUtf8: boolean
  /** Key or index of each open container. */
  private readonly steps: (string | number)[] = []

  constructor(bytes: Uint8Array, bounds: JsonBounds, allUtf8: boolean) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.bounds = bounds
    this.allUtf8 = allUtf8
  }

  path(): string {
    return this.steps
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
      .join('')
      .replace(/^\./, '')
  }

  document(): void {
    this.space()
    this.value(1)
    this.space()
    if (this.at < this.bytes.length) throw new Fault('bad_json', this.at)
  }

  private space(): void {
    for (;;) {
      const byte = this.bytes[this.at]
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return
      this.at++
    }
  }

  private value(depth: number): void {
    const byte = this.bytes[this.at]
    if (byte === quote) this.string()
    else if (byte === openBrace) this.object(depth)
    else if (byte === openBracket) this.array(depth)
    else if (byte === minus || isDigit(byte)) this.number()
    else this.literal()
  }

  private object(depth: number): void {
    if (depth > this.bounds.depth) throw new Fault('too_deep', this.at)
    this.at++
    this.space()
    if (this.skip(closeBrace)) return
    const seen = new Set<string>()
    this.steps.push('')
    do {
      this.space()
      this.key(seen)
      this.space()
      this.expect(colon)
      this.space()
      this.value(depth + 1)
      this.space()
    } while (this.skip(comma))
    this.expect(closeBrace)
    this.steps.pop()
  }

  private key(seen: Set<string>): void {
    const start = this.at
    if (this.bytes[start] !== quote) throw new Fault('bad_json', start)
    const escaped = this.string()
    const raw = this.bytes.toString('utf8', start + 1, this.at - 1)
    const key = escaped ? String(JSON.parse(`"${raw}"`)) : raw
    this.steps[this.steps.length - 1] = key
    if (++this.keys > this.bounds.keys) throw new Fault('too_many_keys', start)
    if (forbiddenKeys.has(key)) throw new Fault('forbidden_key', start)
    if (seen.has(key)) throw new Fault('duplicate_key', start)
    seen.add(key)
  }

  private array(depth: number): void {
    if (depth > this.bounds.depth) throw new Fault('too_deep', this.at)
    this.at++
    this.space()
    if (this.skip(closeBracket)) return
    this.steps.push(0)
    for (let index = 0; ; index++) {
      this.steps[this.steps.length - 1] = index
      this.space()
      this.value(depth + 1)
      this.space()
      if (!this.skip(comma)) break
    }
    this.expect(closeBracket)
    this.steps.pop()
  }

  private skip(byte: number): boolean {
    if (this.bytes[this.at] !== byte) return false
    this.at++
    return true
  }

  private expect(byte: number): void {
    if (!this.skip(byte)) throw new Fault('bad_json', this.at)
  }

  private literal(): void {
    const start = this.at
    const found = literals.find((literal) => literal.every((byte, index) => this.bytes[start + index] === byte))
    if (!found) throw new Fault(this.bytes[start] === 0 ? 'nul_character' : 'bad_json', start)
    this.at += found.length
  }

  /** Stands on the opening quote, ends behind the closing one. Returns whether there was an escape. */
  private string(): boolean {
    const { bytes } = this
    const start = this.at
    let at = start + 1
    let escaped = false
    for (;;) {
      const byte = bytes[at]
      if (byte === quote) break
      if (byte === undefined) throw new Fault('bad_json', at)
      if (byte < 0x20) throw new Fault(byte === 0 ? 'nul_character' : 'bad_json', at)
      if (byte === backslash) {
        escaped = true
        this.at = at
        this.escape()
        at = this.at
      } else at++
    }
    this.at = at
    if (!this.allUtf8 && !isUtf8(bytes.subarray(start, at))) throw new Fault('bad_utf8', start)
    this.at++
    return escaped
  }

  private escape(): void {
    const start = this.at
    const letter = this.bytes[start + 1]
    if (letter !== 0x75) {
      if (letter === undefined || !simpleEscapes.has(letter)) throw new Fault('bad_json', start)
      this.at += 2
      return
    }
    const unit = this.codeUnit(start)
    this.at += 6
    if (unit === 0) throw new Fault('nul_character', start)
    if (unit < 0xd800 || unit > 0xdfff) return
    const isHigh = unit < 0xdc00
    const hasNext = this.bytes[this.at] === backslash && this.bytes[this.at + 1] === 0x75
    const low = isHigh && hasNext ? this.codeUnit(this.at) : 0
    if (low < 0xdc00 || low > 0xdfff) throw new Fault('lone_surrogate', start)
    this.at += 6
  }

  private codeUnit(start: number): number {
    const digits = this.bytes.toString('latin1', start + 2, start + 6)
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new Fault('bad_json', start)
    return Number.parseInt(digits, 16)
  }

  private number(): void {
    const start = this.at
    this.skip(minus)
    const firstDigit = this.at
    this.digits()
    if (this.bytes[firstDigit] === zero && this.at > firstDigit + 1) throw new Fault('bad_json', firstDigit + 1)
    let whole = true
    if (this.skip(0x2e)) {
      whole = false
      this.digits()
    }
    if (this.skip(0x65) || this.skip(0x45)) {
      whole = false
      if (!this.skip(0x2b)) this.skip(minus)
      this.digits()
    }
    if (whole && this.at - firstDigit <= digitsSurelySafe) return
    if (!isExact(this.bytes.toString('latin1', start, this.at))) throw new Fault('number_out_of_range', start)
  }

  private digits(): void {
    const start = this.at
    while (isDigit(this.bytes[this.at])) this.at++
    if (this.at === start) throw new Fault('bad_json', start)
  }
}

/** Whether a number stays finite, does not vanish to 0, and, where it is whole, is one that a double holds exactly. */
function isExact(text: string): boolean {
  const value = Number(text)
  if (!Number.isFinite(value)) return false
  if (value === 0) return !/[1-9]/.test(text.replace(/e.*/i, ''))
  return !Number.isInteger(value) || Number.isSafeInteger(value)
}
