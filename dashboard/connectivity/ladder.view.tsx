import type { ConnectivityDay } from '../../server/connectivity/connectivity.queries.ts'
import type { Rung } from '../../server/connectivity/rungs.rules.ts'
import { Meter } from '../parts/meter.view.tsx'
import { Status } from '../parts/status.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { connectivityTexts } from '../texts/connectivity.texts.ts'

type Step = { rung: Rung; part: number; of: number | null; known: boolean }

/** Registered, seen, connected, good enough: each with its numerator, its denominator and whether the threshold is met. */
export function Ladder({ ui, day, sharePct, href }: { ui: Ui; day: ConnectivityDay; sharePct: number; href: string }) {
  const known = day.placed_units > 0
  const of = day.device_count
  const steps: Step[] = [
    { rung: 'registered', part: of, of: day.claimed_count === 0 ? null : day.claimed_count, known: true },
    { rung: 'seen', part: day.seen_count, of, known: true },
    { rung: 'connected', part: day.connected_count, of, known },
    { rung: 'good', part: day.good_count, of, known },
  ]
  return (
    <ol class="ladder">
      {steps.map((step, index) => (
        <Rung ui={ui} step={step} number={index + 1} sharePct={sharePct} href={href} day={day} />
      ))}
    </ol>
  )
}

type RungProps = { ui: Ui; step: Step; number: number; sharePct: number; href: string; day: ConnectivityDay }

function Rung({ ui, step, number, sharePct, href, day }: RungProps) {
  const t = connectivityTexts[ui.language].ladder
  const { rung, part, of, known } = step
  const { whole, share } = ui.format
  const isTold = known && of !== null
  const isReached = isTold && part > 0 && part * 100 >= sharePct * of
  const tone = isTold ? (isReached ? 'ok' : 'warn') : 'none'
  const unplaced = day.units - day.placed_units
  const needsPlace = rung === 'connected' || rung === 'good'
  return (
    <li data-s={tone}>
      <span class="step">
        {number} {t.rungs[rung]}
        <Status tone={tone}>{isTold ? (isReached ? t.reached : t.short) : t.unknown}</Status>
      </span>
      <span class="value">{known ? ((of === null ? null : share(part, of)) ?? whole(part)) : ui.words.notYet}</span>
      {known ? (
        <Meter part={of === null ? 1 : part} of={of ?? 1} tone={of === null ? 'unknown' : isReached ? 'ok' : 'warn'} />
      ) : (
        <Meter part={1} of={1} tone="unknown" />
      )}
      <span class="of">
        {known ? (
          <a class="proof" href={href}>
            {of === null ? t.noClaim(whole(part)) : t.of(whole(part), whole(of))}
          </a>
        ) : (
          t.unplaced
        )}
      </span>
      <span class="of">
        {t.texts[rung]}
        {known && needsPlace && unplaced > 0 && <>. {t.partUnplaced(whole(unplaced))}</>} · {ui.format.day(day.day)}
      </span>
    </li>
  )
}
