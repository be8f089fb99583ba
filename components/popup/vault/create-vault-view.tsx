import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { levelText, reasonText, type Rating } from '@/components/shared/rating'
import { StrengthMeter } from '@/components/shared/strength-meter'
import { PassphraseField } from '@/components/shared/passphrase-field'
import { usePopup } from '../popup-context'

/** A vault is an offer: everything but saving works without one. */
export function CreateVaultView() {
  const { run, go, say, rate, leave } = usePopup()
  const [passphrase, setPassphrase] = useState('')
  const [repeat, setRepeat] = useState('')
  const [rating, setRating] = useState<Rating | undefined>()
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    let isCurrent = true
    const show = async (): Promise<void> => {
      const next = passphrase === '' ? undefined : await rate(passphrase)
      if (isCurrent) setRating(next)
    }
    void show()
    return () => {
      isCurrent = false
    }
  }, [passphrase])
  const create = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (passphrase === '') return say('empty-passphrase')
    if (passphrase !== repeat) return say('passphrases-differ')
    setBusy(true)
    const { problem } = await run({ kind: 'create-vault', passphrase })
    setBusy(false)
    if (problem === undefined) go({ kind: leave ? 'done' : 'home' })
  }
  return (
    <section>
      <h2 class="title">{i18n.t('popup.create.title')}</h2>
      <p class="soft small">{i18n.t('popup.create.about')}</p>
      <form class="form" onSubmit={(event) => void create(event)}>
        <PassphraseField label={i18n.t('popup.passphrase.new')} value={passphrase} onInput={setPassphrase} isNew hasFocus />
        {passphrase !== '' && (
          <div role="status">
            <StrengthMeter score={rating?.score} />
            {rating && <p class="small">{[levelText(rating), reasonText(rating)].filter((text) => text !== undefined).join('. ')}</p>}
          </div>
        )}
        <PassphraseField label={i18n.t('popup.passphrase.repeat')} value={repeat} onInput={setRepeat} isNew />
        <p class="note warn">{i18n.t('popup.create.noReset')}</p>
        <button type="submit" class="do wide" disabled={isBusy}>
          {isBusy ? i18n.t('popup.create.busy') : i18n.t('popup.create.button')}
        </button>
        <button type="button" class="plain" onClick={leave ?? (() => go({ kind: 'home' }))}>
          {i18n.t('popup.create.notNow')}
        </button>
      </form>
    </section>
  )
}
