import { setNativeValue } from './set-native-value'

/** `set`: what every page of today hears. `typed`: with the keys around it, for pages that believe no value without them. */
export type Way = 'set' | 'typed'

/** Puts a value into a field that has been entered, and leaves it. */
export function putIn(element: HTMLInputElement, value: string, way: Way): void {
  if (way === 'typed') dispatchKey(element, 'keydown')
  setNativeValue(element, value)
  dispatch(element, 'input', value)
  if (way === 'typed') dispatchKey(element, 'keyup')
  dispatch(element, 'change')
  leave(element)
}

/** The browser tells of focus only in a window that has it; pages wait for the word. */
export function enter(element: HTMLInputElement): void {
  let isTold = false
  element.addEventListener('focus', () => (isTold = true), { once: true, capture: true })
  element.focus({ preventScroll: true })
  if (!isTold) for (const type of ['focus', 'focusin']) dispatch(element, type)
}

/** For boxes that take nothing else: the page is told of a paste, and puts the signs where it wants them. */
export function paste(element: HTMLInputElement, text: string): void {
  const view = viewOf(element)
  if (!view || typeof view.ClipboardEvent !== 'function' || typeof view.DataTransfer !== 'function') return
  const clipboardData = new view.DataTransfer()
  clipboardData.setData('text/plain', text)
  // 2026-11: Firefox 153 leaves `clipboardData` out and fills its own from these two
  const own = { data: text, dataType: 'text/plain' }
  enter(element)
  element.dispatchEvent(new view.ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData, ...own }))
}

function leave(element: HTMLInputElement): void {
  let isTold = false
  element.addEventListener('blur', () => (isTold = true), { once: true, capture: true })
  element.blur()
  if (!isTold) for (const type of ['blur', 'focusout']) dispatch(element, type)
}

function dispatch(element: HTMLElement, type: string, data?: string): void {
  const view = viewOf(element)
  if (!view) return
  const bubbles = type !== 'focus' && type !== 'blur'
  if (data !== undefined) element.dispatchEvent(new view.InputEvent(type, { bubbles, composed: true, inputType: 'insertText', data }))
  else if (type === 'change') element.dispatchEvent(new view.Event(type, { bubbles }))
  else element.dispatchEvent(new view.FocusEvent(type, { bubbles, composed: true }))
}

/** Of no key in particular, as input methods send them. */
function dispatchKey(element: HTMLElement, type: 'keydown' | 'keyup'): void {
  const view = viewOf(element)
  if (view) element.dispatchEvent(new view.KeyboardEvent(type, { bubbles: true, composed: true, key: 'Unidentified' }))
}

/** Our own world's constructors where there is one; a test's document brings its own. */
function viewOf({ ownerDocument }: HTMLElement): (Window & typeof globalThis) | null {
  return ownerDocument === globalThis.document ? (globalThis as Window & typeof globalThis) : ownerDocument.defaultView
}
