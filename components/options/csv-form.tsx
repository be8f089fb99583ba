import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { PassphraseField } from '@/components/shared/passphrase-field'
import type { CsvReader } from '@/lib/vault'
import { useOptions } from './options-context'
import { Outcome, useRunner } from './outcome'

/** A list in clear. Where a password begins as a formula does, the shopper says who will open it before anything is saved. */
export function CsvForm() {
  const { saveFile } = useOptions()
  const { run, result, isBusy } = useRunner()
  const [passphrase, setPassphrase] = useState('')
  const formulas = result?.formulas
  const save = async (reader?: CsvReader): Promise<void> => {
    const { file, formulas } = await run({ kind: 'export-csv', passphrase, reader })
    // It is asked for once, also where a second press follows.
    if (formulas === undefined) setPassphrase('')
    if (file) saveFile(file)
  }
  const go = (event: Event): void => {
    event.preventDefault()
    void save()
  }
  return (
    <form class="form" onSubmit={go}>
      <p class="note warn">{i18n.t('options.csv.warning')}</p>
      {formulas === undefined ? (
        <>
          <PassphraseField label={i18n.t('popup.passphrase.label')} value={passphrase} onInput={setPassphrase} isNew={false} />
          <button type="submit" class="also" disabled={passphrase === '' || isBusy}>
            {i18n.t('options.csv.make')}
          </button>
          <Outcome result={result} done={i18n.t('options.csv.done')} />
        </>
      ) : (
        <>
          <p role="status">{i18n.t('options.csv.formulas', formulas)}</p>
          <button type="button" class="also" disabled={isBusy} onClick={() => void save('program')}>
            {i18n.t('options.csv.forProgram')}
          </button>
          <button type="button" class="also" disabled={isBusy} onClick={() => void save('spreadsheet')}>
            {i18n.t('options.csv.forSpreadsheet')}
          </button>
        </>
      )}
    </form>
  )
}
