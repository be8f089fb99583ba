import { i18n } from '#i18n'
import type { PageKind } from '@/lib/store/page-kinds'
import { ChosenGuide } from './chosen-guide'
import { CodeSection } from './code-section'
import { NextStep, StepAdvice, Steps } from './guide'
import { usePopup } from '../popup-context'
import type { CodeView, JourneyView, PopupModel, TabView } from '../popup-model'

type StoreTabView = Extract<TabView, { kind: 'store' }>

/** What the tab under the popup is, and what comes next there. */
export function TabSection({ tab }: { tab: TabView }) {
  switch (tab.kind) {
    case 'store':
      return <StoreTab tab={tab} />
    case 'web':
      return <WebTab tab={tab} />
    case 'twin':
      return <TwinWarning host={tab.host} imitates={tab.imitates} />
    case 'other':
      return tab.journey ? <Chosen journey={tab.journey} /> : null
  }
}

/** Away from the store, only a way that was chosen goes on. */
function Chosen({ journey }: { journey: JourneyView }) {
  return (
    <section class="now">
      <ChosenGuide journey={journey} />
    </section>
  )
}

function StoreTab({ tab }: { tab: StoreTabView }) {
  const { model } = usePopup()
  const { journey, code } = tab
  const title = titleOf(tab.page, code?.awaitsLink)
  const hint = hintFor(tab, model)
  if (!journey && !code) return null
  const said = code ? (['never-share'] as const) : []
  if (journey?.isChosen) {
    return (
      <section class="now">
        <ChosenGuide journey={journey} said={said} />
        {code && <CodeSection code={code} />}
      </section>
    )
  }
  return (
    <section class="now">
      {journey && title !== undefined && <h2>{i18n.t('popup.step', { step: journey.step, steps: journey.steps, title })}</h2>}
      {journey && <Steps step={journey.step} steps={journey.steps} label={title} />}
      {journey?.account !== undefined && (
        <p class="soft small">
          {i18n.t('popup.for')} <bdi>{journey.account}</bdi>
        </p>
      )}
      {journey && <NextStep journey={journey} />}
      {code ? <CodeSection code={code} /> : hint !== undefined && <p class="soft small">{hint}</p>}
      {journey && <StepAdvice journey={journey} said={said} />}
    </section>
  )
}

/** A tab that may be the shopper's mail: useful at once by the click on our icon, and for longer when connected. */
function WebTab({ tab }: { tab: Extract<TabView, { kind: 'web' }> }) {
  const { run } = usePopup()
  if (tab.code) {
    return (
      <section class="now">
        <h2>{codeTitle(tab.code)}</h2>
        <CodeSection code={tab.code} />
      </section>
    )
  }
  if (tab.journey) return <Chosen journey={tab.journey} />
  if (tab.waitsFor === undefined || tab.isConnected || tab.isLent) return null
  const isLink = tab.waitsFor === 'link'
  return (
    <section class="now">
      <h2>{i18n.t('popup.web.title')}</h2>
      <p class="soft small">{i18n.t(isLink ? 'popup.web.linkTodo' : 'popup.web.todo')}</p>
      <button type="button" class="do wide" onClick={() => void run({ kind: 'use-this-mail' })}>
        {i18n.t(isLink ? 'popup.web.lookForLink' : 'popup.web.look')}
      </button>
    </section>
  )
}

/** Both names, one above the other, so that the difference can be seen. */
function TwinWarning({ host, imitates }: { host: string; imitates: string }) {
  return (
    <section class="now twin" role="alert">
      <h2>{i18n.t('popup.twin.title')}</h2>
      <dl>
        <dt class="small">{i18n.t('popup.twin.here')}</dt>
        <dd class="bad">
          <bdi dir="ltr">{host}</bdi>
        </dd>
        <dt class="small">{i18n.t('popup.twin.real')}</dt>
        <dd class="good">
          <bdi dir="ltr">{imitates}</bdi>
        </dd>
      </dl>
      <p class="note bad">{i18n.t('popup.twin.todo')}</p>
    </section>
  )
}

/** On a page of the store the step says it. */
function codeTitle({ state, awaitsLink }: CodeView): string {
  if (state === 'found') return i18n.t('card.code.title')
  if (state === 'link') return i18n.t(awaitsLink ? 'card.link.awaitedTitle' : 'card.link.title')
  return i18n.t(state === 'by-sms' ? 'card.waiting.smsTitle' : 'card.waiting.title')
}

/** What we have for the page, as long as it is still of use there. */
function hintFor({ page, site }: StoreTabView, { accounts, pending, unkept }: PopupModel): string | undefined {
  switch (page) {
    case 'login':
      return accounts.some((account) => account.site === site) ? i18n.t('popup.page.login.hint') : undefined
    case 'register':
      return i18n.t('popup.page.register.hint')
    case 'new-password':
      return pending.length === 0 && !unkept ? i18n.t('popup.page.newPassword.hint') : undefined
    default:
      return undefined
  }
}

/** What the page is, after "Step 1 of 4:". */
function titleOf(page: PageKind, awaitsLink = false): string | undefined {
  switch (page) {
    case 'login':
      return i18n.t('popup.page.login.title')
    case 'register':
      return i18n.t('popup.page.register.title')
    case 'recovery-account':
      return i18n.t('popup.page.recoveryAccount.title')
    case 'recovery-method':
      return i18n.t('popup.page.recoveryMethod.title')
    case 'code':
      return i18n.t(awaitsLink ? 'popup.page.code.linkTitle' : 'popup.page.code.title')
    case 'new-password':
      return i18n.t('popup.page.newPassword.title')
    case 'change-password':
      return i18n.t('popup.page.changePassword.title')
    case 'security-question':
      return i18n.t('popup.page.securityQuestion.title')
    case 'done':
      return i18n.t('popup.page.done.title')
    case 'other':
      return undefined
  }
}
