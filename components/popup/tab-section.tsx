import { i18n } from '#i18n'
import type { PageKind } from '@/lib/store/page-kinds'
import { CodeSection } from './code-section'
import { usePopup } from './popup-context'
import type { TabView } from './popup-model'

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
      return null
  }
}

function StoreTab({ tab }: { tab: Extract<TabView, { kind: 'store' }> }) {
  const { journey, code } = tab
  const { title, next } = pageTexts(tab.page)
  if (!journey && !code && next === undefined) return null
  return (
    <section class="now">
      {title !== undefined && <h2>{journey ? i18n.t('popup.step', { step: journey.step, steps: journey.steps, title }) : title}</h2>}
      {journey && <Steps step={journey.step} steps={journey.steps} label={title} />}
      {journey?.account !== undefined && (
        <p class="soft small">
          {i18n.t('popup.for')} <bdi>{journey.account}</bdi>
        </p>
      )}
      {code ? <CodeSection code={code} /> : next !== undefined && <p class="soft small">{next}</p>}
    </section>
  )
}

function Steps({ step, steps, label }: { step: number; steps: number; label?: string }) {
  return (
    <div class="steps" role="progressbar" aria-label={label} aria-valuemin={1} aria-valuemax={steps} aria-valuenow={step}>
      {Array.from({ length: steps }, (_, index) => (
        <i key={index} class={index + 1 < step ? 'done' : index + 1 === step ? 'here' : ''} />
      ))}
    </div>
  )
}

/** A tab that may be the shopper's mail: useful at once by the click on our icon, and for longer when connected. */
function WebTab({ tab }: { tab: Extract<TabView, { kind: 'web' }> }) {
  const { run } = usePopup()
  if (tab.code) {
    return (
      <section class="now">
        <CodeSection code={tab.code} />
      </section>
    )
  }
  if (!tab.waits || tab.isConnected || tab.isLent) return null
  return (
    <section class="now">
      <h2>{i18n.t('popup.web.title')}</h2>
      <p class="soft small">{i18n.t('popup.web.todo')}</p>
      <button type="button" class="do wide" onClick={() => void run({ kind: 'use-this-mail' })}>
        {i18n.t('popup.web.look')}
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
        <dd class="bad" dir="ltr">
          {host}
        </dd>
        <dt class="small">{i18n.t('popup.twin.real')}</dt>
        <dd class="good" dir="ltr">
          {imitates}
        </dd>
      </dl>
      <p class="note bad">{i18n.t('popup.twin.todo')}</p>
    </section>
  )
}

function pageTexts(page: PageKind): { title?: string; next?: string } {
  switch (page) {
    case 'login':
      return { title: i18n.t('popup.page.login.title'), next: i18n.t('popup.page.login.next') }
    case 'register':
      return { title: i18n.t('popup.page.register.title'), next: i18n.t('popup.page.register.next') }
    case 'recovery-account':
      return { title: i18n.t('popup.page.recoveryAccount.title'), next: i18n.t('popup.page.recoveryAccount.next') }
    case 'recovery-method':
      return { title: i18n.t('popup.page.recoveryMethod.title'), next: i18n.t('popup.page.recoveryMethod.next') }
    case 'code':
      return { title: i18n.t('popup.page.code.title'), next: i18n.t('popup.page.code.next') }
    case 'new-password':
      return { title: i18n.t('popup.page.newPassword.title'), next: i18n.t('popup.page.newPassword.next') }
    case 'change-password':
      return { title: i18n.t('popup.page.changePassword.title'), next: i18n.t('popup.page.changePassword.next') }
    case 'security-question':
      return { title: i18n.t('popup.page.securityQuestion.title'), next: i18n.t('popup.page.securityQuestion.next') }
    case 'done':
      return { title: i18n.t('popup.page.done.title'), next: i18n.t('popup.page.done.next') }
    case 'other':
      return {}
  }
}
