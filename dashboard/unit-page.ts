/** What pages about one unit have in common: which unit it is, and forms whose answer is the page again. */
import { type Context, Hono } from 'hono'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Viewer } from '../server/account/scope.ts'
import type { ViewerEnv } from '../server/account/viewer.routes.ts'
import type { Deps } from '../server/deps.ts'
import { findUnit, type UnitRow, unitTrail, viewerUnit } from '../server/unit/unit.queries.ts'
import { limitForm, readForm, type RefusedForm, refusedForm } from './form-post.ts'
import { unitMissing } from './units/unit-missing.ts'

export type AskedUnit = { unit: UnitRow; trail: UnitRow[] }

/** The unit of a code, or the viewer's own, with the way down to it. @throws AppError `unit.missing` */
export async function askedUnit(
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  code: string | undefined,
): Promise<AskedUnit> {
  const unit = code === undefined ? await viewerUnit(store.db, viewer) : await findUnit(store.db, viewer, code)
  if (!unit) throw unitMissing()
  return { unit, trail: await unitTrail(store.db, viewer, unit.path) }
}

/** `saved` = the form that was kept just now; `refused` = one that was not. */
export type ShownUnit<Form extends string> = AskedUnit & { saved: Form | null; refused: RefusedForm | null }
export type SentForm = { values: Record<string, string>; unit: UnitRow; viewer: Viewer }

type UnitPage<Form extends string> = {
  /** Of the page; its forms are sent to `ADDRESS/FORM`. */
  address: string
  forms: readonly Form[]
  mostBytes: number
  /** Where on the page it is said that a form was kept. */
  placeOf: (form: Form) => string
  keep: Record<Form, (sent: SentForm, deps: Deps) => Promise<unknown>>
  render: (c: Context<ViewerEnv>, deps: Deps, shown: ShownUnit<Form>) => Promise<HtmlEscapedString>
}

/** `ADDRESS` for the viewer's own unit, `?unit=CODE` for one below it, and its forms. */
export function unitPage<Form extends string>(deps: Deps, page: UnitPage<Form>): Hono<ViewerEnv> {
  const { address, forms, mostBytes, placeOf, keep, render } = page
  const app = new Hono<ViewerEnv>()
  app.use(`${address}/*`, limitForm(mostBytes))

  app.get(address, async (c) => {
    const asked = await askedUnit(deps, c.get('viewer'), c.req.query('unit'))
    const saved = forms.find((form) => form === c.req.query('tersimpan')) ?? null
    return c.html(await render(c, deps, { ...asked, saved, refused: null }))
  })

  for (const form of forms) {
    app.post(`${address}/${form}`, async (c) => {
      const viewer = c.get('viewer')
      const values = await readForm(c, deps)
      const asked = await askedUnit(deps, viewer, values['unit'])
      try {
        await keep[form]({ values, unit: asked.unit, viewer }, deps)
      } catch (error) {
        const { refused, status } = refusedForm(error, { form, values })
        return c.html(await render(c, deps, { ...asked, saved: null, refused }), status)
      }
      const code = encodeURIComponent(asked.unit.code)
      return c.redirect(`${address}?unit=${code}&tersimpan=${form}#${placeOf(form)}`, 303)
    })
  }
  return app
}

/** 0 is the id of nothing. */
export function idOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0
}
