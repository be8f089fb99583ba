import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'

/** A field for the vault's passphrase, which tells of Caps Lock and of other letters than usual: nothing else explains a refused one. */
export function PassphraseField({
  label,
  value,
  onInput,
  isNew,
  hasFocus,
}: {
  label: string
  value: string
  onInput: (value: string) => void
  isNew: boolean
  hasFocus?: boolean
}) {
  const [isCapsLockOn, setCapsLockOn] = useState(false)
  const [isShown, setShown] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (hasFocus) input.current?.focus()
  }, [hasFocus])
  const readCapsLock = (event: KeyboardEvent): void => setCapsLockOn(event.getModifierState('CapsLock'))
  return (
    <label>
      {label}
      <span class="row">
        <input
          ref={input}
          class="grow"
          {...(isShown ? { type: 'text' } : { type: 'password' })}
          autocomplete={isNew ? 'new-password' : 'current-password'}
          spellcheck={false}
          maxLength={1000}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={readCapsLock}
          onKeyUp={readCapsLock}
        />
        <button type="button" class="plain" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? i18n.t('popup.passphrase.hide') : i18n.t('popup.passphrase.show')}
        </button>
      </span>
      {isCapsLockOn && (
        <span class="note warn" role="status">
          {i18n.t('popup.passphrase.capsLock')}
        </span>
      )}
      {hasMixedScripts(value) && (
        <span class="note warn" role="status">
          {i18n.t('popup.passphrase.mixed')}
        </span>
      )}
    </label>
  )
}

/** Latin letters beside others: the keyboard was switched on the way. One script alone may well be meant. */
function hasMixedScripts(text: string): boolean {
  return (
    /\p{Script=Latin}/u.test(text) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Thai}]/u.test(text)
  )
}
