import type { LayoutTraits } from '@/lib/keyboard/typing'
import type { CardAct } from '@/lib/messaging/card-model'
import type { FrameState } from '@/lib/messaging/protocol'
import { findAskingButton, findGoOn } from '@/lib/pages/find-next-press'
import { readPage, type StorePage } from '@/lib/pages/read-page'
import { findMissing, says } from '@/lib/pages/words/vocabulary'
import { warmUp } from '@/lib/pages/words/warm-up'
import { ask, askSurely, hear } from '@/lib/platform/ask'
import { aMoment } from './a-moment'
import { watchAnswers } from './watch/answer-status'
import { awaitAnswer } from './watch/await-answer'
import { tellOfCaptcha } from './forms/captcha'
import { helpWithCode } from './forms/code'
import { placeBy, type Frame } from './frame'
import { hostGuests, makeGuestSlot } from './card/guest'
import { helpWithNewPassword } from './forms/new-password'
import { fieldsOf, reportOf } from './watch/report'
import { helpWithSignIn } from './forms/sign-in'
import { watchSubmissions } from './watch/submissions'
import { watchTyping } from './forms/typing'
import { watchPage } from './watch/watch-page'
import { fetchWords } from './watch/words'
import { quietly } from './quietly'

const emptyPage: StorePage = { kind: 'other', fields: [], captcha: 'absent' }

/** Helps in one frame of the store from now on: reads its page, and shows what the shopper may need there. */
export function startFrame(window: Window & typeof globalThis, signal: AbortSignal): void {
  const { document } = window
  const frame: Frame = {
    page: emptyPage,
    state: { vault: 'none' },
    slot: makeGuestSlot(window, signal),
    signal,
    acted: () => captcha.acted(),
    outdate: () => outdate(),
  }
  const captcha = tellOfCaptcha(frame)
  const newPassword = helpWithNewPassword(frame)
  const signIn = helpWithSignIn(frame)
  const code = helpWithCode(frame)
  const answers = watchAnswers(signal)
  let told = ''
  let isCodeAsked: true | undefined
  /** what the page said before the last submit, or before something else was typed: no word on what is in the fields now */
  let stale: { errorText?: string } | undefined

  const apply = (state: FrameState) => {
    frame.state = state
    help(state)
    captcha.update()
  }

  const help = (state: FrameState) => {
    const { page } = frame
    switch (page.kind) {
      case 'new-password':
      case 'change-password':
      case 'register':
        if (state.card) showBy(state)
        else newPassword.update()
        return
      case 'login':
      case 'recovery-account':
        if (state.card) showBy(state)
        else signIn.update()
        return
      case 'code':
        code.update(state.card)
        return
      default:
        if (state.card) showBy(state)
        else frame.slot.close('accounts', 'new-password', 'made', 'refused', 'typing')
    }
  }

  /** What was said of the last try is answered, or old: neither a page that is drawn anew nor its next report brings it back. */
  const putAway = () => {
    frame.state = { ...frame.state, card: undefined }
    stale = { errorText: frame.page.errorText }
    answers.begin()
  }

  /** Something else than what was sent stands in the fields. */
  const outdate = () => {
    const said = frame.state.card?.kind
    if (said !== 'refused' && said !== 'notice') return
    putAway()
    frame.slot.close(said)
  }

  /** A card from the background that belongs to no field of its own: by the first field, by the button of a page that says how it ended, or at large. */
  const showBy = ({ card }: FrameState) => {
    const { page } = frame
    const field = page.fields.find(({ role }) => role !== 'captcha-text')?.element
    const anchor = field ?? (page.kind === 'done' ? findGoOn(document, page) : undefined) ?? document.body
    if (!card || !anchor) return
    const onAct = (act: CardAct) => {
      // What was answered must not come back when the page is drawn anew, or the vault locked. Who unlocks has not answered yet.
      if (act.kind !== 'unlock' && act.kind !== 'all-checks') putAway()
      if (act.kind === 'save') quietly(ask('save.accepted'))
      else if (act.kind === 'dismiss' && card.kind === 'save') quietly(ask('save.declined'))
      else if (act.kind === 'fill-saved') quietly(signIn.fillSaved())
      else if (act.kind === 'all-checks') quietly(ask('window.open', { purpose: 'checks' }))
      else if (act.kind === 'unlock') quietly(ask('window.open', { purpose: 'unlock' }))
      else if (act.kind === 'leave') quietly(ask('page.leave', { to: act.to }))
    }
    quietly(frame.slot.show(card, placeBy(page, anchor), onAct))
  }

  const onPage = async (page: StorePage) => {
    const report = reportOf(stale && page.errorText === stale.errorText ? { ...page, errorText: undefined } : page, answers.worst())
    const missing = findMissing()
    if (missing.length > 0) {
      await fetchWords(missing)
      if (!signal.aborted) look()
      return
    }
    const before = frame.page
    frame.page = page
    const news = JSON.stringify(report)
    if (news === told) {
      if (page.fields.some(({ element }, index) => element !== before.fields[index]?.element)) apply(frame.state)
      return
    }
    const isNew = told === ''
    told = news
    const whole = { ...report, isNew, isCodeAsked }
    isCodeAsked = undefined
    apply(await askSurely('page.seen', whole, () => told === news))
  }

  /** The page's own button for a code asks for the next one; so does whatever is pressed after the code's time is over. */
  const pressed = (target: EventTarget | null) => {
    if (frame.page.kind !== 'code' || !(target instanceof Node)) return
    if (findAskingButton(document, frame.page)?.contains(target)) isCodeAsked = true
    else if (!code.isOver()) return
    told = 'before'
    look()
  }

  const typing = watchTyping(frame, () => {
    if (fieldsOf(frame.page, 'new-password').length > 0) newPassword.update()
  })
  const look = () => quietly(onPage(asWaiting(readPage(document, new URL(document.URL)))))
  // What hears of the page's first look is set up below, before the first pause is over.
  quietly(warmUp(Object.values(says), document.title, aMoment).then(() => (signal.aborted ? undefined : watchPage(document, signal, look))))
  let waiting = new AbortController()
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    // Brought back as it was left, while its journey has seen other pages since: it has to be told anew, and is not new.
    told = 'before'
    look()
  }
  window.addEventListener('pageshow', onShow, { signal })
  watchSubmissions(
    document,
    () => frame.page,
    signal,
    () => {
      if (frame.page.kind === 'login') signIn.submitted(typing.facts())
      else if (frame.page.kind === 'code') code.submitted()
      else newPassword.submitted()
      frame.acted()
      answers.begin()
      waiting.abort()
      waiting = new AbortController()
      stale = { errorText: frame.page.errorText }
      look()
      awaitAnswer(frame.page.submit, AbortSignal.any([signal, waiting.signal]), () => {
        stale = undefined
        look()
      })
    },
  )
  hear('frame.state', apply, signal)
  if (window.parent === window) hostGuests(document, signal)
  hear('frame.vault', (news) => apply({ ...frame.state, ...news }), signal)
  hear(
    'frame.fill',
    (wanted) => {
      const { kind } = frame.page
      if (wanted.what === 'code' && kind === 'code') quietly(code.fill())
      else if (wanted.what === 'account' && (kind === 'login' || kind === 'recovery-account')) quietly(signIn.fill(wanted.id))
    },
    signal,
  )

  const options = { capture: true, passive: true, signal }
  const target = (event: Event) => event.composedPath()[0] ?? null
  document.addEventListener('pointerdown', (event) => event.isTrusted && signIn.entered(target(event)), options)
  document.addEventListener(
    'keydown',
    (event) => event.isTrusted && event.key === 'Tab' && queueMicrotask(() => signIn.entered(document.activeElement)),
    options,
  )
  document.addEventListener(
    'input',
    (event) => {
      if (event.isTrusted && frame.page.fields.some(({ element }) => element === target(event))) outdate()
      newPassword.typed(target(event))
    },
    options,
  )
  document.addEventListener('click', (event) => event.isTrusted && isControl(target(event)) && pressed(target(event)), options)
  document.addEventListener('change', (event) => rememberAccount(frame.page, target(event), typing.keyboard()), options)
}

/** Who waits for a link waits as others do for a code, only without a field. */
function asWaiting(page: StorePage): StorePage {
  return page.awaitsLink ? { ...page, kind: 'code' } : page
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button,a,[role=button],input[type=button],input[type=submit]') !== null
}

/** The account travels with the journey: the new-password page, two steps on, has no field for it. */
function rememberAccount(page: StorePage, field: EventTarget | null, keyboard: LayoutTraits): void {
  const isAccount = page.fields.some(({ role, element }) => role === 'account' && element === field)
  if (isAccount && field instanceof HTMLInputElement && field.value !== '')
    quietly(ask('account.typed', { account: field.value.slice(0, 320), keyboard }))
}
