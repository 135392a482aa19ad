/** What a page needs to know of its request: language, appearance, who reads it, and the token of its forms. */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isSecure } from '../server/account/session.cookie.ts'
import { tokenFor } from '../server/account/viewer.routes.ts'
import type { Viewer } from '../server/account/scope.ts'
import type { Deps } from '../server/deps.ts'
import { type UnitRow, viewerUnit } from '../server/unit/unit.queries.ts'
import type { PageContext, Theme } from './parts/layout.view.tsx'
import { uiOf } from './parts/ui.ts'

type Needs = Pick<Deps, 'store' | 'config'>

const themes: Record<string, Theme> = { sistem: 'system', terang: 'light', gelap: 'dark' }
const yearS = 365 * 24 * 3_600

/** The frame of a page before anyone is signed in. */
export function openPage(c: Context, deps: Pick<Deps, 'config'>): PageContext {
  return {
    ui: uiOf(chosen(c, deps, 'bahasa', ['id', 'en'])),
    theme: themes[chosen(c, deps, 'tema', Object.keys(themes)) ?? ''] ?? 'system',
    address: addressOf(c),
    token: tokenFor(c, deps),
    reader: null,
  }
}

/** The frame of a signed-in viewer's page, and the unit at the root of what he may see. */
export async function viewerPage(
  c: Context,
  viewer: Viewer,
  deps: Needs,
): Promise<{ page: PageContext; root: UnitRow }> {
  const root = await viewerUnit(deps.store.db, viewer)
  return { page: { ...openPage(c, deps), reader: { role: viewer.role, unitName: root.name } }, root }
}

/** A choice of appearance: asked for in the address and then remembered, or remembered from before. */
function chosen(c: Context, { config }: Pick<Deps, 'config'>, name: string, allowed: string[]): string | undefined {
  const asked = c.req.query(name)
  if (asked === undefined || !allowed.includes(asked)) return getCookie(c, name)
  setCookie(c, name, asked, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(config), maxAge: yearS })
  return asked
}

function addressOf(c: Context): string {
  const url = new URL(c.req.url)
  url.searchParams.delete('bahasa')
  url.searchParams.delete('tema')
  return c.req.method === 'GET' ? url.pathname + url.search : url.pathname
}
