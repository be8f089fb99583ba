import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { PassphraseField } from '@/components/shared/passphrase-field'
import { Outcome, useRunner } from './outcome'

/** In the place of what needs an open vault. */
export function UnlockForm() {
  const { run, result, isBusy } = useRunner()
  const [passphrase, setPassphrase] = useState('')
  const unlock = async (event: Event): Promise<void> => {
    event.preventDefault()
    await run({ kind: 'unlock', passphrase })
    setPassphrase('')
  }
  return (
    <form class="form" onSubmit={(event) => void unlock(event)}>
      <p>{i18n.t('popup.locked.title')}</p>
      <PassphraseField label={i18n.t('popup.passphrase.label')} value={passphrase} onInput={setPassphrase} isNew={false} />
      <button type="submit" class="also" disabled={passphrase === '' || isBusy}>
        {isBusy ? i18n.t('popup.unlock.busy') : i18n.t('popup.unlock.button')}
      </button>
      {result?.refusal !== undefined && <Outcome result={result} done="" />}
    </form>
  )
}
