/** Titles and the plan as the API gives them, from the same read models as the pages. */
import type { Viewer } from '../account/scope.ts'
import { AppError } from '../http/app-error.ts'
import { unitProgress } from '../migration/migration.queries.ts'
import { findTitle } from '../migration/title-detail.queries.ts'
import { titlesUnder, type TitleRow } from '../migration/title.queries.ts'
import { programmes, type Standing, standingOf } from '../plan/standing.rules.ts'
import { targetsFor } from '../plan/target.queries.ts'
import { waveList } from '../plan/wave.queries.ts'
import { usualCapacity } from '../plan/waves.rules.ts'
import type { Db } from '../store/store.ts'
import type { UnitRow } from '../unit/unit.queries.ts'
import type { z } from 'zod'
import type { ApiTitle } from './migration.schemas.ts'
import {
  type ApiTitleDetail,
  type ApiTitlePage,
  type ApiUnitPlan,
  planRowsMost,
  type titleQuery,
} from './plan.schemas.ts'

/** A year: the target line begins where the target came to hold. */
const weeksRead = 53

/** A page of titles below a unit, most laptops first. @throws AppError `title.cursor_invalid` */
export async function titlePage(
  db: Db,
  viewer: Viewer,
  { path, query }: { path: string; query: z.infer<typeof titleQuery> },
): Promise<ApiTitlePage> {
  const { limit, cursor, q, class: of, category, review } = query
  const offset = cursor === null ? 0 : readOffset(cursor)
  const filter = {
    ...(q ? { search: q } : {}),
    ...(of ? { class: of } : {}),
    ...(category ? { category } : {}),
    ...(review ? { review: true } : {}),
  }
  const { rows, total } = await titlesUnder(db, viewer, { path, filter, limit, offset })
  const next = offset + rows.length
  return { items: rows.map(toApiTitle), nextCursor: next < total ? String(next) : null, total, more: false }
}

function readOffset(cursor: string): number {
  if (!/^[1-9]\d{0,8}$/.test(cursor)) throw new AppError('badRequest', 'title.cursor_invalid')
  return Number(cursor)
}

/** A title as it is listed. */
export function toApiTitle(row: TitleRow): ApiTitle {
  const { groupId: id, name, publisher, osFamily, category, cost, inHouse, rule, deviceCount, aloneCount } = row
  return { id, name, publisher, osFamily, class: row.class, category, cost, inHouse, rule, deviceCount, aloneCount }
}

/** One title with its places in scope; null = none that the viewer may see. */
export async function titleDetail(db: Db, viewer: Viewer, titleId: number): Promise<ApiTitleDetail | null> {
  const title = await findTitle(db, viewer, titleId)
  if (!title) return null
  const { groupId: id, name, publisher, osFamily, category, cost, inHouse, rule, spellings, spellingCount } = title
  return {
    id,
    name,
    publisher,
    osFamily,
    class: title.class,
    category,
    cost,
    inHouse,
    rule,
    spellings,
    spellingCount,
    deviceCount: title.reach?.deviceCount ?? null,
    places: (title.reach?.places ?? []).map(({ unitId: _own, ...place }) => place),
  }
}

/** Targets with their forecast, and the satker in the order in which they should be helped. */
export async function unitPlan(
  db: Db,
  viewer: Viewer,
  { unit, day }: { unit: UnitRow; day: string },
): Promise<ApiUnitPlan> {
  const { trend } = await unitProgress(db, viewer, { unitId: unit.id, day, weeks: weeksRead })
  const targets = await targetsFor(db, viewer, { unitId: unit.id, day })
  const found = programmes.flatMap((programme) => {
    const standing = standingOf({ unitId: unit.id, programme, trend, target: targets[programme] })
    return standing ? [toApiProgramme(standing)] : []
  })
  const list = await waveList(db, viewer, { path: unit.path, day, capacity: usualCapacity, startDay: day })
  return {
    code: unit.code,
    programmes: found,
    waves: {
      day: list.day,
      satkerCount: list.satkerCount,
      doneCount: list.doneCount,
      total: list.rows.length,
      items: list.rows.slice(0, planRowsMost).map(({ unitId: _own, simulatedCount: _simulated, ...row }) => row),
    },
  }
}

function toApiProgramme({ programme, range, target, verdict, forecast, weeks }: Standing) {
  const dates = forecast?.kind === 'forecast' ? forecast : { p50Day: null, p85Day: null }
  return {
    programme,
    proven: range.proven,
    open: range.open,
    all: range.all,
    target: target && {
      unitCode: target.unitCode,
      sharePct: target.sharePct,
      count: target.count,
      dueDay: target.dueDay,
      fromDay: target.fromDay,
      source: target.source,
    },
    verdict: { kind: verdict.kind },
    p50Day: dates.p50Day,
    p85Day: dates.p85Day,
    weeks: weeks.map(({ weekDay, proven, target: line }) => ({ weekDay, proven, target: line })),
  }
}
