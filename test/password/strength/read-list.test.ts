import { expect, it } from 'vitest'
import { readList } from '@/lib/password/strength/read-list'

it('gives each word back, with the middle of its group as rank', () => {
  expect(readList('AabeCelGabetDr|AivanConne')).toEqual([
    { word: 'abe', rank: 2 },
    { word: 'abel', rank: 2 },
    { word: 'abelabet', rank: 2 },
    { word: 'aber', rank: 2 },
    { word: 'ivan', rank: 5 },
    { word: 'ivonne', rank: 5 },
  ])
})

it('never ranks a word before the first guess', () => {
  expect(readList('Aqwerty')).toEqual([{ word: 'qwerty', rank: 1 }])
})
