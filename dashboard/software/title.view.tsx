import type { Zone } from '../../server/day/local-day.rules.ts'
import type { Category, Cost, SoftwareClass } from '../../server/migration/classifier.types.ts'
import type { Recount } from '../../server/migration/recount.rules.ts'
import { ruleRow } from '../../server/migration/rule-row.rules.ts'
import type { TitleDecision, TitleDetail } from '../../server/migration/title-detail.queries.ts'
import type { TitleDevice } from '../../server/migration/title-devices.queries.ts'
import { shorten } from '../parts/given-text.rules.ts'
import { GivenText } from '../parts/given-text.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { softwareTexts } from '../texts/software.texts.ts'
import { ClassMark, TitleTags, wordOf } from './class-mark.view.tsx'
import { listPath } from './software-query.ts'
import { DecisionSection } from './title-decisions.view.tsx'
import { SpellingSection, WhySection } from './title-facts.view.tsx'
import { DeviceSection, PlaceSection } from './title-places.view.tsx'

/** What the form holds; words as they were sent. */
export type Draft = {
  class: SoftwareClass
  category: Category | null
  cost: Cost | null
  inHouse: boolean
  reason: string
}

export type TitleViewProps = {
  page: PageContext
  title: TitleDetail
  zone: Zone
  today: string
  devices: TitleDevice[]
  nextCursor: string | null
  asked: { cursor: string | null; unitCode: string | null }
  decisions: TitleDecision[]
  recount: Recount | null
  mayDecide: boolean
  draft: Draft
  /** `withdrawing` = the decision whose form was refused; null = the form of a new one. */
  fault: { code: string; withdrawing: number | null } | null
}

const headChars = 120

/** What is this title, who says so, and where is it? */
export function TitleView(props: TitleViewProps) {
  const { page, title } = props
  const { ui } = page
  const t = softwareTexts[ui.language]
  const crumbs = [
    { name: t.title, href: listPath },
    { name: shorten(title.name, 40).text, href: null },
  ]
  const maker = title.publisher && <GivenText text={title.publisher} most={100} />
  return (
    <Layout
      page={page}
      title={shorten(title.name, 60).text}
      place="software"
      crumbs={crumbs}
      foot={<p>{t.list.foot}</p>}
    >
      <div class="head">
        <div class="head-main">
          <h1>
            <GivenText text={title.name} most={headChars} />
          </h1>
          <p class="asof">
            {maker}
            {maker && ' · '}
            {wordOf(ui.words.osFamilies, title.osFamily)} · <ClassMark ui={ui} of={title.class as SoftwareClass} />{' '}
            <TitleTags ui={ui} title={title} />
          </p>
        </div>
      </div>
      <RecountNote {...props} />
      <p class="lead">
        <LeadText {...props} />
      </p>
      <div class="cols">
        <WhySection {...props} />
        <DecisionSection {...props} />
      </div>
      <div class="cols sec">
        <PlaceSection {...props} />
        <SpellingSection {...props} />
      </div>
      <DeviceSection {...props} />
    </Layout>
  )
}

function LeadText({ page, title }: TitleViewProps) {
  const { ui } = page
  const t = softwareTexts[ui.language]
  const { whole } = ui.format
  const { reach } = title
  const why = t.rules[ruleRow(title.rule).kind][0]
  const alone = reach?.aloneCount ?? 0
  const sentences = [
    t.detail.lead(wordOf(t.classes, title.class), why),
    reach ? t.detail.reach(whole(reach.deviceCount), whole(reach.places.length)) : t.detail.noReach,
    alone > 0 && (title.class === 'unknown' ? t.detail.settles(whole(alone)) : t.detail.blocks(whole(alone))),
  ]
  return <>{sentences.filter(Boolean).join(' ')}</>
}

/** What a decision sets going, and how far it has come; without a script the reader loads the page again. */
function RecountNote({ page, title, recount, decisions }: TitleViewProps) {
  if (recount === null) return null
  const { ui } = page
  const t = softwareTexts[ui.language].detail
  const inForce = decisions.find((decision) => decision.withdrawn === null)
  const { whole } = ui.format
  return (
    <p class="callout" role="status">
      {inForce && <b>{t.applies(ui.format.day(inForce.fromDay))} </b>}
      {recount.state === 'waiting' && t.waiting}
      {recount.state === 'running' && t.running(whole(recount.done), whole(recount.all))}
      {recount.state === 'classified' && t.counted}{' '}
      <a class="screen-only" href={`${listPath}/${title.groupId}`}>
        {t.reload}
      </a>
    </p>
  )
}
