import { describe, expect, test } from 'vitest'
import { eventMoment } from '../../dashboard/device/event-moment.ts'
import { uiOf } from '../../dashboard/parts/ui.ts'

const event = (kind: string, before: unknown, after: unknown) =>
  eventMoment(uiOf('id'), {
    id: 1,
    day: '2026-11-02',
    kind,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  })

describe('a change on the timeline', () => {
  test('says what became what, in the units a person uses', () => {
    const { title, text, day } = event('memory-changed', { memoryMb: 4096 }, { memoryMb: 8192 })
    expect([day, title, text.replaceAll('\u00a0', ' ')]).toEqual([
      '2 Nov 2026',
      'Memori berubah.',
      '4 GB menjadi 8 GB.',
    ])
    expect(event('disk-changed', { diskMb: 122_104 }, { diskMb: 244_198 }).text.replaceAll('\u00a0', ' ')).toBe(
      '128 GB menjadi 256 GB.',
    )
    expect(
      event('os-changed', { osFamily: 'windows', osName: 'Windows 10 Pro' }, { osName: 'Ubuntu 24.04' }).text,
    ).toBe('Windows 10 Pro menjadi Ubuntu 24.04.')
  })

  test('without values says only what happened; an unknown kind keeps its name', () => {
    expect(event('enrolled', null, null)).toMatchObject({ title: 'Terdaftar.', text: '' })
    expect(event('something-new', null, { x: null })).toMatchObject({ title: 'something-new.', text: '' })
  })
})
