import {
  findLanguage,
  findLayoutInUse,
  findMove,
  findWarnings,
  forgetLayout,
  noTyping,
  traitsOf,
  trackComposition,
  trackKey,
  trackKeyElsewhere,
  trackKeyUp,
  type LayoutTraits,
  type TypingWarning,
} from '@/lib/keyboard/typing'
import type { CardAct, CardModel, TypingSlip } from '@/lib/messaging/card-model'
import { fillFields, markField } from '@/lib/pages/fill/fill'
import type { PageKind } from '@/lib/store/page-kinds'
import { ask } from '@/lib/platform/ask'
import { placeBy, type Frame } from '../frame'
import { quietly } from '../quietly'
import { readKey } from '../watch/read-key'

type TypingModel = Extract<CardModel, { kind: 'typing' }>

export interface TypingFacts {
  capsLock?: boolean
  keyboardLayout?: string
}

/** What a field held when it was last looked at, and whether all of it came by hand. */
interface Typed {
  text: string
  isOwn: boolean
}

const kinds: readonly PageKind[] = ['login', 'register', 'new-password', 'change-password']
/** Ways of input that are the shopper's own; so is taking text out. Whatever else fills a field (a password manager, the page) is not judged. */
const ownInputs = /^(insertText|insertCompositionText|insertFromComposition|insertFromPaste|delete.*)$/
/** What a warning is called on the card, the one to tell first in front. */
const slips: readonly (readonly [TypingWarning, TypingSlip])[] = [
  ['look-alike', 'look-alike'],
  ['full-width', 'full-width'],
  ['space-before', 'space'],
  ['space-after', 'space'],
  ['space-inside', 'space'],
  ['invisible', 'space'],
  ['moved-letters', 'moved-letters'],
  ['accent', 'accent'],
  ['moved-signs', 'moved-signs'],
  ['composing', 'composing'],
]

/**
 * Warns of what goes wrong behind the dots of a password field, before anything is sent: Caps Lock, another language's keyboard or
 * another one than usual, spaces. Judges only what came into the field by hand. `onEnd` is told when a warning is over and its
 * place free again.
 */
export function watchTyping(frame: Frame, onEnd: () => void): { facts(): TypingFacts; keyboard(): LayoutTraits } {
  let typing = noTyping
  /** of the account's field, whose letters are seen: they are where the shopper wants them */
  let typingInOpen = noTyping
  const typed = new WeakMap<HTMLInputElement, Typed>()
  let current: HTMLInputElement | undefined
  let shown = ''
  /** a text that could not be retyped */
  let hopeless: string | undefined
  const dismissed = new WeakSet<HTMLElement>()

  const passwordFields = () =>
    kinds.includes(frame.page.kind)
      ? frame.page.fields.flatMap(({ role, element }) =>
          role.endsWith('password') && element instanceof HTMLInputElement ? [element] : [],
        )
      : []
  const fieldOf = (event: Event) => passwordFields().find((field) => field === event.composedPath()[0])
  const isInOpen = (event: Event) =>
    frame.page.fields.some(({ role, element }) => role === 'account' && element === event.composedPath()[0])
  const usual = (): LayoutTraits => ({ ...frame.state.keyboard, ...traitsOf(typingInOpen) })

  /** Once a field is left, Caps Lock is nobody's concern; a wrong text stays wrong, in any field. */
  const judge = (field: HTMLInputElement, isLeft = false) => {
    const model = findModel(field, isLeft)
    const wrong = model ? field : passwordFields().find((other) => other !== field && findModel(other, true))
    if (wrong) warn(wrong, model ?? findModel(wrong, true))
    else end()
  }

  const warn = (field: HTMLInputElement, model: TypingModel | undefined) => {
    const news = JSON.stringify(model)
    if (!model || (frame.warned === field && shown === news)) return
    frame.warned = field
    shown = news
    quietly(frame.slot.show(model, placeBy(frame.page, field), (act) => quietly(onAct(act, field))))
  }

  const end = () => {
    if (frame.warned === undefined) return
    frame.warned = undefined
    frame.slot.close('typing')
    onEnd()
  }

  const findModel = (field: HTMLInputElement, isLeft: boolean): TypingModel | undefined => {
    if (dismissed.has(field)) return undefined
    const state = typed.get(field)
    const text = state?.isOwn ? state.text : ''
    // Where the layout is known from keys, they were those of the field that was typed in last.
    const warnings = findWarnings(text, field === current && text !== '' ? typing : forgetLayout(typing), usual())
    const capsLock = !isLeft && warnings.includes('caps-lock')
    const layout = warnings.includes('other-script') ? findLanguage(text) : undefined
    const slip = slips.find(([warning]) => warnings.includes(warning))?.[1]
    if (layout !== undefined) return { kind: 'typing', capsLock, layout, canRetype: text !== hopeless }
    if (slip !== undefined) return { kind: 'typing', capsLock, slip, canRetype: text !== hopeless && canRetype(slip) }
    return capsLock ? { kind: 'typing', capsLock, canRetype: false } : undefined
  }

  const canRetype = (slip: TypingSlip) => {
    if (slip === 'moved-letters' || slip === 'moved-signs') return findMove(typing, usual()) !== undefined
    return slip !== 'composing'
  }

  const onAct = async (act: CardAct, field: HTMLInputElement) => {
    if (act.kind === 'dismiss') {
      dismissed.add(field)
      judge(field, true)
    } else if (act.kind === 'retype') await retype(field)
  }

  const retype = async (field: HTMLInputElement) => {
    const mark = markField(field)
    const before = field.value
    const isMoved = findWarnings(before, typing, usual()).some((warning) => warning === 'moved-letters' || warning === 'moved-signs')
    const { text } = await ask('password.retype', { text: before.slice(0, 4096), move: isMoved ? findMove(typing, usual()) : undefined })
    if (field.value !== before) return
    if (text === undefined) hopeless = before
    else if ((await fillFields([{ element: field, value: text, mark }], { signal: frame.signal })).ok) {
      typed.set(field, { text, isOwn: true })
      typing = forgetLayout(typing)
      // Filling leaves the field, and the shopper was in the middle of it.
      field.focus({ preventScroll: true })
    }
    judge(field)
  }

  const onKey = (event: KeyboardEvent | MouseEvent) => {
    if (!event.isTrusted || typeof event.getModifierState !== 'function') return
    const field = fieldOf(event)
    const fact = readKey(event)
    typing = field ? trackKey(typing, fact) : trackKeyElsewhere(typing, fact)
    if (field) judge(field)
    else if (isInOpen(event)) typingInOpen = trackKey(typingInOpen, fact)
  }

  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== 'CapsLock') return
    typing = trackKeyUp(typing, readKey(event))
    const field = fieldOf(event)
    if (field) judge(field)
  }

  const onInput = (event: Event) => {
    const field = fieldOf(event)
    const text = field?.value ?? ''
    const before = field && typed.get(field)
    // A page may send the event once more by itself; nothing has changed then.
    if (!field || before?.text === text) return
    const input = event.isTrusted && event instanceof InputEvent && ownInputs.test(event.inputType) ? event : undefined
    const isWhole = text === '' || input?.data === text
    current = field
    typed.set(field, { text, isOwn: input !== undefined && (isWhole || before?.isOwn === true) })
    if (text === '') typing = forgetLayout(typing)
    // A text on its way to its letters is none yet.
    if (input?.isComposing !== true) judge(field)
  }

  const onEnter = (event: Event) => {
    const field = fieldOf(event)
    if (!field) return
    if (typed.get(field)?.text !== field.value) typed.set(field, { text: field.value, isOwn: field.value === '' })
    judge(field)
  }

  const onLeave = (event: Event) => {
    const field = fieldOf(event)
    if (field !== undefined && field === frame.warned) judge(field, true)
  }

  const onComposing = (event: Event) => {
    const field = fieldOf(event)
    if (!field || !event.isTrusted) return
    typing = trackComposition(typing)
    judge(field)
  }

  const onComposed = (event: Event) => {
    const field = fieldOf(event)
    if (!field || !event.isTrusted) return
    typing = { ...typing, isComposing: false }
    judge(field)
  }

  const options = { capture: true, passive: true, signal: frame.signal }
  document.addEventListener('keydown', onKey, options)
  document.addEventListener('keyup', onKeyUp, options)
  document.addEventListener('pointerdown', onKey, options)
  document.addEventListener('input', onInput, options)
  document.addEventListener('compositionstart', onComposing, options)
  document.addEventListener('compositionend', onComposed, options)
  document.addEventListener('focusin', onEnter, options)
  document.addEventListener('focusout', onLeave, options)

  return {
    facts() {
      const state = current && typed.get(current)
      return state?.isOwn ? { capsLock: typing.isCapsLockOn, keyboardLayout: findLayoutInUse(state.text, typing) } : {}
    },
    keyboard: () => traitsOf(typingInOpen),
  }
}
