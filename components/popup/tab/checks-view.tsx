import { useEffect, useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { causeAnchor } from '@/components/help/anchors'
import { HelpLink } from '@/components/help/help-link'
import { causeTexts, exitText, withCertainty } from '@/components/shared/causes'
import { RuleList } from '@/components/shared/rule-list'
import { findText } from '@/components/shared/text'
import { CopyButton } from '../copy-button'
import { usePopup } from '../popup-context'
import type { ActResult, CheckView, PopupAct } from '../popup-model'

/** Everything that keeps people out, checked one by one, with what to do about what was found. */
export function ChecksView() {
  const { model, run, go } = usePopup()
  const [result, setResult] = useState<ActResult | undefined>()
  const [password, setPassword] = useState('')
  const id = useId()
  const show = async (asked: Promise<ActResult>): Promise<void> => setResult(await asked)
  useEffect(() => void show(run({ kind: 'run-checks' })), [])
  const test = (event: Event): void => {
    event.preventDefault()
    if (password !== '') void show(run({ kind: 'test-password', password }))
    setPassword('')
  }
  const title = <h2 class="title">{i18n.t('popup.checks.ask')}</h2>
  // What lies below the findings would move as soon as they come.
  if (result === undefined) {
    return (
      <section>
        {title}
        <p class="soft small" role="status">
          {i18n.t('popup.checks.running')}
        </p>
      </section>
    )
  }
  const { checks = [], rules = [], sameAs } = result
  const isTested = rules.length > 0
  const causes = checks.filter(({ found }) => found === 'cause')
  return (
    <section>
      {title}
      {sameAs === undefined ? null : (
        <p class="note">
          {i18n.t('popup.checks.same')} <bdi>{sameAs}</bdi>
        </p>
      )}
      {isTested && sameAs === undefined && model.vault === 'unlocked' && <p class="soft small">{i18n.t('popup.checks.notSaved')}</p>}
      {sameAs === undefined && causes.length === 0 ? <p class="soft small">{i18n.t('popup.checks.nothing')}</p> : null}
      {causes.map((check) => (
        <FoundCause key={check.id} check={check} />
      ))}
      <ul class="rules small checks">
        {checks
          .filter(({ found }) => found !== 'cause')
          .map((check) => (
            <CheckLine key={check.id} check={check} />
          ))}
      </ul>
      {rules.some(({ ok }) => !ok) && (
        <details class="small">
          <summary>{i18n.t('popup.checks.rules')}</summary>
          <RuleList rules={rules} isEmpty={false} />
        </details>
      )}
      {model.vault === 'locked' && (
        <button type="button" class="also wide" onClick={() => go({ kind: 'unlock', next: { kind: 'checks' } })}>
          {i18n.t('card.refused.unlock')}
        </button>
      )}
      <form class="form" onSubmit={test}>
        <div class="field">
          <label for={id}>{i18n.t('popup.checks.try')}</label>
          <div class="row">
            <input
              id={id}
              class="grow"
              type="password"
              autocomplete="off"
              maxLength={1000}
              value={password}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
            <button type="submit" class="also">
              {i18n.t('popup.checks.test')}
            </button>
          </div>
        </div>
        <p class="soft small">{i18n.t('popup.checks.stays')}</p>
      </form>
    </section>
  )
}

/** Leads on in the page itself, so that a small window over it has done its work. */
function useWayOut(): (act: PopupAct) => void {
  const { run, leave } = usePopup()
  return (act) => void run(act).then(({ problem }) => problem === undefined && leave?.())
}

function FoundCause({ check }: { check: CheckView }) {
  const goOut = useWayOut()
  const { account, cause, entry, exit } = check
  const texts = cause && causeTexts(cause)
  if (!texts) return null
  return (
    <div class="note warn found">
      <b>{withCertainty(texts.title, check.certainty)}</b>
      <p>{texts.todo}</p>
      {account === undefined ? null : (
        <p>
          {i18n.t('popup.checks.meant')} <bdi>{account}</bdi>
        </p>
      )}
      {entry && <MeantEntry entry={entry} />}
      {exit && (
        <button type="button" class="also" onClick={() => goOut({ kind: 'leave', to: exit })}>
          {exitText(exit)}
        </button>
      )}
      <HelpLink at={causeAnchor(cause)} label={i18n.t('help.moreOf', { title: texts.title })}>
        {i18n.t('help.more')}
      </HelpLink>
    </div>
  )
}

/** The saved password that was meant, one press away. */
function MeantEntry({ entry: { id, account } }: { entry: { id: string; account: string } }) {
  const { model, run } = usePopup()
  const goOut = useWayOut()
  const canFill = model.tab.kind === 'store' && model.tab.page === 'login'
  return (
    <>
      <p>
        {i18n.t('popup.checks.savedFor')} <bdi>{account}</bdi>
      </p>
      <p class="row wrap">
        {canFill && (
          <button type="button" class="also" onClick={() => goOut({ kind: 'fill-account', id })}>
            {i18n.t('card.refused.fillSaved')}
          </button>
        )}
        <CopyButton
          find={async () => (await run({ kind: 'copy-password', id })).password}
          label={i18n.t('popup.accounts.copyOf', { account })}
        />
      </p>
    </>
  )
}

function CheckLine({ check: { id, found, missing } }: { check: CheckView }) {
  const text = findText(`diagnosis.check.${id}`) ?? findText(`diagnosis.${id}.title`)
  if (text === undefined) return null
  const isFine = found === 'fine'
  return (
    <li class={isFine ? 'ok' : 'open'}>
      <span class="sign" aria-hidden="true">
        {isFine ? '✓' : '○'}
      </span>
      <span>
        {text}
        <span class="soft">{isFine ? i18n.t('popup.checks.fine') : whyUnknown(missing)}</span>
      </span>
    </li>
  )
}

/** What the shopper can do to have it looked at. */
function whyUnknown(missing: CheckView['missing']): string {
  switch (missing) {
    case 'page':
      return i18n.t('popup.checks.needs.page')
    case 'typed':
      return i18n.t('popup.checks.needs.typed')
    case 'vault':
      return i18n.t('popup.checks.needs.vault')
    case 'account':
      return i18n.t('popup.checks.needs.account')
    case undefined:
      return i18n.t('popup.checks.unknown')
  }
}
