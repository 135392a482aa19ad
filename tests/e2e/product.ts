/** The whole product in this process, on a temporary store and with a clock that a test sets. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '../../server/clock.ts'
import { readConfig } from '../../server/config.ts'
import { createToken } from '../../server/enrolment/enrolment.usecases.ts'
import { createLog } from '../../server/log.ts'
import { type RunningProduct, startProduct } from '../../server/main.ts'
import { createUnit } from '../../server/unit/unit.usecases.ts'

export type TestProduct = {
  url: string
  dataDir: string
  /** Starts it, on the port it had before if it ran already; `more` settings hold until it is started again. */
  start: (more?: Record<string, string>) => Promise<RunningProduct>
  stop: () => Promise<void>
  /** The running one. @throws Error while it is stopped */
  running: () => RunningProduct
  cleanup: () => Promise<void>
}

/** @param log takes each line of its log; without it there is none */
export async function testProduct(clock: Clock, log?: (line: string) => void): Promise<TestProduct> {
  const dataDir = mkdtempSync(join(tmpdir(), 'satker-product-'))
  let running: RunningProduct | null = null
  let port = 0
  const product: TestProduct = {
    url: '',
    dataDir,
    async start(more = {}) {
      const read = readConfig({ PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: log ? 'info' : 'silent', ...more })
      if ('problems' in read) throw new Error(read.problems.join())
      const own = createLog(read.config.logLevel, log && { write: log })
      running = await startProduct(read.config, clock, own)
      port = Number(new URL(running.url).port)
      product.url = running.url
      return running
    },
    async stop() {
      await running?.close()
      running = null
    },
    running() {
      if (!running) throw new Error('the product is stopped')
      return running
    },
    async cleanup() {
      await product.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
  await product.start()
  return product
}

/** A satker and a token for it. */
export async function satkerWithToken(
  product: TestProduct,
  code = '100001',
): Promise<{ unitId: number; token: string }> {
  const { deps } = product.running()
  const none = { kind: null, type: null, parentCode: null, zone: null, placeClass: null, laptops: null }
  const unit = await createUnit({ code, name: `MAN ${code}`, ...none, actor: 'cli' }, deps)
  const expiresAtMs = deps.clock.nowMs() + 30 * 86_400_000
  const { token } = await createToken(
    { unitId: unit.id, uses: 50, expiresAtMs, needsApproval: false, actor: 'cli' },
    deps,
  )
  return { unitId: unit.id, token }
}
