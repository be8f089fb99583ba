import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { PassphraseField } from '@/components/shared/passphrase-field'
import type { FileContent, ImportPreview } from './options-model'
import { Outcome, useRunner } from './outcome'
import { readFile } from './read-file'

/** Choose a file, see what it would do, then do it. */
export function ImportSection() {
  const { run, result, isBusy } = useRunner()
  const [file, setFile] = useState<FileContent | undefined>()
  const [isTooLarge, setTooLarge] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const secret = passphrase === '' ? {} : { passphrase }
  const choose = async (chosen: File | undefined): Promise<void> => {
    setPassphrase('')
    const next = chosen && (await readFile(chosen))
    setFile(next)
    setTooLarge(chosen !== undefined && next === undefined)
    if (next) await run({ kind: 'preview-import', file: next })
  }
  const { preview, imported } = result ?? {}
  return (
    <section>
      <h2>{i18n.t('options.import.title')}</h2>
      <p class="soft small">{i18n.t('options.import.about')}</p>
      <input
        type="file"
        aria-label={i18n.t('options.import.choose')}
        accept=".csv,.json,.txt,.latchkey"
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      {isTooLarge && (
        <p class="note bad" role="alert">
          {i18n.t('options.import.tooLarge')}
        </p>
      )}
      {file && preview?.needsPassphrase && (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault()
            void run({ kind: 'preview-import', file, ...secret })
          }}
        >
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
  const lines = [
    preview.added > 0 && i18n.t('options.import.added', preview.added),
    preview.updated > 0 && i18n.t('options.import.updated', preview.updated),
    preview.same > 0 && i18n.t('options.import.same', preview.same),
    preview.others > 0 && i18n.t('options.import.others', preview.others),
    preview.unreadableCount > 0 &&
      `${i18n.t('options.import.unreadable', preview.unreadableCount)} ${i18n.t('options.import.lines')} ${preview.unreadable.join(', ')}`,
  ].filter((line) => line !== false)
  return (
    <div class="note">
      <b>{preview.source}</b>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
