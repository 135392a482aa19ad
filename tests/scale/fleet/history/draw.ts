/** The other end of the drawing thread. */
import { Worker } from 'node:worker_threads'
import { type DrawnPiece, type PieceOrder, piecesOf, type UnitOrder } from './draw-unit.ts'

/** Pieces that are drawn ahead of the writer at most. */
const mostAhead = 3

/** Draws all orders in their place, piece by piece, `mostAhead` ahead of whoever reads. */
export async function* drawAll(
  units: readonly UnitOrder[],
  laptopsAPiece?: number,
): AsyncGenerator<{ order: PieceOrder; drawn: DrawnPiece }> {
  const orders = units.flatMap((unit) => piecesOf(unit, laptopsAPiece))
  const worker = new Worker(new URL('./draw.worker.ts', import.meta.url))
  const drawn: DrawnPiece[] = []
  const state: { failure: Error | null } = { failure: null }
  let wake: () => void = () => undefined
  worker.on('message', (piece: DrawnPiece) => {
    drawn.push(piece)
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
      const piece = drawn.shift()
      const next = orders[index + mostAhead]
      if (next) worker.postMessage(next)
      if (piece) yield { order, drawn: piece }
    }
  } finally {
    await worker.terminate()
  }
}
