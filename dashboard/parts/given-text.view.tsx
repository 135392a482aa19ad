import { shorten, visible } from './given-text.rules.ts'

/** Characters of a name in a list: about two lines of its column. */
const listChars = 90

/**
 * A name that came from a laptop: isolated, so that letters from right to left leave the row around it alone, unseen
 * characters by their number, and no longer than a list bears. The whole of it stands on the page that the row leads to.
 */
export function GivenText({ text, most = listChars }: { text: string; most?: number }) {
  return (
    <bdi class="given" dir="auto">
      {shorten(text, most).text}
    </bdi>
  )
}

/** The whole of a text that somebody gave, unseen characters by their number. */
export function FullText({ text }: { text: string }) {
  return (
    <bdi class="given" dir="auto">
      {visible(text)}
    </bdi>
  )
}
