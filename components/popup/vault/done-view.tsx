import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { PassphraseSlip } from '@/lib/keyboard/passphrase-slips'
import { PendingList } from '../accounts/pending-list'
import { usePopup } from '../popup-context'
import { SlipNote } from './slip-note'

/** The vault that a page asked for is open: what is in it of that page already, and the way back. */
export function DoneView({ slip }: { slip?: PassphraseSlip }) {
  const { model, leave } = usePopup()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  return (
    <>
      <section>
        <h2 class="title">{i18n.t('popup.done.title')}</h2>
        {slip ? <SlipNote slip={slip} /> : <p class="soft small">{i18n.t('popup.done.about')}</p>}
        <button ref={back} type="button" class="do wide" onClick={leave}>
          {i18n.t('popup.done.back')}
        </button>
      </section>
      <PendingList pending={model.pending} />
    </>
  )
}
