/** What a display tells about itself (VESA E-EDID 1.3 and 1.4, the first block of 128 bytes). Pure. */
import { cleanText } from '../clean.ts'

export type Edid = {
  maker: string | null
  model: string | null
  widthPx: number | null
  heightPx: number | null
  diagonalIn: number | null
}

const header = [0, 255, 255, 255, 255, 255, 255, 0]
const descriptorOffsets = [54, 72, 90, 108]

/** Makers by their three-letter code of the UEFI PNP list; others keep the code. */
const makers: Record<string, string> = {
  ACI: 'ASUS',
  ACR: 'Acer',
  AOC: 'AOC',
  APP: 'Apple',
  AUO: 'AU Optronics',
  AUS: 'ASUS',
  BNQ: 'BenQ',
  BOE: 'BOE',
  CMN: 'Chimei Innolux',
  CSO: 'CSOT',
  DEL: 'Dell',
  GSM: 'LG',
  HPN: 'HP',
  HWP: 'HP',
  INX: 'InnoLux',
  IVO: 'InfoVision',
  LEN: 'Lenovo',
  LGD: 'LG Display',
  PHL: 'Philips',
  SAM: 'Samsung',
  SDC: 'Samsung Display',
  SEC: 'Samsung',
  SHP: 'Sharp',
  VSC: 'ViewSonic',
}

/** A maker's name from its three-letter code. */
export function makerOfCode(code: string | null): string | null {
  return code === null ? null : (makers[code.toUpperCase()] ?? code)
}

/** The facts in an EDID; null when the bytes are no EDID or their checksum is wrong. */
export function parseEdid(bytes: Uint8Array): Edid | null {
  if (bytes.length < 128 || header.some((byte, index) => bytes[index] !== byte)) return null
  const block = bytes.subarray(0, 128)
  if (block.reduce((sum, byte) => sum + byte, 0) % 256 !== 0) return null
  const timing = firstTiming(block)
  const code = makerCode(block)
  return {
    maker: makerOfCode(code),
    model: descriptorText(block, 0xfc) ?? descriptorText(block, 0xfe) ?? productCode(block),
    widthPx: timing?.widthPx ?? null,
    heightPx: timing?.heightPx ?? null,
    diagonalIn: timing?.diagonalIn ?? diagonalOf(at(block, 21) * 10, at(block, 22) * 10),
  }
}

function at(block: Uint8Array, index: number): number {
  return block[index] ?? 0
}

/** Three letters of five bits each. */
function makerCode(block: Uint8Array): string | null {
  const packed = (at(block, 8) << 8) | at(block, 9)
  const letters = [packed >> 10, packed >> 5, packed].map((value) => value & 31)
  return letters.every((letter) => letter >= 1 && letter <= 26)
    ? String.fromCharCode(...letters.map((letter) => letter + 64))
    : null
}

function productCode(block: Uint8Array): string {
  return ((at(block, 11) << 8) | at(block, 10)).toString(16).padStart(4, '0')
}

/** A text descriptor is 0 0 0 tag 0 and 13 characters, ended by a line feed. Panels put the maker first, the model last. */
function descriptorText(block: Uint8Array, tag: number): string | null {
  for (const offset of descriptorOffsets.toReversed()) {
    if (at(block, offset) !== 0 || at(block, offset + 1) !== 0 || at(block, offset + 3) !== tag) continue
    const text = Buffer.from(block.subarray(offset + 5, offset + 18)).toString('latin1')
    return cleanText(text.split('\n')[0])
  }
  return null
}

type Timing = { widthPx: number; heightPx: number; diagonalIn: number | null }

/** The first detailed timing is the display's own resolution, with its size in millimetres. */
function firstTiming(block: Uint8Array): Timing | null {
  if (at(block, 54) === 0 && at(block, 55) === 0) return null
  const widthPx = at(block, 56) | ((at(block, 58) & 0xf0) << 4)
  const heightPx = at(block, 59) | ((at(block, 61) & 0xf0) << 4)
  const widthMm = at(block, 66) | ((at(block, 68) & 0xf0) << 4)
  const heightMm = at(block, 67) | ((at(block, 68) & 0x0f) << 8)
  return { widthPx, heightPx, diagonalIn: diagonalOf(widthMm, heightMm) }
}

/** Diagonal in inches to a tenth, from millimetres; null for a projector, which has no size. */
export function diagonalOf(widthMm: number, heightMm: number): number | null {
  if (widthMm <= 0 || heightMm <= 0) return null
  return Math.round((Math.hypot(widthMm, heightMm) / 25.4) * 10) / 10
}
