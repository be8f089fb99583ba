import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { watchFilled, type Breach } from '@/lib/pages/fill/watch-filled'
import { trustEvents } from '../../support/trust-events'

/** `trusted`: the browser vouches for every event of the form; `more`: what else stands in it; `form`: what the field stands in */
function watched({ trusted = false, more = '', form = 'form', field = '' } = {}) {
  const { document, AbortController, Event } = new JSDOM(
    `<${form} action="/in"><input type=password value=secret ${field}><button type=button>Show</button>${more}</${form}><form id=other></form><div id=ad><p>Offers</p></div>`,
    {
      url: 'https://login.aliexpress.com/',
    },
  ).window
  const input = document.querySelector('input')
  if (!input || (form === 'form' && !input.form)) throw new Error('no input')
  if (trusted) trustEvents(input.form as never)
  const press = () => document.querySelector('button')?.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  const send = () => input.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  const end = new AbortController()
  const breaches: Breach[] = []
  watchFilled(input, (breach) => breaches.push(breach), end.signal)
  // observers are told after the current turn
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  return { document, input, press, send, end, breaches, settled }
}

describe('a filled password', () => {
  it('is taken back when the page turns it into text', async () => {
    const { input, breaches, settled } = watched()

    input.type = 'text'
    await settled()

    expect(breaches).toEqual(['type-changed'])
    expect(input.value).toBe('')
  })

  it('stays when the shopper has just pressed the page’s own “show password”', async () => {
    const { input, press, breaches, settled } = watched({ trusted: true })

    press()
    input.type = 'text'
    await settled()

    expect(breaches).toEqual([])
    expect(input.value).toBe('secret')
  })

  it('is taken back when a script presses the button, for that is no act of the shopper', async () => {
    const { input, press, settled } = watched()

    press()
    input.type = 'text'
    await settled()

    expect(input.value).toBe('')
  })

  it('is taken back when the field is moved to another form', async () => {
    const { document, input, breaches, settled } = watched()

    document.querySelector('#other')?.append(input)
    await settled()

    expect(breaches).toEqual(['moved'])
    expect(input.value).toBe('')
  })

  it('stays, with a warning, when the form comes to send elsewhere', async () => {
    const { input, breaches, settled } = watched()

    input.form?.setAttribute('action', 'https://evil.example/')
    await settled()

    expect(breaches).toEqual(['target-changed'])
    expect(input.value).toBe('secret')
  })

  it('stays, with a warning, when a button comes to send the form elsewhere', async () => {
    const { input, breaches, settled } = watched()

    input.form?.querySelector('button')?.setAttribute('formaction', 'https://evil.example/')
    await settled()

    expect(breaches).toEqual(['target-changed'])
  })

  it('is told of, at the latest when it is sent, when a button outside the form sends it elsewhere', async () => {
    const { document, input, breaches, send } = watched()
    if (input.form) input.form.id = 'mine'

    document.body.insertAdjacentHTML('beforeend', '<button form=mine formaction="https://evil.example/">Go</button>')
    send()

    expect(breaches).toEqual(['target-changed'])
  })

  it('stays without a word when a button that sent elsewhere goes', async () => {
    const { input, breaches, settled } = watched({ more: '<button formaction="https://sister.example/">Other</button>' })

    input.form?.querySelector('[formaction]')?.remove()
    await settled()

    expect(breaches).toEqual([])
  })

  it('is taken back when it is moved elsewhere, in no form', async () => {
    const { document, input, breaches, settled } = watched({ form: 'div' })

    document.querySelector('#ad')?.append(input)
    await settled()

    expect(breaches).toEqual(['moved'])
    expect(input.value).toBe('')
  })

  it('is taken back, before it is sent, when a form that came later takes it in by its id', () => {
    const { document, input, breaches } = watched({ form: 'div', field: 'form=late' })

    document.body.insertAdjacentHTML('beforeend', '<form id=late action="https://evil.example/"></form>')
    document.querySelector('#late')?.dispatchEvent(new document.defaultView!.Event('submit', { bubbles: true, cancelable: true }))

    expect(breaches).toEqual(['moved'])
    expect(input.value).toBe('')
  })

  it('is told of, at the latest when it is sent, when the page’s base has become another', () => {
    const { document, breaches, send } = watched()

    document.head.insertAdjacentHTML('beforeend', '<base href="https://evil.example/">')
    send()

    expect(breaches).toEqual(['target-changed'])
  })

  it('is nobody’s business after the end', async () => {
    const { input, end, breaches, settled } = watched()

    end.abort()
    input.type = 'text'
    await settled()

    expect(breaches).toEqual([])
  })
})
