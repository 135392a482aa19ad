/** Lists that were written and measured before the catalogue was mended from them; docs/methods/migration.md has the first figures. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../server/migration/catalogue.rules.ts'
import { createClassifier } from '../../../server/migration/classifier.rules.ts'
import { readLabelled, score, stability } from '../../support/labelled-titles.ts'

const folder = fileURLToPath(new URL('./blind-lists/', import.meta.url))
const classify = createClassifier(catalogue)

describe.each(readdirSync(folder).toSorted())('the names of %s', (file) => {
  const rows = readLabelled(folder + file)

  test('keep the bars that they reached after the catalogue was mended', () => {
    const { accuracy, openPrecision, openRecall, unknown } = score(rows, classify)
    expect(accuracy).toBeGreaterThanOrEqual(0.95)
    expect(openPrecision).toBeGreaterThanOrEqual(0.985)
    expect(openRecall).toBeGreaterThanOrEqual(0.92)
    expect(unknown).toBeLessThanOrEqual(0.05)
  })

  test('keep their class in another version, language, edition or case', () => {
    expect(stability(rows, classify)).toBeGreaterThanOrEqual(0.99)
  })
})
