import { beforeEach, describe, expect, it } from 'vitest'
import { act } from '@/lib/hub/popup-acts'
import { checkRules } from '@/lib/password/rules'
import { words } from '@/lib/password/word-lists/en'
import { makeHub, passphrase, type TestHub } from '../support/hub'

let world: TestHub
const tabId = 7
const account = 'helena@mail.example'
const password = 'Winter58mag'

beforeEach(async () => {
  world = await makeHub()
})

describe('a password for anywhere', () => {
  const list = new Set(words.split(' '))

  it.each([
    ['random', 20, /^[a-zA-Z0-9]{20}$/],
    ['random', 10, /^[a-zA-Z0-9]{10}$/],
    ['memorable', 15, /^(\d\d[a-z]{3}){3}$/],
    ['phone', 16, /^[a-z]{12}\d{4}$/],
    ['words', 20, /^[a-z]+(\d[a-z]+)+$/],
    ['words', 14, /^[a-z]+(\d[a-z]+)+$/],
  ] as const)('in the style %s, of %s at most, looks like it and is one that the store takes', async (style, length, looks) => {
    const { password = '' } = await act(world.hub, undefined, { kind: 'make-password', style, length })

    expect(password).toMatch(looks)
    expect(password.length).toBeLessThanOrEqual(length)
    expect(checkRules(password).filter(({ level, ok }) => level === 'must' && !ok)).toEqual([])
    if (style === 'words') expect(password.split(/\d/).filter((word) => !list.has(word))).toEqual([])
  })

  it('says so when none fits', async () => {
    expect(await act(world.hub, undefined, { kind: 'make-password', style: 'words', length: 7 })).toEqual({ problem: 'cannot-make' })
  })
})

it('unlocks, and keeps what this hour made for nobody', async () => {
  await world.hub.vault.lock()
  await world.beginJourney(tabId, { account, unkept: { password, at: Date.now() } })

  expect(await act(world.hub, tabId, { kind: 'unlock', passphrase })).toEqual({})
  expect(await world.hub.vault.pending()).toMatchObject({ pending: [{ account, password, state: 'pending' }] })
})

it('tells a refusal, and when to try again', async () => {
  for (let slip = 0; slip < 5; slip++) await act(world.hub, tabId, { kind: 'unlock', passphrase: 'wrong' })

  expect(await act(world.hub, tabId, { kind: 'unlock', passphrase: 'wrong' })).toMatchObject({
    problem: 'too-soon',
    retryAt: expect.any(Number),
  })
})
