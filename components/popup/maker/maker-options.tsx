import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { findText, languageName } from '@/components/shared/text'
import { lengths, type MakerChoices } from '@/lib/password/maker'
import type { ClassName, GeneratorStyle } from '@/lib/password/generate/styles'
import { wordListLanguages } from '@/lib/password/generate/word-lists'

const styles: readonly GeneratorStyle[] = ['random', 'memorable', 'words', 'phone', 'letters', 'digits']
const classNames: readonly ClassName[] = ['lower', 'upper', 'digits', 'signs']
/** More would leave little to chance. */
const mostOfAKind = 9

interface MakerOptionsProps {
  choices: MakerChoices
  onChange: (next: Partial<MakerChoices>) => void
}

/** How the password shall be: a style, its length, and what only that style asks. */
export function MakerOptions({ choices, onChange }: MakerOptionsProps) {
  const { style, language, lookAlikes } = choices
  return (
    <>
      <div class="row choices">
        <label class="grow small soft">
          {i18n.t('popup.maker.style')}
          <select value={style} onChange={(event) => onChange({ style: styles[event.currentTarget.selectedIndex] ?? 'random' })}>
            {styles.map((each) => (
              <option key={each} value={each}>
                {findText(`password.style.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <Length key={style} choices={choices} onChange={onChange} />
      </div>
      {style === 'words' && (
        <label class="choice small soft">
          {i18n.t('popup.maker.language')}
          <select
            value={language}
            onChange={(event) => onChange({ language: wordListLanguages[event.currentTarget.selectedIndex] ?? 'en' })}
          >
            {wordListLanguages.map((each) => (
              <option key={each} value={each}>
                {languageName(each) ?? each}
              </option>
            ))}
          </select>
        </label>
      )}
      {style === 'random' && (
        <details class="small">
          <summary>{i18n.t('popup.maker.characters')}</summary>
          {classNames.map((name) => (
            <Kind key={name} name={name} choices={choices} onChange={onChange} />
          ))}
        </details>
      )}
      {(style === 'random' || style === 'letters' || style === 'memorable') && (
        <label class="row small">
          <input type="checkbox" checked={!lookAlikes} onChange={(event) => onChange({ lookAlikes: !event.currentTarget.checked })} />
          {i18n.t('popup.maker.noLookAlikes')}
        </label>
      )}
    </>
  )
}

/** While the knob is held only the number follows: each password that is made goes into the history. */
function Length({ choices: { style, length }, onChange }: MakerOptionsProps) {
  const [held, setHeld] = useState(length)
  const { least, most } = lengths[style]
  return (
    <label class="grow small soft">
      {style === 'words' ? i18n.t('popup.maker.atMost', { length: held }) : i18n.t('popup.maker.length', { length: held })}
      <input
        type="range"
        min={least}
        max={most}
        value={length}
        onInput={(event) => setHeld(event.currentTarget.valueAsNumber)}
        onChange={(event) => onChange({ length: event.currentTarget.valueAsNumber })}
      />
    </label>
  )
}

/** One kind of characters: whether there are any, and how many at least. */
function Kind({ name, choices, onChange }: MakerOptionsProps & { name: ClassName }) {
  const { classes, atLeast } = choices
  const text = kindText(name)
  return (
    <div class="row kind">
      <label class="row grow">
        <input
          type="checkbox"
          checked={classes[name]}
          onChange={(event) => onChange({ classes: { ...classes, [name]: event.currentTarget.checked } })}
        />
        {text}
      </label>
      <label class="row soft">
        {i18n.t('popup.maker.atLeast')}
        <select
          aria-label={i18n.t('popup.maker.atLeastOf', { kind: text })}
          disabled={!classes[name]}
          value={String(atLeast[name])}
          onChange={(event) => onChange({ atLeast: { ...atLeast, [name]: event.currentTarget.selectedIndex } })}
        >
          {Array.from({ length: mostOfAKind + 1 }, (_, count) => (
            <option key={count} value={String(count)}>
              {count}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function kindText(name: ClassName): string {
  switch (name) {
    case 'lower':
      return i18n.t('popup.maker.lower')
    case 'upper':
      return i18n.t('popup.maker.upper')
    case 'digits':
      return i18n.t('popup.maker.digits')
    case 'signs':
      return i18n.t('popup.maker.signs')
  }
}
