import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { networkNames } from '@/components/shared/networks'
import { siteName } from '@/components/shared/sites'
import { dayText, language } from '@/components/shared/text'
import { searchEntries, sortEntries, type SortBy } from '@/lib/vault/entries/search'
import { CopyButton } from '../copy-button'
import { usePopup } from '../popup-context'
import type { AccountView } from '../popup-model'

/** Up to so many are seen at a glance. */
const searchFrom = 7
/** Drawing more rows than anyone scrolls through makes the popup slow; the search reaches the rest. */
const mostShown = 60
const orders: readonly SortBy[] = ['changed', 'account', 'site']

/** Who can sign in where, newest first unless another order is chosen. */
export function AccountList({ accounts, damaged }: { accounts: readonly AccountView[]; damaged: number }) {
  const { go } = usePopup()
  const [wanted, setWanted] = useState('')
  const [order, setOrder] = useState<SortBy>('changed')
  const found = sortEntries(searchEntries(accounts, wanted), order, language())
  return (
    <section class="accounts">
      {damaged > 0 && <p class="note warn">{i18n.t('popup.accounts.damaged', damaged)}</p>}
      {accounts.length >= searchFrom && (
        <div class="row">
          <input
            type="search"
            class="grow"
            value={wanted}
            placeholder={i18n.t('popup.accounts.search')}
            aria-label={i18n.t('popup.accounts.search')}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
          <select
            aria-label={i18n.t('popup.accounts.order')}
            value={order}
            onChange={(event) => setOrder(orders[event.currentTarget.selectedIndex] ?? 'changed')}
          >
            <option value="changed">{i18n.t('popup.accounts.byChange')}</option>
            <option value="account">{i18n.t('popup.accounts.byName')}</option>
            <option value="site">{i18n.t('popup.accounts.bySite')}</option>
          </select>
        </div>
      )}
      {accounts.length === 0 ? <p class="soft small">{i18n.t('popup.accounts.empty')}</p> : null}
      {accounts.length > 0 && found.length === 0 ? <p class="soft small">{i18n.t('popup.accounts.none')}</p> : null}
      <ul class="list">
        {found.slice(0, mostShown).map((account) => (
          <AccountRow key={account.id} account={account} />
        ))}
      </ul>
      {found.length > mostShown && <p class="soft small">{i18n.t('popup.accounts.more', found.length - mostShown)}</p>}
      <Removed />
      <button type="button" class="plain add" onClick={() => go({ kind: 'add' })}>
        {i18n.t('popup.accounts.add')}
      </button>
    </section>
  )
}

function AccountRow({ account }: { account: AccountView }) {
  const { model, go, run } = usePopup()
  const isHere = model.tab.kind === 'store' && model.tab.site === account.site
  return (
    <li class="row">
      <button type="button" class="name grow" onClick={() => go({ kind: 'account', id: account.id })}>
        <b class="long">
          <bdi>{account.account}</bdi>
        </b>
        <span class="soft small">{aboutAccount(account)}</span>
      </button>
      {account.hasPassword && (
        <span class="row">
          {isHere && (
            <button
              type="button"
              class="also"
              aria-label={i18n.t('popup.accounts.fillOf', { account: account.account })}
              onClick={() => void run({ kind: 'fill-account', id: account.id })}
            >
              {i18n.t('popup.accounts.fill')}
            </button>
          )}
          <CopyButton
            label={i18n.t('popup.accounts.copyOf', { account: account.account })}
            find={async () => (await run({ kind: 'copy-password', id: account.id })).password}
          />
        </span>
      )}
    </li>
  )
}

/** One line: the site and the last change, or how the account signs in. */
export function aboutAccount(account: AccountView): string {
  if (account.signInWith !== 'password') return i18n.t('card.accounts.social', { network: networkNames[account.signInWith] })
  return `${siteName(account.site)} · ${i18n.t('popup.accounts.changed', { day: dayText(account.changedAt) })}`
}

/** Removing is done at once and undone with one click, while the popup is open. */
function Removed() {
  const { removed, run, forgetRemoved } = usePopup()
  if (!removed) return null
  return (
    <p class="note row" role="status">
      <span class="grow">
        {i18n.t('popup.accounts.removed')} <bdi>{removed.account}</bdi>
      </span>
      <button type="button" class="also" onClick={() => void run({ kind: 'restore-account', id: removed.id }).then(forgetRemoved)}>
        {i18n.t('popup.accounts.undo')}
      </button>
    </p>
  )
}
