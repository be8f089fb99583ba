import { describe, expect, it } from 'vitest'
import { findJourneyStep, type PageHints } from '@/lib/diagnosis/journeys/find-journey-step'
import type { JourneyId } from '@/lib/diagnosis/journeys/journeys'
import type { PageKind } from '@/lib/store/page-kinds'

describe('where the shopper is', () => {
  it.each<[PageKind, PageKind[], PageHints, JourneyId, step: number, steps: number]>([
    ['login', ['login'], {}, 'sign-in', 2, 4],
    ['login', ['login'], { isAccountOnly: true }, 'sign-in-two-steps', 1, 4],
    ['login', ['login', 'login'], { isAccountOnly: false }, 'sign-in-two-steps', 2, 4],
    ['code', ['login', 'code'], {}, 'sign-in', 3, 4],
    ['recovery-account', ['login', 'recovery-account'], {}, 'recovery', 1, 5],
    ['code', ['login', 'recovery-account', 'code'], { isCodeSent: false }, 'recovery', 2, 5],
    ['code', ['login', 'recovery-account', 'code'], { isCodeSent: true }, 'recovery', 3, 5],
    ['code', ['recovery-account'], {}, 'recovery', 3, 5],
    ['new-password', ['login', 'recovery-account', 'code', 'new-password'], {}, 'recovery', 4, 5],
    ['done', ['recovery-account', 'code', 'new-password', 'done'], {}, 'recovery', 5, 5],
    ['recovery-account', [], { hasSlider: true }, 'recovery-slider', 1, 6],
    ['recovery-method', ['recovery-account'], {}, 'recovery-slider', 2, 6],
    ['code', ['recovery-account', 'recovery-method'], { isCodeSent: false }, 'recovery-slider', 3, 6],
    ['code', ['recovery-account', 'recovery-method'], {}, 'recovery-slider', 4, 6],
    ['new-password', ['recovery-account', 'recovery-method', 'code'], {}, 'recovery-slider', 5, 6],
    ['code', ['recovery-account'], { hasSlider: true }, 'recovery-slider', 4, 6],
    ['recovery-account', [], { hasPicture: true }, 'recovery-link', 1, 4],
    ['new-password', ['recovery-account'], {}, 'recovery-link', 3, 4],
    ['done', ['recovery-account', 'new-password'], {}, 'recovery-link', 4, 4],
    ['new-password', [], {}, 'recovery-link', 3, 4],
    ['code', ['login'], { isSecondStep: true }, 'sign-in-two-steps', 3, 4],
    ['done', ['login'], {}, 'sign-in', 4, 4],
    ['register', ['login'], { isSecondStep: true }, 'register', 2, 4],
    ['change-password', [], {}, 'change-password', 2, 4],
    ['security-question', ['change-password'], {}, 'change-password', 2, 4],
    ['new-password', ['login', 'change-password', 'code'], {}, 'change-password', 3, 4],
    ['done', ['change-password'], {}, 'change-password', 4, 4],
    ['register', ['login'], {}, 'register', 1, 4],
    ['code', ['login', 'register'], {}, 'register', 3, 4],
    ['new-password', [], { isPaymentService: true }, 'payment-service', 2, 2],
  ])('on %s after %o with %o: %s', (kind, history, hints, id, step, steps) => {
    const found = findJourneyStep(kind, history, hints)
    expect(found).toMatchObject({ journey: { id }, step, steps })
  })

  it('is not told of other pages', () => {
    expect(findJourneyStep('other', ['login'])).toBeUndefined()
  })
})
