import { expect, it } from 'vitest'
import { rateStrength } from '@/lib/password/strength'
import { firstWeak, secondWeak, strong, type RatedPassword } from './chosen-passwords'

async function findTooGood(passwords: readonly RatedPassword[]): Promise<string[]> {
  const rated = await Promise.all(
    passwords.map(async ({ password, most, account }) => ({ password, most, score: (await rateStrength(password, { account })).score })),
  )
  return rated.filter(({ score, most }) => score > most).map(({ password, score }) => `${password} ${score}`)
}

// What is known to be rated too kindly; a longer list is worse, a shorter one better.
it.each([
  ['first', firstWeak, ['qwe123!@# 2', 'yoon-ji95 3']],
  ['second', secondWeak, ['цукен123 2', '2718281828 2']],
] as const)('rates what people choose as weak as it is: %s set', async (_, passwords, known) => {
  expect(await findTooGood(passwords)).toEqual(known)
})

it('calls nothing weak that is not', async () => {
  const weak = await Promise.all(strong.map(async (password) => ({ password, score: (await rateStrength(password)).score })))

  // Eight signs count eight, whatever their script; the store takes none of these two.
  expect(weak.filter(({ score }) => score < 3).map(({ password }) => password)).toEqual(['한글7바2쿠8뷁', '密7碼2鏡8龜'])
})
