import { findLanguage, findLayoutInUse, findWarnings, noTyping, trackKey, type KeyFact, type TypingWarning } from '@/lib/keyboard/typing'
import type { CardAct, CardModel } from '@/lib/messaging/card-model'
import { fillFields, markField } from '@/lib/pages/fill'
import type { PageKind } from '@/lib/store/page-kinds'
import { ask } from '@/lib/platform/ask'
import { placeBy, type Frame } from './frame'
import { quietly } from './quietly'

type TypingModel = Extract<CardModel, { kind: 'typing' }>

export interface TypingFacts {
  capsLock?: boolean
  keyboardLayout?: string
}

const kinds: readonly PageKind[] = ['login', 'register', 'new-password', 'change-password']
/** Ways of input that are the shopper's own; so is taking text out. Whatever else fills a field (a password manager, the page) is not judged. */
const ownInputs = /^(insertText|insertCompositionText|insertFromComposition|insertFromPaste|delete.*)$/
const slips: readonly (readonly [TypingWarning, TypingModel['slip']])[] = [
  ['look-alike', 'look-alike'],
  ['full-width', 'full-width'],
  ['space-before', 'space'],
  ['space-after', 'space'],
  ['space-inside', 'space'],
  ['invisible', 'space'],
]

/**
 * Warns of what goes wrong behind the dots of a password field, before anything is sent: Caps Lock, another language's keyboard,
 * spaces. Judges only what came into the field by hand. `onEnd` is told when a warning is over and its place free again.
 */
export function watchTyping(frame: Frame, onEnd: () => void): { facts(): TypingFacts } {
  let typing = noTyping
  let last: { field: HTMLInputElement; text: string; isOwn: boolean } | undefined
  let shown = ''
  /** a text that could not be retyped */
  let hopeless: string | undefined
  const dismissed = new WeakSet<HTMLElement>()

  const fieldOf = (event: Event): HTMLInputElement | undefined => {
    const target = event.composedPath()[0]
    const isPassword = frame.page.fields.some(({ role, element }) => element === target && role.endsWith('password'))
    return isPassword && kinds.includes(frame.page.kind) && target instanceof HTMLInputElement ? target : undefined
  }

  /** Once its field is left, Caps Lock is nobody's concern; a wrong text stays wrong. */
  const judge = (field: HTMLInputElement, isLeft = false) => {
    const text = last?.field === field && last.isOwn ? last.text : ''
    const model = dismissed.has(field) ? undefined : findModel(text, isLeft)
    if (!model) {
      end()
      return
    }
    const news = JSON.stringify(model)
    if (frame.warned === field && shown === news) return
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

  const findModel = (text: string, isLeft: boolean): TypingModel | undefined => {
    const warnings = findWarnings(text, typing)
    const capsLock = !isLeft && warnings.includes('caps-lock')
    const layout = warnings.includes('other-script') ? findLanguage(text) : undefined
    const slip = slips.find(([warning]) => warnings.includes(warning))?.[1]
    if (layout !== undefined) return { kind: 'typing', capsLock, layout, canRetype: text !== hopeless }
    if (slip !== undefined) return { kind: 'typing', capsLock, slip, canRetype: text !== hopeless }
    return capsLock ? { kind: 'typing', capsLock, canRetype: false } : undefined
  }

  const onAct = async (act: CardAct, field: HTMLInputElement) => {
    if (act.kind === 'dismiss') {
      dismissed.add(field)
      end()
    } else if (act.kind === 'retype') await retype(field)
  }

  const retype = async (field: HTMLInputElement) => {
    const mark = markField(field)
    const before = field.value
    const { text } = await ask('password.retype', { text: before.slice(0, 4096) })
    if (field.value !== before) return
    if (text === undefined) hopeless = before
    else if ((await fillFields([{ element: field, value: text, mark }], { signal: frame.signal })).ok) {
      last = { field, text, isOwn: true }
      // Filling leaves the field, and the shopper was in the middle of it.
      field.focus({ preventScroll: true })
    }
    judge(field)
  }

  const onKey = (event: KeyboardEvent | MouseEvent) => {
    const field = fieldOf(event)
    if (!field || !event.isTrusted || typeof event.getModifierState !== 'function') return
    typing = trackKey(typing, readKey(event))
    judge(field)
  }

  const onInput = (event: Event) => {
    const field = fieldOf(event)
    const text = field?.value ?? ''
    const before = last?.field === field ? last : undefined
    // A page may send the event once more by itself; nothing has changed then.
    if (!field || before?.text === text) return
    const input = event.isTrusted && event instanceof InputEvent && ownInputs.test(event.inputType) ? event : undefined
    const isWhole = text === '' || input?.data === text
    last = { field, text, isOwn: input !== undefined && (isWhole || before?.isOwn === true) }
    // A text on its way to its letters is none yet.
    if (input?.isComposing !== true) judge(field)
  }

  const onEnter = (event: Event) => {
    const field = fieldOf(event)
    if (field && (last?.field !== field || last.text !== field.value)) last = { field, text: field.value, isOwn: field.value === '' }
  }

  const onLeave = (event: Event) => {
    const field = fieldOf(event)
    if (field !== undefined && field === frame.warned) judge(field, true)
  }

  const onComposed = (event: Event) => {
    const field = fieldOf(event)
    if (!field || !event.isTrusted) return
    typing = { ...typing, isComposing: false }
    judge(field)
  }

  const options = { capture: true, passive: true, signal: frame.signal }
  document.addEventListener('keydown', onKey, options)
  document.addEventListener('pointerdown', onKey, options)
  document.addEventListener('input', onInput, options)
  document.addEventListener('compositionend', onComposed, options)
  document.addEventListener('focusin', onEnter, options)
  document.addEventListener('focusout', onLeave, options)

  return {
    facts: () => (last?.isOwn ? { capsLock: typing.isCapsLockOn, keyboardLayout: findLayoutInUse(last.text, typing) } : {}),
  }
}

function readKey(event: KeyboardEvent | MouseEvent): KeyFact {
  const { isTrusted, shiftKey: shift } = event
  const altGraph = event.getModifierState('AltGraph')
  const isShortcut = !altGraph && (event.ctrlKey || event.altKey || event.metaKey)
  const { key, code, isComposing } = 'key' in event ? event : { key: '', code: '', isComposing: false }
  return { key, code, capsLock: event.getModifierState('CapsLock'), shift, altGraph, isShortcut, isComposing, isTrusted }
}
