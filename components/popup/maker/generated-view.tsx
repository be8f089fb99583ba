import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { PasswordText } from '@/components/shared/password-text'
import { siteNames } from '@/components/shared/sites'
import { dayText, timeOfDay } from '@/components/shared/text'
import { CopyButton } from '../copy-button'
import { usePopup } from '../popup-context'
import type { GeneratedView as Generated } from '../popup-model'

/** Every password that was made here, saved or not. They stay with the background until one is asked for. */
export function GeneratedView() {
  const { model, run, go } = usePopup()
  const [isSure, setSure] = useState(false)
  const clear = (): void => {
    if (isSure) void run({ kind: 'clear-generated' })
    setSure(!isSure)
  }
  if (model.vault !== 'unlocked') {
    return (
      <section>
        <h2 class="title">{i18n.t('popup.generated.title')}</h2>
        <p class="soft small">{i18n.t('popup.generated.locked')}</p>
        <button type="button" class="do" onClick={() => go({ kind: 'unlock' })}>
          {i18n.t('popup.unlock.button')}
        </button>
      </section>
    )
  }
  return (
    <section>
      <h2 class="title">{i18n.t('popup.generated.title')}</h2>
      <p class="soft small">{model.generated.length === 0 ? i18n.t('popup.generated.none') : i18n.t('popup.generated.about')}</p>
      <ul class="list">
        {model.generated.map((item) => (
          <GeneratedItem key={item.id} item={item} />
        ))}
      </ul>
      {model.generated.length > 0 && (
        <button type="button" class="plain bad add" onClick={clear}>
          {isSure ? i18n.t('popup.generated.clearSure') : i18n.t('popup.generated.clear')}
        </button>
      )}
    </section>
  )
}

function GeneratedItem({ item }: { item: Generated }) {
  const { run } = usePopup()
  const [password, setPassword] = useState<string | undefined>()
  const find = async () => (await run({ kind: 'show-generated', id: item.id })).password
  const when = i18n.t('popup.generated.when', { day: dayText(item.madeAt), time: timeOfDay(Date.parse(item.madeAt)) })
  const show = async (): Promise<void> => setPassword(password === undefined ? await find() : undefined)
  return (
    <li class="row made">
      <span class="grow">
        {when}
        <span class="soft small place">
          {item.site === 'other' ? i18n.t('popup.generated.anywhere') : siteNames[item.site]}
          {item.account !== undefined && (
            <>
              {' · '}
              <bdi>{item.account}</bdi>
            </>
          )}
        </span>
      </span>
      <button
        type="button"
        class="also"
        aria-label={i18n.t(password === undefined ? 'popup.generated.showOf' : 'popup.generated.hideOf', { when })}
        onClick={() => void show()}
      >
        {password === undefined ? i18n.t('popup.passphrase.show') : i18n.t('popup.passphrase.hide')}
      </button>
      <CopyButton find={find} label={i18n.t('popup.generated.copyOf', { when })} />
      {password !== undefined && <PasswordText password={password} />}
    </li>
  )
}
