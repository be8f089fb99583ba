import { expect, it } from 'vitest'
import { listChecks, type Known } from '@/lib/diagnosis/list-checks'

const nothing: Known = { page: false, typed: false, vault: false, account: false }
const all: Known = { page: true, typed: true, vault: true, account: true }

it('lists each cause once, what was found first', () => {
  const checks = listChecks([{ cause: 'typo', certainty: 'certain' }], all)
  expect(checks[0]).toEqual({ id: 'typo', found: 'cause', certainty: 'certain' })
  expect(new Set(checks.map(({ id }) => id)).size).toBe(16)
  expect(checks).toHaveLength(16)
})

it('says that all is well only of what could be looked at', () => {
  expect(listChecks([], all).every(({ found }) => found === 'fine')).toBe(true)
  expect(
    listChecks([], nothing)
      .filter(({ found }) => found === 'fine')
      .map(({ id }) => id),
  ).toEqual(['offline'])
  const locked = listChecks([], { ...all, vault: false })
  expect(locked.filter(({ found }) => found === 'fine').map(({ id }) => id)).toContain('caps-lock')
  expect(locked.filter(({ found }) => found === 'unknown').map(({ id }) => id)).toContain('typo')
})
