import { expect, it } from 'vitest'
import { getKnownWords } from '@/lib/password/strength/known-words'

it.each([
  ['иван', { kind: 'name' }],
  ['ivan', { kind: 'name' }],
  ['bdfy', { kind: 'name', layout: 'ru' }],
  ['>kz', { kind: 'name', layout: 'ru' }],
  ['.kz', { kind: 'name', layout: 'ru' }],
  ['dmitry', { kind: 'name' }],
  ['oksana', { kind: 'name' }],
  ['giulia', { kind: 'name' }],
  ['mehmet', { kind: 'name' }],
  ['moscow', { kind: 'city' }],
  ['москва', { kind: 'city' }],
  ['moskva', { kind: 'city' }],
  ['vjcrdf', { kind: 'city', layout: 'ru' }],
  ['smirnov', { kind: 'family-name' }],
  ['пароль', { kind: 'common-password' }],
  ['gfhjkm', { kind: 'common-password', layout: 'ru' }],
  ['letmein', { kind: 'common-password' }],
  ['123qwerty', { kind: 'common-password' }],
  ['aliexpress', { kind: 'store' }],
  ['taobao', { kind: 'store' }],
  ['battery', { kind: 'word' }],
  ['gewitter', undefined],
  ['ghbphfr', { kind: 'word', layout: 'ru' }],
  ['prizrak', { kind: 'word' }],
  ['ytltkz', { kind: 'word', layout: 'ru' }],
  ['constructor', undefined],
  ['__proto__', undefined],
])('%s: %j', (word, expected) => {
  const known = getKnownWords().get(word)
  if (expected) expect(known).toMatchObject(expected)
  else expect(known).toBeUndefined()
})

it('ranks a word by its commonest list', () => {
  const words = getKnownWords()
  expect(words.get('password')?.rank).toBeLessThan(100)
  expect(words.get('dragon')?.rank).toBeLessThan(100)
})
