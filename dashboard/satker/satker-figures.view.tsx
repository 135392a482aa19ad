import type { UnitRow } from '../../server/unit/unit.queries.ts'
import type { Totals } from '../overview/overview.model.ts'
import { countBasis } from '../parts/evidence.view.tsx'
import { Figure } from '../parts/figure.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { satkerTexts } from '../texts/satker.texts.ts'

type Props = { ui: Ui; unit: UnitRow; totals: Totals; days: string[] }

/** The four figures of a satker's own laptops. */
export function SatkerFigures({ ui, unit, totals, days }: Props) {
  const t = satkerTexts[ui.language].figures
  const { whole, share, daysShort } = ui.format
  const { deviceCount, seenWeekCount, seenToday, linkedToday, sealed } = totals
  const any = deviceCount > 0
  const basis = countBasis(totals)
  return (
    <div class="figures band-row big">
      <Figure
        ui={ui}
        label={t.devices}
        value={whole(deviceCount)}
        unit={t.laptops}
        band={unit.claimedLaptops === null ? t.noClaim : t.ofClaimed(whole(unit.claimedLaptops))}
        basis={basis}
        proof={{ href: '#bukti', text: t.register }}
      />
      <Figure
        ui={ui}
        label={t.seen}
        value={share(seenWeekCount, deviceCount)}
        band={any ? t.of(whole(seenWeekCount), whole(deviceCount)) : null}
        basis={basis}
        proof={{ href: '#perangkat', text: basis === 'sample' ? t.unsigned : t.signed }}
      />
      <Figure
        ui={ui}
        label={t.linked}
        value={linkedToday === null || !any ? null : whole(linkedToday)}
        unit={t.laptops}
        band={seenToday === null || !any ? null : t.ofSeenToday(whole(seenToday))}
        basis={basis}
        proof={{ href: '#jam', text: t.byQuarters }}
      />
      <Figure
        ui={ui}
        label={t.sealed}
        value={sealed ? share(sealed.count, sealed.of) : null}
        band={sealed ? t.laptopDays(whole(sealed.count), whole(sealed.of)) : null}
        basis={basis}
        proof={{ href: '#bukti', text: daysShort(days[0] ?? '', days.at(-2) ?? '') }}
      />
    </div>
  )
}
