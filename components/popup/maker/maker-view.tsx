import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { findText } from '@/components/shared/text'
import { isForElsewhere, lengths, makeChosen, usualChoices, type Made, type MakerChoices } from '@/lib/password/maker'
import { MadePassword } from './made-password'
import { MakerOptions } from './maker-options'
import { usePopup } from '../popup-context'
import type { ActResult } from '../popup-model'

/** `style`: that of this password. The next may be chosen already and not yet made. */
type Shown =
  | { kind: 'made'; made: Extract<Made, { ok: true }>; style: MakerChoices['style']; keptBy: ActResult['keptBy'] }
  | { kind: 'refused'; because: string }
  /** it could not be kept, so it is not shown; the popup says why */
  | { kind: 'not-kept' }

/** Makes a password as the shopper chooses it. What is shown is in the history already. */
export function MakerView() {
  const { model, run, go } = usePopup()
  const [choices, setChoices] = useState(usualChoices)
  const [shown, setShown] = useState<Shown | undefined>()
  const newest = useRef(0)
  const make = async (wanted: MakerChoices): Promise<void> => {
    newest.current += 1
    const turn = newest.current
    const made = await makeChosen(wanted)
    // A quicker choice may have been made while this one's words were fetched.
    if (turn !== newest.current) return
    if (!made.ok) return setShown({ kind: 'refused', because: made.because })
    const here = model.tab.kind === 'store' ? model.tab.site : 'other'
    const site = isForElsewhere(wanted.style) ? 'other' : here
    const { problem, keptBy } = await run({ kind: 'keep-made', password: made.password, site })
    if (turn !== newest.current) return
    setShown(problem === undefined ? { kind: 'made', made, style: wanted.style, keptBy } : (before) => before ?? { kind: 'not-kept' })
  }
  useEffect(() => void make(choices), [])
  const change = (next: Partial<MakerChoices>): void => {
    const isOtherStyle = next.style !== undefined && next.style !== choices.style
    const wanted = { ...choices, ...next, ...(isOtherStyle ? { length: lengths[next.style ?? choices.style].usual } : {}) }
    setChoices(wanted)
    void make(wanted)
  }
  const title = <h2 class="title">{i18n.t('popup.maker.title')}</h2>
  // The choices lie below the password, and would move as soon as it is made.
  if (shown === undefined) return <section>{title}</section>
  return (
    <section>
      {title}
      {shown.kind === 'made' && (
        <MadePassword
          key={shown.style}
          made={shown.made}
          keptBy={shown.keptBy}
          isForPhone={shown.style === 'phone'}
          onAgain={() => void make(choices)}
        />
      )}
      {shown.kind === 'refused' && (
        <p class="note bad" role="alert">
          {findText(`password.refusal.${shown.because}`)} {i18n.t('popup.maker.tryOther')}
        </p>
      )}
      <MakerOptions choices={choices} onChange={change} />
      <p class="soft small">{i18n.t('password.outdated')}</p>
      {model.vault !== 'none' && (
        <button type="button" class="plain add" onClick={() => go({ kind: 'generated' })}>
          {i18n.t('popup.generated.title')}
        </button>
      )}
    </section>
  )
}
