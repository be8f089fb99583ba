import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { PassphraseField } from '@/components/shared/passphrase-field'
import { dayText, language } from '@/components/shared/text'
import { useOptions } from './options-context'
import { Outcome, useRunner } from './outcome'

/** The paper for the day the passphrase is forgotten: shown once, never stored where it could be read, and revoked at any time. */
export function RecoveryKey() {
  const { model } = useOptions()
  const { run, result, isBusy } = useRunner()
  const [passphrase, setPassphrase] = useState('')
  /** said only once it is so */
  const [isRevoked, setRevoked] = useState(false)
  const carryOut = async (kind: 'make-recovery-key' | 'revoke-recovery-key'): Promise<void> => {
    const { refusal } = await run({ kind, passphrase })
    setRevoked(refusal === undefined && kind === 'revoke-recovery-key')
    setPassphrase('')
  }
  const make = (event: Event): void => {
    event.preventDefault()
    void carryOut('make-recovery-key')
  }
  const { recoveryKeyMadeAt } = model
  return (
    <form class="form part" onSubmit={make}>
      <h3>{i18n.t('options.recovery.title')}</h3>
      <p class="soft small">{i18n.t('options.recovery.about')}</p>
      {recoveryKeyMadeAt !== undefined && <p>{i18n.t('options.recovery.there', { day: dayText(recoveryKeyMadeAt) })}</p>}
      <PassphraseField label={i18n.t('popup.passphrase.label')} value={passphrase} onInput={setPassphrase} isNew={false} />
      <div class="row">
        <button type="submit" class="also" disabled={passphrase === '' || isBusy}>
          {i18n.t('options.recovery.make')}
        </button>
        {recoveryKeyMadeAt !== undefined && (
          <button
            type="button"
            class="plain bad"
            disabled={passphrase === '' || isBusy}
            onClick={() => void carryOut('revoke-recovery-key')}
          >
            {i18n.t('options.recovery.revoke')}
          </button>
        )}
      </div>
      {result?.recoveryKey === undefined ? null : <Kit recoveryKey={result.recoveryKey} />}
      <Outcome result={result} done={isRevoked ? i18n.t('options.recovery.revoked') : i18n.t('options.recovery.done')} />
    </form>
  )
}

/** The key with what has to be known about it, for a pen, a printer or a stick; printed, nothing else of the page is. */
function Kit({ recoveryKey }: { recoveryKey: string }) {
  const { saveFile } = useOptions()
  const day = new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(new Date())
  const title = i18n.t('options.recovery.kitTitle', { day })
  const how = i18n.t('options.recovery.kitHow')
  const save = (): void => {
    const bytes = new TextEncoder().encode(`${title}\r\n\r\n${recoveryKey}\r\n\r\n${how}\r\n`)
    saveFile({ name: 'latchkey-key.txt', base64: btoa(String.fromCharCode(...bytes)) })
  }
  return (
    <div class="kit">
      <p class="printed">{title}</p>
      <p class="password selectable" dir="ltr" translate={false}>
        {recoveryKey}
      </p>
      <p class="printed">{how}</p>
      <div class="row">
        <button type="button" class="also" onClick={() => print()}>
          {i18n.t('options.recovery.print')}
        </button>
        <button type="button" class="also" onClick={save}>
          {i18n.t('options.recovery.save')}
        </button>
      </div>
      <p class="soft small">{i18n.t('options.recovery.saveAbout')}</p>
    </div>
  )
}
