import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { detectPage } from '@/lib/pages/detect'

function rolesIn(body: string, title = ''): string[] {
  const { document } = new JSDOM(`<!doctype html><title>${title}</title><body>${body}</body>`).window
  return detectPage(document, new URL('https://site.example/page')).fields.map(({ role }) => role)
}

const form = (heading: string, field: string, more = '') =>
  `<main><h1>${heading}</h1><form>${field}<button>OK</button>${more}</form></main>`
const code = '<input placeholder="Access code">'

describe('a code is of something else where nothing says that it was sent to somebody', () => {
  it.each([
    ['a bicycle', form('Claim a bicycle', '<label>Type in its authentication code <input></label>')],
    ['a search engine', form('Traffic', '<label for=c>Console</label><input id=c placeholder="Code de vérification">')],
    ['a delivery', form('Где она', '<p>Введите код, чтобы узнать</p><input placeholder="Введите код">')],
    ['anything', form('The lamp', code)],
  ])('but to %s', (_what, body) => {
    expect(rolesIn(body)).toEqual([])
  })

  it.each([
    ['a way in', form('Sign in to the lamp', code)],
    ['a way back', form('Recover the lamp', code)],
    ['a proof', form('Verify the lamp', code)],
    ['an address', form('The lamp', code, '<p>It went to your e-mail.</p>')],
    ['a phone', form('The lamp', code, '<p>It went to your phone.</p>')],
    ['an address that is masked', form('The lamp', code, '<p>It went to a***@b***.test.</p>')],
    ['another one, if it does not come', form('The lamp', code, '<a href="#">Send again</a>')],
    ['what its authors call it', form('The lamp', '<input name=otp placeholder="Access code">')],
    ['what browsers call it', form('The lamp', '<input autocomplete=one-time-code placeholder="Access code">')],
    ['a field that is typed unseen', form('The lamp', '<input type=password placeholder="Access code">')],
  ])('and is found by %s', (_what, body) => {
    expect(rolesIn(body)).toEqual(['code'])
  })

  it('and by the title of the page', () => {
    expect(rolesIn(form('The lamp', code), 'Sign in')).toEqual(['code'])
  })
})
