/** JSON of other programs, narrowed at once: nothing in it is trusted to have the shape we expect. Pure. */
import { cleanText } from '../clean.ts'

export type JsonObject = Record<string, unknown>

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object that a text is; null for any other text. A byte order mark before it does no harm. */
export function parseJsonObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** The objects under a key; PowerShell and others write a list of one as the thing itself. */
export function objectsAt(object: JsonObject | null, key: string): JsonObject[] {
  const value = object?.[key]
  return (Array.isArray(value) ? value : [value]).filter(isObject)
}

/** The text under a key, numbers written out; null for anything else and for blanks. */
export function stringAt(object: JsonObject | null, key: string): string | null {
  const value = object?.[key]
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  return typeof value === 'string' ? cleanText(value) : null
}

/** The number under a key, also where it is written as a text. */
export function numberIn(object: JsonObject | null, key: string): number | null {
  const value = object?.[key]
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** Yes or no under a key; 0 and 1 count. */
export function booleanAt(object: JsonObject | null, key: string): boolean | null {
  const value = object?.[key]
  if (typeof value === 'boolean') return value
  return value === 1 ? true : value === 0 ? false : null
}

/** Character codes under a key as a text, ended by the first 0 (so WMI writes the names of monitors). */
export function codesAt(object: JsonObject, key: string): string | null {
  const value = object[key]
  const codes = Array.isArray(value) ? value.filter((code): code is number => typeof code === 'number') : []
  const end = codes.indexOf(0)
  return cleanText(String.fromCharCode(...codes.slice(0, end < 0 ? undefined : end)))
}
