/** The classifier: right on real names labelled by hand (where ../shared is there), steady, fast. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { linuxPrograms, windowsPrograms } from '../../server/demo/fleet-models.ts'
import { catalogue } from '../../server/migration/catalogue.rules.ts'
import { createClassifier } from '../../server/migration/classifier.rules.ts'
import type { TitleInput } from '../../server/migration/classifier.types.ts'
import { nameKey } from '../../server/migration/name.rules.ts'
import { titlesOf } from '../../server/software/software.rules.ts'
import { type Labelled, labelledIsThere, readLabelled, score, stability } from '../support/labelled-titles.ts'
import { inventoriesAreThere, programsIn, realInventories } from '../support/real-inventories.ts'
import { softwareOf } from '../scale/fleet/plan/software.rules.ts'
import { type Figure, figure, report, say } from './figures.ts'

const distinctTitles = 200_000
const rounds = 3
const laptops = 200
const classify = createClassifier(catalogue)
const listFolder = fileURLToPath(new URL('../server/migration/blind-lists/', import.meta.url))
const carried = laptopsByName()
const percent = (ratio: number) => Math.round(ratio * 10_000) / 100

report([...(labelledIsThere ? labelled() : []), ...ownLists(), ...realLaptops(), ...fleet(), speed()])

/** The labelled names of the shared folder: each name once, and as often as laptops carry it. */
function labelled(): Figure[] {
  const note = 'names labelled by hand; the catalogue was calibrated on them, so this is no estimate for names not seen'
  return scored('labelled names', readLabelled(), note, {
    accuracy: 95,
    openPrecision: 98.5,
    openRecall: 90,
    unknown: 8,
  })
}

/** Our own lists: first measured blind, then learnt; docs/methods/migration.md has what they were at first. */
function ownLists(): Figure[] {
  const rows = readdirSync(listFolder).flatMap((file) => readLabelled(listFolder + file))
  return scored('own lists', rows, 'names of our own lists, learnt since', {
    accuracy: 95,
    openPrecision: 98.5,
    openRecall: 92,
    unknown: 5,
  })
}

type Least = { accuracy: number; openPrecision: number; openRecall: number; unknown: number }

function scored(what: string, rows: readonly Labelled[], note: string, bars: Least): Figure[] {
  const plain = score(rows, classify)
  const weightOf = ({ title }: Labelled) => carried.get(nameKey(title.name)) ?? 0
  const known = rows.filter((row) => weightOf(row) > 0).length
  const weighted = score(rows, classify, weightOf)
  const one = (name: string, ratio: number, words: string, budget?: Figure['budget']) =>
    figure({ name: `${name}, ${what}`, unit: '%', note: words, ...(budget ? { budget } : {}) }, [percent(ratio)])
  const plainNote = `${plain.count} ${note}`
  const figures = [
    one('accuracy of open, closed, ignore', plain.accuracy, plainNote, { least: bars.accuracy }),
    one('precision of open', plain.openPrecision, plainNote, { least: bars.openPrecision }),
    one('recall of open', plain.openRecall, plainNote, { least: bars.openRecall }),
    one('unknown', plain.unknown, plainNote, { most: bars.unknown }),
    one('variants that keep the class', stability(rows, classify), plainNote, { least: 99 }),
  ]
  if (known === 0) return figures
  const weight = `weighted by simulated and real laptops that carry the title; ${known} names are on any`
  return [
    ...figures,
    one('accuracy, weighted', weighted.accuracy, weight),
    one('precision of open, weighted', weighted.openPrecision, weight),
    one('recall of open, weighted', weighted.openRecall, weight),
    one('unknown, weighted', weighted.unknown, weight),
  ]
}

/** On how many laptops a name is, by its key: the simulated ones and the real ones of the shared folder. */
function laptopsByName(): Map<string, number> {
  const found = new Map<string, number>()
  const add = (name: string, count: number) => found.set(nameKey(name), (found.get(nameKey(name)) ?? 0) + count)
  for (const [name, , , , share] of [...windowsPrograms, ...linuxPrograms]) add(name, Math.round(share * laptops))
  if (inventoriesAreThere)
    for (const [file] of realInventories) {
      const names = new Set(programsIn(file).map(({ name }) => nameKey(name)))
      for (const name of names) add(name, 1)
    }
  return found
}

/** What real laptops carry, of which nobody labelled the names: how much the classifier does not know. */
function realLaptops(): Figure[] {
  if (!inventoriesAreThere) return []
  return realInventories.map(([file, osFamily]) => {
    const programs = programsIn(file)
    const unknown = programs.filter((title) => classify({ ...title, osFamily, licence: null }).class === 'unknown')
    const note = `${programs.length} programs of ${file}`
    return figure({ name: `unknown on a real laptop, ${file.replace(/\..*/, '')}`, unit: '%', note }, [
      percent(unknown.length / programs.length),
    ])
  })
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
