import { expect, it } from 'vitest'
import { toFullWidth, typeKana } from '@/lib/keyboard/kana'

it.each([
  ['sakura', 'さくら'],
  ['shinjuku', 'しんじゅく'],
  ['kyouto', 'きょうと'],
  ['nippon', 'にっぽん'.slice(0, 3) + 'ｎ'],
  ['nipponn', 'にっぽん'],
  ['matcha', 'まｔちゃ'],
  ['fuji12', 'ふじ１２'],
  ['q!', 'ｑ！'],
])('%s becomes %s', (text, kana) => {
  expect(typeKana(text)).toBe(kana)
})

it('widens ASCII only', () => {
  expect(toFullWidth('aZ9~ é')).toBe('ａＺ９～ é')
})
