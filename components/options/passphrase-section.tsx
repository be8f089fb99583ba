import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { PassphraseField } from '@/components/shared/passphrase-field'
import type { OptionsResult } from './options-model'
import { Outcome, useRunner } from './outcome'
import { RecoveryKey } from './recovery-key'

export function PassphraseSection() {
  const { run, result, isBusy } = useRunner()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [repeat, setRepeat] = useState('')
  const [alsoKeys, setAlsoKeys] = useState(false)
  const isReady = current !== '' && next !== '' && next === repeat
  const change = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (!isReady) return
    const { refusal } = await run({ kind: 'change-passphrase', current, next, alsoKeys })
    if (refusal !== undefined) return
    setCurrent('')
    setNext('')
    setRepeat('')
  }
  return (
    <section class="sheet">
      <h2>{i18n.t('options.passphrase.title')}</h2>
      <form class="form" onSubmit={(event) => void change(event)}>
        <PassphraseField label={i18n.t('options.passphrase.current')} value={current} onInput={setCurrent} isNew={false} />
        <PassphraseField label={i18n.t('options.passphrase.next')} value={next} onInput={setNext} isNew />
        <PassphraseField label={i18n.t('popup.passphrase.repeat')} value={repeat} onInput={setRepeat} isNew />
        {repeat !== '' && next !== repeat && (
          <p class="note warn" role="status">
            {i18n.t('popup.problem.passphrasesDiffer')}
          </p>
        )}
        <label class="row">
          <input type="checkbox" checked={alsoKeys} onChange={(event) => setAlsoKeys(event.currentTarget.checked)} />
          <span class="grow">{i18n.t('options.passphrase.alsoKeys')}</span>
        </label>
        <button type="submit" class="do" disabled={!isReady || isBusy}>
          {i18n.t('options.passphrase.change')}
        </button>
      </form>
      <Outcome result={result} done={doneText(result)} />
      <RecoveryKey />
      <Forgotten />
    </section>
  )
}

function doneText(result: OptionsResult | undefined): string {
  return result?.recoveryKeyRevoked ? i18n.t('options.passphrase.doneNewPaper') : i18n.t('options.passphrase.done')
}

/** The way back in with the paper. */
function Forgotten() {
  const { run, result, isBusy } = useRunner()
  const [recoveryKey, setRecoveryKey] = useState('')
  const [next, setNext] = useState('')
  const reset = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { refusal } = await run({ kind: 'reset-passphrase', recoveryKey, next })
    if (refusal !== undefined) return
    setRecoveryKey('')
    setNext('')
  }
  return (
    <details>
      <summary>{i18n.t('options.forgotten.title')}</summary>
      <form class="form" onSubmit={(event) => void reset(event)}>
        <label>
          {i18n.t('options.forgotten.key')}
          <input
            class="selectable"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            maxLength={200}
            value={recoveryKey}
            onInput={(event) => setRecoveryKey(event.currentTarget.value)}
          />
        </label>
        <PassphraseField label={i18n.t('options.passphrase.next')} value={next} onInput={setNext} isNew />
        <button type="submit" class="also" disabled={recoveryKey.trim() === '' || next === '' || isBusy}>
          {i18n.t('options.forgotten.go')}
        </button>
      </form>
      <Outcome result={result} done={doneText(result)} />
    </details>
  )
}
