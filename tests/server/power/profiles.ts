import type { PowerProfile } from '../../../server/power/power.types.ts'
import { powerModelVersion } from '../../../server/power/power-model.table.ts'

const draw = (drawW: number, lowW: number, highW: number) => ({ drawW, lowW, highW, basis: 'estimated' as const })

/** A laptop with round figures: 6 W lit, 3 W dark, 0.6 W asleep, 0.3 W off; 15 W of rated heat. */
export const roundProfile: PowerProfile = {
  modelVersion: powerModelVersion,
  draws: {
    screen: draw(6, 4.5, 7.5),
    dark: draw(3, 1.5, 4.5),
    awake: draw(4.5, 1.5, 7.5),
    asleep: draw(0.6, 0.4, 0.9),
    off: draw(0.3, 0.2, 0.4),
  },
  dynamicW: { value: 13.5, low: 9, high: 18 },
  panelW: 3,
  referenceBrightnessPct: 36,
  pluggedOff: { value: 0.5, low: 0, high: 1 },
}
