import { takesText, typeOf } from '@/lib/pages/dom/collect'
import { isCovered } from './covered'
import { attribute, isInput } from '@/lib/pages/dom/dom'
import { isSentAbroad, isUnchanged, markField, markSuccessor, type FieldMark } from './field-mark'
import { isKept } from './is-kept'
import { isLaidOverBoxes } from '@/lib/pages/dom/laid-over-boxes'
import { enter, paste, putIn, type Way } from './put-in'
import { lookAt } from '@/lib/pages/dom/visible'

export { markField, type FieldMark } from './field-mark'

export type FillRefusal =
  'gone' | 'not-a-field' | 'hidden' | 'locked' | 'moved' | 'sent-abroad' | 'too-long' | 'wrong-length' | 'taken-back' | 'aborted'
export type FillResult = { ok: true } | { ok: false; reason: FillRefusal; element?: HTMLElement }

export interface FillOptions {
  signal?: AbortSignal
  /** how the field was when the shopper was shown what would be filled; without it, as it is now */
  mark?: FieldMark
}

const filled: FillResult = { ok: true }
const refused = (reason: FillRefusal, element?: HTMLElement): FillResult => ({ ok: false, reason, element })

interface Entry {
  element: HTMLElement
  value: string
  mark?: FieldMark
}

/** ms after which a page that guards its fields has had its say */
const verifyAfterMs = 100
/** ms for a page that unlocks a field, or draws its boxes anew, after the event that told it to */
const pageTurnMs = 50
/** a page that took the value back is tried once more, as by hand; then it has its way */
const ways: readonly Way[] = ['set', 'typed']

/**
 * Puts a value into one field as typing would: focus, the browser's own setter, `input`, `change`, blur. Nothing is sent and no captcha touched.
 * Refuses fields that the shopper can't see (THREATS A16) or that were moved or turned since they were marked (A17).
 */
export async function fillField(
  element: HTMLElement,
  value: string,
  { signal, mark, way = 'set' }: FillOptions & { way?: Way } = {},
): Promise<FillResult> {
  const refusal = findRefusal(element, value, mark, signal)
  if (refusal) return refused(refusal, element)
  if (!isInput(element)) return refused('not-a-field', element)
  enter(element)
  // pages that keep a field read-only against the browser's own filling unlock it on focus, some of them a moment later
  if (isLocked(element)) await wait(pageTurnMs, signal)
  if (isLocked(element)) return refused('locked', element)
  const afterFocus = findRefusal(element, value, mark, signal)
  if (afterFocus) return refused(afterFocus, element)
  putIn(element, value, way)
  await wait(way === 'set' ? 0 : pageTurnMs, signal)
  return signal?.aborted ? refused('aborted', element) : filled
}

/** Several fields in their order, each by itself; stops at the first refusal. The page is asked again after 100 ms whether it kept them. */
export async function fillFields(entries: readonly Entry[], { signal }: { signal?: AbortSignal } = {}): Promise<FillResult> {
  // all are looked at before the first is touched: half a form filled helps nobody
  for (const { element, value, mark } of entries) {
    const refusal = findRefusal(element, value, mark, signal)
    if (refusal) return refused(refusal, element)
  }
  let left = entries.map((entry) => ({ ...entry, mark: entry.mark ?? markField(entry.element) }))
  for (const way of ways) {
    for (const { element, value, mark } of left) {
      const result = await fillField(element, value, { signal, mark, way })
      if (!result.ok) return result
    }
    await wait(verifyAfterMs, signal)
    if (signal?.aborted) return refused('aborted')
    left = left.filter(isLost)
    if (left.length === 0) return filled
  }
  return refused('taken-back', left[0]?.element)
}

/**
 * A code, one sign a box; or all of it in the only box. `findBoxes` is asked again when the page renders its boxes anew. Nobody has shown
 * that the store's first box takes a pasted code: that is tried last.
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
  const marks = boxes.map((box) => ({ box, mark: markField(box) }))
  const current = () => (boxes.every((box) => box.isConnected) ? boxes : findBoxes())
  const markOf: Boxes['markOf'] = (box, index) => {
    const was = marks[index]
    return was && was.box !== box ? markSuccessor(box, was.mark) : was?.mark
  }
  let last: FillResult = refused('gone', only)
  for (const way of [...ways, 'pasted'] as const) {
    last = way === 'pasted' ? pasteInto(code, { current, markOf, signal }) : await fillBoxes(signs, { current, markOf, way, signal })
    // boxes that can't be typed into may still take a paste
    if (!last.ok && last.reason !== 'locked' && last.reason !== 'gone') return last
    await wait(verifyAfterMs, signal)
    if (signal?.aborted) return refused('aborted')
    if (!last.ok) continue
    const lost = findLostSign(current(), signs)
    if (!lost) return filled
    last = refused('taken-back', lost)
  }
  return last
}

interface Boxes {
  current: () => readonly HTMLElement[]
  /** as the box was that stood in this place when the filling began */
  markOf: (box: HTMLElement, index: number) => FieldMark | undefined
  way: Way
  signal?: AbortSignal
}

async function fillBoxes(signs: readonly string[], { current, markOf, way, signal }: Boxes): Promise<FillResult> {
  for (const [index, sign] of signs.entries()) {
    const box = current()[index]
    if (!box?.isConnected) return refused('gone', box)
    const result = await fillField(box, sign, { signal, mark: markOf(box, index), way })
    if (!result.ok) return result
  }
  return filled
}

function pasteInto(code: string, { current, markOf, signal }: Omit<Boxes, 'way'>): FillResult {
  const [first] = current()
  if (!first || !isInput(first)) return refused('gone', first)
  const refusal = findRefusal(first, '', markOf(first, 0), signal)
  if (refusal) return refused(refusal, first)
  paste(first, code)
  return filled
}

/** Boxes that are gone have been taken: the page has moved on. */
const findLostSign = (boxes: readonly HTMLElement[], signs: readonly string[]): HTMLElement | undefined =>
  boxes.find((element, index) => isLost({ element, value: signs[index] ?? '' }))

/** A field that is gone by then has been taken: that is no loss. */
export const isLost = ({ element, value }: Entry): boolean => element.isConnected && isInput(element) && !isKept(element, value)

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
  if (isCovered(element) && !isLaidOverBoxes(element)) return 'hidden'
  if (mark && !isUnchanged(element, mark)) return 'moved'
  if (isSentAbroad(element)) return 'sent-abroad'
  const most = Number(attribute(element, 'maxlength'))
  return most > 0 && value.length > most ? 'too-long' : undefined
}

const isLocked = (element: HTMLInputElement): boolean => element.readOnly || element.disabled

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
