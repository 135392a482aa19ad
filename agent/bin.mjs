// Checks the Node version before anything newer than it is loaded: this file must run on old versions of Node.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Agen memerlukan Node 24, tetapi ini Node ${process.versions.node}: jalankan dengan "npm run agent" atau pasang Node 24. ` +
      `The agent needs Node 24, but this is Node ${process.versions.node}: start it with "npm run agent" or install Node 24.`,
  )
  process.exitCode = 1
} else {
  const { main } = await import('./cli.ts')
  process.exitCode = await main(process.argv, process.env)
}
