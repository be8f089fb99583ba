import { expect, it } from 'vitest'
import { retype, type Retyping } from '@/lib/keyboard/retype'

it.each<[string, Retyping, string | undefined]>([
  ['пароль2024', 'as-latin', 'gfhjkm2024'],
  ['Привет12', 'as-latin', 'Ghbdtn12'],
  ['Ґанок', 'as-latin', '|fyjr'],
  ['καλιμερα1', 'as-latin', 'kalimera1'],
  ['דישךםצ12', 'as-latin', 'shalom12'],
  ['비밀번호1', 'as-latin', 'qlalfqjsgh1'],
  ['さくら12', 'as-latin', 'sakura12'],
  ['ěščř', 'as-latin', '2345'],
  ['abc12345', 'as-latin', undefined],
  ['漢字', 'as-latin', undefined],
  ['pASSWORD1', 'swap-case', 'Password1'],
  ['ß12', 'swap-case', undefined],
  ['12345', 'swap-case', undefined],
  [' ab c\u00a0\u200b', 'without-spaces', 'abc'],
  ['pаsswоrd', 'look-alikes', 'password'],
  ['ａｂｃ１', 'narrow', 'abc1'],
])('%j, %s, is %s', (text, how, expected) => {
  expect(retype(text, how)).toBe(expected)
})

it('believes a layout that is known', () => {
  expect(retype('привет', 'as-latin', 'bg')).not.toBe(retype('привет', 'as-latin'))
  expect(retype('qwerty', 'as-latin', 'fr')).toBe('azerty')
})
