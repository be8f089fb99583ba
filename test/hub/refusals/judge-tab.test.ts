import { describe, expect, it } from 'vitest'
import { judgeTab } from '@/lib/hub/refusals/judge-tab'
import type { FrameFacts } from '@/lib/platform/look-at-tab'

const login = 'https://login.aliexpress.com'
const passport = 'https://passport.aliexpress.com'
const words = 'Sign in or register. Your information is protected.'

const top = (more: Partial<FrameFacts> = {}): FrameFacts => ({
  frameId: 0,
  origin: login,
  path: '/',
  status: 200,
  text: words,
  fields: 1,
  frames: [],
  blocked: 0,
  age: 3000,
  ...more,
})
const inner = (more: Partial<FrameFacts> = {}) => top({ frameId: 5, origin: passport, path: '/mini_login.htm', ...more })
const around = top({ path: '/buyer.htm', fields: 0, frames: [`${passport}/mini_login.htm?lang=en`] })
const slider = top({ frames: [`${login}/_____tmd_____/punish?x=1`] })
const punish = inner({ origin: login, path: '/_____tmd_____/punish', fields: 0, text: 'Please slide to verify' })

describe('the page that stands in a tab now', () => {
  it.each<[string, FrameFacts[] | undefined, string | undefined]>([
    ['asks for the account', [top()], undefined],
    ['is the home page', [top({ origin: 'https://www.aliexpress.com', fields: 0 })], undefined],
    ['is an error page of the browser’s', undefined, 'store-down likely'],
    ['failed', [top({ status: 503 })], 'store-down certain'],
    [
      'says that it is being updated',
      [top({ fields: 0, text: 'We are updating. The service is temporarily unavailable.' })],
      'store-down likely',
    ],
    ['is asked too often', [top({ status: 429 })], 'locked-out likely'],
    ['says that it was tried too often', [top({ fields: 0, text: 'Too many tries. Please try again later.' })], 'locked-out likely'],
    ['misses its scripts', [top({ fields: 0, text: '', blocked: 2 })], 'blocked certain'],
    ['misses its scripts, and says something all the same', [top({ fields: 0, blocked: 1 })], 'blocked certain'],
    ['misses scripts that nobody needs', [top({ blocked: 3 })], undefined],
    ['is empty', [top({ fields: 0, text: '' })], 'blocked likely'],
    ['is empty still', [top({ fields: 0, text: '', age: 200 })], undefined],
    ['has its sign-in in a frame', [around, inner()], undefined],
    ['has an empty frame for its sign-in', [around, inner({ fields: 0, text: '' })], 'blocked likely'],
    ['has a frame that the browser would not show', [around], 'blocked likely'],
    ['has a frame of its own beside it that nobody sees', [around, inner(), inner({ frameId: 6, fields: 0, text: '' })], undefined],
    ['shows its slider', [slider, punish], undefined],
    ['shows no slider, whose script was kept away', [slider, { ...punish, text: '', blocked: 1 }], 'blocked certain'],
    ['is the slider’s', [top({ path: '/_____tmd_____/punish', fields: 0 })], 'captcha likely'],
  ])('%s', (_what, frames, verdict) => {
    const [diagnosis] = judgeTab(frames, true)
    expect(diagnosis && `${diagnosis.cause} ${diagnosis.certainty}`).toBe(verdict)
  })

  it.each(['unsolved', 'failed', 'picture'] as const)('waits for its own check: %s', (captcha) => {
    expect(judgeTab([top()], true, captcha)).toEqual([{ cause: 'captcha', certainty: 'likely' }])
  })

  it('is nobody’s fault without a network', () => {
    expect(judgeTab(undefined, false)).toEqual([{ cause: 'offline', certainty: 'certain' }])
  })
})
