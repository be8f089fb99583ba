import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { PasswordText } from '@/components/shared/password-text'
import { CopyButton } from './copy-button'
import { usePopup } from './popup-context'

const styles = ['random', 'memorable', 'words', 'phone'] as const
type Style = (typeof styles)[number]
/** The store takes 6 to 20 characters; fewer than 10 are guessed. */
const shortest = 10
const longest = 20

/** Makes a password that the store takes, to be used anywhere. */
export function PasswordMaker() {
  const { run } = usePopup()
  const [style, setStyle] = useState<Style>('random')
  const [length, setLength] = useState(longest)
  const [password, setPassword] = useState<string | undefined>()
  const make = async (wanted: { style: Style; length: number }): Promise<void> => {
    setPassword((await run({ kind: 'make-password', ...wanted })).password)
  }
  if (password === undefined) {
    return (
      <section>
        <div class="row">
          <h2 class="grow">{i18n.t('popup.maker.title')}</h2>
          <button type="button" class="also" onClick={() => void make({ style, length })}>
            {i18n.t('popup.maker.make')}
          </button>
        </div>
      </section>
    )
  }
  const change = (next: Partial<{ style: Style; length: number }>): void => {
    const wanted = { style, length, ...next }
    setStyle(wanted.style)
    setLength(wanted.length)
    void make(wanted)
  }
  return (
    <section>
      <h2>{i18n.t('popup.maker.title')}</h2>
      <PasswordText password={password} />
      <div class="row choices">
        <label class="grow small soft">
          {i18n.t('popup.maker.style')}
          <select value={style} onChange={(event) => change({ style: styles[event.currentTarget.selectedIndex] ?? 'random' })}>
            {styles.map((each) => (
              <option key={each} value={each}>
                {styleText(each)}
              </option>
            ))}
          </select>
        </label>
        <label class="grow small soft">
          {i18n.t('popup.maker.length', { length })}
          <input
            type="range"
            min={shortest}
            max={longest}
            value={length}
            onChange={(event) => change({ length: event.currentTarget.valueAsNumber })}
          />
        </label>
      </div>
      <div class="row">
        <span class="soft small grow">{i18n.t('popup.maker.takes', { length: password.length })}</span>
        <button type="button" class="also" onClick={() => void make({ style, length })}>
          {i18n.t('popup.maker.another')}
        </button>
        <CopyButton find={() => Promise.resolve(password)} />
      </div>
    </section>
  )
}

function styleText(style: Style): string {
  switch (style) {
    case 'random':
      return i18n.t('popup.maker.random')
    case 'memorable':
      return i18n.t('popup.maker.memorable')
    case 'words':
      return i18n.t('popup.maker.words')
    case 'phone':
      return i18n.t('popup.maker.phone')
  }
}
