import { expect, it } from 'vitest'
import { findWholeSlip } from '@/lib/diagnosis/slips/whole-slip'

it.each([
  ['brought in twice', 'Kotenok58Kotenok58', 'Kotenok58'],
  ['pasted in quotes', '“Kotenok58”', 'Kotenok58'],
  ['pasted with its label', 'Пароль: Kotenok58', 'Kotenok58'],
  ['typed without its digits', 'Kotenok', 'Kotenok58'],
  ['typed without the digits at its end', '4kotenok', '4kotenok58'],
  ['typed without all its digits', 'kotenok', '4kotenok58'],
  ['cut off', 'correcthorsebatt', 'correcthorsebattery9'],
])('knows a password that was %s', (_, text, password) => {
  expect(findWholeSlip(text, password)?.causes).toEqual(['typo'])
})

it.each([
  ['the password itself', 'Kotenok58', 'Kotenok58'],
  ['a short piece', 'Kot', 'Kotenok58'],
  ['less than half', 'correct', 'correcthorsebattery9'],
  ['a piece that is not its start', 'horsebattery9', 'correcthorsebattery9'],
  ['one key more', 'Kotenok583', 'Kotenok58'],
  ['a long text that has it somewhere', `${'x'.repeat(40)}Kotenok58`, 'Kotenok58'],
  ['a very short password in another', 'zaika1zaika1', 'ka1'],
])('says nothing of %s', (_, text, password) => {
  expect(findWholeSlip(text, password)).toBeUndefined()
})
