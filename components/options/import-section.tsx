import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { PassphraseField } from '@/components/shared/passphrase-field'
import { findText } from '@/components/shared/text'
import { useOptions } from './options-context'
import type { ChosenFile, ImportPreview } from './options-model'
import { Outcome, useRunner } from './outcome'
import { UnlockForm } from './unlock-form'

/** Choose a file, see what it would do, then do it. */
export function ImportSection() {
  const { model } = useOptions()
  const { run, result, isBusy } = useRunner()
  const [chosen, setChosen] = useState<ChosenFile | undefined>()
  /** the kind of file that has to be opened first */
  const [sealed, setSealed] = useState<string | undefined>()
  const { preview, imported } = result ?? {}
  const look = async (next: ChosenFile): Promise<void> => {
    setChosen(next)
    const { preview, refusal } = await run({ kind: 'preview-import', ...next })
    if (preview) setSealed(preview.needsPassphrase ? preview.source : undefined)
    if (refusal === 'wrong-passphrase') setChosen({ file: next.file, keyFile: next.keyFile })
  }
  const choose = (file: File | undefined): void => {
    setSealed(undefined)
    setChosen(undefined)
    if (file) void look({ file })
  }
  return (
    <section class="sheet">
      <h2>{i18n.t('options.import.title')}</h2>
      <p class="soft small">{i18n.t('options.import.about')}</p>
      {model.vault === 'locked' ? (
        <UnlockForm />
      ) : (
        <input
          type="file"
          aria-label={i18n.t('options.import.choose')}
          accept=".csv,.json,.txt,.xml,.zip,.kdbx,.1pux,.latchkey"
          // Browsers don't tell when the same name is chosen again, as after another export.
          onClick={(event) => {
            event.currentTarget.value = ''
            choose(undefined)
          }}
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      )}
      {chosen && sealed !== undefined && (
        <OpenForm chosen={chosen} isKeePass={sealed === 'keepass'} isBusy={isBusy} onChange={setChosen} onOpen={look} />
      )}
      {chosen && preview && !preview.needsPassphrase && (
        <>
          <Preview preview={preview} />
          {(preview.others > 0 || chosen.withOthers) && (
            <label class="row">
              <input
                type="checkbox"
                checked={chosen.withOthers === true}
                disabled={isBusy}
                onChange={(event) => void look({ ...chosen, withOthers: event.currentTarget.checked })}
              />
              <span class="grow">{i18n.t('options.import.withOthers')}</span>
            </label>
          )}
          <button
            type="button"
            class="do"
            disabled={isBusy || preview.added + preview.updated === 0}
            onClick={() => void run({ kind: 'import', ...chosen })}
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

/** For a file that only its own passphrase opens; KeePass may want a second file with it, or instead. */
function OpenForm(props: {
  chosen: ChosenFile
  isKeePass: boolean
  isBusy: boolean
  onChange: (chosen: ChosenFile) => void
  onOpen: (chosen: ChosenFile) => Promise<void>
}) {
  const { chosen, onChange, onOpen } = props
  const open = (event: Event): void => {
    event.preventDefault()
    void onOpen(chosen)
  }
  return (
    <form class="form" onSubmit={open}>
      <PassphraseField
        label={i18n.t('options.import.passphrase')}
        value={chosen.passphrase ?? ''}
        onInput={(passphrase) => onChange({ ...chosen, passphrase })}
        isNew={false}
      />
      {props.isKeePass && (
        <label>
          {i18n.t('options.import.keyFile')}
          <input type="file" onChange={(event) => onChange({ ...chosen, keyFile: event.currentTarget.files?.[0] })} />
        </label>
      )}
      <button type="submit" class="also" disabled={(!chosen.passphrase && !chosen.keyFile) || props.isBusy}>
        {i18n.t('options.import.open')}
      </button>
    </form>
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
  latchkey: 'Latchkey',
}
