import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../server/migration/catalogue.rules.ts'
import { createClassifier } from '../../../server/migration/classifier.rules.ts'
import { labelledIsThere, readLabelled, score, stability } from '../../support/labelled-titles.ts'

const classify = createClassifier(catalogue)

describe.skipIf(!labelledIsThere)('on real names labelled by hand', () => {
  test('the bars of the issue hold', () => {
    const { accuracy, openPrecision, openRecall, unknown } = score(readLabelled(), classify)
    expect(accuracy).toBeGreaterThanOrEqual(0.95)
    expect(openPrecision).toBeGreaterThanOrEqual(0.985)
    expect(openRecall).toBeGreaterThanOrEqual(0.9)
    expect(unknown).toBeLessThanOrEqual(0.08)
  })

  test('version, bits, language, edition and case keep the class', () => {
    expect(stability(readLabelled(), classify)).toBeGreaterThanOrEqual(0.99)
  })
})
