import { expect, it } from 'vitest'
import { rateStrength } from '@/lib/password/strength'
import {
  fifthStrong,
  fifthWeak,
  firstWeak,
  fourthStrong,
  fourthWeak,
  secondWeak,
  strong,
  thirdStrong,
  thirdWeak,
  type RatedPassword,
} from './chosen-passwords'

async function findTooGood(passwords: readonly RatedPassword[]): Promise<string[]> {
  const rated = await Promise.all(
    passwords.map(async ({ password, most, account }) => ({ password, most, score: (await rateStrength(password, { account })).score })),
  )
  return rated.filter(({ score, most }) => score > most).map(({ password, score }) => `${password} ${score}`)
}

// What is known to be rated too kindly; a longer list is worse, a shorter one better.
it.each([
  ['first', firstWeak, []],
  ['second', secondWeak, ['2718281828 2']],
  [
    'third',
    thirdWeak,
    ['krakow.1410 2', 'zaq12wsxcde3 2', 'qwertyuiopasdfghjklzxcvbnm 2', 'mashaivanya 3', '|\\|icole1 3', 'gladiolus 3', 'ilovemymom 3'],
  ],
  ['fourth', fourthWeak, ['joaquin.10 2']],
  ['fifth', fifthWeak, ['sserpeila 2']],
] as const)('rates what people choose as weak as it is: %s set', async (_, passwords, known) => {
  expect(await findTooGood(passwords)).toEqual(known)
})

it('calls nothing weak that is not', async () => {
  const weak = await Promise.all(strong.map(async (password) => ({ password, score: (await rateStrength(password)).score })))

  // Eight signs count eight, whatever their script; the store takes none of these two.
  expect(weak.filter(({ score }) => score < 3).map(({ password }) => password)).toEqual(['한글7바2쿠8뷁', '密7碼2鏡8龜'])
})

// Eight random signs are few to who has a whole data base of hashes.
it('calls what nobody can guess strong, all but one', async () => {
  const rated = await Promise.all(fifthStrong.map(async (password) => ({ password, score: (await rateStrength(password)).score })))

  expect(rated.filter(({ score }) => score < 3).map(({ password }) => password)).toEqual(['hT9kWmZ4'])
})

it('calls random characters and random words strong', async () => {
  const scores = await Promise.all([...thirdStrong, ...fourthStrong].map(async (password) => (await rateStrength(password)).score))

  expect(Math.min(...scores)).toBeGreaterThanOrEqual(3)
})
