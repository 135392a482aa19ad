import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../server/migration/catalogue.rules.ts'
import { createClassifier } from '../../../server/migration/classifier.rules.ts'
import { ruleRow } from '../../../server/migration/rule-row.rules.ts'

describe('ruleRow', () => {
  test('a rule of the catalogue leads to its row with patterns', () => {
    const { kind, rows } = ruleRow('catalogue:autocad')
    expect(kind).toBe('catalogue')
    expect(rows).toMatchObject([{ name: 'AutoCAD', class: 'closed', cost: 'paid', category: 'cad' }])
    expect(rows[0]?.patterns).toContain('autocad')
  })

  test('a publisher leads to its row, a guess and a rule that is no more to none', () => {
    expect(ruleRow('publisher:microsoft').rows.length).toBeGreaterThan(0)
    expect(ruleRow('default:company')).toEqual({ kind: 'default', detail: 'company', rows: [] })
    expect(ruleRow('catalogue:gone-since').rows).toEqual([])
    expect(ruleRow('none')).toEqual({ kind: 'none', detail: '', rows: [] })
    expect(ruleRow('new-kind:x').kind).toBe('none')
    expect(ruleRow('decision:7')).toEqual({ kind: 'decision', detail: '7', rows: [] })
  })

  test('every rule of the catalogue and of the publishers has a row', () => {
    const { products, macosParts, windowsParts, linuxPackages, publishers } = catalogue
    for (const { id } of [...products, ...macosParts, ...windowsParts, ...linuxPackages])
      expect(ruleRow(`catalogue:${id}`).rows.length, id).toBeGreaterThan(0)
    for (const { id } of publishers) expect(ruleRow(`publisher:${id}`).rows.length, id).toBeGreaterThan(0)
  })

  test('what the classifier says of real names is found again', () => {
    const classify = createClassifier(catalogue)
    const { rule } = classify({ name: 'LibreOffice 24.8', publisher: null, osFamily: 'windows', licence: null })
    expect(ruleRow(rule).rows[0]).toMatchObject({ name: 'LibreOffice', class: 'open' })
  })
})
