/** The classifier: right on real names labelled by hand (where ../shared is there), steady, fast. */
import { linuxPrograms, windowsPrograms } from '../../server/demo/fleet-models.ts'
import { catalogue } from '../../server/migration/catalogue.rules.ts'
import { createClassifier } from '../../server/migration/classifier.rules.ts'
import type { TitleInput } from '../../server/migration/classifier.types.ts'
import { nameKey } from '../../server/migration/name.rules.ts'
import { titlesOf } from '../../server/software/software.rules.ts'
import { type Labelled, labelledIsThere, readLabelled, score, stability } from '../support/labelled-titles.ts'
import { softwareOf } from '../scale/fleet/plan/software.rules.ts'
import { type Figure, figure, report, say } from './figures.ts'

const distinctTitles = 200_000
const rounds = 3
const laptops = 200
const classify = createClassifier(catalogue)
const percent = (ratio: number) => Math.round(ratio * 10_000) / 100

report([...(labelledIsThere ? labelled() : []), ...fleet(), speed()])

function labelled(): Figure[] {
  const rows = readLabelled()
  const plain = score(rows, classify)
  const note = `${plain.count} names labelled by hand; the catalogue was calibrated on them, so this is no estimate for names not seen`
  const carried = carriedBy()
  const weightOf = ({ title }: Labelled) => 1 + (carried.get(nameKey(title.name)) ?? 0)
  const weighted = score(rows, classify, weightOf)
  const known = rows.filter((row) => weightOf(row) > 1).length
  const one = (name: string, ratio: number, budget: Figure['budget'], words = note) =>
    figure({ name, unit: '%', note: words, ...(budget ? { budget } : {}) }, [percent(ratio)])
  return [
    one('accuracy of open, closed, ignore', plain.accuracy, { least: 95 }),
    one('precision of open', plain.openPrecision, { least: 98.5 }),
    one('recall of open', plain.openRecall, { least: 90 }),
    one('unknown', plain.unknown, { most: 8 }),
    one(
      'accuracy weighted by laptops',
      weighted.accuracy,
      undefined,
      `1 + simulated laptops; ${known} names are in the fleet`,
    ),
    one('variants that keep the class', stability(rows, classify), { least: 99 }),
  ]
}

/** On how many of the simulated laptops a name is, by its key. */
function carriedBy(): Map<string, number> {
  return new Map(
    [...windowsPrograms, ...linuxPrograms].map(([name, , , , share]) => [nameKey(name), Math.round(share * laptops)]),
  )
}

/** What the laptops of the simulated fleet carry; its rare titles are made up of parts, so that only drivers are known. */
function fleet(): Figure[] {
  return (['windows', 'linux'] as const).map((family) => {
    const counts = { open: 0, closed: 0, ignore: 0, unknown: 0 }
    let all = 0
    for (let seed = 1; seed <= laptops; seed++)
      for (const title of titlesOf(softwareOf(seed, family).rows)) {
        counts[classify(title as TitleInput).class]++
        all++
      }
    const shares = Object.entries(counts).map(([name, count]) => `${name} ${percent(count / all)}`)
    return figure(
      {
        name: `unknown on simulated ${family} laptops`,
        unit: '%',
        note: `by installations, ${laptops} laptops: ${shares.join(', ')}`,
      },
      [percent(counts.unknown / all)],
    )
  })
}

function speed(): Figure {
  say(`${distinctTitles} titles, ${rounds} times ...`)
  const names = [...windowsPrograms, ...linuxPrograms].map(([name, , publisher]) => ({ name, publisher }))
  const titles = Array.from({ length: distinctTitles }, (_, index): TitleInput => {
    const { name = '', publisher = null } = names[index % names.length] ?? {}
    return {
      name: `${name} ${index} tail${index}`,
      publisher,
      osFamily: index % 2 ? 'windows' : 'linux',
      licence: null,
    }
  })
  const runs = Array.from({ length: rounds }, () => {
    const startedMs = performance.now()
    for (const title of titles) classify(title)
    return (titles.length * 1000) / (performance.now() - startedMs)
  })
  return figure(
    { name: 'titles classified', unit: '/s', budget: { least: 20_000 }, note: `${distinctTitles} distinct` },
    runs,
  )
}
