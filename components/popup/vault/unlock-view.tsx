import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { PassphraseField } from '@/components/shared/passphrase-field'
import { usePopup, type PopupView } from '../popup-context'

/** The passphrase is typed here and nowhere else: a page can see the keys that are typed in it. */
export function UnlockView({ next }: { next?: PopupView }) {
  const { run, go, say, openOptions, leave } = usePopup()
  const [passphrase, setPassphrase] = useState('')
  const [isBusy, setBusy] = useState(false)
  const unlock = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (passphrase === '') return say('empty-passphrase')
    setBusy(true)
    const { problem, slip } = await run({ kind: 'unlock', passphrase })
    setBusy(false)
    if (problem !== undefined) return
    setPassphrase('')
    if (leave && slip === undefined) leave()
    else go(next ?? { kind: leave ? 'done' : 'home', slip })
  }
  return (
    <section>
      <h2 class="title">{i18n.t('popup.unlock.title')}</h2>
      <form class="form" onSubmit={(event) => void unlock(event)}>
        <PassphraseField label={i18n.t('popup.passphrase.label')} value={passphrase} onInput={setPassphrase} isNew={false} hasFocus />
        <button type="submit" class="do wide" disabled={isBusy}>
          {isBusy ? i18n.t('popup.unlock.busy') : i18n.t('popup.unlock.button')}
        </button>
      </form>
      <p class="soft small">{i18n.t('popup.unlock.without')}</p>
      <button type="button" class="plain" onClick={openOptions}>
        {i18n.t('popup.unlock.forgotten')}
      </button>
    </section>
  )
}
