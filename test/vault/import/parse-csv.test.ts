import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '@/lib/vault/import/parse-csv'
import { growthOf } from '../../support/growth'

const rows = (text: string, separator?: string) => [...parseCsv(text, separator)].map(({ line, cells, isOdd }) => [line, isOdd, ...cells])

describe('rows', () => {
  it.each([
    [
      'bare cells',
      'a,b\nc,d\n',
      [
        [1, false, 'a', 'b'],
        [2, false, 'c', 'd'],
      ],
    ],
    ['no line at the end', 'a,b', [[1, false, 'a', 'b']]],
    [
      'CRLF',
      'a,b\r\nc,d\r\n',
      [
        [1, false, 'a', 'b'],
        [2, false, 'c', 'd'],
      ],
    ],
    [
      'CR alone',
      'a\rb\r',
      [
        [1, false, 'a'],
        [2, false, 'b'],
      ],
    ],
    [
      'empty cells',
      ',\n,,x\n',
      [
        [1, false, '', ''],
        [2, false, '', '', 'x'],
      ],
    ],
    [
      'empty lines',
      'a\n\n\nb\n',
      [
        [1, false, 'a'],
        [4, false, 'b'],
      ],
    ],
    ['quoted commas', '"a,b",c\n', [[1, false, 'a,b', 'c']]],
    ['doubled quotes', '"a""b","""",""\n', [[1, false, 'a"b', '"', '']]],
    [
      'lines within a cell',
      '"a\nb\r\nc",d\ne\n',
      [
        [1, false, 'a\nb\r\nc', 'd'],
        [4, false, 'e'],
      ],
    ],
    ['spaces as they are', ' a , b \n', [[1, false, ' a ', ' b ']]],
    ['a quote within a bare cell', 'a"b,5" x\n', [[1, false, 'a"b', '5" x']]],
    [
      'text behind a closing quote',
      '"a"b,c\nd,e\n',
      [
        [1, true, 'a', 'c'],
        [2, false, 'd', 'e'],
      ],
    ],
    ['spaces behind a closing quote', '"a" ,c\n', [[1, false, 'a', 'c']]],
    [
      'a quote that never ends',
      'a,b\n"c,d\ne,f\n',
      [
        [1, false, 'a', 'b'],
        [2, true, '"c,d'],
        [3, false, 'e', 'f'],
      ],
    ],
  ])('with %s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected)
  })

  it('by another separator', () => {
    expect(rows('a;b,c;"d;e"\n', ';')).toEqual([[1, false, 'a', 'b,c', 'd;e']])
  })

  it('come back as they were written, whatever is in them', () => {
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.stringMatching(/^[",\r\n a]{0,6}$/))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }), (table) => {
        const text = table.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\r\n')
        expect([...parseCsv(text)].map(({ cells }) => cells)).toEqual(table)
      }),
    )
  })

  it('behind a quote that another one ends far below are read: it was never meant as one, and costs its own line only', () => {
    const between = Array.from({ length: 10_000 }, (_, at) => `shopper${at},pass${at}`)

    const read = rows(['"open,x', ...between, 'last",y'].join('\n'))

    expect(read).toHaveLength(10_002)
    expect(read[0]).toEqual([1, true, '"open,x'])
    expect(read[1]).toEqual([2, false, 'shopper0', 'pass0'])
  })

  it('never hang and never throw on anything', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[",\r\na;]{0,60}$/), (text) => {
        expect([...parseCsv(text)].length).toBeLessThanOrEqual(61)
      }),
    )
  })

  it.each([
    ['quotes that never end', '', '"\n'],
    ['quotes alone', '', '"'],
    ['one on each line, and pairs', '', '"""\n""x\n'],
    ['an open quote before much text', '"a\n"a\n"a\n', 'b\n'],
  ])(
    'are found in linear time among %s',
    async (_, head, unit) => {
      const growth = await growthOf((size) => {
        const text = head + unit.repeat(size)
        // rows that are kept would cost the collector of garbage more, and not the parser
        return () => countCells(text)
      }, 4_000)

      expect(growth).toBeLessThan(5)
    },
    60_000,
  )
})

function countCells(text: string): number {
  let count = 0
  for (const { cells } of parseCsv(text)) count += cells.length
  return count
}
