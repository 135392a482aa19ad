/** From zod's findings to the fields of a problem document. */
import type { core } from 'zod'
import type { BadField } from './app-error.ts'

const fieldsAtMost = 20

const codes: Record<string, string> = {
  invalid_type: 'wrong_type',
  too_big: 'too_big',
  too_small: 'too_small',
  invalid_format: 'bad_format',
  invalid_value: 'not_allowed',
  invalid_union: 'not_allowed',
  not_multiple_of: 'bad_value',
  invalid_key: 'bad_key',
  invalid_element: 'bad_value',
}

/** `slots[2].screen.minutes`; the empty text is the document itself. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

/** `main` and `slots[2]` make `main.slots[2]`; the root of the document keeps the prefix alone. */
export function joinPath(prefix: string, path: string): string {
  if (prefix === '' || path === '') return prefix + path
  return path.startsWith('[') ? prefix + path : `${prefix}.${path}`
}

/**
 * One entry a bad field, at most 20. The messages say what is expected and never repeat what was sent.
 *
 * @param prefix put before each path, such as `main`
 */
export function fieldsOf(issues: readonly core.$ZodIssue[], prefix = ''): BadField[] {
  return issues.slice(0, fieldsAtMost).map((issue) => {
    const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined')
    const code = missing ? 'required' : (codes[issue.code] ?? 'bad_value')
    return { path: joinPath(prefix, jsonPath(issue.path)), code, message: issue.message }
  })
}
