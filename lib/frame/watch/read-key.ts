import type { KeyFact } from '@/lib/keyboard/typing'

/** What a key or pointer event says of the keyboard. */
export function readKey(event: KeyboardEvent | MouseEvent): KeyFact {
  const { isTrusted, shiftKey: shift } = event
  const altGraph = event.getModifierState('AltGraph')
  const isShortcut = !altGraph && (event.ctrlKey || event.altKey || event.metaKey)
  const { key, code, isComposing } = 'key' in event ? event : { key: '', code: '', isComposing: false }
  return { key, code, capsLock: event.getModifierState('CapsLock'), shift, altGraph, isShortcut, isComposing, isTrusted }
}
