import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { PassphraseField } from '@/components/shared/passphrase-field'
import { findText } from '@/components/shared/text'
import { useOptions } from './options-context'
import type { ImportPreview } from './options-model'
import { Outcome, useRunner } from './outcome'
import { UnlockForm } from './unlock-form'

/** Choose a file, see what it would do, then do it. A backup of ours is brought in by its passphrase at once: it can only add. */
export function ImportSection() {
  const { model } = useOptions()
  const { run, result, isBusy } = useRunner()
  const [file, setFile] = useState<File | undefined>()
  const [passphrase, setPassphrase] = useState('')
  /** the kind of file that has to be opened first */
  const [sealed, setSealed] = useState<string | undefined>()
  const secret = passphrase === '' ? {} : { passphrase }
  const { preview, imported } = result ?? {}
  const choose = async (chosen: File | undefined): Promise<void> => {
    setPassphrase('')
    setFile(chosen)
    setSealed(undefined)
    if (!chosen) return
    const { preview } = await run({ kind: 'preview-import', file: chosen })
    if (preview?.needsPassphrase) setSealed(preview.source)
  }
  const open = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (!file) return
    const { refusal } = await run({ kind: sealed === 'latchkey' ? 'import' : 'preview-import', file, ...secret })
    // A right one is needed once more, to bring in what it opened.
    if (refusal === 'wrong-passphrase') setPassphrase('')
    else if (refusal === undefined) setSealed(undefined)
  }
  return (
    <section>
      <h2>{i18n.t('options.import.title')}</h2>
      <p class="soft small">{i18n.t('options.import.about')}</p>
      {model.vault === 'locked' ? (
        <UnlockForm />
      ) : (
        <input
          type="file"
          aria-label={i18n.t('options.import.choose')}
          accept=".csv,.json,.txt,.kdbx,.1pux,.latchkey"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      )}
      {file && sealed !== undefined && (
        <form class="form" onSubmit={(event) => void open(event)}>
          <PassphraseField label={i18n.t('options.import.passphrase')} value={passphrase} onInput={setPassphrase} isNew={false} />
          <button type="submit" class="also" disabled={passphrase === '' || isBusy}>
            {i18n.t('options.import.open')}
          </button>
        </form>
      )}
      {file && preview && !preview.needsPassphrase && (
        <>
          <Preview preview={preview} />
          <button
            type="button"
            class="do"
            disabled={isBusy || preview.added + preview.updated === 0}
            onClick={() => void run({ kind: 'import', file, ...secret })}
          >
            {i18n.t('options.import.go', preview.added + preview.updated)}
          </button>
        </>
      )}
      {(imported !== undefined || result?.refusal !== undefined) && (
        <Outcome result={result} done={i18n.t('options.import.done', (imported?.added ?? 0) + (imported?.updated ?? 0))} />
      )}
    </section>
  )
}

function Preview({ preview }: { preview: ImportPreview }) {
  const { added, updated, same, others, duplicates, unreadable, unreadableCount } = preview
  const lines = [
    added > 0 && i18n.t('options.import.added', added),
    updated > 0 && i18n.t('options.import.updated', updated),
    same > 0 && i18n.t('options.import.same', same),
    duplicates > 0 && i18n.t('options.import.duplicates', duplicates),
    others > 0 && i18n.t('options.import.others', others),
    unreadableCount > 0 && i18n.t('options.import.unreadable', unreadableCount),
  ].filter((line) => line !== false)
  return (
    <div class="note">
      <b>{programs[preview.source] ?? i18n.t('options.import.list')}</b>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {unreadable.length > 0 && (
        <ul class="small">
          {unreadable.map(({ row, reason }) => (
            <li key={row}>{i18n.t('options.import.line', { row, reason: findText(`vault.import.left.${reason}`) ?? '' })}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Names of programs are the same in every language. */
const programs: Record<string, string> = {
  chrome: 'Chrome',
  firefox: 'Firefox',
  safari: 'Safari',
  lastpass: 'LastPass',
  bitwarden: 'Bitwarden',
  '1password': '1Password',
  keepass: 'KeePass',
}
