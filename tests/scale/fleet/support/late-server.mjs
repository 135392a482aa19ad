/** The product with a clock that is DAYS_AHEAD days ahead, in a process of its own: what happens tomorrow, today. */
import '../../../../server/tsx-loader.mjs'

const { startProduct, stopOnSignal } = await import('../../../../server/main.ts')
const { readConfig } = await import('../../../../server/config.ts')

const { DAYS_AHEAD = '0', ...environment } = process.env
const read = readConfig(environment)
if (read.problems) throw new Error(read.problems.join())
const aheadMs = Number(DAYS_AHEAD) * 86_400_000
const product = await startProduct(read.config, { nowMs: () => Date.now() + aheadMs })
process.stdout.write(`${product.url}\n`)
stopOnSignal(product)
