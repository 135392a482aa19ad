/** Draws satker in a thread of its own, while another writes the one before. */
import { parentPort } from 'node:worker_threads'
import { type PieceOrder, unitDrawer } from './draw-unit.ts'

let draw: ReturnType<typeof unitDrawer> | null = null

parentPort?.on('message', (piece: PieceOrder) => {
  if (piece.from === 0 || !draw) draw = unitDrawer(piece)
  const drawn = draw(piece)
  parentPort?.postMessage(drawn, [drawn.days.numbers.buffer, drawn.days.bitmaps.buffer])
})
