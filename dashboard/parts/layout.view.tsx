import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { may, type rights, type Role } from '../../server/account/scope.ts'
import { assetHrefs } from '../assets.ts'
import { Mark, spriteOf } from './icon.view.tsx'
import type { Ui } from './ui.ts'
import { shortUnitName } from './unit-name.ts'

export type Theme = 'system' | 'light' | 'dark'
export type Place =
  | 'overview'
  | 'units'
  | 'devices'
  | 'software'
  | 'migration'
  | 'energy'
  | 'connection'
  | 'sites'
  | 'system'

/** What the frame needs to know of a request. */
export type PageContext = {
  ui: Ui
  theme: Theme
  /** Path and query as asked for, without language and theme: their switches add to it. */
  address: string
  /** For the forms of this page. */
  token: string
  reader: { role: Role; unitName: string } | null
}

type LayoutProps = {
  page: PageContext
  title: string
  place: Place | null
  crumbs?: { name: string; href: string | null }[]
  /** Lists of devices use the whole width. */
  full?: boolean
  foot?: Child
  children: Child
}

/** The frame of every page: one document, its sprite of used icons, head line, place, content, foot. */
export function Layout({ page, title, place, crumbs = [], full = false, foot, children }: LayoutProps) {
  const { ui, theme } = page
  const markup = markupOf(
    <>
      <Top page={page} place={place} />
      <main class="page" id="isi">
        <Crumbs ui={ui} crumbs={crumbs} />
        {children}
        <Foot page={page}>{foot}</Foot>
      </main>
    </>,
  )
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={ui.language} data-theme={theme === 'system' ? undefined : theme}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="referrer" content="same-origin" />
          <title>{`${title} · ${ui.words.product}`}</title>
          <link rel="stylesheet" href={assetHrefs.css} />
          <link rel="icon" href={assetHrefs.icon} type="image/svg+xml" />
        </head>
        <body class={full ? 'full' : undefined}>
          <a class="skip" href="#isi">
            {ui.words.skip}
          </a>
          {raw(spriteOf(markup) + markup)}
        </body>
      </html>
    </>
  )
}

/** Finished markup of a part. No component here waits for anything, so that it is a text at once. */
function markupOf(part: { toString: () => string | Promise<string> }): string {
  const markup = part.toString()
  if (typeof markup !== 'string') throw new TypeError('a view must not wait')
  return markup
}

/** `right`: shown only to roles that have it. */
const navigation: { place: Place; href: string; right?: keyof typeof rights }[] = [
  { place: 'overview', href: '/' },
  { place: 'units', href: '/satker' },
  { place: 'devices', href: '/perangkat' },
  { place: 'software', href: '/perangkat-lunak' },
  { place: 'migration', href: '/migrasi' },
  { place: 'energy', href: '/energi' },
  { place: 'connection', href: '/koneksi' },
  { place: 'sites', href: '/situs' },
  { place: 'system', href: '/sistem', right: 'seeSystem' },
]

function Top({ page, place }: { page: PageContext; place: Place | null }) {
  const { ui, reader } = page
  return (
    <header class="top">
      <div class="top-in">
        <a class="brand" href="/">
          <Mark />
          {ui.words.product}
        </a>
        {reader && (
          <nav class="nav" aria-label={ui.words.mainMenu}>
            {navigation
              .filter(({ right }) => right === undefined || may(reader, right))
              .map((item) => (
                <a href={item.href} aria-current={item.place === place ? 'page' : undefined}>
                  {ui.words.nav[item.place]}
                </a>
              ))}
          </nav>
        )}
        <div class="who">
          {reader && (
            <span class="who-name">
              {ui.words.roles[reader.role]} · {shortUnitName(reader.unitName)}
            </span>
          )}
          <LanguageLink page={page} />
          {reader && (
            <form class="inline" method="post" action="/keluar">
              <input type="hidden" name="token" value={page.token} />
              <button class="as-link" type="submit">
                {ui.words.signOut}
              </button>
            </form>
          )}
        </div>
      </div>
    </header>
  )
}

function LanguageLink({ page }: { page: PageContext }) {
  const other = page.ui.language === 'id' ? 'en' : 'id'
  return (
    <a class="lang" href={withQuery(page.address, 'bahasa', other)} lang={other} hreflang={other}>
      {page.ui.words.otherLanguage}
    </a>
  )
}

function Crumbs({ ui, crumbs }: { ui: Ui; crumbs: { name: string; href: string | null }[] }) {
  if (crumbs.length === 0) return null
  return (
    <ol class="crumbs" aria-label={ui.words.place}>
      {crumbs.map(({ name, href }) => (
        <li>{href ? <a href={href}>{name}</a> : name}</li>
      ))}
    </ol>
  )
}

function Foot({ page, children }: { page: PageContext; children?: Child }) {
  const { ui, theme } = page
  const choices = [
    ['system', 'sistem'],
    ['light', 'terang'],
    ['dark', 'gelap'],
  ] as const
  return (
    <footer class="foot">
      {children}
      <p class="looks screen-only">
        {ui.words.appearance}:{' '}
        {choices.map(([choice, value]) => (
          <a href={withQuery(page.address, 'tema', value)} aria-current={choice === theme ? 'true' : undefined}>
            {ui.words.themes[choice]}
          </a>
        ))}
      </p>
    </footer>
  )
}

/** An address with one query value set. */
export function withQuery(address: string, name: string, value: string): string {
  const url = new URL(address, 'http://satker.invalid')
  url.searchParams.set(name, value)
  return url.pathname + url.search
}
