import { expect, test } from 'vitest'
import { uiOf } from '../../dashboard/parts/ui.ts'
import { AttentionTable } from '../../dashboard/satker/attention-table.view.tsx'
import type { DeviceItem } from '../../server/device/device.queries.ts'

const item: DeviceItem = {
  id: 1,
  publicId: '019abcde-0000-7000-8000-4450e6ef1f28',
  origin: 'agent',
  kind: 'laptop',
  brand: 'Acer',
  model: 'TravelMate P214',
  serial: null,
  osFamily: null,
  osName: null,
  osVersion: null,
  memoryMb: null,
  softwareCount: null,
  reportCount: 0,
  lastSeenDay: null,
  standing: 'never',
  unitId: 1,
  unitCode: '991624',
  unitName: 'MAN 1 Lahat',
}
const html = (part: { toString: () => string | Promise<string> }) => part.toString() as string

test.each([
  ['simulated', true],
  ['agent', false],
])('a device of origin %s that has to be acted on is marked "contoh": %s', (origin, marked) => {
  const markup = html(<AttentionTable ui={uiOf('id')} items={[{ ...item, origin }]} today="2026-11-23" />)
  expect(markup.includes('<span class="sample">contoh</span>')).toBe(marked)
})
