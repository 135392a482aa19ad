import { describe, expect, test } from 'vitest'
import { readAsked } from './asked.rules.ts'

const known = ['ingest', 'agent', 'scale']
const asked = (line: string) => readAsked(line === '' ? [] : line.split(' '), known, ['ingest', 'agent'])

describe('what the bench is asked for', () => {
  test('no name means the parts that run by default, without options', () => {
    expect(asked('')).toEqual({
      parts: [
        { part: 'ingest', args: [] },
        { part: 'agent', args: [] },
      ],
    })
  })

  test('options go to the part named last, also when a value is the name of a part', () => {
    expect(asked('agent ingest --url http://localhost:1 --payload agent')).toEqual({
      parts: [
        { part: 'agent', args: [] },
        { part: 'ingest', args: ['--url', 'http://localhost:1', '--payload', 'agent'] },
      ],
    })
  })

  test('a strange name, and options without a part, are told with the names there are', () => {
    expect(asked('agnet scale')).toEqual({ problem: 'agnet: unknown; parts are ingest, agent, scale' })
    expect(asked('--help')).toEqual({
      problem: '--help: name a part before its options; parts are ingest, agent, scale',
    })
  })
})
