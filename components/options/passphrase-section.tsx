import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { PassphraseField } from '@/components/shared/passphrase-field'
import type { OptionsResult } from './options-model'
import { Outcome, useRunner } from './outcome'

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
    <section>
      <h2>{i18n.t('options.passphrase.title')}</h2>
      <form class="form" onSubmit={(event) => void change(event)}>
        <PassphraseField label={i18n.t('options.passphrase.current')} value={current} onInput={setCurrent} isNew={false} />
        <PassphraseField label={i18n.t('options.passphrase.next')} value={next} onInput={setNext} isNew />
        <PassphraseField label={i18n.t('popup.passphrase.repeat')} value={repeat} onInput={setRepeat} isNew />
        {repeat !== '' && next !== repeat && <p class="note warn">{i18n.t('popup.problem.passphrasesDiffer')}</p>}
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

/** The paper for the day the passphrase is forgotten: shown once, never stored where it could be read. */
function RecoveryKey() {
  const { run, result, isBusy } = useRunner()
  const [passphrase, setPassphrase] = useState('')
  const make = async (event: Event): Promise<void> => {
    event.preventDefault()
    await run({ kind: 'make-recovery-key', passphrase })
    setPassphrase('')
  }
  return (
    <form class="form part" onSubmit={(event) => void make(event)}>
      <h3>{i18n.t('options.recovery.title')}</h3>
      <p class="soft small">{i18n.t('options.recovery.about')}</p>
      <PassphraseField label={i18n.t('popup.passphrase.label')} value={passphrase} onInput={setPassphrase} isNew={false} />
      <button type="submit" class="also" disabled={passphrase === '' || isBusy}>
        {i18n.t('options.recovery.make')}
      </button>
      {result?.recoveryKey === undefined ? null : (
        <p class="password selectable" dir="ltr" translate={false}>
          {result.recoveryKey}
        </p>
      )}
      <Outcome result={result} done={i18n.t('options.recovery.done')} />
    </form>
  )
}
