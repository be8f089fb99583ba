import { i18n } from '#i18n'
import { Mark } from '@/components/shared/mark'
import { networkNames } from '@/components/shared/networks'
import { ActButton, CardFrame } from '../card-frame'
import type { CardModel } from '../card-model'

type Accounts = Extract<CardModel, { kind: 'accounts' }>

/** Names only: the password stays in the vault until one is chosen. */
export function AccountsCard({ model }: { model: Accounts }) {
  return (
    <CardFrame kind="accounts" title={i18n.t('card.accounts.title')} hasOwnWayOut>
      {model.accounts.length > 0 && (
        <ul class="accounts-list">
          {model.accounts.map((account, index) => (
            <li key={account.id}>
              <Account account={account} fills={model.fills} isBest={index === 0} />
            </li>
          ))}
        </ul>
      )}
      {model.accounts.length === 0 && model.vault === 'unlocked' && <p class="account soft">{i18n.t('card.accounts.empty')}</p>}
      {model.vault === 'locked' && (
        <ActButton look="account best" act={{ kind: 'unlock' }}>
          <span class="grow">
            <b>{i18n.t('card.accounts.unlock')}</b>
            <small>{i18n.t('card.accounts.locked')}</small>
          </span>
          <Mark />
        </ActButton>
      )}
      <div class="foot">
        <span class="grow soft">{model.accounts.length > 0 && model.vault === 'unlocked' ? null : i18n.t('card.name')}</span>
        <ActButton look="plain" act={{ kind: 'dismiss' }}>
          {i18n.t('card.notHere')}
        </ActButton>
      </div>
    </CardFrame>
  )
}

function Account({ account, fills, isBest }: { account: Accounts['accounts'][number]; fills: Accounts['fills']; isBest: boolean }) {
  const name = (
    <b class="long">
      <bdi>{account.name || i18n.t('card.accounts.unnamed')}</bdi>
    </b>
  )
  if (account.signInWith !== 'password') {
    return (
      <div class="account">
        <span class="grow">
          {name}
          <small>{i18n.t('card.accounts.social', { network: networkNames[account.signInWith] })}</small>
        </span>
      </div>
    )
  }
  return (
    <ActButton look={isBest ? 'account best' : 'account'} act={{ kind: 'fill-account', id: account.id }}>
      <span class="grow">
        {name}
        <small>{fillsText(fills)}</small>
      </span>
      {isBest && <Mark />}
    </ActButton>
  )
}

function fillsText(fills: Accounts['fills']): string {
  switch (fills) {
    case 'account':
      return i18n.t('card.accounts.fillAccount')
    case 'password':
      return i18n.t('card.accounts.fillPassword')
    case 'account-and-password':
      return i18n.t('card.accounts.fill')
  }
}
