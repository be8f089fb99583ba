import { takesText, typeOf } from './collect'
import { attribute, isInput } from './dom'
import { isUnchanged, markField, type FieldMark } from './field-mark'
import { setNativeValue } from './set-native-value'
import { lookAt } from './visible'

export { markField, type FieldMark } from './field-mark'

export type FillRefusal = 'gone' | 'not-a-field' | 'hidden' | 'locked' | 'moved' | 'too-long' | 'wrong-length' | 'taken-back' | 'aborted'
export type FillResult = { ok: true } | { ok: false; reason: FillRefusal; element?: HTMLElement }

export interface FillOptions {
  signal?: AbortSignal
  /** how the field was when the shopper was shown what would be filled; without it, as it is now */
  mark?: FieldMark
}

const filled: FillResult = { ok: true }
const refused = (reason: FillRefusal, element?: HTMLElement): FillResult => ({ ok: false, reason, element })

/** ms after which a page that guards its fields has had its say */
const verifyAfterMs = 100

/**
 * Puts a value into one field as typing would: focus, the browser's own setter, `input`, `change`, blur. Nothing is sent and no captcha touched.
 * Refuses fields that the shopper can't see (THREATS A16) or that were moved or turned since they were marked (A17).
 */
export async function fillField(element: HTMLElement, value: string, { signal, mark }: FillOptions = {}): Promise<FillResult> {
  const refusal = findRefusal(element, value, mark, signal)
  if (refusal) return refused(refusal, element)
  if (!isInput(element)) return refused('not-a-field', element)
  enter(element)
  // pages that keep a field read-only against the browser's own filling unlock it on focus
  if (element.readOnly || element.disabled) return refused('locked', element)
  const afterFocus = findRefusal(element, value, mark, signal)
  if (afterFocus) return refused(afterFocus, element)
  setNativeValue(element, value)
  dispatch(element, 'input', value)
  dispatch(element, 'change')
  leave(element)
  await turn(signal)
  return signal?.aborted ? refused('aborted', element) : filled
}

/** Several fields in their order, each by itself; stops at the first refusal. The page is asked again after 100 ms whether it kept them. */
export async function fillFields(
  entries: readonly { element: HTMLElement; value: string; mark?: FieldMark }[],
  { signal }: { signal?: AbortSignal } = {},
): Promise<FillResult> {
  // all are looked at before the first is touched: half a form filled helps nobody
  for (const { element, value, mark } of entries) {
    const refusal = findRefusal(element, value, mark, signal)
    if (refusal) return refused(refusal, element)
  }
  const marks = entries.map(({ element, mark }) => mark ?? markField(element))
  for (const [index, { element, value }] of entries.entries()) {
    const result = await fillField(element, value, { signal, mark: marks[index] })
    if (!result.ok) return result
  }
  return verifyFilled(entries, { signal })
}

/**
 * A code, one sign a box; or all of it in the only box. `findBoxes` is asked again when the page renders its boxes anew.
 * Nobody has shown that the store's first box takes a pasted code.
 */
export async function fillCode(
  boxes: readonly HTMLElement[],
  code: string,
  { signal, findBoxes = () => boxes }: { signal?: AbortSignal; findBoxes?: () => readonly HTMLElement[] } = {},
): Promise<FillResult> {
  const [only] = boxes
  if (!only) return refused('gone')
  if (boxes.length === 1) return fillFields([{ element: only, value: code }], { signal })
  const signs = Array.from(code)
  if (signs.length !== boxes.length) return refused('wrong-length', only)
  const marks = boxes.map(markField)
  let current = boxes
  for (const [index, sign] of signs.entries()) {
    if (current.some((box) => !box.isConnected)) current = findBoxes()
    const box = current[index]
    if (!box?.isConnected) return refused('gone', box)
    const result = await fillField(box, sign, { signal, mark: box === boxes[index] ? marks[index] : undefined })
    if (!result.ok) return result
  }
  const last = current.every((box) => box.isConnected) ? current : findBoxes()
  return verifyFilled(
    signs.flatMap((value, index) => {
      const element = last[index]
      return element ? [{ element, value }] : []
    }),
    { signal },
  )
}

/** After 100 ms: whether the page kept what was filled. A frame that is gone by then has taken it: that is no refusal. */
export async function verifyFilled(
  entries: readonly { element: HTMLElement; value: string }[],
  { signal, afterMs = verifyAfterMs }: { signal?: AbortSignal; afterMs?: number } = {},
): Promise<FillResult> {
  await wait(afterMs, signal)
  if (signal?.aborted) return refused('aborted')
  const lost = entries.find(({ element, value }) => element.isConnected && isInput(element) && element.value !== value)
  return lost ? refused('taken-back', lost.element) : filled
}

function findRefusal(
  element: HTMLElement,
  value: string,
  mark: FieldMark | undefined,
  signal: AbortSignal | undefined,
): FillRefusal | undefined {
  if (signal?.aborted) return 'aborted'
  if (!element.isConnected) return 'gone'
  if (!takesText(element) || typeOf(element) === 'search') return 'not-a-field'
  if (element.disabled) return 'locked'
  if (!lookAt(element.ownerDocument).isInReach(element)) return 'hidden'
  if (mark && !isUnchanged(element, mark)) return 'moved'
  const most = Number(attribute(element, 'maxlength'))
  return most > 0 && value.length > most ? 'too-long' : undefined
}

/** The browser tells of focus only in a window that has it; pages wait for the word. */
function enter(element: HTMLInputElement): void {
  let isTold = false
  element.addEventListener('focus', () => (isTold = true), { once: true, capture: true })
  element.focus({ preventScroll: true })
  if (!isTold) for (const type of ['focus', 'focusin']) dispatch(element, type)
}

function leave(element: HTMLInputElement): void {
  let isTold = false
  element.addEventListener('blur', () => (isTold = true), { once: true, capture: true })
  element.blur()
  if (!isTold) for (const type of ['blur', 'focusout']) dispatch(element, type)
}

function dispatch(element: HTMLElement, type: string, data?: string): void {
  // our own world's constructors where there is one; a test's document brings its own
  const view = element.ownerDocument === globalThis.document ? globalThis : element.ownerDocument.defaultView
  if (!view) return
  const bubbles = type !== 'focus' && type !== 'blur'
  if (data !== undefined) element.dispatchEvent(new view.InputEvent(type, { bubbles, composed: true, inputType: 'insertText', data }))
  else if (type === 'change') element.dispatchEvent(new view.Event(type, { bubbles }))
  else element.dispatchEvent(new view.FocusEvent(type, { bubbles, composed: true }))
}

/** The page's turn: React renders between two fields. */
const turn = (signal?: AbortSignal): Promise<void> => wait(0, signal)

function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const stop = () => {
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
