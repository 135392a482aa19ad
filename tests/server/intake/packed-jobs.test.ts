import { expect, test } from 'vitest'
import type { IntakeJob } from '../../../server/intake/intake.store.ts'
import { packJobs, unpackJobs } from '../../../server/intake/packed-jobs.ts'

const report: Extract<IntakeJob, { type: 'report' }> = {
  type: 'report',
  job: {
    deviceId: 7,
    keyId: 8,
    keyState: 'current',
    chain: 'a'.repeat(32),
    utcDay: '2026-11-24',
    rev: 3,
    sealed: true,
    hash: 'b'.repeat(64),
    prev: null,
    main: Buffer.from('main'),
    quarters: Buffer.from('quarters'),
    signature: Buffer.alloc(64, 1),
    receivedAtMs: 5,
    localDay: '2026-11-24',
    agentVersion: '0.1.0 "é😀',
    clockOffsetMs: -4,
    unknownFields: 0,
    sections: [{ kind: 'software', sha256: Buffer.alloc(32, 9) }],
  },
}
const section: IntakeJob = {
  type: 'section',
  job: {
    deviceId: 9,
    sha256: Buffer.alloc(32, 2),
    kind: 'software',
    bytes: Buffer.from('packed'),
    columns: { softwareCount: 1 },
    software: { itemCount: 1, titles: [{ hash: 'c', name: 'n', publisher: null, osFamily: 'linux', licence: null }] },
    use: null,
    receivedAtMs: 6,
    localDay: '2026-11-24',
  },
}

test('jobs come out of the thread’s message as they went in, bytes and all', () => {
  expect(unpackJobs(packJobs([report, section, report]))).toEqual([report, section, report])
  expect(unpackJobs(packJobs([]))).toEqual([])
})

test('bytes that are views into a larger buffer take only themselves along', () => {
  const large = Buffer.alloc(100_000, 3)
  const packed = packJobs([{ ...report, job: { ...report.job, main: large.subarray(10, 14) } }])
  expect(packed.bytes.length).toBe(4 + 8 + 64 + 32)
})
