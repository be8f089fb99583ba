import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { fillCode, fillField, fillFields, markField } from '@/lib/pages/fill/fill'

const pageOf = (body: string) => new JSDOM(`<!doctype html><body>${body}</body>`, { url: 'https://login.aliexpress.com/' }).window

function get(document: Document, selector: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

describe('a field is filled as by typing', () => {
  it('tells the page in its order: focus, input, change, blur', async () => {
    const { document } = pageOf('<form><input name=account></form>')
    const input = get(document, 'input')
    const told: string[] = []
    for (const type of ['focus', 'input', 'change', 'blur']) input.addEventListener(type, () => told.push(`${type}:${input.value}`))

    const result = await fillField(input, 'shopper@mail.test')

    expect(result).toEqual({ ok: true })
    expect(told).toEqual(['focus:', 'input:shopper@mail.test', 'change:shopper@mail.test', 'blur:shopper@mail.test'])
  })

  it('sets the value past a setter of the page on the element itself, as React puts there', async () => {
    const { document, HTMLInputElement } = pageOf('<input>')
    const input = get(document, 'input')
    const own: string[] = []
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    Object.defineProperty(input, 'value', {
      configurable: true,
      get: () => native?.get?.call(input),
      set(value: string) {
        own.push(value)
      },
    })

    await fillField(input, 'a1b2c3')

    expect(own).toEqual([])
    expect(native?.get?.call(input)).toBe('a1b2c3')
  })

  it('never sends the form', async () => {
    const { document } = pageOf('<form><input name=a><button>Go</button></form>')
    let sent = 0
    document.querySelector('form')?.addEventListener('submit', () => sent++)
    document.querySelector('button')?.addEventListener('click', () => sent++)

    await fillFields([{ element: get(document, 'input'), value: 'x' }])

    expect(sent).toBe(0)
  })

  it('says so when the page takes the value back', async () => {
    const { document } = pageOf('<input>')
    const input = get(document, 'input')
    input.addEventListener('change', () => setTimeout(() => (input.value = ''), 20))

    expect(await fillFields([{ element: input, value: 'x' }])).toMatchObject({ ok: false, reason: 'taken-back' })
  })
})

describe('a field that the shopper does not see stays empty', () => {
  it.each([
    ['hidden', '<input hidden>'],
    ['not displayed', '<input style="display:none">'],
    ['not displayed with its box', '<div style="display:none"><p><input></p></div>'],
    ['invisible', '<input style="visibility:hidden">'],
    ['transparent', '<div style="opacity:0"><input></div>'],
    ['all but transparent', '<div style="opacity:.2"><p style="opacity:.2"><input></p></div>'],
    ['filtered to nothing', '<div style="filter:opacity(0)"><input></div>'],
    ['filtered to nothing, in percent', '<input style="filter:blur(0px) opacity(1%)">'],
    ['cut to a line', '<input style="clip-path:polygon(0px 0px, 0px 0px, 0px 0px)">'],
    ['cut from all sides', '<div style="clip-path:inset(60%)"><input></div>'],
    ['off the screen', '<input style="position:absolute;left:-9999px">'],
    ['a pixel', '<input style="width:1px;height:1px">'],
    ['in a box of no size', '<div style="width:0;height:0;overflow:hidden"><input></div>'],
    ['clipped away', '<input style="position:absolute;clip:rect(0px, 0px, 0px, 0px)">'],
    ['out of reach of both eye and key', '<input aria-hidden=true tabindex=-1>'],
  ])('%s', async (_how, html) => {
    const { document } = pageOf(html)
    const input = get(document, 'input')

    const result = await fillField(input, 'secret')

    expect(result).toMatchObject({ ok: false, reason: 'hidden' })
    expect(input.value).toBe('')
  })
})

describe('a field that is not what was offered for stays empty', () => {
  it.each<[string, (input: HTMLInputElement, document: Document) => void]>([
    ['moved to another form', (input, document) => document.querySelector('#other')?.append(input)],
    ['turned into text', (input) => input.setAttribute('type', 'text')],
    ['its form sends elsewhere', (input) => input.form?.setAttribute('action', 'https://evil.example/')],
    [
      'a button of its form sends elsewhere',
      (input) => input.form?.insertAdjacentHTML('beforeend', '<button formaction="https://evil.example/">Sign in</button>'),
    ],
    [
      'a button outside its form sends that elsewhere',
      (input, document) => {
        if (input.form) input.form.id = 'mine'
        document.body.insertAdjacentHTML('beforeend', '<button form=mine formaction="//evil.example/">Sign in</button>')
      },
    ],
    ['its form sends to another of the store’s hosts', (input) => input.form?.setAttribute('action', 'https://login.alibaba.com/')],
    ['taken in by another form', (input) => input.setAttribute('form', 'other')],
    [
      'on a page whose base is another by now',
      (input, document) => {
        input.form?.setAttribute('action', '/in')
        document.head.insertAdjacentHTML('beforeend', '<base href="https://evil.example/">')
      },
    ],
    ['gone', (input) => input.remove()],
    ['disabled', (input) => input.setAttribute('disabled', '')],
  ])('%s', async (_how, change) => {
    const { document } = pageOf('<form action="/in"><input type=password></form><form id=other></form>')
    const input = get(document, 'input')
    const mark = markField(input)
    change(input, document)

    const result = await fillField(input, 'secret', { mark })

    expect(result.ok).toBe(false)
    expect(input.value).toBe('')
  })

  it('moved away from what stood around it, in no form', async () => {
    const { document } = pageOf('<div><label>Password</label><span><input type=password></span></div><div id=other><p>Offers</p></div>')
    const input = get(document, 'input')
    const mark = markField(input)
    document.querySelector('#other')?.append(input)

    expect(await fillField(input, 'secret', { mark })).toMatchObject({ reason: 'moved' })
    expect(input.value).toBe('')
  })

  it('but a page that puts a box around it, in no form, has not moved it', async () => {
    const { document } = pageOf('<div><label>Password</label><span><input type=password></span></div>')
    const input = get(document, 'input')
    const mark = markField(input)
    const box = document.createElement('p')
    input.replaceWith(box)
    box.append(input, 'Show')

    expect(await fillField(input, 'secret', { mark })).toEqual({ ok: true })
  })

  it.each([
    ['its form names another place from the start', 'action="https://evil.example/in"', ''],
    ['its form would write a mail', 'action="mailto:me@evil.example"', ''],
    ['its form goes without encryption', 'action="http://login.aliexpress.com/in"', ''],
    ['one of its buttons names another place', '', 'formaction="https://aliexpress.com.evil.example/"'],
  ])('because %s', async (_why, form, button) => {
    const { document } = pageOf(`<form ${form}><input type=password><button ${button}>Sign in</button></form>`)
    const input = get(document, 'input')

    expect(await fillField(input, 'secret')).toMatchObject({ reason: 'sent-abroad' })
    expect(input.value).toBe('')
  })

  it.each([
    ['names no place', ''],
    ['names none, on a page with another base', 'action="" data-base'],
    ['leaves it to the page’s script', 'action="javascript:void(0)"'],
    ['names another host of the store', 'action="https://passport.aliexpress.com/in"'],
    ['names the sister site', 'action="https://login.alibaba.com/in"'],
  ])('but is filled where its form %s', async (_what, form) => {
    const { document } = pageOf(`<form ${form}><input type=password></form>`)
    if (form.includes('data-base')) document.head.insertAdjacentHTML('beforeend', '<base href="https://assets.example/">')

    expect(await fillField(get(document, 'input'), 'secret')).toEqual({ ok: true })
  })

  it('touches none of several fields when one of them is refused', async () => {
    const { document } = pageOf('<input id=a><input id=b style="display:none">')

    await fillFields([
      { element: get(document, '#a'), value: 'x' },
      { element: get(document, '#b'), value: 'y' },
    ])

    expect(get(document, '#a').value).toBe('')
  })

  it('refuses a password longer than the field takes', async () => {
    const { document } = pageOf('<input type=password maxlength=6>')

    expect(await fillField(get(document, 'input'), 'a1b2c3d4')).toMatchObject({ reason: 'too-long' })
  })

  it('stops when it is told to', async () => {
    const { document } = pageOf('<input>')

    expect(await fillField(get(document, 'input'), 'x', { signal: AbortSignal.abort() })).toMatchObject({ reason: 'aborted' })
  })
})

describe('a code', () => {
  const boxes = (count: number) => '<input maxlength=1>'.repeat(count)

  it('goes into split boxes one by one', async () => {
    const { document } = pageOf(boxes(6))
    const inputs = Array.from(document.querySelectorAll('input'))

    expect(await fillCode(inputs, '012345')).toEqual({ ok: true })
    expect(inputs.map((input) => input.value).join('')).toBe('012345')
  })

  it('goes whole into a single field', async () => {
    const { document } = pageOf('<input maxlength=6>')

    expect(await fillCode([get(document, 'input')], '012345')).toEqual({ ok: true })
    expect(get(document, 'input').value).toBe('012345')
  })

  it('finds the boxes again when the page renders them anew', async () => {
    const { document } = pageOf(`<div>${boxes(4)}</div>`)
    const box = document.querySelector('div')
    const find = () => Array.from(document.querySelectorAll('input'))
    find()[0]?.addEventListener('change', ({ target }) => {
      if (box && target) box.innerHTML = `<input maxlength=1 value=7>${boxes(3)}`
    })

    expect(await fillCode(find(), '7890', { findBoxes: find })).toEqual({ ok: true })
    expect(
      find()
        .map((input) => input.value)
        .join(''),
    ).toBe('7890')
  })

  it('goes into no boxes that are drawn anew in a form that sends elsewhere', async () => {
    const { document } = pageOf(`<div>${boxes(4)}</div>`)
    const box = document.querySelector('div')
    const find = () => Array.from(document.querySelectorAll('input'))
    find()[0]?.addEventListener('change', () => {
      if (box) box.innerHTML = `<form action="https://evil.example/">${boxes(4)}</form>`
    })

    expect(await fillCode(find(), '7890', { findBoxes: find })).toMatchObject({ reason: 'moved' })
    expect(find().map((input) => input.value)).toEqual(['', '', '', ''])
  })

  it('is not pasted either once its form sends elsewhere', async () => {
    const { document } = pageOf(`<form action="/in">${boxes(4).replaceAll('<input', '<input readonly')}</form>`)
    const [first, ...others] = Array.from(document.querySelectorAll('input'))
    const pasted: string[] = []
    first?.addEventListener('paste', () => pasted.push('code'))
    let tries = 0
    first?.addEventListener('focus', () => {
      tries += 1
      if (tries === 2) first.form?.setAttribute('action', 'https://evil.example/')
    })

    expect(await fillCode(first ? [first, ...others] : [], '7890')).toMatchObject({ reason: 'moved' })
    expect(pasted).toEqual([])
  })

  it('of another length than the boxes is refused', async () => {
    const { document } = pageOf(boxes(6))

    expect(await fillCode(Array.from(document.querySelectorAll('input')), '1234')).toMatchObject({ reason: 'wrong-length' })
    expect(get(document, 'input').value).toBe('')
  })
})
