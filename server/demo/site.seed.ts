/** Websites of the demo with a history that reads like one. Nothing is fetched: the demo's server has no contact to name. */
import type { Clock } from '../clock.ts'
import { addDays, localDayOf, toZone } from '../day/local-day.rules.ts'
import { type CheckResult, type ResultKind, verdictOf } from '../site/result.rules.ts'
import { confirmChecks } from '../site/state.rules.ts'
import type { Store } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { seededRandom } from './random.rules.ts'

const days = 30
const checksADay = 48
const siteCount = 80

/** How one of so many stands, with what was seen of it. */
const stories: [share: number, kind: ResultKind, evidence: string | null][] = [
  [70, 'healthy', null],
  [5, 'dns', 'ENOTFOUND'],
  [4, 'timeout', 'connection'],
  [5, 'certificate', 'expired'],
  [3, 'status', '500'],
  [3, 'content', 'suspended: Account Suspended'],
  [3, 'content', 'taken-over: Daftar slot gacor hari ini'],
  [2, 'refused', 'ECONNREFUSED'],
]

/** Adds websites to satker of the demo; each name ends in `.example`, which belongs to nobody. */
export async function seedSites({ store, clock }: { store: Store; clock: Clock }): Promise<void> {
  const units = await store.db
    .selectFrom('unit')
    .select(['id', 'code', 'name', 'zone'])
    .where('kind', 'in', ['kanwil', 'kankemenag', 'satker'])
    .orderBy('code')
    .limit(siteCount)
    .execute()
  const random = seededRandom(20_261_124)
  const nowMs = clock.nowMs()
  await store.write(async (db) => {
    for (const { id: unitId, code, zone: text } of units) {
      const zone = toZone(text)
      const today = localDayOf(nowMs, zone)
      const address = `https://satker-${code.toLowerCase()}.example/`
      const site = {
        unit_id: unitId,
        address,
        host: new URL(address).hostname,
        kind: 'official',
        since_day: addDays(today, -days * 4),
      }
      const { id } = await db
        .insertInto('site')
        .values({ ...site, added_at_ms: nowMs, removed_at_ms: null })
        .returning('id')
        .executeTakeFirstOrThrow()
      const story = storyOf(random.next() * 100)
      const [, kind, evidence] = story
      const isUp = kind === 'healthy'
      const downDays = isUp ? 0 : random.between(1, 12)
      const history = Array.from({ length: days }, (_, ago) => {
        const failed = ago < downDays ? checksADay : random.chance(0.06) ? random.between(1, 3) : 0
        const kinds = failed > 0 ? { [isUp ? 'timeout' : kind]: failed } : {}
        return {
          site_id: id,
          day: addDays(today, -ago),
          healthy: checksADay - failed,
          failed,
          unjudged: 0,
          kinds: JSON.stringify(kinds),
        }
      })
      await upsertRows(db, 'site_check_day', ['site_id', 'day'], history)
      const pace = random.next() ** 2 * 2.5
      const news = history.flatMap(({ day }, ago) => {
        const items = ago < downDays ? 0 : Math.floor(pace * random.next() * 2)
        return items > 0 && random.chance(0.7) ? [{ site_id: id, day, items }] : []
      })
      if (news.length > 0) await upsertRows(db, 'site_news_day', ['site_id', 'day'], news)
      const hasFeed = random.chance(0.85)
      const facts: Omit<CheckResult, 'news'> = factsOf({
        address,
        code,
        kind,
        evidence,
        today,
        ms: random.between(120, 1_900),
      })
      await db
        .insertInto('site_check')
        .values({
          site_id: id,
          asked_at_ms: nowMs - 600_000,
          checked_at_ms: nowMs - 600_000,
          facts: JSON.stringify(facts),
          state: verdictOf(kind),
          state_kind: isUp ? null : kind,
          state_since_ms: nowMs - (isUp ? days * 4 : downDays) * 86_400_000,
          run_verdict: verdictOf(kind),
          run_count: confirmChecks,
          run_since_ms: nowMs - (isUp ? days * 4 : downDays) * 86_400_000,
          news_at_ms: nowMs - 3_600_000,
          news_source: hasFeed ? 'feed' : null,
          news_url: hasFeed ? `${address}feed/` : null,
          news_from_day: hasFeed ? addDays(today, 1 - days) : null,
          news_last_day: hasFeed ? (news[0]?.day ?? null) : null,
          news_items: hasFeed ? news.reduce((sum, { items }) => sum + items, 0) : null,
        })
        .execute()
    }
  })
}

function storyOf(at: number): (typeof stories)[number] {
  let upTo = 0
  return stories.find(([share]) => (upTo += share) > at) ?? [0, 'healthy', null]
}

function factsOf({
  address,
  code,
  kind,
  evidence,
  today,
  ms,
}: {
  address: string
  code: string
  kind: ResultKind
  evidence: string | null
  today: string
  ms: number
}): Omit<CheckResult, 'news'> {
  const answers = ['healthy', 'certificate', 'status', 'content'].includes(kind)
  const expiresDay = addDays(today, evidence === 'expired' ? -9 : 58)
  return {
    kind,
    evidence,
    finalUrl: answers ? address : null,
    redirects: 0,
    status: answers ? (kind === 'status' ? 500 : 200) : null,
    firstByteMs: answers ? ms : null,
    totalMs: kind === 'timeout' ? 10_000 : ms + 180,
    bytes: answers ? 38_000 + ms * 20 : null,
    title: answers && kind !== 'content' ? `Beranda satker ${code}` : (evidence?.split(': ')[1] ?? null),
    certificate: answers
      ? { expiresDay, issuer: "Let's Encrypt", fault: evidence === 'expired' ? 'expired' : null }
      : null,
  }
}
