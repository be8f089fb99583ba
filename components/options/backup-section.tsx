import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { PassphraseField } from '@/components/shared/passphrase-field'
import { CsvForm } from './csv-form'
import { useOptions } from './options-context'
import { Outcome, useRunner } from './outcome'

/** The ways out: a sealed file for safety, a readable one for another program, and the end of the vault. */
export function BackupSection() {
  return (
    <section class="sheet">
      <h2>{i18n.t('options.backup.title')}</h2>
      <Damage />
      <p class="soft small">{i18n.t('options.backup.about')}</p>
      <Guarded look="do" button={i18n.t('options.backup.make')} done={i18n.t('options.backup.done')} act="make-backup" />
      <details>
        <summary>{i18n.t('options.csv.title')}</summary>
        <CsvForm />
      </details>
      <details>
        <summary>{i18n.t('options.erase.title')}</summary>
        <Guarded
          look="also bad"
          warning={i18n.t('options.erase.warning')}
          button={i18n.t('options.erase.go')}
          done={i18n.t('options.erase.done')}
          act="erase-vault"
        />
      </details>
    </section>
  )
}

/** Whoever sits at the page may not be its owner: what takes secrets out, or away, asks for the passphrase. */
function Guarded(props: { look: 'do' | 'also bad'; warning?: string; button: string; done: string; act: 'make-backup' | 'erase-vault' }) {
  const { saveFile } = useOptions()
  const { run, result, isBusy } = useRunner()
  const [passphrase, setPassphrase] = useState('')
  const go = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { file } = await run({ kind: props.act, passphrase })
    setPassphrase('')
    if (file) saveFile(file)
  }
  return (
    <form class="form" onSubmit={(event) => void go(event)}>
      {props.warning !== undefined && <p class="note warn">{props.warning}</p>}
      <PassphraseField label={i18n.t('popup.passphrase.label')} value={passphrase} onInput={setPassphrase} isNew={false} />
      <button type="submit" class={props.look} disabled={passphrase === '' || isBusy}>
        {props.button}
      </button>
      <Outcome result={result} done={props.done} />
    </form>
  )
}

/** Records that can't be read any more: said here, next to what brings them back. */
function Damage() {
  const { model } = useOptions()
  const { run, result, isBusy } = useRunner()
  if (model.damaged === 0 && !result) return null
  return (
    <div class="note warn">
      <p>{i18n.t('options.repair.about', model.damaged)}</p>
      <button type="button" class="also" disabled={isBusy} onClick={() => void run({ kind: 'repair-vault' })}>
        {i18n.t('options.repair.go')}
      </button>
      <Outcome result={result} done={i18n.t('options.repair.done')} />
    </div>
  )
}
