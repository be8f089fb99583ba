import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { siteNames } from '@/components/shared/sites'
import { dayText } from '@/components/shared/text'
import { AccountForm } from './account-form'
import { aboutAccount } from './account-list'
import { CopyButton } from '../copy-button'
import { usePopup } from '../popup-context'

/** One account: fill, copy, its history, edit, remove. The passwords themselves stay with the background. */
export function AccountDetails({ id }: { id: string }) {
  const { model, go, run, noteRemoved } = usePopup()
  const [isEditing, setEditing] = useState(false)
  const account = model.accounts.find((other) => other.id === id)
  if (!account) return <p class="soft pad">{i18n.t('popup.problem.gone')}</p>
  if (isEditing) return <AccountForm account={account} onDone={() => setEditing(false)} />
  const remove = async (): Promise<void> => {
    const { problem } = await run({ kind: 'remove-account', id })
    if (problem !== undefined) return
    noteRemoved({ id, account: account.account })
    go({ kind: 'home' })
  }
  return (
    <section>
      <h2 class="title">
        <bdi>{account.account}</bdi>
      </h2>
      <p class="soft small">{aboutAccount(account)}</p>
      {account.tiedTo !== undefined && (
        <p class="soft small">
          {i18n.t('popup.account.tiedTo')} <bdi>{account.tiedTo}</bdi>
        </p>
      )}
      {account.hasPassword && (
        <div class="row">
          {Object.hasOwn(siteNames, account.site) && (
            <button type="button" class="do" onClick={() => void run({ kind: 'fill-account', id })}>
              {i18n.t('popup.accounts.fill')}
            </button>
          )}
          <CopyButton find={async () => (await run({ kind: 'copy-password', id })).password} />
        </div>
      )}
      {account.question !== undefined && (
        <p class="small">
          {i18n.t('popup.account.question')} <bdi>{account.question}</bdi>
        </p>
      )}
      {account.hasAnswer && (
        <p class="small row">
          <span class="grow">{i18n.t('popup.account.answer')}</span>
          <CopyButton label={i18n.t('popup.account.copyAnswer')} find={async () => (await run({ kind: 'copy-answer', id })).answer} />
        </p>
      )}
      {account.notes !== undefined && account.notes !== '' && <p class="small notes">{account.notes}</p>}
      {account.previous.length > 0 && (
        <details>
          <summary class="small">{i18n.t('popup.account.history', account.previous.length)}</summary>
          <ul class="small soft plain-list">
            {account.previous.map(({ until }, nth) => (
              <li key={`${nth} ${until}`} class="row">
                <span class="grow">{i18n.t('popup.account.until', { day: dayText(until) })}</span>
                <CopyButton
                  label={i18n.t('popup.account.copyEarlier', { day: dayText(until) })}
                  find={async () => (await run({ kind: 'copy-earlier', id, nth, until })).password}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="row">
        <button type="button" class="also" onClick={() => setEditing(true)}>
          {i18n.t('popup.account.edit')}
        </button>
        <button type="button" class="plain bad" onClick={() => void remove()}>
          {i18n.t('popup.account.remove')}
        </button>
      </div>
    </section>
  )
}
