/** A signed-in reader over one kept connection, timed from the first byte sent to the last byte received. */
import { Agent, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

export type Page = { status: number; ms: number; bytes: Buffer; encoding: string | null; cookies: string[] }
export type Reader = { get: (path: string) => Promise<Page>; close: () => void }

/** Signs in as a browser without scripts does. @throws Error when the server lets nobody in */
export async function signIn(url: string, account: { email: string; password: string }): Promise<Reader> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const cookies = new Map<string, string>()
  const ask = async (method: string, path: string, form: Record<string, string> | null): Promise<Page> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const body = form ? new URLSearchParams(form).toString() : ''
    const type = form ? { 'content-type': 'application/x-www-form-urlencoded', origin: url } : {}
    const headers = { ...type, 'accept-encoding': 'gzip', ...(cookie ? { cookie } : {}) }
    const page = await exchange(new URL(path, url), { agent, method, headers }, body)
    for (const line of page.cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return page
  }
  const form = await ask('GET', '/masuk', null)
  const html = form.encoding === 'gzip' ? gunzipSync(form.bytes) : form.bytes
  const token = /name="token" value="([^"]+)"/.exec(html.toString())?.[1] ?? ''
  const answer = await ask('POST', '/masuk', { ...account, token, next: '/' })
  if (answer.status >= 400) throw new Error(`sign-in answered ${answer.status}`)
  return { get: (path) => ask('GET', path, null), close: () => agent.destroy() }
}

type Options = { agent: Agent; method: string; headers: Record<string, string> }

function exchange(url: URL, options: Options, body: string): Promise<Page> {
  return new Promise((resolve, reject) => {
    const startedMs = performance.now()
    const asked = request(url, options, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          ms: performance.now() - startedMs,
          bytes: Buffer.concat(chunks),
          encoding: answer.headers['content-encoding'] ?? null,
          cookies: answer.headers['set-cookie'] ?? [],
        }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
