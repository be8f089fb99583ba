import { expect, it } from 'vitest'
import { findLayoutsOf, retype, swapCase } from '@/lib/keyboard/retype'

it.each<[string, string | undefined]>([
  ['пароль2024', 'gfhjkm2024'],
  ['Привет12', 'Ghbdtn12'],
  ['Ґанок', '|fyjr'],
  ['καλιμερα1', 'kalimera1'],
  ['דישךםצ12', 'shalom12'],
  ['비밀번호1', 'qlalfqjsgh1'],
  ['さくら12', 'sakura12'],
  ['ěščř', '2345'],
  ['kotéà', 'kot20'],
  ['Kotутщл58', 'Kotenok58'],
  ['Kоtеnоk58', 'Kotenok58'],
  ['Ｋｏｔ５８', 'Kot58'],
  [' ab c\u00a0\u200b', 'abc'],
  ['abc12345', undefined],
  ['漢字', undefined],
  ['Kot漢58', undefined],
  ['', undefined],
  ['\ud800', undefined],
])('%j was meant as %s', (text, meant) => {
  expect(retype(text)).toBe(meant)
})

it('believes a layout that is known', () => {
  expect(retype('привет', 'bg')).not.toBe(retype('привет'))
  expect(retype('qwerty', 'fr')).toBe('azerty')
})

it.each([
  ['pASSWORD1', 'Password1'],
  ['ß12', 'ß12'],
  ['12345', '12345'],
  ['ПаРоль', 'пАрОЛЬ'],
])('%s in the other case is %s', (text, swapped) => {
  expect(swapCase(text)).toBe(swapped)
})

it('puts the likelier layout first', () => {
  expect(findLayoutsOf('пароль')[0]).toBe('ru')
  expect(findLayoutsOf('Привіт')[0]).toBe('uk')
  expect(findLayoutsOf('abc')).toEqual([])
})
