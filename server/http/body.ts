/** Reading a body that never grows past its limit. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AppError } from './app-error.ts'
import type { HttpContext } from './env.ts'
import { nodeOf } from './env.ts'

/**
 * The body as sent. A declared length past the limit is refused before a byte is read, an undeclared one as soon as the
 * limit is passed; both close the connection. `Expect: 100-continue` is granted only here, so a refused body is never asked for.
 *
 * @throws AppError `body_too_large` (413) or `body_cut` (400)
 */
export async function readBody(c: HttpContext, limitBytes: number): Promise<Buffer> {
  const node = nodeOf(c)
  const declared = Number(c.req.header('content-length') ?? 0)
  if (declared > limitBytes) {
    if (node) closeAfterAnswer(node.incoming, node.outgoing)
    throw tooLarge(limitBytes)
  }
  return node ? readNode(node, limitBytes) : readWeb(c.req.raw.body, limitBytes)
}

function tooLarge(limitBytes: number): AppError {
  return new AppError('tooLarge', 'body_too_large', { details: { limitBytes } })
}

function bodyCut(): AppError {
  return new AppError('badRequest', 'body_cut')
}

type Node = { incoming: IncomingMessage; outgoing: ServerResponse }

function readNode({ incoming, outgoing }: Node, limitBytes: number): Promise<Buffer> {
  if (incoming.headers.expect !== undefined) outgoing.writeContinue()
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const finish = (settle: () => void) => {
      incoming.off('data', onData).off('end', onEnd).off('error', onCut).off('close', onCut)
      settle()
    }
    const onData = (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size <= limitBytes) return
      closeAfterAnswer(incoming, outgoing)
      finish(() => reject(tooLarge(limitBytes)))
    }
    const onEnd = () =>
      finish(() => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size)))
    const onCut = () => finish(() => reject(bodyCut()))
    incoming.on('data', onData).on('end', onEnd).on('error', onCut).on('close', onCut)
    if (incoming.destroyed) onCut()
  })
}

async function readWeb(body: ReadableStream<Uint8Array> | null, limitBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > limitBytes) throw tooLarge(limitBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

const lingerMs = 1_000
const lingerBytes = 16 * 1024 * 1024

/**
 * Closes the connection once the answer is out. What the client still sends is thrown away for a moment, because closing
 * at once would reset the connection and take the answer with it.
 */
function closeAfterAnswer(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { socket } = incoming
  outgoing.setHeader('connection', 'close')
  let seen = 0
  incoming.on('data', (chunk: Buffer) => {
    seen += chunk.length
    if (seen > lingerBytes) socket.destroy()
  })
  socket.destroySoon = () => {
    socket.end()
    setTimeout(() => socket.destroy(), lingerMs).unref()
  }
}
