/** One title: its page, and the forms by which it is decided. */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { may, type Viewer } from '../../server/account/scope.ts'
import { checkToken, demand, type ViewerEnv } from '../../server/account/viewer.routes.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { AppError, httpStatus } from '../../server/http/app-error.ts'
import type { Category, Cost, SoftwareClass } from '../../server/migration/classifier.types.ts'
import { decideTitle, withdrawDecision } from '../../server/migration/decision.usecases.ts'
import { classifierState } from '../../server/migration/migration.queries.ts'
import { recountOf } from '../../server/migration/recount.rules.ts'
import { findTitle, titleDecisions, type TitleDetail } from '../../server/migration/title-detail.queries.ts'
import { devicesOf } from '../../server/migration/title-devices.queries.ts'
import { viewerPage } from '../page-context.ts'
import { listPath } from './software-query.ts'
import { type Draft, TitleView } from './title.view.tsx'

const devicesMost = 50
const formBytes = 16 * 1024
const onePath = `${listPath}/:id{[0-9]{1,9}}`

const titleMissing = () => new AppError('missing', 'title.missing')

/** `/perangkat-lunak/:id` with its forms; a title that is on no laptop in the viewer's scope is a 404. */
export function titlePage(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.use(`${onePath}/*`, limitForm)

  app.get(onePath, async (c) => {
    const title = await titleOf(deps, c.get('viewer'), c.req.param('id'))
    if (String(title.groupId) !== c.req.param('id')) return c.redirect(`${listPath}/${title.groupId}`)
    return showTitle(c, deps, title, { draft: draftOf(title), fault: null })
  })

  app.post(`${onePath}/putuskan`, async (c) => {
    const form = await readForm(c, deps)
    const title = await titleOf(deps, c.get('viewer'), c.req.param('id'))
    demand(c.get('viewer'), 'decideTitles')
    const draft = readDraft(form)
    return answer(c, { deps, title, draft }, async (actor) => {
      await decideTitle({ titleKey: title.titleKey, ...draft, actor }, deps)
    })
  })

  app.post(`${onePath}/cabut/:decision{[0-9]{1,9}}`, async (c) => {
    const form = await readForm(c, deps)
    const viewer = c.get('viewer')
    const title = await titleOf(deps, viewer, c.req.param('id'))
    demand(viewer, 'decideTitles')
    const id = Number(c.req.param('decision'))
    const decisions = await titleDecisions(deps.store.db, viewer, title.titleKey)
    if (!decisions.some((decision) => decision.id === id)) throw new AppError('missing', 'decision.missing')
    const draft = { ...draftOf(title), reason: form('alasan') }
    return answer(c, { deps, title, draft, withdrawing: id }, async (actor) => {
      await withdrawDecision({ id, reason: draft.reason, actor }, deps)
    })
  })
  return app
}

const limitForm = bodyLimit({
  maxSize: formBytes,
  onError: () => {
    throw new AppError('tooLarge', 'decision.form_too_large')
  },
})

type Read = (name: string) => string

async function readForm(c: Context, deps: Deps): Promise<Read> {
  const body = await c.req.parseBody()
  checkToken(c, deps, body.token)
  return (name) => (typeof body[name] === 'string' ? body[name] : '')
}

/** As it was sent: `decideTitle` refuses words that it does not know. */
function readDraft(read: Read): Draft {
  return {
    class: read('golongan') as SoftwareClass,
    category: (read('kategori') || null) as Category | null,
    cost: (read('biaya') || null) as Cost | null,
    inHouse: read('buatan') === '1',
    reason: read('alasan'),
  }
}

function draftOf(title: TitleDetail): Draft {
  return {
    class: title.class as SoftwareClass,
    category: title.category as Category | null,
    cost: title.cost as Cost | null,
    inHouse: title.inHouse,
    reason: '',
  }
}

async function titleOf(deps: Deps, viewer: Viewer, id: string): Promise<TitleDetail> {
  const title = await findTitle(deps.store.db, viewer, Number(id))
  if (!title) throw titleMissing()
  return title
}

type Change = { deps: Deps; title: TitleDetail; draft: Draft; withdrawing?: number }

/** A change that is refused is shown in its form again; one that is made leads back to the page. */
async function answer(
  c: Context<ViewerEnv>,
  { deps, title, draft, withdrawing }: Change,
  change: (actor: string) => Promise<void>,
): Promise<Response> {
  try {
    await change(c.get('viewer').actor)
    return c.redirect(`${listPath}/${title.groupId}`, 303)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    c.status(httpStatus[error.kind])
    const fault = { code: error.code, withdrawing: withdrawing ?? null }
    return showTitle(c, deps, title, { draft, fault })
  }
}

type Shown = { draft: Draft; fault: { code: string; withdrawing: number | null } | null }

async function showTitle(c: Context<ViewerEnv>, deps: Deps, title: TitleDetail, shown: Shown): Promise<Response> {
  const { db } = deps.store
  const viewer = c.get('viewer')
  const { page, root } = await viewerPage(c, viewer, deps)
  const unitCode = c.req.query('satker')?.trim().toUpperCase() || null
  const asked = { limit: devicesMost, cursor: c.req.query('dari') ?? null, unitCode }
  const decisions = await titleDecisions(db, viewer, title.titleKey)
  const now = { rule: title.rule, countedAtMs: title.reach?.countedAtMs ?? null }
  const props = {
    page,
    title,
    zone: root.zone,
    today: localDayOf(deps.clock.nowMs(), root.zone),
    ...(await devicesOf(db, title, asked)),
    asked,
    decisions,
    recount: recountOf(now, decisions, await classifierState(db)),
    mayDecide: may(viewer, 'decideTitles'),
    ...shown,
  }
  return c.html(<TitleView {...props} />)
}
