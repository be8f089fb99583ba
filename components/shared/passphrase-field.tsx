import { useEffect, useId, useRef, useState } from 'preact/hooks'
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
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (hasFocus) input.current?.focus()
  }, [hasFocus])
  const readCapsLock = (event: KeyboardEvent): void => setCapsLockOn(event.getModifierState('CapsLock'))
  return (
    <div class="field">
      <label id={`${id}-name`} for={id}>
        {label}
      </label>
      <div class="row">
        <input
          ref={input}
          id={id}
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
        <button type="button" class="plain" aria-describedby={`${id}-name`} onClick={() => setShown(!isShown)}>
          {isShown ? i18n.t('popup.passphrase.hide') : i18n.t('popup.passphrase.show')}
        </button>
      </div>
      <div role="status">
        {isCapsLockOn && <p class="note warn">{i18n.t('popup.passphrase.capsLock')}</p>}
        {hasMixedScripts(value) && <p class="note warn">{i18n.t('popup.passphrase.mixed')}</p>}
      </div>
    </div>
  )
}

/** Latin letters beside others: the keyboard was switched on the way. One script alone may well be meant. */
function hasMixedScripts(text: string): boolean {
  return (
    /\p{Script=Latin}/u.test(text) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Thai}]/u.test(text)
  )
}
