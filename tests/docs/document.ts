/** Reads our own documents, so that tests can compare them with the code. */

/** The text under a heading of the second level, up to the next. @throws Error when there is none */
export function sectionOf(page: string, heading: string): string {
  const section = page.split(/^## /m).find((part) => part.split('\n')[0]?.trim() === heading)
  if (section === undefined) throw new Error(`no section ${heading}`)
  return section
}

/** What stands between backticks in the first column of a section's tables; `a.{b,c}` is a.b and a.c. */
export function namesInTable(section: string): string[] {
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''))
    .flatMap(expanded)
}

function expanded(name: string): string[] {
  const [, before = '', choices, after = ''] = /^([^{]*)\{([^}]+)\}(.*)$/.exec(name) ?? []
  return choices ? choices.split(',').flatMap((choice) => expanded(`${before}${choice}${after}`)) : [name]
}
