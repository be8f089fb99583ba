// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { makeNovelty, type Novelty } from '@/lib/mail-tab/novelty'

const list = (rows: readonly string[]) => {
  const body = document.createElement('tbody')
  body.innerHTML = rows.map((row) => `<tr><td>Somebody who writes</td><td>${row}</td></tr>`).join('')
  return body
}
const subjects = Array.from({ length: 300 }, (_, index) => `Subject number ${index}, as long as many are`)

let novelty: Novelty
let rows: HTMLElement
beforeEach(() => {
  novelty = makeNovelty()
  rows = list(subjects)
  novelty.learn(rows)
})

it.each([
  ['a row that moved', () => rows.children[150]],
  ['the same list drawn anew', () => list(subjects)],
  ['a clock or a count', () => document.createTextNode(' 16:08:33 (12) ')],
  ['a script', () => Object.assign(document.createElement('script'), { textContent: 'let it = be' })],
])('finds nothing new in %s', (_, node) => {
  expect(novelty.isNew(node() ?? document)).toBe(false)
})

it.each([
  ['a row of its own', () => list(['Code 482913'])],
  ['the first row of a list drawn anew', () => list(['Code 482913', ...subjects])],
  ['its last row', () => list([...subjects, 'Code 482913'])],
  ['a row that differs from another in its digits alone', () => list(['Subject number 1482913, as long as many are']).children[0]],
  ['a text written over another', () => document.createTextNode('Code 482913 is yours')],
])('finds what is new in %s, and once', (_, node) => {
  const brought = node() ?? document

  const found = [novelty.isNew(brought), novelty.isNew(brought)]

  expect(found).toEqual([true, false])
})
