import { i18n } from '#i18n'
import { siteName } from '@/components/shared/sites'
import { useOptions } from './options-context'
import { Outcome, useRunner } from './outcome'

/** What was removed can come back for thirty days, also after the popup that removed it was closed; or go at once. */
export function RemovedSection() {
  const { model } = useOptions()
  const { run, result, isBusy } = useRunner()
  if (model.removed.length === 0) return null
  return (
    <section class="sheet">
      <h2>{i18n.t('options.removed.title')}</h2>
      <p class="soft small">{i18n.t('options.removed.about')}</p>
      <ul class="plain-list">
        {model.removed.map(({ id, account, site }) => (
          <li key={id} class="row wrap">
            <span class="grow" id={`removed-${id}`}>
              <bdi>{account}</bdi>
              <span class="soft small line">{siteName(site)}</span>
            </span>
            <button
              type="button"
              class="also"
              aria-describedby={`removed-${id}`}
              disabled={isBusy}
              onClick={() => void run({ kind: 'restore-account', id })}
            >
              {i18n.t('options.removed.restore')}
            </button>
            <button
              type="button"
              class="plain bad"
              aria-describedby={`removed-${id}`}
              disabled={isBusy}
              onClick={() => void run({ kind: 'forget-account', id })}
            >
              {i18n.t('options.removed.forget')}
            </button>
          </li>
        ))}
      </ul>
      {result?.refusal !== undefined && <Outcome result={result} done="" />}
    </section>
  )
}
