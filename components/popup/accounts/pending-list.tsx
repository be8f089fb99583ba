import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { dayText, timeOfDay } from '@/components/shared/text'
import { usePopup } from '../popup-context'
import type { PendingView } from '../popup-model'

/** Passwords of which nobody knows whether the store took them. They wait here, whatever became of the page. */
export function PendingList({ pending }: { pending: readonly PendingView[] }) {
  return (
    <>
      {pending.map((item) =>
        item.state === 'unsent' ? <UnsentItem key={item.id} item={item} /> : <PendingItem key={item.id} item={item} />,
      )}
    </>
  )
}

/** The page has it, and the store can't know it yet: nothing to be asked. */
function UnsentItem({ item }: { item: PendingView }) {
  return (
    <section class="now pending">
      <h2>{i18n.t('popup.pending.unsent')}</h2>
      {item.account !== undefined && (
        <p class="soft small">
          {i18n.t('popup.for')} <bdi>{item.account}</bdi>
        </p>
      )}
      <p class="soft small">{i18n.t('popup.pending.unsentTodo')}</p>
    </section>
  )
}

function PendingItem({ item }: { item: PendingView }) {
  const { run } = usePopup()
  const [account, setAccount] = useState('')
  const id = useId()
  const time = timeOfDay(Date.parse(item.madeAt))
  const isNameless = item.account === undefined
  const keep = (): void => void run({ kind: 'keep-pending', id: item.id, ...(isNameless ? { account: account.trim() } : {}) })
  return (
    <section class="now pending">
      <h2>{item.state === 'confirmed' ? i18n.t('popup.pending.taken') : i18n.t('popup.pending.title')}</h2>
      <p class="soft small" id={id}>
        {i18n.t('popup.pending.since', { day: dayText(item.madeAt), time })}
        {isNameless ? null : (
          <>
            {' '}
            {i18n.t('popup.for')} <bdi>{item.account}</bdi>
          </>
        )}
      </p>
      {isNameless && (
        <input
          value={account}
          maxLength={320}
          placeholder={i18n.t('popup.pending.whose')}
          aria-label={i18n.t('popup.pending.whose')}
          onInput={(event) => setAccount(event.currentTarget.value)}
        />
      )}
      <div class="row">
        <button type="button" class="do" aria-describedby={id} disabled={isNameless && account.trim() === ''} onClick={keep}>
          {i18n.t('popup.pending.keep')}
        </button>
        <button type="button" class="also" aria-describedby={id} onClick={() => void run({ kind: 'drop-pending', id: item.id })}>
          {i18n.t('popup.pending.drop')}
        </button>
      </div>
    </section>
  )
}
