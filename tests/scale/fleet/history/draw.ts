/** The other end of the drawing thread. */
import { Worker } from 'node:worker_threads'
import type { DrawnUnit, UnitOrder } from './draw-unit.ts'

/** Satker that are drawn ahead of the writer at most: a large one is some 30 MB. */
const mostAhead = 3

/** Draws all orders in their place, `mostAhead` ahead of whoever reads. */
export async function* drawAll(orders: readonly UnitOrder[]): AsyncGenerator<{ order: UnitOrder; drawn: DrawnUnit }> {
  const worker = new Worker(new URL('./draw.worker.ts', import.meta.url))
  const drawn: DrawnUnit[] = []
  const state: { failure: Error | null } = { failure: null }
  let wake: () => void = () => undefined
  worker.on('message', (unit: DrawnUnit) => {
    drawn.push(unit)
    wake()
  })
  worker.on('error', (error) => {
    state.failure = error instanceof Error ? error : new Error('the drawing thread failed')
    wake()
  })
  try {
    for (const order of orders.slice(0, mostAhead)) worker.postMessage(order)
    for (const [index, order] of orders.entries()) {
      while (drawn.length === 0 && !state.failure) await new Promise<void>((resolve) => (wake = resolve))
      if (state.failure) throw state.failure
      const unit = drawn.shift()
      const next = orders[index + mostAhead]
      if (next) worker.postMessage(next)
      if (unit) yield { order, drawn: unit }
    }
  } finally {
    await worker.terminate()
  }
}
