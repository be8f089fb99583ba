import { describe, expect, it } from 'vitest'
import { chooseJourney, leaveWithChosen, moveChosen } from '@/lib/diagnosis/journeys/chosen-journey'

describe('a journey that the shopper chose', () => {
  it('begins at the step of the page in front', () => {
    expect(chooseJourney('support', [])).toEqual({ id: 'support', step: 1 })
    expect(chooseJourney('support', ['recovery-method'])).toEqual({ id: 'support', step: 2 })
    expect(chooseJourney('support', ['other'])).toEqual({ id: 'support', step: 1 })
    expect(chooseJourney('sign-in-network', ['other'])).toEqual({ id: 'sign-in-network', step: 1 })
    expect(chooseJourney('change-password-older', ['done'])).toEqual({ id: 'change-password-older', step: 1 })
    expect(chooseJourney('log-out-first', ['change-password'])).toEqual({ id: 'log-out-first', step: 1 })
  })

  it('goes on with the pages that belong to it', () => {
    expect(moveChosen({ id: 'log-out-first', step: 1 }, ['login'])).toEqual({ id: 'log-out-first', step: 2 })
    expect(moveChosen({ id: 'support', step: 1 }, ['code'])).toEqual({ id: 'support', step: 2 })
  })

  it('stays where it is on a page of no journey', () => {
    expect(moveChosen({ id: 'support', step: 4 }, ['other'])).toEqual({ id: 'support', step: 4 })
  })

  it('meets the same kind of page at the step that it has come to', () => {
    expect(moveChosen({ id: 'change-password-older', step: 1 }, ['login'])).toEqual({ id: 'change-password-older', step: 1 })
    expect(moveChosen({ id: 'change-password-older', step: 2 }, ['login'])).toEqual({ id: 'change-password-older', step: 2 })
  })

  it('goes by what tells pages of one kind apart', () => {
    const older = (step: number) => ({ id: 'change-password-older', step }) as const
    expect(moveChosen(older(1), ['in-chinese', 'change-password'])).toEqual(older(2))
    expect(moveChosen(older(1), ['in-chinese', 'login'])).toEqual(older(2))
    expect(moveChosen(older(2), ['both-passwords', 'change-password'])).toEqual(older(3))
    expect(moveChosen({ id: 'support', step: 2 }, ['support', 'other'])).toEqual({ id: 'support', step: 3 })
    expect(moveChosen({ id: 'log-out-first', step: 1 }, ['in-chinese', 'login'])).toEqual({ id: 'log-out-first', step: 2 })
    expect(chooseJourney('support', ['support', 'other'])).toEqual({ id: 'support', step: 3 })
  })

  it('tells its own end from that of a sign-in on the way', () => {
    expect(moveChosen({ id: 'change-password-older', step: 2 }, ['done'])).toEqual({ id: 'change-password-older', step: 2 })
    expect(moveChosen({ id: 'change-password-older', step: 3 }, ['done'])).toEqual({ id: 'change-password-older', step: 4 })
  })

  it('goes on away from the store, once the page was seen that leads there', () => {
    expect(leaveWithChosen({ id: 'sign-in-network', step: 1 }, ['login'])).toEqual({ id: 'sign-in-network', step: 2 })
    expect(leaveWithChosen({ id: 'sign-in-network', step: 1 }, [])).toEqual({ id: 'sign-in-network', step: 1 })
    expect(leaveWithChosen({ id: 'sign-in-network', step: 3 }, ['login'])).toEqual({ id: 'sign-in-network', step: 3 })
  })

  it('goes back with the shopper', () => {
    expect(moveChosen({ id: 'support', step: 4 }, ['recovery-account'])).toEqual({ id: 'support', step: 1 })
  })

  it('is over where a page of another journey knows better', () => {
    expect(moveChosen({ id: 'log-out-first', step: 2 }, ['recovery-account'])).toBeUndefined()
    expect(moveChosen({ id: 'phone', step: 2 }, ['recovery-account'])).toBeUndefined()
    expect(moveChosen({ id: 'change-password-older', step: 1 }, ['change-password'])).toBeUndefined()
  })
})
