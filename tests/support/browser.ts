/** A real browser from an npm package, on a machine that has neither its libraries nor a single font. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'

const unpackWithinMs = 120_000
const cacheRoot = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))
/**
 * Switches of the package that would hide from a test what a user's browser enforces; and the single process, which dies
 * with the first closed context.
 */
const unwanted = ['--disable-web-security', '--allow-running-insecure-content', '--single-process']

/** Starts a headless Chromium; the first start of a checkout unpacks it (seconds), later ones do not. */
export async function launchBrowser(): Promise<Browser> {
  const [{ chromium }, { default: packed }] = await Promise.all([
    import('playwright-core'),
    import('@sparticuz/chromium'),
  ])
  const home = await unpackedBrowser()
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    args: packed.args.filter((flag) => !unwanted.includes(flag)),
    env: { ...process.env, LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: home, HOME: home },
  })
}

/** The folder with `chromium`, its libraries, fonts and `fonts.conf`; unpacked once, by one process. */
async function unpackedBrowser(): Promise<string> {
  const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const home = join(cacheRoot, `chromium-${version}`)
  const lock = `${home}.lock`
  mkdirSync(cacheRoot, { recursive: true })
  const deadline = Date.now() + unpackWithinMs
  while (!existsSync(home)) {
    if (takeLock(lock)) {
      try {
        if (!existsSync(home)) await unpack(home)
      } finally {
        rmSync(lock, { recursive: true, force: true })
      }
    } else if (Date.now() > deadline) throw new Error(`${lock} is held for too long: remove it`)
    else await new Promise((done) => setTimeout(done, 200))
  }
  return home
}

function takeLock(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const ageMs = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (ageMs > unpackWithinMs) rmSync(lock, { recursive: true, force: true }) // its process was killed
    return false
  }
}

/** The package unpacks into the temporary folder only, and its libraries only where it believes to run in a cloud. */
async function unpack(home: string): Promise<void> {
  const fresh = `${home}.${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh)
  const code = `const { default: packed } = await import('@sparticuz/chromium'); await packed.executablePath()`
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      cwd: dirname(fileURLToPath(import.meta.url)),
      env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: unpackWithinMs,
    })
    child.once('error', reject)
    child.once('exit', (code_) => (code_ === 0 ? resolve() : reject(new Error(`unpacking the browser: ${code_}`))))
  })
  const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>\n`
  writeFileSync(join(fresh, 'fonts.conf'), fonts)
  renameSync(fresh, home)
}
