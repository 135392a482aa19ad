import { describe, expect, test } from 'vitest'
import { featuresOf, groupOf, kindOf } from '../../../server/power/machine-features.rules.ts'
import { unknownMachine } from './machines.ts'

const thinkpad = {
  ...unknownMachine,
  deviceType: 'Notebook',
  brand: 'Lenovo',
  modelName: 'ThinkPad T480s',
  modelNumber: '20L7*, 20L8',
  cpuBrand: 'Intel',
  cpuName: 'Intel(R) Core(TM) i7-8650U',
  baseGhz: 1.9,
  cpuCores: 8,
  ramGb: 16,
  graphicsCategory: 'G3',
  os: 'Windows 10',
  availableDay: '2018-07-01',
  touch: 'No',
}

describe('kindOf', () => {
  test.each([
    ['Notebook', 'notebook'],
    ['Two-In-One Notebook', 'notebook'],
    ['Mobile Workstation', 'notebook'],
    ['Slate/Tablet', 'notebook'],
    ['Integrated Desktop', 'all-in-one'],
    ['Desktop', 'desktop'],
    ['Thin Client', 'desktop'],
  ])('%s is built like a %s', (type, kind) => expect(kindOf(type)).toBe(kind))

  test('of unknown type it is taken for a notebook', () => expect(kindOf(null)).toBe('notebook'))
})

describe('featuresOf', () => {
  test('numbers are counted from a middling machine, on a scale of doublings where they double', () => {
    const features = featuresOf(thinkpad)
    expect(features.get('notebook/ghz')).toBeCloseTo(-0.1)
    expect(features.get('notebook/cores')).toBe(1)
    expect(features.get('notebook/ram')).toBe(1)
    expect(features.get('notebook/ramSquared')).toBe(1)
    expect(features.get('notebook/graphicsClass')).toBe(3)
    expect(features.get('notebook/graphicsCores')).toBe(1)
    expect(features.get('notebook/year')).toBeCloseTo(7 / 12)
    expect(features.get('notebook/yearsAfter')).toBeCloseTo(7 / 12)
  })

  test('processor, system and graphics are groups of which exactly one holds', () => {
    const names = [...featuresOf(thinkpad).keys()]
    for (const name of ['cpu=i7', 'letter=u', 'generation=8', 'maker=intel', 'os=windows', 'graphics=g3', 'clock=1.5'])
      expect(names).toContain(`notebook/${name}`)
    expect(names.filter((name) => name.startsWith('notebook/cpu='))).toHaveLength(1)
  })

  test("brand, words of the name and the start of the number tell of makers' habits, whatever the kind", () => {
    const names = [...featuresOf(thinkpad).keys()]
    expect(names).toEqual(
      expect.arrayContaining(['brand:lenovo', 'word:thinkpad', 'word:480', 'number:20', 'number:20l']),
    )
  })

  test('what is not known adds no number, only that it is not known', () => {
    expect(Object.fromEntries(featuresOf(unknownMachine))).toEqual({
      base: 1,
      'notebook/base': 1,
      'notebook/type=none': 1,
      'notebook/cpu=none': 1,
      'notebook/maker=none': 1,
      'notebook/os=none': 1,
      'notebook/graphics=none': 1,
      'notebook/touch=none': 1,
      'notebook/clock=none': 1,
      'notebook/cores=none': 1,
    })
  })

  test.each([
    ['Ryzen 5 PRO 2500U', 'ryzen-5'],
    ['AMD A9-9425 RADEON R5', 'amd-a'],
    ['Pentium Silver N5000', 'pentium'],
    ['Celeron N4000', 'celeron'],
    ['Core m3-7Y30', 'core-m'],
    ['Intel Xeon? E-2176M', 'xeon'],
    ['Snapdragon 850', 'arm'],
    ['constructor', 'none'],
  ])('%s is of the family %s', (cpuName, family) => {
    expect(featuresOf({ ...unknownMachine, cpuName }).get(`notebook/cpu=${family}`)).toBe(1)
  })

  test('hostile names neither fail nor reach an inherited property', () => {
    for (const modelName of ['__proto__', 'constructor', '\u202Eevil', 'x'.repeat(10_000), '<script>'])
      expect([...featuresOf({ ...unknownMachine, modelName, brand: modelName }).values()].every(Number.isFinite)).toBe(
        true,
      )
  })
})

describe('groupOf', () => {
  test.each([
    ['notebook/ghz', 'number'],
    ['base', 'number'],
    ['notebook/cpu=i7', 'group'],
    ['brand:a=b', 'word'],
    ['word:thinkpad', 'word'],
    ['number:20l', 'word'],
  ])('%s is a %s', (name, group) => expect(groupOf(name)).toBe(group))
})
