import { describe, expect, it } from 'vitest'
import { mostPrevious } from '@/lib/vault/format/contents'
import { accountKey, mergeEntries, withPassword } from '@/lib/vault/entries/entries'
import type { Entry } from '@/lib/vault'

const older = '2026-01-01T00:00:00.000Z'
const newer = '2026-06-01T00:00:00.000Z'
const entry: Entry = {
  id: 'mine',
  account: 'anna',
  site: 'aliexpress',
  signInWith: 'password',
  password: 'Mine1234',
  previous: [],
  createdAt: older,
  changedAt: older,
}

describe('two entries of one account become one', () => {
  it.each([
    ['the newer password holds', { password: 'Theirs12', changedAt: newer }, 'Theirs12', [['Mine1234', newer]]],
    ['an older one is history', { password: 'Theirs12', changedAt: '2025-01-01T00:00:00.000Z' }, 'Mine1234', [['Theirs12', older]]],
    ['the same one is no history', { password: 'Mine1234', changedAt: newer }, 'Mine1234', []],
    ['none takes none away', { password: undefined, changedAt: newer }, 'Mine1234', []],
    [
      'histories are joined by date',
      { password: 'Mine1234', changedAt: newer, previous: [{ password: 'Old12345', until: '2025-03-01T00:00:00.000Z' }] },
      'Mine1234',
      [['Old12345', '2025-03-01T00:00:00.000Z']],
    ],
    [
      'what is in a history already is not added again',
      { password: 'Theirs12', changedAt: newer, previous: [{ password: 'Mine1234', until: older }] },
      'Theirs12',
      [['Mine1234', older]],
    ],
  ])('%s', (_, change, password, previous) => {
    const merged = mergeEntries(entry, { ...entry, ...change })

    expect(merged.password).toBe(password)
    expect(merged.previous.map((each) => [each.password, each.until])).toEqual(previous)
    expect(merged.id).toBe('mine')
    // Once more changes nothing.
    expect(mergeEntries(merged, { ...entry, ...change })).toEqual(merged)
  })

  it('keeps what only one of them has, and both notes', () => {
    const merged = mergeEntries(
      { ...entry, question: 'Pet?', notes: 'mine' },
      { ...entry, changedAt: newer, answer: 'Hedgehog', notes: 'theirs' },
    )

    expect(merged).toMatchObject({ question: 'Pet?', answer: 'Hedgehog', notes: 'theirs\n\nmine' })
  })
})

it('a history has an end: the oldest go', () => {
  let changed = entry
  for (let nth = 0; nth < mostPrevious + 5; nth++) changed = withPassword(changed, `Password${nth}`, newer)

  expect(changed.previous).toHaveLength(mostPrevious)
  expect(changed.previous[0]?.password).toBe(`Password${mostPrevious + 3}`)
})

it.each([
  ['anna@shopper.test', ' ANNA@Shopper.TEST ', true],
  ['\uFF41nna', 'anna', true],
  ['anna', 'anna ', true],
  ['anna', 'annab', false],
])('%j and %j are one account: %s', (one, two, isSame) => {
  expect(accountKey('aliexpress', one) === accountKey('aliexpress', two)).toBe(isSame)
})
