import { expect, it } from 'vitest'
import { isAddressedTo, isBySms, isSameAddressee, names, type Addressee } from '@/lib/hub/codes/addressee'

it.each<[Addressee, string | undefined, boolean | undefined]>([
  [{ sentTo: 'he•••a@mail.example' }, 'helena@mail.example', true],
  [{ sentTo: 'he•••a@mail.example' }, 'ivan@mail.example', false],
  [{ sentTo: 'he•••a@mail.example' }, undefined, undefined],
  [{}, 'helena@mail.example', undefined],
  [{ account: 'helena' }, 'helena@mail.example', undefined],
  [{ account: 'Helena@mail.example' }, 'helena@mail.example', true],
  // what was typed alone denies nothing: mail is sent on
  [{ account: 'helena@mail.example' }, 'ivan@mail.example', undefined],
  // but it can tell what the mask can't
  [{ sentTo: 'he•••a@mail.example', account: 'hera@mail.example' }, 'helena@mail.example', false],
  // a mask that is not of what was typed is believed alone
  [{ sentTo: 'he•••a@mail.example', account: 'shop@post.example' }, 'helena@mail.example', true],
  [{ sentTo: 'he•••p@mail.example', account: 'helena+shop@mail.example' }, 'helena@mail.example', true],
  [{ account: 'he.lena@gmail.com' }, 'helena@gmail.com', true],
  [{ account: 'he.lena@mail.example', sentTo: 'he•••a@mail.example' }, 'helena@mail.example', false],
  [{ sentTo: '+7 *** *** 12 34' }, 'helena@mail.example', undefined],
])('a code for %j comes to the mailbox %s: %s', (addressee, mailbox, comes) => {
  expect(isAddressedTo(addressee, mailbox)).toBe(comes)
})

it.each<[string, Addressee, boolean | undefined]>([
  ['Your code is 482913', { sentTo: 'he•••a@mail.example' }, undefined],
  ['Dear he***a@mail.example, your code is 482913', {}, undefined],
  ['Dear he***a@mail.example, your code is 482913', { sentTo: 'h•••@mail.example' }, true],
  ['Dear he***a@mail.example, your code is 482913', { sentTo: 'an•••b@mail.example' }, false],
  ['Dear he***a@mail.example, your code is 482913', { sentTo: 'he•••n@mail.example' }, false],
  ['Dear he***a@mail.example, your code is 482913', { sentTo: 'he•••a@post.example' }, false],
  ['Dear he***a@mail.example, your code is 482913', { account: 'helena@mail.example' }, true],
  ['Dear he***a@mail.example, your code is 482913', { account: 'ivan@mail.example' }, false],
  ['Dear he***a@mail.example, your code is 482913', { account: 'ivan77' }, undefined],
  ['Dear he***a@mail.example, your code is 482913', { sentTo: 'he•••a@mail.example', account: 'hello@mail.example' }, false],
  ['Your code is 482913. Sent to helena@mail.example', { sentTo: 'he•••a@mail.example' }, true],
  ['Your code is 482913. Sent to helena@mail.example', { sentTo: 'helen@mail.example' }, false],
  // the store's own addresses are its signature
  ['Your code is 482913. Write to help@service.alibaba.com', { sentTo: 'he•••a@mail.example' }, undefined],
  ['From ivan@mail.example to helena@mail.example: code 482913', { sentTo: 'he•••a@mail.example' }, true],
])('“%s” names %j: %s', (text, addressee, isNamed) => {
  expect(names({ subject: '', text }, addressee)).toBe(isNamed)
})

it.each<[Addressee, Addressee, boolean]>([
  [{ account: 'helena@mail.example' }, { account: 'Helena@mail.example ' }, true],
  [{ account: 'helena@mail.example' }, { account: 'ivan@mail.example' }, false],
  [{ sentTo: 'he•••a@mail.example' }, { sentTo: 'he•••a@mail.example' }, true],
  [
    { sentTo: 'he•••a@mail.example', account: 'helena@mail.example' },
    { sentTo: 'he•••a@mail.example', account: 'hera@mail.example' },
    false,
  ],
  [{ sentTo: 'he•••a@mail.example' }, {}, false],
  [{}, {}, false],
])('%j and %j are surely one: %s', (one, other, isOne) => {
  expect(isSameAddressee(one, other)).toBe(isOne)
  expect(isSameAddressee(other, one)).toBe(isOne)
})

it('knows a phone', () => {
  expect(isBySms({ sentTo: '+7 *** *** 12 34' })).toBe(true)
  expect(isBySms({ sentTo: 'he•••a@mail.example' })).toBe(false)
  expect(isBySms({})).toBe(false)
})
