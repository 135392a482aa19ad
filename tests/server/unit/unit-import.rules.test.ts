import { describe, expect, test } from 'vitest'
import { parentsFirst, readImport } from '../../../server/unit/unit-import.rules.ts'

const stored = new Map<string, string | null>([
  ['KEMENAG', null],
  ['991601', 'KEMENAG'],
  ['991602', '991601'],
])
const header = 'code,name,kind,type,parentCode,zone,placeClass,laptops\n'

function problemsOf(text: string): string[] {
  const read = readImport(text, stored)
  return 'problems' in read ? read.problems.map(({ path, message }) => `${path}: ${message}`) : []
}

describe('readImport', () => {
  test('reads each line with the number it has in the file', () => {
    const read = readImport(`${header}\n000123,MAN 1,satker,MAN,991602,WIB,kota,40\n`, stored)
    expect(read).toMatchObject({
      list: { lines: [{ line: 3, fields: { code: '000123', parentCode: '991602', laptops: 40, zone: 'WIB' } }] },
    })
  })

  test('columns may stand in any order, and only code and name must be there', () => {
    const read = readImport('name,code\nMAN 1,1\n', stored)
    expect(read).toMatchObject({ list: { columns: ['name', 'code'], lines: [{ fields: { code: '1', zone: null } }] } })
  })

  test('X08: the full list of faults, by line, and nothing to import', () => {
    const text =
      header +
      'A1,Satu,,,B9,,,\n' + // unknown parent
      'A2,Dua,,,A3,,,\n' + // ring A2 > A3 > A2
      'A3,Tiga,,,A2,,,\n' +
      'a2,Dua lagi,,,,,,\n' + // code twice
      ',Tanpa kode,,,,GMT,,x\n' + // three faults
      'A6,Enam,,\n' // columns missing
    expect(problemsOf(text)).toEqual([
      'line 2, parentCode: induk B9 tidak ada',
      'line 5, code: kode A2 sudah ada di baris 3',
      'line 6, code: kode 1-32 huruf, angka, titik, garis; diawali huruf atau angka',
      'line 6, zone: WIB, WITA, WIT',
      'line 6, laptops: bilangan bulat 0-100000',
      'line 7, csv: 4 kolom, seharusnya 8',
    ])
  })

  test('X08: a ring is named at each of its lines, also one that closes over stored units', () => {
    expect(problemsOf('code,name,parentCode\nA2,Dua,A3\nA3,Tiga,A2\n')).toEqual([
      'line 2, parentCode: lingkaran: A2 > A3 > A2',
      'line 3, parentCode: lingkaran: A2 > A3 > A2',
    ])
    expect(problemsOf('code,name,parentCode\n991601,Kanwil,991602\n')).toEqual([
      'line 2, parentCode: lingkaran: 991601 > 991602 > 991601',
    ])
  })

  test('X08: a wrong separator is said at once, not once a line', () => {
    expect(problemsOf('code;name\n1;MAN 1\n2;MAN 2\n')).toEqual(['line 1, csv: pemisah kolom harus koma'])
  })

  test.each([
    ['code,nama\n', ['line 1, nama: kolom tidak dikenal', 'line 1, name: kolom ini harus ada']],
    ['code,name,code\n', ['line 1, code: kolom ini dua kali']],
    ['', ['line 1, csv: kosong']],
    ['code,name\n1,"a\n', ['line 2, csv: tanda kutip tidak ditutup']],
  ])('%j is refused', (text, starts) => {
    const problems = problemsOf(text)
    expect(problems).toHaveLength(starts.length)
    for (const [at, start] of starts.entries()) expect(problems[at]).toContain(start)
  })

  test('the root keeps its place and its kind, and there is only one', () => {
    expect(problemsOf('code,name,kind,parentCode\nKEMENAG,Kementerian,satker,991601\n')).toHaveLength(2)
    expect(problemsOf('code,name,kind\nB1,Lain,ministry\n')).toEqual(['line 2, kind: hanya akar pohon yang ministry'])
    expect(problemsOf('code,name,kind\nKEMENAG,Kementerian Agama RI,ministry\n')).toEqual([])
  })

  test('a list that builds a chain is refused where it gets too deep', () => {
    const lines = Array.from({ length: 14 }, (_, at) => `C${at},Nama,${at === 0 ? '' : `C${at - 1}`}`)
    expect(problemsOf(`code,name,parentCode\n${lines.join('\n')}\n`)).toEqual([
      'line 14, parentCode: lebih dari 12 tingkat',
      'line 15, parentCode: lebih dari 12 tingkat',
    ])
  })

  test('X08: past a hundred thousand lines the file is refused as a whole', () => {
    expect(problemsOf(`code,name\n${'1,a\n'.repeat(100_001)}`)).toEqual([
      'line 100002, csv: paling banyak 100000 baris',
    ])
  })
})

test('parentsFirst puts each parent before its children, whatever the order of the file', () => {
  const read = readImport('code,name,parentCode\nC,c,B\nB,b,A\nA,a,\nD,d,991601\n', stored)
  if ('problems' in read) throw new Error('refused')
  expect(parentsFirst(read.list.lines).map(({ fields }) => fields.code)).toEqual(['A', 'B', 'C', 'D'])
})
