/** Section A: who signed a report, and for whom. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { urlProblem } from '../../agent/config.ts'
import type { ReportAnswer } from '../../agent/contract/v1.ts'
import { keyPath, makeKey, readKey } from '../../agent/key.ts'
import { readStatus } from '../../agent/run/status.ts'
import { openLink } from '../../agent/send/link.ts'
import { realDisk } from '../../agent/spool/disk.ts'
import { readConfig } from '../../server/config.ts'
import { revokeDevice } from '../../server/enrolment/enrolment.usecases.ts'
import { startProduct } from '../../server/main.ts'
import { expiredCertificate, otherNameCertificate, testKey } from '../agent/support/certificates.ts'
import { problem } from '../agent/support/peer.ts'
import { makeWorld } from '../agent/support/world.ts'
import { deviceOf, rowsOf } from '../support/holdings.ts'
import { dayMs, noonMs } from '../support/intake-world.ts'
import { makeLaptop, reportInit, signReport, type SignedReport, type TestLaptop } from '../support/test-laptop.ts'
import { type Fault, fault } from './fault.ts'
import { type Listening, post, storesNoReport } from './listening.ts'

export function signatureFaults({ world, laptop }: { world: () => Listening; laptop: () => TestLaptop }): Fault[] {
  const statusOf = async (report: SignedReport, headers = {}) => {
    const answer = await post(world(), report, headers)
    const text = await answer.text()
    expect(text).not.toMatch(/\bat .*:\d+:\d+|node_modules/)
    return [answer.status, (JSON.parse(text) as { code?: string }).code]
  }
  const answerOf = async (report: SignedReport): Promise<ReportAnswer> => {
    const answer = await post(world(), report)
    return (await answer.json()) as ReportAnswer
  }
  const refused = (run: () => Promise<void>) => () => storesNoReport(world(), run)
  const flip = (bytes: Uint8Array, at: number) =>
    Buffer.from(bytes).map((byte, index) => (index === at ? byte ^ 1 : byte))
  const bad = [401, 'bad_signature']

  return [
    fault(
      'A07',
      'a report without a signature is refused',
      refused(async () => {
        expect(await statusOf({ ...signReport(laptop()), signature: '' })).toEqual([401, 'signature_missing'])
      }),
    ),
    fault(
      'A08',
      'one changed byte in either part is noticed',
      refused(async () => {
        const report = signReport(laptop())
        expect(await statusOf({ ...report, main: flip(report.main, 20) })).toEqual(bad)
        expect(await statusOf({ ...report, quarters: flip(report.quarters, 20) })).toEqual(bad)
      }),
    ),
    fault(
      'A09',
      'another device id or other part lengths are noticed',
      refused(async () => {
        const report = signReport(laptop())
        const other = await world().enrol()
        expect(await statusOf({ ...report, deviceId: other.deviceId })).toEqual(bad)
        for (const length of [report.main.length - 1, report.main.length + 1, 1, 9_999_999]) {
          expect(await statusOf(report, { 'satker-main-bytes': String(length) })).toEqual(bad)
        }
      }),
    ),
    fault(
      'A10',
      'another enrolled device’s key does not sign for this one',
      refused(async () => {
        const other = await world().enrol()
        expect(await statusOf(signReport({ ...other, deviceId: laptop().deviceId }))).toEqual(bad)
      }),
    ),
    fault('A11', 'a laptop whose clock is days off is stored and shown as such', async () => {
      const skewed = await world().enrol()
      const clock = {
        deviceAtMs: noonMs - 5 * dayMs,
        monotonicMs: 1,
        offsetMs: 5 * dayMs,
        verified: true,
        droppedMin: 0,
      }
      expect((await post(world(), signReport(skewed, { clock }))).status).toBe(202)
      expect((await deviceOf(world().store, skewed)).clock_offset_ms).toBe(5 * dayMs)
      expect(await rowsOf(world().store, skewed)).toMatchObject([{ utc_day: '2026-11-23' }])
    }),
    fault('A12', 'the very same report again is answered again and stored once', async () => {
      const own = await world().enrol()
      const report = signReport(own)
      const answers = []
      for (let times = 0; times < 3; times++) answers.push(await answerOf(report))
      expect(answers.map((answer) => answer.duplicate)).toEqual([false, true, true])
      expect(await rowsOf(world().store, own)).toHaveLength(1)
    }),
    fault('A13', 'the same report weeks later changes nothing', async () => {
      const own = await world().enrol()
      const old = signReport(own, { utcDay: '2026-10-20', agentVersion: '0.0.1' })
      await post(world(), old)
      await post(world(), signReport(own, { utcDay: '2026-11-20', agentVersion: '0.2.0' }))
      expect((await answerOf(old)).duplicate).toBe(true)
      expect((await deviceOf(world().store, own)).agent_version).toBe('0.2.0')
    }),
    fault('A14', 'a revoked device is refused; its agent stops, keeps its spool and says so', async () => {
      const revoked = await world().enrol()
      await revokeDevice({ publicId: revoked.deviceId, actor: 'account:1' }, world().deps)
      expect(await statusOf(signReport(revoked))).toEqual([403, 'device_revoked'])
      const agent = await makeWorld()
      try {
        await agent.enrol()
        agent.peer.override = ({ path }) => (path === '/v1/reports' ? problem(403, 'device_revoked') : undefined)
        await agent.run(2 * 3_600_000)
        const asked = agent.peer.requests.length
        await agent.run(2 * 3_600_000)
        expect(agent.peer.requests).toHaveLength(asked)
        const status = readStatus(agent.folder, realDisk)
        expect(status).toMatchObject({ enrolment: 'revoked', refusal: { code: 'device_revoked' } })
        expect(status.waitingDays).toBeGreaterThan(0)
      } finally {
        await agent.close()
      }
    }),
    fault(
      'A17',
      'signatures that are not written the one right way are refused',
      refused(async () => {
        const report = signReport(laptop())
        const { signature } = report
        const bytes = Buffer.from(signature, 'base64url')
        const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
        const lastOf = (text: string) => alphabet[alphabet.indexOf(text.at(-1) ?? '') ^ 1] ?? ''
        const odd = [
          `${signature.slice(0, 40)} ${signature.slice(40)}`,
          `${signature}==`,
          bytes.toString('base64'),
          bytes.toString('hex'),
          `${signature.slice(0, -1)}${lastOf(signature)}`,
          bytes.subarray(0, 63).toString('base64url'),
          addOrder(bytes).toString('base64url'),
        ]
        for (const text of odd)
          if (text !== signature) expect(await statusOf({ ...report, signature: text })).toEqual(bad)
      }),
    ),
    fault(
      'A18',
      'another laptop’s id with one’s own key is refused and recorded',
      refused(async () => {
        const victim = await world().enrol()
        const intruder = { ...makeLaptop(), deviceId: victim.deviceId }
        for (let times = 0; times < 3; times++) expect(await statusOf(signReport(intruder))).toEqual(bad)
        const entries = await world()
          .store.db.selectFrom('audit')
          .select('detail')
          .where('action', '=', 'device.wrong-key')
          .execute()
        expect(entries.filter((entry) => entry.detail.includes(victim.deviceId))).toHaveLength(1)
      }),
    ),
    fault('A19', 'what an agent signs opens no page and no API', () =>
      withProduct(async (url) => {
        const { headers } = reportInit(signReport(laptop()))
        const api = await fetch(`${url}/api/v1/devices`, { headers })
        expect(api.status).toBe(401)
        const bearer = await fetch(`${url}/api/v1/devices`, {
          headers: { authorization: `Bearer ${laptop().deviceId}` },
        })
        expect(bearer.status).toBe(401)
        const page = await fetch(`${url}/perangkat`, { headers, redirect: 'manual' })
        expect([302, 303, 401]).toContain(page.status)
      }),
    ),
    fault(
      'A20',
      'a dashboard session is nothing on the report endpoint',
      refused(async () => {
        const cookie = { cookie: 'satker_session=abc; __Host-satker=abc' }
        expect(await statusOf({ ...signReport(laptop()), signature: '' }, cookie)).toEqual([401, 'signature_missing'])
        expect(await statusOf(signReport({ ...makeLaptop(), deviceId: laptop().deviceId }), cookie)).toEqual(bad)
      }),
    ),
    fault('A21', 'a key file that others may read stops the agent, which names file and mode', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'satker-key-'))
      try {
        makeKey(folder, realDisk)
        chmodSync(keyPath(folder), 0o644)
        expect(() => readKey(folder)).toThrow(expect.objectContaining({ path: keyPath(folder), mode: '0644' }))
      } finally {
        rmSync(folder, { recursive: true })
      }
    }),
    fault(
      'A22',
      'an http:// address is refused without the test switch; with it the device is shown as insecure',
      async () => {
        expect([urlProblem('http://satker.example', false), urlProblem('http://satker.example', true)]).toEqual([
          'insecure',
          null,
        ])
        expect((await deviceOf(world().store, laptop())).insecure).toBe(1)
      },
    ),
    fault('A23', 'a server whose certificate is expired or of another name is told nothing', async () => {
      for (const [cert, detail] of [
        [expiredCertificate, 'CERT_HAS_EXPIRED'],
        [otherNameCertificate, 'ERR_TLS_CERT_ALTNAME_INVALID'],
      ] as const) {
        let asked = 0
        const server = createServer({ cert, key: testKey }, () => asked++)
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
        const { port } = server.address() as AddressInfo
        const link = openLink({ url: `https://localhost:${port}`, ca: cert })
        const body = Buffer.from('laporan')
        expect(await link.exchange({ method: 'POST', path: '/v1/reports', body })).toMatchObject({
          failure: 'tls',
          detail,
        })
        expect(asked).toBe(0)
        link.close()
        await new Promise((resolve) => server.close(resolve))
      }
    }),
  ]
}

/** The same signature with the group order added to its second half: a verifier that does not check would take it too. */
function addOrder(signature: Buffer): Buffer {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n
  const s = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString('hex')}`) + order
  const tail = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse()
  return Buffer.concat([signature.subarray(0, 32), tail])
}

/** The whole product on an empty store, as `npm start` puts it together. */
async function withProduct(work: (url: string) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'satker-product-'))
  const read = readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' })
  if ('problems' in read) throw new Error(read.problems.join())
  const product = await startProduct(read.config)
  try {
    await work(product.url)
  } finally {
    await product.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
