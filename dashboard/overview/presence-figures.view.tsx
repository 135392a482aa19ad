import { countBasis } from '../parts/evidence.view.tsx'
import { Figure, type FigureProps } from '../parts/figure.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { figuresTexts } from '../texts/figures.texts.ts'
import type { Totals } from './overview.model.ts'

type Props = {
  ui: Ui
  totals: Totals
  /** Laptops that the satker say they own; null = nobody has said. */
  claimed: number | null
  days: string[]
  /** Where each figure leads; the denominator's proof is named by the page. */
  proofs: { devices: FigureProps['proof']; seen: string; linked: string; sealed: string }
}

/** The four figures of a unit's laptops: how many, seen, linked, and how many laptop-days came sealed. */
export function PresenceFigures({ ui, totals, claimed, days, proofs }: Props) {
  const t = figuresTexts[ui.language]
  const { whole, share, daysShort } = ui.format
  const { deviceCount, virtualCount, seenWeekCount, seenToday, linkedToday, sealed } = totals
  const any = deviceCount > 0
  const basis = countBasis(totals)
  const bands = [
    claimed === null ? t.noClaim : t.ofClaimed(whole(claimed)),
    ...(virtualCount > 0 ? [t.virtual(whole(virtualCount))] : []),
  ]
  return (
    <div class="figures band-row big">
      <Figure
        ui={ui}
        label={t.devices}
        value={any || virtualCount > 0 ? whole(deviceCount) : null}
        unit={t.laptops}
        band={bands.join('; ')}
        basis={basis}
        proof={proofs.devices}
      />
      <Figure
        ui={ui}
        label={t.seen}
        value={share(seenWeekCount, deviceCount)}
        band={any ? t.of(whole(seenWeekCount), whole(deviceCount)) : null}
        basis={basis}
        proof={{ href: proofs.seen, text: basis === 'sample' ? t.unsigned : t.signed }}
      />
      <Figure
        ui={ui}
        label={t.linked}
        value={linkedToday === null || !any ? null : whole(linkedToday)}
        unit={t.laptops}
        band={seenToday === null || !any ? null : t.ofSeenToday(whole(seenToday))}
        basis={basis}
        proof={{ href: proofs.linked, text: t.byQuarters }}
      />
      <Figure
        ui={ui}
        label={t.sealed}
        value={sealed ? share(sealed.count, sealed.of) : null}
        band={sealed ? t.laptopDays(whole(sealed.count), whole(sealed.of)) : null}
        basis={basis}
        proof={{ href: proofs.sealed, text: daysShort(days[0] ?? '', days.at(-2) ?? '') }}
      />
    </div>
  )
}
