import { expect, it } from 'vitest'
import { transliterate } from '@/lib/password/strength/transliterate'

it.each([
  ['юлия', ['yuliya', 'uliya', 'juliya', 'iuliya', 'yuliia', 'yulija']],
  ['дмитрий', ['dmitriy', 'dmitry', 'dmitrii', 'dmitri']],
  ['сергей', ['sergey', 'sergei', 'sergej']],
  ['женя', ['zhenya', 'jenya', 'zhenia']],
  ['хабаровск', ['habarovsk', 'khabarovsk']],
  ['володимир', ['volodimir', 'volodymyr']],
  ['любовь', ['lyubov', 'lubov']],
  ['щука', ['schuka', 'shchuka']],
])('%s is written %j', (word, spellings) => {
  expect(transliterate(word)).toEqual(expect.arrayContaining(spellings))
})

it('gives the commonest spelling first, none twice, and few in all', () => {
  const spellings = transliterate('выхухоль')
  expect(spellings[0]).toBe('vyhuhol')
  expect(new Set(spellings).size).toBe(spellings.length)
  expect(spellings.length).toBeLessThan(20)
})
