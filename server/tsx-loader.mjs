/**
 * Lets Node read .tsx files: types are stripped and JSX becomes hono/jsx calls. What came out is kept beside the installed
 * packages, by its content, so that only the first start after a change pays for it.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync, version } from 'esbuild'

const options = {
  loader: 'tsx',
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: 'inline',
}
const cacheFolder = fileURLToPath(new URL('../node_modules/.cache/satker-tsx/', import.meta.url))

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    return { format: 'module', source: transformed(fileURLToPath(url)), shortCircuit: true }
  },
})

function transformed(file) {
  const source = readFileSync(file, 'utf8')
  const hash = createHash('sha256')
    .update(JSON.stringify([version, options, file, source]))
    .digest('hex')
  const kept = `${cacheFolder}${hash}.mjs`
  try {
    return readFileSync(kept, 'utf8')
  } catch {
    const { code } = transformSync(source, { ...options, sourcefile: file })
    keep(kept, code)
    return code
  }
}

/** Where the folder takes nothing, the next start transforms again. */
function keep(kept, code) {
  const unfinished = `${kept}.${process.pid}`
  try {
    mkdirSync(cacheFolder, { recursive: true })
    writeFileSync(unfinished, code)
    renameSync(unfinished, kept)
  } catch {}
}
