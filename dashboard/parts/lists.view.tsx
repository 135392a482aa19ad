import type { Child } from 'hono/jsx'
import { Icon } from './icon.view.tsx'
import type { Tone } from './status.view.tsx'

/** Facts by name. A null value is said, never left empty. */
export function Defs({ rows }: { rows: [name: Child, value: Child][] }) {
  return (
    <dl class="defs">
      {rows.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  )
}

export type Check = { tone: 'ok' | 'bad' | 'none'; name: string; text: Child }

/** What was checked: passed, failed, or not known. */
export function Checks({ checks }: { checks: Check[] }) {
  const classes = { ok: 'y', bad: 't', none: 'u' }
  return (
    <ul class="checks">
      {checks.map(({ tone, name, text }) => (
        <li class={classes[tone]}>
          <Icon name={tone} />
          <span class={tone === 'none' ? 'quiet' : undefined}>
            <b>{name}</b> {text}
          </span>
        </li>
      ))}
    </ul>
  )
}

export type Moment = { day: string; dateTime: string; tone: Tone; title: string; text: Child }

/** Only changes that mean something. */
export function Timeline({ moments }: { moments: Moment[] }) {
  return (
    <ol class="timeline">
      {moments.map(({ day, dateTime, tone, title, text }) => (
        <li data-s={tone}>
          <time datetime={dateTime}>{day}</time>
          <div>
            <b>{title}</b> {text}
          </div>
        </li>
      ))}
    </ol>
  )
}

export type News = {
  tone: Tone
  icon?: 'wait'
  title: Child
  text: Child
  link?: { href: string; text: string } | null
}

/** What needs attention: the fact, why, and where to go. */
export function NewsList({ items }: { items: News[] }) {
  return (
    <ul class="news">
      {items.map(({ tone, icon, title, text, link }) => (
        <li data-s={tone}>
          <Icon name={icon ?? tone} />
          <div>
            <b>{title}</b> {text}
            {link && (
              <span class="news-link">
                <a class="proof" href={link.href}>
                  {link.text}
                </a>
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Nothing has come yet: said as such, with what to do about it. */
export function Empty({ title, children }: { title: string; children?: Child }) {
  return (
    <div class="empty">
      <Icon name="none" class="empty-icon" />
      <p>
        <b>{title}</b>
        {children && <span class="sub">{children}</span>}
      </p>
    </div>
  )
}

/** A section with its head line; `aside` stands at the right end of it. */
export function Section({
  id,
  title,
  aside,
  keep = false,
  children,
}: {
  id: string
  title: Child
  aside?: Child
  keep?: boolean
  children: Child
}) {
  return (
    <section class={keep ? 'sec keep' : 'sec'} aria-labelledby={id}>
      <div class="sec-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
