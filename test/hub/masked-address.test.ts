import { expect, it } from 'vitest'
import { isPhone, matchesMask } from '@/lib/hub/masked-address'

it.each([
  ['he•••a@mail.example', 'helena@mail.example', true],
  ['h***@mail.example', 'helena@mail.example', true],
  ['HE**A@Mail.example', 'helena@mail.example', true],
  ['he…@mail.example', 'helena@mail.example', true],
  ['he***a@m***.example', 'helena@mail.example', true],
  ['he•••a@mail.example', 'ivan@mail.example', false],
  ['he•••a@mail.example', 'helena@post.example', false],
  ['helena@mail.example', 'helena@mail.example', true],
  ['+7 ***', 'helena@mail.example', undefined],
])('%s may hide %s: %s', (mask, address, fits) => {
  expect(matchesMask(mask, address)).toBe(fits)
})

it.each([
  ['+7 *** *** 12 34', true],
  ['he•••a@mail.example', false],
  ['your phone', false],
])('%s is a phone: %s', (sentTo, phone) => {
  expect(isPhone(sentTo)).toBe(phone)
})
