import { expect, it } from 'vitest'
import { diagnose } from '@/lib/diagnosis/diagnose'
import { makeVault } from './failures/make-vault'
import { dice } from './failures/passwords'
import { hardTexts } from './hard-texts'

const accounts = ['mira@mail.test', undefined, 'x'.repeat(10_000), '\udc00']
const { saved } = makeVault(dice(5), 130)

it.each(Object.entries(hardTexts))('means a saved password wherever it is certain about %s', (_, typed) => {
  const page = { errorText: '\ud800 пароль '.repeat(1000) }
  const found = accounts.flatMap((account) => diagnose({ site: 'aliexpress', typed, account, online: true, saved, page }))
  const intended = found.filter(({ certainty }) => certainty === 'certain').map((each) => each.intended)
  expect(intended.filter((each) => each !== undefined && !saved.some((one) => 'password' in one && one.password === each))).toEqual([])
})

it.each(Object.entries(hardTexts).filter(([, { length }]) => length >= 10_000))('is certain of nothing about %s', (_, typed) => {
  const found = accounts.flatMap((account) => diagnose({ site: 'aliexpress', typed, account, online: true, saved }))
  expect(found.filter(({ certainty }) => certainty === 'certain')).toEqual([])
})
