import { describe, expect, it } from 'vitest'
import type { Journey } from '@/lib/hub/journeys/journeys'
import { seePage } from '@/lib/hub/journeys/see-page'
import type { PageReport } from '@/lib/messaging/protocol'

const now = Date.parse('2026-11-21T16:00:00Z')
const fresh: Journey = { site: 'aliexpress', startedAt: now, kinds: [] }
const top = { frameId: 0, origin: 'https://www.aliexpress.com' }
const inner = { frameId: 7, origin: 'https://passport.aliexpress.com' }
const page = (kind: PageReport['kind'], more: Partial<PageReport> = {}): PageReport => ({ kind, roles: [], captcha: 'absent', ...more })
const found = { code: '482913', from: 'account@notice.aliexpress.com', messageId: 'm1', warnings: [] }

it('begins no journey on a page without a purpose of ours', () => {
  expect(seePage(fresh, page('other'), top, now).journey).toBeUndefined()
})

it('notes the mailbox at the first page of a journey, and only there', () => {
  const first = seePage(fresh, page('recovery-account'), top, now)
  expect(first.notesMail).toBe(true)

  const second = seePage(first.journey!, page('login'), top, now)
  expect(second.notesMail).toBe(false)
})

it('notes no mailbox where the code may have been sent already', () => {
  expect(seePage(fresh, page('code'), inner, now).notesMail).toBe(false)
})

describe('a page that waits for a code', () => {
  const waiting = seePage(fresh, page('code', { codeLength: 6, sentTo: 'he•••a@mail.example' }), inner, now).journey!

  it('waits in its frame since it was first seen', () => {
    expect(waiting.waiting).toEqual({ ...inner, askedAt: now, length: 6, sentTo: 'he•••a@mail.example' })
    expect(seePage(waiting, page('code', { codeLength: 6 }), inner, now + 5000).journey?.waiting?.askedAt).toBe(now)
  })

  it('waits no more once the page has moved on', () => {
    expect(seePage(waiting, page('new-password'), top, now).journey?.waiting).toBeUndefined()
  })

  it('goes on waiting while another frame has nothing to say', () => {
    expect(seePage(waiting, page('other'), top, now).journey?.waiting).toBeDefined()
  })

  it('goes on waiting while the next page of its frame is on the way, but not once its own page has nothing to ask', () => {
    expect(seePage(waiting, page('other', { isNew: true }), inner, now).journey?.waiting).toBeDefined()
    expect(seePage(waiting, page('other'), inner, now).journey?.waiting).toBeUndefined()
  })

  it('goes on waiting while the page around its frame says no more than that a password is changed here', () => {
    const { journey } = seePage(waiting, page('change-password'), top, now)

    expect(journey?.waiting).toEqual(waiting.waiting)
    expect(journey?.kinds).toEqual(['code'])
  })

  it('never offers a refused code again', () => {
    const filled: Journey = { ...waiting, waiting: { ...waiting.waiting!, found, filledAt: now } }
    const sight = seePage(filled, page('code', { errorText: 'The code is wrong' }), inner, now)

    expect(sight.codeRefused).toBe(true)
    expect(sight.journey?.knownIds).toEqual(['m1'])
    expect(sight.journey?.waiting?.found).toBeUndefined()
  })

  it.each([
    ['+7 ***12', undefined],
    ['iv***n@mail.example', undefined],
    ['he•••a@mail.example', found],
    [undefined, found],
  ])('has nothing for the next way to verify: from he•••a@mail.example to %s', (sentTo, left) => {
    const offered: Journey = { ...waiting, waiting: { ...waiting.waiting!, found } }
    const { journey } = seePage(offered, page('code', { sentTo }), inner, now + 5000)

    expect(journey?.waiting).toMatchObject({ found: left, askedAt: left ? now : now + 5000 })
    expect(journey?.knownIds, 'its mail may still be the one').toBeUndefined()
  })

  describe('whose own button for a code was pressed', () => {
    const pressedAt = now + 70_000
    const pressed = (before: Partial<NonNullable<Journey['waiting']>>) =>
      seePage({ ...waiting, waiting: { ...waiting.waiting!, ...before } }, page('code', { isCodeAsked: true }), inner, pressedAt).journey

    it.each([
      ['was found', { found }],
      ['was filled', { found: { ...found, code: '' }, filledAt: now + 60_000 }],
    ])('offers the code no more that %s, and waits for the next one', (_, before) => {
      const journey = pressed(before)

      expect(journey?.knownIds).toEqual(['m1'])
      expect(journey?.waiting).toEqual({ ...waiting.waiting, pressedAt, isRefused: false })
    })

    it('is waiting again, and not refused, after a refusal', () => {
      expect(pressed({ isRefused: true })?.waiting).toMatchObject({ isRefused: false, pressedAt })
    })
  })

  it('knows the words of the button for a code while that can be pressed', () => {
    const { journey } = seePage(fresh, page('code', { isCodeSent: false, press: 'Get code' }), inner, now)
    expect(journey?.waiting?.ask).toEqual({ press: 'Get code' })

    const sent = seePage(journey!, page('code', { isCodeSent: true, press: 'Verify' }), inner, now)
    expect(sent.journey?.waiting?.ask).toBeUndefined()
  })

  it('goes on waiting for the same code when it was loaded anew, with another number of its frame', () => {
    const offered: Journey = { ...waiting, waiting: { ...waiting.waiting!, found } }
    const sight = seePage(offered, page('code', { isNew: true }), { ...inner, frameId: 12 }, now + 5 * 60_000)

    expect(sight.journey?.waiting).toMatchObject({ frameId: 12, askedAt: now, found })
  })

  it('waits anew, with nothing found, where another page came between', () => {
    const offered: Journey = { ...waiting, kinds: ['code', 'recovery-account'], waiting: { ...waiting.waiting!, found } }
    const { journey } = seePage(offered, page('code', { isNew: true }), { ...inner, frameId: 12 }, now + 60_000)

    expect(journey?.waiting).toEqual({ ...inner, frameId: 12, askedAt: now + 60_000 })
  })

  it('takes nothing over from a page of another origin', () => {
    const offered: Journey = { ...waiting, waiting: { ...waiting.waiting!, found } }
    const { journey } = seePage(offered, page('code', { isNew: true }), { ...inner, origin: 'https://login.aliexpress.com' }, now + 60_000)

    expect(journey?.waiting?.found).toBeUndefined()
  })

  it('does not offer a code again to the page that came back after it was filled', () => {
    const filled: Journey = { ...waiting, waiting: { ...waiting.waiting!, found: { ...found, code: '' }, filledAt: now } }
    const { journey, codeRefused } = seePage(filled, page('code', { isNew: true }), inner, now + 5000)

    expect(codeRefused).toBe(false)
    expect(journey).toMatchObject({ knownIds: ['m1'], waiting: { askedAt: now + 5000, filledAt: undefined, found: undefined } })
  })

  it('waits anew when it is heard of after the code’s 15 minutes', () => {
    const later = now + 15 * 60_000
    const { journey } = seePage(waiting, page('code', { codeLength: 6 }), inner, later)

    expect(journey?.waiting).toMatchObject({ askedAt: later, isRefused: false })
  })

  it('waits for the next code from the refusal on, and looks for it', () => {
    const filled: Journey = { ...waiting, waiting: { ...waiting.waiting!, found, filledAt: now } }
    const later = now + 14 * 60_000
    const { journey } = seePage(filled, page('code', { errorText: 'The code is wrong' }), inner, later)

    expect(journey?.waiting).toMatchObject({ askedAt: later, isRefused: true, filledAt: undefined })
  })
})

describe('a pending password', () => {
  const made: Journey = { ...fresh, kinds: ['new-password'], pending: { id: 'p1', by: 'generator', at: now, submittedAt: now } }
  const typed: Journey = { ...fresh, kinds: ['login'], pending: { id: 'p1', by: 'sign-in', at: now, submittedAt: now } }

  it('becomes current when the page says that it is done', () => {
    expect(seePage(made, page('done'), top, now).accepted).toBe(true)
  })

  it('goes back when the page refuses it', () => {
    expect(seePage(made, page('new-password', { errorText: 'Used before' }), top, now)).toMatchObject({ accepted: false, refused: true })
  })

  it('stays pending while nobody knows', () => {
    const down = page('new-password', { errorText: 'Try again later', answerStatus: 503 })
    expect(seePage(made, down, top, now)).toMatchObject({ accepted: false, refused: false })
    expect(seePage(made, page('other'), top, now)).toMatchObject({ accepted: false, refused: false })
  })

  it.each(['Network error. Please try again.', 'The system is busy', 'Too many attempts, try again later', 'Please slide to verify'])(
    'stays pending where the store has not looked at it: %s',
    (errorText) => {
      const report = page('new-password', { errorText })

      expect(seePage(made, report, top, now)).toMatchObject({ accepted: false, refused: false })
      expect(seePage({ ...typed, pending: { ...typed.pending!, by: 'shopper' } }, report, top, now).refused).toBe(false)
      expect(seePage(typed, { ...report, kind: 'login' }, top, now).refused).toBe(true)
    },
  )

  it('was taken at a submit whose answer was lost, where the store refuses the next as an earlier one', () => {
    const lost = page('new-password', { errorText: 'Network error. Please try again.' })
    const used = page('new-password', { errorText: 'The new password must be different from your previous passwords.' })

    const { journey } = seePage(made, lost, top, now)

    expect(seePage(journey ?? made, used, top, now)).toMatchObject({ accepted: true, wasTaken: true, refused: false })
    expect(seePage(made, used, top, now)).toMatchObject({ accepted: false, wasTaken: false, refused: true })
  })

  it.each(['The password is too short: at least 6 characters', 'The new password and its confirmation do not match', 'Wrong password'])(
    'is refused for another reason all the same: %s',
    (errorText) => {
      const unheard: Journey = { ...made, pending: { ...made.pending!, isUnheard: true } }

      expect(seePage(unheard, page('new-password', { errorText }), top, now)).toMatchObject({ accepted: false, refused: true })
    },
  )

  it('stays pending where an answer was lost and the page only says that its time is over', () => {
    const over = page('new-password', { errorText: 'Your session has expired. Please start again.' })

    expect(seePage({ ...made, pending: { ...made.pending!, isUnheard: true } }, over, top, now).refused).toBe(false)
    expect(seePage(made, over, top, now).refused).toBe(true)
  })

  it.each<[string, PageReport, boolean]>([
    ['the store goes on', page('other', { httpStatus: 200 }), true],
    ['A21: the sign-in stays, with an error and status 200', page('login', { errorText: 'Wrong', httpStatus: 200 }), false],
    ['A21: the sign-in comes back without a word', page('login', { httpStatus: 200 }), false],
    ['A21: a captcha comes', page('other', { captcha: 'unsolved', httpStatus: 200 }), false],
    ['A21: the store is down', page('other', { httpStatus: 503 }), false],
    ['a code is asked for', page('code'), false],
  ])('after a sign-in: %s', (_, report, accepted) => {
    expect(seePage(typed, report, top, now).accepted).toBe(accepted)
  })

  it.each<[string, PageReport, boolean]>([
    ['the sign-in says so', page('login', { errorText: 'Wrong' }), true],
    ['a new sign-in page is there, without a word', page('login', { isNew: true, httpStatus: 200 }), true],
    ['the page that was there still works on it', page('login', { httpStatus: 200 }), false],
    ['a captcha waits on the new sign-in page', page('login', { isNew: true, captcha: 'unsolved' }), false],
    ['the store is down', page('login', { isNew: true, httpStatus: 503 }), false],
    ['a code is asked for', page('code', { errorText: 'Wrong code' }), false],
    ['the store goes on', page('other', { isNew: true, httpStatus: 200 }), false],
  ])('is refused at a sign-in, or not: %s', (_, report, refused) => {
    expect(seePage(typed, report, inner, now).refused).toBe(refused)
  })

  it('is never taken from a frame inside the page', () => {
    expect(seePage(typed, page('other', { httpStatus: 200 }), inner, now).accepted).toBe(false)
  })
})

it.each([
  [{ httpStatus: 200 }, false],
  [{ httpStatus: 200, isNew: true }, true],
])('A21: after a sign-in in a frame, a page around it that says %o is a success: %s', (more, accepted) => {
  const pending = { id: 'p1', by: 'sign-in', at: now, submittedAt: now, frameId: inner.frameId } as const
  expect(seePage({ ...fresh, kinds: ['login'], pending }, page('other', more), top, now).accepted).toBe(accepted)
})
