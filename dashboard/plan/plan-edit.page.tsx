/** Forms of the plan: notes about what holds back, targets, replacements. A refusal shows the form again with its fields. */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { may } from '../../server/account/scope.ts'
import { checkToken, demand, type ViewerEnv } from '../../server/account/viewer.routes.ts'
import { addDays, localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { AppError, type BadField, httpStatus } from '../../server/http/app-error.ts'
import { findPlanProduct, planBlockers, planProducts } from '../../server/plan/blocker.queries.ts'
import { removeBlocker, setBlocker } from '../../server/plan/blocker.usecases.ts'
import { blockerMissing } from '../../server/plan/plan.errors.ts'
import { productName } from '../../server/plan/product.rules.ts'
import { decidedReplacements, replacementsOf } from '../../server/plan/replacement.queries.ts'
import { replacementFor } from '../../server/plan/replacement.rules.ts'
import { mayEditReplacements, setReplacement } from '../../server/plan/replacement.usecases.ts'
import { targetHistory, targetsFor } from '../../server/plan/target.queries.ts'
import { setTarget, withdrawTarget } from '../../server/plan/target.usecases.ts'
import { BlockerFormView } from './blockers.view.tsx'
import { planFrame } from './plan-frame.ts'
import { planHref } from './plan-frame.view.tsx'
import { replacementName, ReplacementsView } from './replacements.view.tsx'
import { TargetsView, type TargetValues } from './targets.view.tsx'

type Ctx = Context<ViewerEnv>
type Form = Record<string, string>

const formBytes = 16 * 1024
const reviewAfterDays = 60

/** The forms' addresses, below `/migrasi/rencana`. */
export function planEditPage(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.use('/migrasi/rencana/*', limitForm)
  app.get('/migrasi/rencana/penghambat', (c) =>
    showBlockerForm(c, deps, { unit: c.req.query('unit') ?? '', produk: c.req.query('produk') ?? '' }),
  )

  app.post('/migrasi/rencana/penghambat', async (c) => {
    const form = await readForm(c, deps)
    const { unit, viewer } = await unitOf(c, deps, form)
    const { owner = '', state = '', reviewDay = '', note = '', produk = '' } = form
    const input = { unitId: unit.id, viewer, product: produk, owner, state, reviewDay, note }
    const again = (bad: Refused) => showBlockerForm(c, deps, form, bad)
    return (await tried(() => setBlocker(input, deps), again)) ?? c.redirect(planHref('blockers', unit.code), 303)
  })

  app.post('/migrasi/rencana/penghambat/hapus', async (c) => {
    const form = await readForm(c, deps)
    const { unit, viewer } = await unitOf(c, deps, form)
    await removeBlocker({ unitId: unit.id, viewer, product: form.produk ?? '' }, deps)
    return c.redirect(planHref('blockers', unit.code), 303)
  })

  app.post('/migrasi/rencana/target', async (c) => {
    const form = await readForm(c, deps)
    const { unit, viewer } = await unitOf(c, deps, form)
    const { programme = '', sharePct = '', dueDay = '', fromDay = '', source = '' } = form
    const share = sharePct.trim() === '' ? Number.NaN : Number(sharePct)
    const input = { unitId: unit.id, viewer, programme, sharePct: share, dueDay, fromDay, source }
    const again = (bad: Refused) => showTargets(c, deps, { form, bad })
    return (await tried(() => setTarget(input, deps), again)) ?? c.redirect(planHref('targets', unit.code), 303)
  })

  app.post('/migrasi/rencana/target/cabut', async (c) => {
    const form = await readForm(c, deps)
    const { unit, viewer } = await unitOf(c, deps, form)
    const input = { unitId: unit.id, viewer, programme: form.programme ?? '', reason: form.reason ?? '' }
    const again = (bad: Refused) => showTargets(c, deps, { form, bad })
    return (await tried(() => withdrawTarget(input, deps), again)) ?? c.redirect(planHref('targets', unit.code), 303)
  })

  app.post('/migrasi/rencana/pengganti', async (c) => {
    const form = await readForm(c, deps)
    const { unit, viewer } = await unitOf(c, deps, form)
    const { product = '', replacement = '', coverage = '', note = '', fromDay = '' } = form
    const input = { viewer, product, replacement, coverage, note, fromDay }
    const again = (bad: Refused) => showReplacements(c, deps, { form, bad })
    const done = await tried(() => setReplacement(input, deps), again)
    return done ?? c.redirect(planHref('replacements', unit.code), 303)
  })
  return app
}

const limitForm = bodyLimit({
  maxSize: formBytes,
  onError: () => {
    throw new AppError('badRequest', 'account.form_too_large')
  },
})

/** The fields of a form whose token is right. @throws AppError `account.form_forged` */
async function readForm(c: Ctx, deps: Deps): Promise<Form> {
  const body = await c.req.parseBody()
  checkToken(c, deps, body.token)
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

async function unitOf(c: Ctx, deps: Deps, form: Form) {
  const { unit } = await planFrame(c, deps, form.unit)
  return { unit, viewer: c.get('viewer') }
}

type Refused = { status: ContentfulStatusCode; fields: BadField[] }

/** Null when it is done; the form again when fields were wrong; anything else goes on to the error page. */
async function tried(
  deed: () => Promise<void>,
  again: (bad: Refused) => Response | Promise<Response>,
): Promise<Response | null> {
  try {
    await deed()
    return null
  } catch (error) {
    if (!(error instanceof AppError) || error.fields.length === 0) throw error
    return again({ status: httpStatus[error.kind], fields: error.fields })
  }
}

const todayOf = ({ clock }: Deps) => localDayOf(clock.nowMs(), 'WIB')

async function showBlockerForm(c: Ctx, deps: Deps, form: Form, bad?: Refused): Promise<Response> {
  const viewer = c.get('viewer')
  demand(viewer, 'editPlan')
  const { db } = deps.store
  const frame = await planFrame(c, deps, form.unit)
  const product = await findPlanProduct(db, form.produk ?? '')
  if (!product) throw blockerMissing()
  const today = todayOf(deps)
  const { rows } = await planBlockers(db, viewer, { path: frame.unit.path, day: today })
  const held = rows.find((row) => row.product === product.product)?.note
  const values = {
    owner: form.owner ?? held?.owner ?? '',
    state: form.state ?? held?.state ?? 'open',
    reviewDay: form.reviewDay ?? held?.reviewDay ?? addDays(today, reviewAfterDays),
    note: form.note ?? held?.note ?? '',
  }
  const props = { frame, product, values, removable: held?.own === true, fields: bad?.fields ?? [] }
  return c.html(<BlockerFormView {...props} />, bad?.status ?? 200)
}

type Again = { form: Form; bad: Refused }

/** The targets of a unit; after a refusal with what was filled in. */
export async function showTargets(c: Ctx, deps: Deps, again?: Again): Promise<Response> {
  const viewer = c.get('viewer')
  const { db } = deps.store
  const frame = await planFrame(c, deps, again?.form.unit ?? c.req.query('unit'))
  const today = todayOf(deps)
  const usual: TargetValues = {
    programme: 'applications',
    sharePct: '',
    dueDay: `${Number(today.slice(0, 4)) + 1}-12-31`,
    fromDay: today,
    source: '',
  }
  const props = {
    frame,
    held: await targetsFor(db, viewer, { unitId: frame.unit.id, day: today }),
    history: await targetHistory(db, viewer, frame.unit.id),
    mayEdit: may(viewer, 'editPlan'),
    today,
    values: { ...usual, ...again?.form },
    fields: again?.bad.fields ?? [],
  }
  return c.html(<TargetsView {...props} />, again?.bad.status ?? 200)
}

/** The replacement map; after a refusal with what was filled in. */
export async function showReplacements(c: Ctx, deps: Deps, again?: Again): Promise<Response> {
  const viewer = c.get('viewer')
  const { db } = deps.store
  const frame = await planFrame(c, deps, again?.form.unit ?? c.req.query('unit'))
  const { ui } = frame.page
  const today = todayOf(deps)
  const decided = await decidedReplacements(db)
  const all = await replacementsOf(db)
  const products = await planProducts(db)
  const names = new Map(products.map(({ product, name }) => [product, name]))
  const named = (from: string) => replacementName(ui, from, names.get(from) ?? productName(from))
  const rows = all
    .filter((row) => row.fromDay > today || replacementFor({ product: row.from, category: null }, all, today) === row)
    .map((row) => ({
      ...row,
      name: named(row.from),
      decided: decided.some(({ from, fromDay }) => from === row.from && fromDay === row.fromDay),
      future: row.fromDay > today,
    }))
  const keys = [...new Set([...products.map(({ product }) => product), ...all.map(({ from }) => from)])]
  const props = {
    frame,
    rows,
    products: keys.map((key) => ({ key, name: named(key) })).toSorted((a, b) => a.name.localeCompare(b.name, 'id')),
    blocking: {
      all: products.length,
      accepted: products.filter((product) => replacementFor(product, all, today)?.replacement).length,
    },
    mayEdit: mayEditReplacements(viewer),
    values: { product: '', replacement: '', coverage: '', note: '', fromDay: today, ...again?.form },
    fields: again?.bad.fields ?? [],
  }
  return c.html(<ReplacementsView {...props} />, again?.bad.status ?? 200)
}
