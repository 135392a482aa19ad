import { shorten } from './given-text.rules.ts'
import { GivenText } from './given-text.view.tsx'

const charsMost = 90

/** A program's own name: anything, at any length, in any direction; shown as all text that a laptop gave. */
export function TitleName({ name }: { name: string }) {
  return <GivenText text={name} most={charsMost} />
}

/** The same as plain text, for the middle of a sentence. */
export function titleName(name: string): string {
  return shorten(name, charsMost).text
}
