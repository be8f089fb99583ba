import { describe, expect, it } from 'vitest'
import { authorize, partyOf, type SenderFacts } from '@/lib/messaging/authorize'

const self = { id: 'latchkey', baseUrl: 'chrome-extension://latchkey/' }
const store = 'https://login.aliexpress.com'
const frameOf = (origin: string, top = origin): SenderFacts => ({
  id: self.id,
  origin,
  url: `${origin}/`,
  frameId: 0,
  tab: { id: 1, url: `${top}/` },
})

/** As a browser says it that names no origins. */
const addressed = (url: string): SenderFacts => ({ id: self.id, url, frameId: 0, tab: { id: 1, url: `${store}/` } })

describe('partyOf', () => {
  it.each<[string, SenderFacts, string | undefined]>([
    ['a page of the store', frameOf(store), 'store-frame'],
    [
      'a frame of the store on another of its hosts',
      frameOf('https://passport.aliexpress.com', 'https://www.aliexpress.com'),
      'store-frame',
    ],
    ['the popup', { id: self.id, origin: 'chrome-extension://latchkey', url: `${self.baseUrl}popup.html` }, 'own-page'],
    ['the popup in a tab', { id: self.id, url: `${self.baseUrl}popup.html`, tab: { id: 3, url: `${self.baseUrl}popup.html` } }, 'own-page'],
    ['a webmail', frameOf('https://mail.example'), 'webmail'],
    ['A10: a frame of the store in a page of somebody else', frameOf(store, 'https://evil.example'), undefined],
    ['A10: a frame of the store whose top the browser does not name', { ...frameOf(store), tab: { id: 1 } }, undefined],
    ['A11: a sandboxed frame behind a trusted address', { ...frameOf(store), origin: 'null' }, undefined],
    ['A11: a blank frame that a page of the store made', { ...frameOf(store), url: 'about:blank' }, undefined],
    ['A11: one that it wrote', { ...frameOf(store), url: 'about:srcdoc' }, undefined],
    ['A11: one that has no address at all', { ...frameOf(store), url: '' }, undefined],
    ['A12: another extension', { ...frameOf(store), id: 'other' }, undefined],
    ['A12: somebody else behind the store’s address', { ...frameOf(store), origin: 'https://evil.example' }, undefined],
    ['A12: the store’s name as a user’s, in an address', addressed('https://login.aliexpress.com@evil.example/'), 'webmail'],
    ['A12: a file that a page of the store made', addressed(`blob:${store}/b7f1`), undefined],
    ['A12: the source of a page of the store', addressed(`view-source:${store}/`), undefined],
    ['A12: a frame of the store in a file that it made', { ...frameOf(store), tab: { id: 1, url: `blob:${store}/b7f1` } }, undefined],
    ['A12: a frame of the store in a tab that has gone elsewhere', { ...frameOf(store), tab: { id: 1, url: 'about:blank' } }, undefined],
    ['A12: a frame of the store in no tab', { ...frameOf(store), tab: undefined }, undefined],
    ['A12: a page with our address for its path', addressed(`https://evil.example/${self.baseUrl}popup.html`), 'webmail'],
    ['A13: nobody', {}, undefined],
    ['A14: the store over http', frameOf('http://login.aliexpress.com'), undefined],
    ['the address of our own page, claimed by another extension', { id: 'other', origin: 'chrome-extension://latchkey' }, undefined],
  ])('takes %s for what the browser says', (_, sender, party) => {
    expect(partyOf(sender, self)).toBe(party)
  })

  it.each([
    'https://login.aliexpress.com:8443',
    'https://login.aliexpress.com.',
    'https://aliexpress.com.evil.example',
    'https://uploads.aliexpress.com',
  ])('A14, A15: never takes %s for a store frame', (origin) => {
    expect(partyOf(frameOf(origin), self)).not.toBe('store-frame')
  })
})

describe('authorize', () => {
  it.each<[string, SenderFacts, string, boolean]>([
    ['a store frame asks for the code', frameOf(store), 'code.take', true],
    ['a store frame asks for a key', frameOf(store), 'engine.derive', false],
    ['a store frame asks what the popup shows', frameOf(store), 'popup.model', false],
    ['a store frame says what the mail holds', frameOf(store), 'mail.reading', false],
    ['a store frame asks for the words of a writing', frameOf(store), 'words.take', true],
    ['a webmail asks for the words of a writing', frameOf('https://mail.example'), 'words.take', false],
    ['a webmail asks for an account', frameOf('https://mail.example'), 'account.take', false],
    ['a webmail says what it shows', frameOf('https://mail.example'), 'mail.reading', true],
    ['a store frame acts as the options page would', frameOf(store), 'options.act', false],
    ['a webmail asks what the options page shows', frameOf('https://mail.example'), 'options.model', false],
    ['the options page acts', { id: self.id, origin: 'chrome-extension://latchkey' }, 'options.act', true],
    ['the popup acts', { id: self.id, origin: 'chrome-extension://latchkey' }, 'popup.act', true],
    ['the popup asks for a code as a page would', { id: self.id, origin: 'chrome-extension://latchkey' }, 'code.take', false],
  ])('%s', (_, sender, type, may) => {
    expect(authorize(sender, type, self)).toBe(may)
  })

  it.each([undefined, null, 7, {}, '', 'unknown', '__proto__', 'constructor', 'toString'])('A13: says no to the type %s', (type) => {
    expect(authorize(frameOf(store), type, self)).toBe(false)
  })
})
