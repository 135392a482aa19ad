/**
 * The server's entry point: `node server/bin.mjs start|demo|admin ...`, always through an npm script, which brings
 * Node 24 along. Plain JavaScript, so that an older Node can read it and say what to do before anything is loaded.
 */
import { fileURLToPath } from 'node:url'

const needed = 24
const major = Number(process.versions.node.split('.')[0])
if (major < needed) {
  process.stderr.write(
    `Perlu Node ${needed}, ini Node ${process.versions.node}: jalankan "npm ci", lalu lewat skrip npm (npm start, npm run demo, npm run admin). ` +
      `/ Needs Node ${needed}: run "npm ci", then use the npm scripts.\n`,
  )
  process.exit(1)
}

/** npm passes no signal on: when it is gone, whoever stopped it meant us. */
function stopWithNpm() {
  const npm = process.ppid
  setInterval(() => {
    if (process.ppid !== npm) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}
if (process.env.npm_lifecycle_event) stopWithNpm()

// Compiled code is kept beside the installed packages: the next start is quicker by a third.
const { enableCompileCache } = await import('node:module')
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node/', import.meta.url)))

const [command, ...rest] = process.argv.slice(2)
await import('./tsx-loader.mjs')
if (command === 'admin') {
  const { runAdmin } = await import('./cli/admin.ts')
  process.exitCode = await runAdmin(rest, process.env)
} else if (command === 'demo') {
  const { runDemo } = await import('./demo/demo.ts')
  await runDemo(rest, process.env)
} else if (command === 'classify') {
  const { runClassify } = await import('./cli/classify.ts')
  process.exitCode = await runClassify(rest)
} else if (command === 'estimate') {
  const { runEstimate } = await import('./cli/estimate.ts')
  process.exitCode = await runEstimate(rest)
} else if (command === 'start') {
  const { start } = await import('./main.ts')
  await start(process.env)
} else {
  process.stderr.write(`"${command}": belum ada di versi ini. / Not in this version yet.\n`)
  process.exitCode = 2
}
