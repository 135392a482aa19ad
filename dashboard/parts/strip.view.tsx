import { quartersPerDay } from '../../agent/contract/quarters.ts'
import { quartersFromLaptops } from '../../server/presence/presence.queries.ts'
import { stripTexts } from '../texts/strip.texts.ts'
import { type QuarterState, quarterStates, runPath, runsOf, type StripDay, tickPath } from './strip.rules.ts'
import type { Ui } from './ui.ts'

type Held = StripDay & { seenCount: number }
type StripProps = { ui: Ui; days: string[]; held: ReadonlyMap<string, Held> }

/** Fourteen days of 96 quarter-hours of a whole satker. Full block linked, half block cut, thin line no evidence, ticks not judged. */
export function Strip({ ui, days, held }: StripProps) {
  const t = stripTexts[ui.language]
  const caption = t.caption(ui.format.days(days[0] ?? '', days.at(-1) ?? ''))
  return (
    <>
      <table class="strip">
        <caption class="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">{ui.words.day}</span>
            </th>
            <td>
              <svg class="clock" aria-hidden="true">
                {['00', '06', '12', '18', '24'].map((hour, index) => (
                  <text x={`${index * 25}%`} y="12" text-anchor={['start', 'middle', 'middle', 'middle', 'end'][index]}>
                    {hour}
                  </text>
                ))}
              </svg>
            </td>
            <th class="num" scope="col">
              {t.linkedHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => {
            const one = held.get(day) ?? null
            return one && isFew(one) ? (
              <FewRow ui={ui} day={day} held={one} />
            ) : (
              <StripRow ui={ui} day={day} held={one} />
            )
          })}
        </tbody>
      </table>
      <p class="legend">
        {(['linked', 'cut', 'none', 'unjudged'] as const).map((state) => (
          <span>
            <svg class="key" viewBox="0 0 14 16" aria-hidden="true">
              <path class={pathClass[state]} d={keyPath[state]} />
            </svg>
            {t.legend[state]}
          </span>
        ))}
      </p>
    </>
  )
}

const pathClass: Record<QuarterState, string> = { linked: 'c', cut: 'x', none: 'n', unjudged: 'u' }
const keyPath: Record<QuarterState, string> = {
  linked: 'M0 2h14v12H0z',
  cut: 'M0 8h14v6H0z',
  none: 'M0 13h14v1H0z',
  unjudged: 'M1 6h2v6H1zM6 6h2v6H6zM11 6h2v6h-2z',
}

/** Too few laptops for quarter-hours: the read model holds them back. */
function isFew({ seenCount }: Held): boolean {
  return seenCount > 0 && seenCount < quartersFromLaptops
}

function FewRow({ ui, day, held }: { ui: Ui; day: string; held: Held }) {
  return (
    <tr class="off">
      <DayHead ui={ui} day={day} />
      <td colspan={2}>{stripTexts[ui.language].fewSeen(ui.format.whole(held.seenCount))}</td>
    </tr>
  )
}

function DayHead({ ui, day }: { ui: Ui; day: string }) {
  return (
    <th scope="row">
      {ui.format.weekday(day)} {ui.format.dayShort(day)}
    </th>
  )
}

function StripRow({ ui, day, held }: { ui: Ui; day: string; held: Held | null }) {
  const t = stripTexts[ui.language]
  const states = held ? quarterStates(held) : []
  const count = (state: QuarterState) => states.filter((one) => one === state).length
  const linked = count('linked')
  const cut = count('cut')
  const [none, unjudged] = [count('none'), count('unjudged')]
  const label = held ? t.dayLabel({ linked, cut, none, unjudged }) : t.notCounted
  const unproven = unjudged > none ? t.notJudged : t.noEvidence
  return (
    <tr class={held && linked + cut > 0 ? undefined : 'off'}>
      <DayHead ui={ui} day={day} />
      <td>
        <svg
          viewBox={`0 0 ${quartersPerDay} 18`}
          preserveAspectRatio="none"
          role="img"
          aria-label={label}
          shape-rendering="crispEdges"
        >
          {held && <path class="n" d={runPath(runsOf(states, 'none'), 14, 1)} />}
          {unjudged > 0 && <path class="u" d={tickPath(runsOf(states, 'unjudged'), 6, 6)} />}
          {linked > 0 && <path class="c" d={runPath(runsOf(states, 'linked'), 3, 12)} />}
          {cut > 0 && <path class="x" d={runPath(runsOf(states, 'cut'), 9, 6)} />}
        </svg>
      </td>
      <td class="num">{(held && ui.format.share(linked, linked + cut)) ?? (held ? unproven : ui.words.none)}</td>
    </tr>
  )
}
