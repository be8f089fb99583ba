// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { helpWithCode } from '@/lib/frame/forms/code'
import type { Frame } from '@/lib/frame/frame'
import type { CardAct, CardModel } from '@/lib/messaging/card-model'

const offer: CardModel = { kind: 'code', from: 'account@notice.aliexpress.com', warnings: [] }

let form: HTMLFormElement
let other: HTMLFormElement
let boxes: HTMLInputElement[]
let frame: Frame
let cards: CardModel[]
let act: (act: CardAct) => void
/** what the page does while the background looks for the code */
let meanwhile: () => void
/** and while it hears that the code is used */
let thereupon: () => Promise<void>
let asked: string[]
let code: ReturnType<typeof helpWithCode>

beforeEach(() => {
  vi.restoreAllMocks()
  document.body.innerHTML = `<form action="/verify">${'<input type="tel" maxlength="1">'.repeat(6)}</form><form id="other" action="/search"></form>`
  form = document.querySelector('form')!
  other = document.querySelector('#other')!
  boxes = [...document.querySelectorAll('input')]
  boxes.forEach(layOut)
  cards = []
  asked = []
  meanwhile = () => {}
  thereupon = async () => {}
  frame = {
    page: { kind: 'code', fields: boxes.map((element) => ({ role: 'code', element })), captcha: 'absent' },
    state: { vault: 'none' },
    signal: new AbortController().signal,
    acted() {},
    outdate() {},
    slot: {
      show: async (model, _, onAct) => {
        cards.push(model)
        act = onAct
      },
      close() {},
      kind: undefined,
    },
  }
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({ type }: { type: string }) => {
    asked.push(type)
    if (type === 'code.used') return thereupon()
    if (type !== 'code.take') return undefined
    meanwhile()
    return { ok: true, code: '482913' }
  }) as never)
  code = helpWithCode(frame)
  code.update(offer)
})

/** jsdom lays nothing out. */
function layOut(box: HTMLInputElement): void {
  Object.assign(box, {
    getClientRects: () => [{}],
    checkVisibility: () => true,
    getBoundingClientRect: () => new DOMRect(10, 10, 40, 40),
  })
}

const values = () => boxes.map(({ value }) => value).join('')
const told = (notice: string) => vi.waitFor(() => expect(cards.at(-1)).toEqual({ kind: 'notice', notice }))
/** observers are told after the current turn */
const settle = () => new Promise((resolve) => setTimeout(resolve))

it('is filled, one sign a box, on the click', async () => {
  act({ kind: 'fill-code' })

  await told('code-filled')
  expect([values(), asked.at(-1)]).toEqual(['482913', 'code.used'])
})

const changes: [string, () => void][] = [
  ['a box is moved to another form', () => other.append(boxes[3]!)],
  ['the form comes to send to another of the store’s hosts', () => (form.action = 'https://login.alibaba.com/')],
  ['a button comes to send it to somebody else', () => form.insertAdjacentHTML('beforeend', '<button formaction="https://evil.example/">')],
  ['a box is turned into another kind', () => (boxes[0]!.type = 'text')],
]

describe.each([
  ['before the click', (change: () => void) => change()],
  ['between the click and the filling', (change: () => void) => (meanwhile = change)],
])('A17: nothing is filled where, %s,', (_, when) => {
  it.each(changes)('%s', async (_, change) => {
    when(change)
    act({ kind: 'fill-code' })

    await told('field-changed')
    expect([values(), asked.includes('code.used')]).toEqual(['', false])
  })
})

it('A17: fills it, when asked for once more, into the page as it is by then', async () => {
  form.action = 'https://login.alibaba.com/'
  act({ kind: 'fill-code' })
  await told('field-changed')
  act({ kind: 'fill-code' })

  await told('code-filled')
})

it('A17: stops where the page answers to the first sign by moving a box', async () => {
  boxes[0]!.addEventListener('input', () => other.append(boxes[5]!))
  act({ kind: 'fill-code' })

  await told('field-changed')
  expect(boxes[5]!.value).toBe('')
})

it('A18: warns, and does not call it filled, where the form comes to send elsewhere in the last moment', async () => {
  thereupon = async () => {
    form.action = 'https://evil.example/'
    await settle()
  }
  act({ kind: 'fill-code' })
  await vi.waitFor(() => expect(asked).toContain('code.used'))
  await settle()
  await settle()

  expect(cards.at(-1)).toEqual({ kind: 'notice', notice: 'form-changed' })
})

it('A18: warns of the form of boxes, too, that the page has drawn anew while they were filled', async () => {
  const next = form.cloneNode(true) as HTMLFormElement
  const drawAnew = () => {
    form.replaceWith(next)
    boxes = [...next.querySelectorAll('input')]
    boxes.forEach(layOut)
    frame.page = { ...frame.page, fields: boxes.map((element) => ({ role: 'code', element })) }
  }
  boxes[0]!.addEventListener('input', drawAnew, { once: true })
  act({ kind: 'fill-code' })
  await told('code-filled')
  next.action = 'https://evil.example/'

  await told('form-changed')
})

describe('A18: once it is filled', () => {
  beforeEach(async () => {
    act({ kind: 'fill-code' })
    await told('code-filled')
  })

  it.each<[string, () => void]>([
    ['the form itself', () => (form.action = 'https://evil.example/')],
    ['a button', () => form.insertAdjacentHTML('beforeend', '<button formaction="https://evil.example/">')],
  ])('the shopper is warned of a form that %s comes to send elsewhere', async (_, change) => {
    change()

    await told('form-changed')
  })

  it('a box that is moved to another form is emptied', async () => {
    other.append(boxes[2]!)

    await told('field-changed')
    expect(boxes[2]!.value).toBe('')
  })

  it('nothing is said of what happens after it was sent', async () => {
    code.submitted()
    form.action = 'https://evil.example/'
    await settle()

    expect(cards.at(-1)).toEqual({ kind: 'notice', notice: 'code-filled' })
  })
})
