import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { detectPage } from '@/lib/pages/detect'

const kindOf = (heading: string, button: string): string => {
  const fields = '<label>E-mail <input type=email></label><label>Verification code <input></label>'
  const body = `<main><h1>${heading}</h1><form>${fields}<button>${button}</button></form></main>`
  return detectPage(new JSDOM(`<!doctype html><body>${body}</body>`).window.document, new URL('https://site.example/page')).kind
}

describe('a code beside the account is', () => {
  it.each([
    ['a proof of the address', 'Verify your e-mail', 'Continue', 'code'],
    ['a proof of a new one', 'Change your e-mail', 'Continue', 'code'],
    ['a way in, whatever is verified', 'Verify your e-mail', 'Sign in', 'login'],
    ['a way in, where nothing is said', 'Hello', 'Continue', 'login'],
    ['a registration', 'Verify your e-mail', 'Create account', 'register'],
    ['a way back', 'Verify your e-mail to reset your password', 'Continue', 'recovery-account'],
  ])('%s', (_what, heading, button, kind) => {
    expect(kindOf(heading, button)).toBe(kind)
  })
})
