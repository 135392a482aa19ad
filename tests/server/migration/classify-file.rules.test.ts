import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../server/migration/catalogue.rules.ts'
import { createClassifier } from '../../../server/migration/classifier.rules.ts'
import { classifyRows } from '../../../server/migration/classify-file.rules.ts'

const run = (text: string) => classifyRows(text, createClassifier(catalogue))

describe('a file of titles', () => {
  test('comes back in its order, names as they were, other columns left out', () => {
    const text = '\ufeffos,label,name,publisher\r\nwindows,x,"A ""b"", c",\r\nlinux-rpm,y,cheese,Fedora Project\r\n'
    expect(run(text)).toEqual({
      lines: [
        'name,publisher,os,class,category,rule',
        '"A ""b"", c",,windows,unknown,,none',
        'cheese,Fedora Project,linux-rpm,open,other,linux:distribution',
      ],
      faults: [],
    })
  })

  test('a name that a spreadsheet would take for a formula stays as it is', () => {
    expect(run('name,publisher,os\n=1+1,,windows\n').lines[1]).toMatch(/^=1\+1,,windows,/)
  })

  test('rows that cannot be used are named with their line, the others are there', () => {
    const { lines, faults } = run(
      'name,publisher,os\n,,windows\nGIMP,,windows\nGIMP,,beos\nGIMP,windows\nGI"MP",,windows\nInkscape,,macos\nG\0,,macos\n',
    )
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['GIMP', 'Inkscape'])
    expect(faults.map(({ line }) => line)).toEqual([2, 4, 5, 6, 8])
  })

  test('a quote that is never closed costs its own line, not those behind it', () => {
    const { lines, faults } = run('name,publisher,os\n"GIMP,,windows\nInkscape,,macos\n')
    expect(lines).toHaveLength(2)
    expect(faults).toMatchObject([{ line: 2 }])
  })

  test('without the columns there is nothing to print', () => {
    expect(run('name,publisher\nGIMP,\n')).toMatchObject({ lines: [], faults: [{ line: 1 }] })
    expect(run('')).toMatchObject({ lines: [], faults: [{ line: 1 }] })
  })
})
