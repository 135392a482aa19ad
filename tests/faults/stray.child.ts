/** A process with bugs: handlers that throw, reject, and leave a failure behind. Prints what its callers saw. */
import { serve } from '../../server/http/server.ts'
import { createHttpApp } from '../../server/http/app.ts'
import { readConfig } from '../../server/config.ts'
import { createLog } from '../../server/log.ts'
import { goOnAfterStrays } from '../../server/process-guard.ts'

const read = readConfig({ PORT: '0' })
if ('problems' in read) throw new Error(read.problems.join())
const lines: string[] = []
const strays: string[] = []
const deps = { config: read.config, log: createLog('info', { write: (line) => void lines.push(line) }) }
const stop = goOnAfterStrays(deps.log, (message) => void strays.push(message))

const app = createHttpApp(deps)
app.get('/good', (c) => c.text('good'))
app.get('/throws', () => {
  throw new TypeError('a bug that throws')
})
app.get('/rejects', async () => {
  await Promise.reject(new TypeError('a bug that rejects'))
  return new Response()
})
app.get('/forgets', (c) => {
  void Promise.reject(new TypeError('a forgotten promise'))
  return c.text('good')
})
app.get('/later', (c) => {
  setTimeout(() => {
    throw new TypeError('thrown in a callback')
  })
  return c.text('good')
})

const server = await serve(deps, app)
const answers: Record<string, { status: number; requestId: string | null; others: number[] }> = {}
for (const path of ['throws', 'rejects', 'forgets', 'later']) {
  const others = Array.from({ length: 5 }, () => fetch(`${server.url}/good`))
  const answer = await fetch(`${server.url}/${path}`)
  const text = await answer.text()
  const requestId = text.startsWith('{') ? (JSON.parse(text) as { requestId: string }).requestId : null
  answers[path] = { status: answer.status, requestId, others: (await Promise.all(others)).map(({ status }) => status) }
}
await new Promise((done) => setTimeout(done, 50))
const after = (await fetch(`${server.url}/good`)).status
await server.close()
stop()
process.stdout.write(JSON.stringify({ answers, after, strays, log: lines.map((line) => JSON.parse(line) as unknown) }))
