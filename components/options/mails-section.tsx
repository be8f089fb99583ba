import { i18n } from '#i18n'
import { useOptions } from './options-context'

/** Which mails may be read while a page waits, each with its way out. */
export function MailsSection() {
  const { model, act } = useOptions()
  return (
    <section class="sheet">
      <h2>{i18n.t('options.mails.title')}</h2>
      <p class="soft small">{i18n.t('options.mails.about')}</p>
      {model.mails.length === 0 && <p>{i18n.t('options.mails.none')}</p>}
      <ul class="plain-list">
        {model.mails.map(({ origin, mailbox }) => (
          <li key={origin} class="row wrap">
            <span class="grow" id={`mail-${origin}`}>
              <bdi>{mailbox ?? origin}</bdi>
              {mailbox === undefined ? null : (
                <span class="soft small line">
                  <bdi dir="ltr">{origin}</bdi>
                </span>
              )}
            </span>
            <button
              type="button"
              class="also"
              aria-describedby={`mail-${origin}`}
              onClick={() => void act({ kind: 'disconnect-mail', origin })}
            >
              {i18n.t('popup.mail.disconnect')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
