import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { detectPage, type StorePage } from '@/lib/pages/detect'

function read(body: string, title = ''): StorePage {
  const { document } = new JSDOM(`<!doctype html><title>${title}</title><body>${body}</body>`).window
  return detectPage(document, new URL('https://site.example/page'))
}

const rolesIn = (body: string, title = ''): string[] => read(body, title).fields.map(({ role }) => role)

const secret = (label: string, heading = 'The lamp') =>
  `<main><h1>${heading}</h1><form><label>User <input></label><label>${label} <input type=password></label><button>OK</button></form></main>`

describe('what is typed unseen', () => {
  it('is of something else where it is called neither a password nor a code, and nothing else speaks of one', () => {
    expect(rolesIn(secret('Contract key'))).toEqual([])
  })

  it.each([
    ['its label', secret('Password')],
    ['a number called a code', secret('PIN')],
    ['no label', secret('')],
    ['the heading', secret('Contract key', 'Sign in')],
    ['the heading, of a password', secret('Contract key', 'Your password')],
  ])('is a password by %s', (_what, body) => {
    expect(rolesIn(body)).toEqual(['account', 'password'])
  })

  it('is a password by the title of the page', () => {
    expect(rolesIn(secret('Contract key'), 'Sign in')).toEqual(['account', 'password'])
  })
})

describe('a new password alone', () => {
  const settings = (label: string) =>
    `<main><h1>Login details</h1><form><label>E-mail <input type=email></label><label>${label} <input type=password></label><button>Save login details</button></form></main>`

  it('lets nobody in, whatever heading and button say', () => {
    expect(read(settings('Password')).kind).toBe('login')
    expect(rolesIn(settings('New password'))).toEqual(['account', 'new-password'])
  })
})
