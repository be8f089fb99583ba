import { expect, it } from 'vitest'
import { layoutData } from '@/lib/keyboard/layout-data'
import { findLayout, keyCodes, layoutIds } from '@/lib/keyboard/layouts'

it('has no more characters in a row than keys, each key once', () => {
  expect(new Set(keyCodes).size).toBe(keyCodes.length)
  for (const id of layoutIds) for (const row of layoutData[id]) expect(row.length).toBeLessThanOrEqual(keyCodes.length)
})

it('has every layout that shoppers of the store use', () => {
  const wanted = [
    'en-US',
    'en-GB',
    'ru',
    'uk',
    'be',
    'bg',
    'el',
    'he',
    'ar',
    'de',
    'fr',
    'es',
    'pt-BR',
    'it',
    'pl',
    'tr',
    'cs',
    'ko',
    'ja',
    'th',
  ]
  expect(layoutIds).toEqual(expect.arrayContaining(wanted))
})

it.each([
  ['de', 'de'],
  ['de_DE', 'de'],
  ['de-CH', 'de-CH'],
  ['DE-ch', 'de-CH'],
  ['pt', 'pt-BR'],
  ['en', 'en-US'],
  ['ru-RU', 'ru'],
  ['ua', 'uk'],
  ['US', 'en-US'],
  ['kr', 'ko'],
  ['be', 'be'],
  ['azerty', 'fr'],
  ['xx', undefined],
  ['', undefined],
  ['constructor', undefined],
])('knows the layout that %s names as %s', (name, id) => {
  expect(findLayout(name)).toBe(id)
})
