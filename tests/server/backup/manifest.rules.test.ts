import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  type ChainHead,
  chainHeadsDigest,
  factsThatDiffer,
  type Manifest,
  manifestText,
  parseManifest,
} from '../../../server/backup/manifest.rules.ts'

const head = (more: Partial<ChainHead> = {}): ChainHead => ({
  publicId: '01900000-0000-7000-8000-000000000001',
  chain: 'c'.repeat(32),
  utcDay: '2026-11-23',
  hash: Buffer.alloc(32, 7),
  ...more,
})
const manifest: Manifest = {
  product: 'satker-connected',
  format: 1,
  createdAtMs: 1,
  encrypted: false,
  databaseBytes: 4096,
  sha256: 'a'.repeat(64),
  counts: { unit: 1, report: 3 },
  auditHead: 'b'.repeat(64),
  chainHeads: chainHeadsDigest([head()]),
}

describe('chainHeadsDigest', () => {
  test('is the SHA-256 of one line a chain, as the manual says', () => {
    const line = `01900000-0000-7000-8000-000000000001 ${'c'.repeat(32)} 2026-11-23 ${'07'.repeat(32)}\n`
    expect(chainHeadsDigest([head()])).toEqual({ chains: 1, sha256: createHash('sha256').update(line).digest('hex') })
  })

  test('names a chain without a sealed day too', () => {
    const open = head({ utcDay: null, hash: null })
    const line = `${open.publicId} ${open.chain} - -\n`
    expect(chainHeadsDigest([open]).sha256).toBe(createHash('sha256').update(line).digest('hex'))
  })

  test.each([
    ['a day', [head({ utcDay: '2026-11-22' })]],
    ['a hash', [head({ hash: Buffer.alloc(32, 8) })]],
    ['a device', [head({ publicId: '01900000-0000-7000-8000-000000000002' })]],
    ['one more chain', [head(), head({ chain: 'd'.repeat(32) })]],
    ['no chain', []],
  ])('is another with %s changed', (_, heads) => {
    expect(chainHeadsDigest(heads)).not.toEqual(manifest.chainHeads)
  })
})

describe('a manifest', () => {
  test('is read back as it was written', () => expect(parseManifest(manifestText(manifest))).toEqual(manifest))

  test.each([
    ['nothing', ''],
    ['another product', manifestText({ ...manifest, product: 'other' as 'satker-connected' })],
    ['a later format', manifestText({ ...manifest, format: 2 as 1 })],
    ['a hash that is none', manifestText({ ...manifest, sha256: 'x' })],
    ['a count below zero', manifestText({ ...manifest, counts: { unit: -1 } })],
  ])('is refused: %s', (_, text) => expect(parseManifest(text)).toBeNull())
})

describe('factsThatDiffer', () => {
  test('says nothing about equal stores, nor about tables that the promise does not name', () => {
    expect(factsThatDiffer({ ...manifest, counts: { ...manifest.counts, device: 9 } }, manifest)).toEqual([])
  })

  test('names every difference', () => {
    const other = { counts: { unit: 1, report: 2 }, auditHead: null, chainHeads: chainHeadsDigest([]) }
    expect(factsThatDiffer(other, manifest)).toEqual(['counts.report', 'auditHead', 'chainHeads'])
  })
})
