/** What `npm run bench -- ...` was asked for. Pure. */

export type Asked = { parts: { part: string; args: string[] }[] } | { problem: string }

/**
 * Names of parts first; from the first option on, everything goes to the part named last: `rollup ingest --url U`.
 *
 * @param known names of all parts
 * @param byDefault the parts that run when none is named
 */
export function readAsked(argv: readonly string[], known: readonly string[], byDefault: readonly string[]): Asked {
  const firstOption = argv.findIndex((argument) => argument.startsWith('-'))
  const names = firstOption < 0 ? argv : argv.slice(0, firstOption)
  const args = firstOption < 0 ? [] : argv.slice(firstOption)
  const strange = names.filter((name) => !known.includes(name))
  const choice = `parts are ${known.join(', ')}`
  if (strange.length > 0) return { problem: `${strange.join(', ')}: unknown; ${choice}` }
  if (args.length > 0 && names.length === 0) return { problem: `${args[0]}: name a part before its options; ${choice}` }
  const last = names.length - 1
  return {
    parts: (names.length > 0 ? names : byDefault).map((part, index) => ({ part, args: index === last ? args : [] })),
  }
}
