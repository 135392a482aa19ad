import { raw } from 'hono/html'

const line = 'fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"'
const ring = `<circle cx="8" cy="8" r="6.5" ${line}/>`
const disc = '<circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.4"/>'

/** Every icon as the inside of its symbol; discs are 12 units wide, the others 16. */
const icons = {
  ok: `${ring}<path d="M5 8.3l2.1 2.1L11 6.2" ${line}/>`,
  warn: `<path d="M8 2.2l6.2 11H1.8z" ${line}/><path d="M8 6.6v3M8 11.4v.1" ${line}/>`,
  bad: `${ring}<path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6" ${line}/>`,
  none: `<circle cx="8" cy="8" r="6.5" ${line} stroke-dasharray="2.2 2.6"/><path d="M5.5 8h5" ${line}/>`,
  wait: `${ring}<path d="M8 4.5V8l2.3 1.6" ${line}/>`,
  up: `<path d="M8 13V3M4 7l4-4 4 4" ${line}/>`,
  down: `<path d="M8 3v10M4 9l4 4 4-4" ${line}/>`,
  search: `<circle cx="7" cy="7" r="4.5" ${line}/><path d="M10.5 10.5L14 14" ${line}/>`,
  'ev-measured': `${disc}<circle cx="6" cy="6" r="3.6" fill="currentColor"/>`,
  'ev-calibrated': `${disc}<path d="M6 6V2.2A3.8 3.8 0 1 1 2.2 6z" fill="currentColor"/>`,
  'ev-catalogue': `${disc}<path d="M6 2.2a3.8 3.8 0 0 1 0 7.6z" fill="currentColor"/>`,
  'ev-estimated': `${disc}<path d="M6 6V2.2A3.8 3.8 0 0 1 9.8 6z" fill="currentColor"/>`,
  'ev-standard':
    '<circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2 1.9"/>',
  'ev-visited':
    '<circle cx="6" cy="6" r="5.7" fill="currentColor"/><path d="M3.2 6.2l1.9 1.9 3.7-4" fill="none" stroke="var(--surface)" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>',
  'ev-manual':
    '<path d="M2 10l.6-2.6 5.8-5.8 2 2-5.8 5.8z" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linejoin="round"/>',
} as const

export type IconName = keyof typeof icons

/** A picture from the page's sprite; never the only carrier of a meaning. */
export function Icon({ name, class: className = '' }: { name: IconName; class?: string }) {
  return (
    <svg class={className} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  )
}

/** The symbols that a page really uses, found in its finished markup. */
export function spriteOf(markup: string): string {
  const named = new Set(Array.from(markup.matchAll(/href="#i-([a-z-]+)"/g), ([, name]) => name))
  const used = (Object.keys(icons) as IconName[]).filter((name) => named.has(name))
  const symbols = used.map((name) => {
    const size = name.startsWith('ev-') ? 12 : 16
    return `<symbol id="i-${name}" viewBox="0 0 ${size} ${size}">${icons[name]}</symbol>`
  })
  return symbols.length > 0 ? `<svg class="sprite" aria-hidden="true">${symbols.join('')}</svg>` : ''
}

/** The brand's mark: three satker joined to a whole. */
export function Mark() {
  return raw(
    '<svg viewBox="0 0 24 24" aria-hidden="true"><path class="mark-line" d="M6 17.5L12 6.5l6 11z"/>' +
      '<circle class="mark-dot" cx="6" cy="17.5" r="3.4"/><circle class="mark-dot" cx="18" cy="17.5" r="3.4"/>' +
      '<circle class="mark-top" cx="12" cy="6" r="3.4"/></svg>',
  )
}
