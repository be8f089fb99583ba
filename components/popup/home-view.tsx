import { useId } from 'preact/hooks'
import { i18n } from '#i18n'
import { HelpLink } from '@/components/help/help-link'
import { AccountList } from './accounts/account-list'
import { MailSection } from './mail/mail-section'
import { PendingList } from './accounts/pending-list'
import { usePopup } from './popup-context'
import type { TabView } from './popup-model'
import { TabSection } from './tab/tab-section'
import { UnkeptNote } from './maker/unkept-note'
import { SlipNote } from './vault/slip-note'

/** What matters on this tab first; then what waits for a word; then what is kept. */
export function HomeView() {
  const { model, view, go } = usePopup()
  const maker = useId()
  const isMailNext = asksForMail(model.tab)
  const slip = view.kind === 'home' ? view.slip : undefined
  return (
    <>
      {slip && <SlipNote slip={slip} />}
      {model.unkept && <UnkeptNote password={model.unkept.password} />}
      <TabSection tab={model.tab} />
      {isMailNext && <MailSection />}
      <PendingList pending={model.pending} />
      <VaultSection />
      {!isMailNext && <MailSection />}
      <section>
        <div class="row">
          <h2 class="grow" id={maker}>
            {i18n.t('popup.maker.title')}
          </h2>
          <button type="button" class="also" aria-describedby={maker} onClick={() => go({ kind: 'maker' })}>
            {i18n.t('popup.maker.make')}
          </button>
        </div>
        {model.generated.length > 0 && (
          <button type="button" class="plain add" onClick={() => go({ kind: 'generated' })}>
            {i18n.t('popup.generated.title')}
          </button>
        )}
      </section>
      <section>
        <div class="row">
          <button type="button" class="also grow" onClick={() => go({ kind: 'checks' })}>
            {i18n.t('popup.checks.ask')}
          </button>
          <HelpLink look="plain">{i18n.t('help.title')}</HelpLink>
        </div>
        <button type="button" class="plain add" onClick={() => go({ kind: 'choose-journey' })}>
          {i18n.t('popup.guide.ask')}
        </button>
      </section>
    </>
  )
}

/** While something comes by mail, and once it is there, the mail is of more use than a list of accounts. */
function asksForMail(tab: TabView): boolean {
  if (tab.kind === 'store') return tab.code !== undefined
  return tab.kind === 'web' && (tab.code !== undefined || tab.waitsFor !== undefined)
}

function VaultSection() {
  const { model, go } = usePopup()
  const id = useId()
  switch (model.vault) {
    case 'unlocked':
      return <AccountList accounts={model.accounts} damaged={model.damaged} />
    case 'locked':
      return (
        <section>
          <div class="row">
            <span class="grow">
              <h2>{i18n.t('popup.locked.title')}</h2>
              <p class="soft small">{i18n.t('popup.locked.todo')}</p>
            </span>
            <button type="button" class="do" onClick={() => go({ kind: 'unlock' })}>
              {i18n.t('popup.unlock.button')}
            </button>
          </div>
        </section>
      )
    case 'none':
      return (
        <section>
          <div class="row">
            <span class="grow">
              <h2 id={id}>{i18n.t('popup.noVault.title')}</h2>
              <p class="soft small">{i18n.t('popup.noVault.todo')}</p>
            </span>
            <button type="button" class="also" aria-describedby={id} onClick={() => go({ kind: 'create' })}>
              {i18n.t('popup.noVault.make')}
            </button>
          </div>
        </section>
      )
  }
}
