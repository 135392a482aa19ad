/** Draws satker in a thread of its own, while another writes the one before. */
import { parentPort } from 'node:worker_threads'
import { drawUnit, type UnitOrder } from './draw-unit.ts'

parentPort?.on('message', (order: UnitOrder) => {
  const drawn = drawUnit(order)
  parentPort?.postMessage(drawn, [drawn.days.numbers.buffer, drawn.days.bitmaps.buffer])
})
