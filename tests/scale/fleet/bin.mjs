/**
 * `npm run -s fleet -- ...`: a simulated fleet against a server on this machine, or its past in a new store. Plain
 * JavaScript, so that an older Node can read it and say what to do before anything is loaded.
 */
const needed = 24
if (Number(process.versions.node.split('.')[0]) < needed) {
  process.stderr.write(
    `Needs Node ${needed}, this is ${process.versions.node}: run "npm ci", then "npm run -s fleet -- ...".\n`,
  )
  process.exit(1)
}
const { runFleet } = await import('./fleet.ts')
process.exitCode = await runFleet(process.argv.slice(2))
