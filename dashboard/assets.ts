/** The few files that a page loads, served by us under a name that holds their hash, and kept by browsers for a year. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { Hono } from 'hono'

type Asset = { href: string; type: string; body: string }

const css = asset(
  'satker',
  'css',
  'text/css; charset=utf-8',
  transformSync(readStyle('tokens.css') + readStyle('base.css') + readStyle('parts.css'), {
    loader: 'css',
    minify: true,
  }).code,
)
const icon = asset(
  'tanda',
  'svg',
  'image/svg+xml',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M6 17.5L12 6.5l6 11z" fill="none" stroke="#2d8a67" ' +
    'stroke-width="1.8"/><circle cx="6" cy="17.5" r="3.4" fill="#2d8a67"/><circle cx="18" cy="17.5" r="3.4" ' +
    'fill="#2d8a67"/><circle cx="12" cy="6" r="3.4" fill="#c08a1c"/></svg>',
)

/** Where pages find them. */
export const assetHrefs = { css: css.href, icon: icon.href }

/** The files; no session is needed for them. */
export function assetRoutes(): Hono {
  const app = new Hono()
  for (const { href, type, body } of [css, icon]) {
    app.get(href, (c) =>
      c.body(body, 200, {
        'Content-Type': type,
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
      }),
    )
  }
  return app
}

function readStyle(name: string): string {
  return readFileSync(new URL(`styles/${name}`, import.meta.url), 'utf8')
}

function asset(name: string, ending: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12)
  return { href: `/aset/${name}-${hash}.${ending}`, type, body }
}
