import { placeBy, type Frame } from './frame'

/** Warns of Caps Lock while a password is typed, before anything is sent. */
export function watchTyping(frame: Frame, signal: AbortSignal): { facts(): { capsLock?: boolean; keyboardLayout?: string } } {
  let capsLock: boolean | undefined

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || typeof event.getModifierState !== 'function') return
    const field = event.composedPath()[0]
    const isPassword = frame.page.fields.some(({ role, element }) => element === field && role.endsWith('password'))
    if (!isPassword || !(field instanceof HTMLInputElement)) return
    // The key that switches it reports the state before in one system and after in another: the next key tells.
    if (event.key === 'CapsLock') return
    capsLock = event.getModifierState('CapsLock')
    if (capsLock) void frame.slot.show({ kind: 'typing', capsLock, canRetype: false }, placeBy(frame.page, field), () => {})
    else frame.slot.close('typing')
  }

  document.addEventListener('keydown', onKey, { capture: true, passive: true, signal })
  document.addEventListener('keyup', onKey, { capture: true, passive: true, signal })
  return { facts: () => ({ capsLock }) }
}
