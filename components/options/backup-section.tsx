import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { PassphraseField } from '@/components/shared/passphrase-field'
import { useOptions } from './options-context'
import type { OptionsAct } from './options-model'
import { Outcome, useRunner } from './outcome'

/** The ways out: a sealed file for safety, a readable one for another program, and the end of the vault. */
export function BackupSection() {
  const { saveFile } = useOptions()
  const backup = useRunner()
  const csv = useRunner()
  const erase = useRunner()
  const save = async (runner: typeof backup, act: OptionsAct): Promise<void> => {
    const { file } = await runner.run(act)
    if (file) saveFile(file)
  }
  return (
    <section>
      <h2>{i18n.t('options.backup.title')}</h2>
      <p class="soft small">{i18n.t('options.backup.about')}</p>
      <button type="button" class="do" disabled={backup.isBusy} onClick={() => void save(backup, { kind: 'make-backup' })}>
        {i18n.t('options.backup.make')}
      </button>
      <Outcome result={backup.result} done={i18n.t('options.backup.done')} />
      <Guarded
        title={i18n.t('options.csv.title')}
        warning={i18n.t('options.csv.warning')}
        button={i18n.t('options.csv.make')}
        onGo={(passphrase) => save(csv, { kind: 'export-csv', passphrase })}
      />
      <Outcome result={csv.result} done={i18n.t('options.csv.done')} />
      <Guarded
        title={i18n.t('options.erase.title')}
        warning={i18n.t('options.erase.warning')}
        button={i18n.t('options.erase.go')}
        onGo={async (passphrase) => {
          await erase.run({ kind: 'erase-vault', passphrase })
        }}
      />
      <Outcome result={erase.result} done={i18n.t('options.erase.done')} />
    </section>
  )
}

/** What can't be undone or kept secret: a warning to open first, and the passphrase. */
function Guarded({
  title,
  warning,
  button,
  onGo,
}: {
  title: string
  warning: string
  button: string
  onGo: (passphrase: string) => Promise<void>
}) {
  const [passphrase, setPassphrase] = useState('')
  const go = async (event: Event): Promise<void> => {
    event.preventDefault()
    await onGo(passphrase)
    setPassphrase('')
  }
  return (
    <details>
      <summary>{title}</summary>
      <form class="form" onSubmit={(event) => void go(event)}>
        <p class="note warn">{warning}</p>
        <PassphraseField label={i18n.t('popup.passphrase.label')} value={passphrase} onInput={setPassphrase} isNew={false} />
        <button type="submit" class="also" disabled={passphrase === ''}>
          {button}
        </button>
      </form>
    </details>
  )
}
