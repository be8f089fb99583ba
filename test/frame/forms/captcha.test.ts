// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { tellOfCaptcha } from '@/lib/frame/forms/captcha'
import type { Frame } from '@/lib/frame/frame'
import type { CardModel } from '@/lib/messaging/card-model'
import type { CaptchaState } from '@/lib/store/page-kinds'

let frame: Frame
let kind: CardModel['kind'] | undefined
let told: string[]
let captcha: ReturnType<typeof tellOfCaptcha>

beforeEach(() => {
  document.body.innerHTML = '<input><div class="nc_wrapper"></div><button>Submit</button>'
  kind = undefined
  told = []
  frame = {
    page: { kind: 'login', fields: [], captcha: 'absent', submit: document.querySelector('button')! },
    state: { vault: 'none' },
    signal: new AbortController().signal,
    acted() {},
    outdate() {},
    slot: {
      show: async (model, { avoid }) => {
        kind = model.kind
        if (model.kind === 'notice') told.push(model.notice)
        expect(avoid, 'the card keeps off the slider').toContain(document.querySelector('.nc_wrapper'))
      },
      close: () => {
        kind = undefined
        told.push('closed')
      },
      get kind() {
        return kind
      },
    },
  }
  captcha = tellOfCaptcha(frame)
})

function see(...states: CaptchaState[]): void {
  for (const state of states) {
    frame.page = { ...frame.page, captcha: state }
    captcha.update()
  }
}

it('says nothing of a captcha while nothing was filled or submitted', () => {
  see('loading', 'unsolved', 'failed', 'solved')

  expect(told).toEqual([])
})

it.each<[string, CaptchaState[], string[]]>([
  ['waits and is done', ['loading', 'unsolved', 'unsolved', 'solved'], ['captcha-waits', 'captcha-solved']],
  ['fails, and waits again', ['unsolved', 'failed', 'loading', 'unsolved'], ['captcha-waits', 'captcha-failed', 'captcha-waits']],
  ['asks for letters', ['picture'], ['captcha-waits']],
  ['goes away', ['unsolved', 'absent'], ['captcha-waits', 'closed']],
  ['was done before', ['solved'], []],
])('says that it %s', (_how, states, notices) => {
  captcha.acted()

  see(...states)

  expect(told).toEqual(notices)
})

it('leaves a card alone that has something to offer, and speaks up once that is gone', () => {
  kind = 'made'
  captcha.acted()
  see('unsolved')
  expect(told).toEqual([])

  kind = undefined
  captcha.update()

  expect(told).toEqual(['captcha-waits'])
})
