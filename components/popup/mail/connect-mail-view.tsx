import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { useConnectMail } from './connect-mail'
import { usePopup } from '../popup-context'

/** For a mail whose tab is not in front: its address is typed, and only that origin is asked for. */
export function ConnectMailView() {
  const { say, go, leave } = usePopup()
  const [address, setAddress] = useState('')
  const connect = useConnectMail()
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const origin = findOrigin(address)
    if (origin === undefined) return say('no-mail-address')
    if (!(await connect(origin))) return
    if (leave) leave()
    else go({ kind: 'home' })
  }
  return (
    <section>
      <h2 class="title">{i18n.t('popup.connect.title')}</h2>
      <p class="soft small">{i18n.t('popup.connect.about')}</p>
      <form class="form" onSubmit={(event) => void submit(event)}>
        <label>
          {i18n.t('popup.connect.address')}
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            placeholder="mail.example"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="do wide">
          {i18n.t('popup.connect.button')}
        </button>
      </form>
    </section>
  )
}

/** The https origin that somebody means by "mail.example", with or without the rest of an address. */
function findOrigin(text: string): string | undefined {
  const trimmed = text.trim()
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.protocol === 'https:' && url.hostname.includes('.') ? url.origin : undefined
}
