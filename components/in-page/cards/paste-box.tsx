import { useContext, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ActContext } from '../card-frame'

/** Longest text that is taken from the box: a whole pasted line with the code in it. */
const longest = 200

/** For a code that the shopper has: typed, or pasted with the words around it. It goes to the page, so the page may see it here. */
export function PasteBox({ isBad }: { isBad: boolean }) {
  const onAct = useContext(ActContext)
  const [text, setText] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const send = (event: Event): void => {
    const typed = (box.current?.value ?? text).trim()
    if (typed !== '') onAct(event, { kind: 'paste-code', text: typed })
  }
  return (
    <>
      <div class="row">
        <input
          ref={box}
          class="grow"
          dir="auto"
          inputMode="numeric"
          autocomplete="off"
          spellcheck={false}
          maxLength={longest}
          value={text}
          placeholder={i18n.t('card.paste.placeholder')}
          aria-label={i18n.t('card.paste.label')}
          aria-invalid={isBad}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && send(event)}
        />
        <button type="button" class={text.trim() === '' ? 'also' : 'do'} onClick={send}>
          {i18n.t('card.paste.use')}
        </button>
      </div>
      {isBad && (
        <p class="note bad" role="alert">
          {i18n.t('card.paste.bad')}
        </p>
      )}
    </>
  )
}
