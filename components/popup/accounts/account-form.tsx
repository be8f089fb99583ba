import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { networkNames } from '@/components/shared/networks'
import { siteName } from '@/components/shared/sites'
import type { SocialNetwork } from '@/lib/store/page-kinds'
import type { Site } from '@/lib/store/sites'
import { usePopup } from '../popup-context'
import type { AccountView } from '../popup-model'

const ways: readonly ('password' | SocialNetwork)[] = ['password', 'google', 'facebook', 'vk', 'apple', 'x']
const sites: readonly Site[] = ['aliexpress', 'aliexpress-ru', 'alibaba', 'alipay']

/** Adds an account, or changes one. An empty password leaves the kept one as it is. */
export function AccountForm({ account, onDone }: { account?: AccountView; onDone?: () => void }) {
  const { run, go } = usePopup()
  const [name, setName] = useState(account?.account ?? '')
  const [site, setSite] = useState<string>(account?.site ?? 'aliexpress')
  const offered: readonly string[] = sites.some((each) => each === site) ? sites : [...sites, site]
  const [signInWith, setSignInWith] = useState<'password' | SocialNetwork>(account?.signInWith ?? 'password')
  const [password, setPassword] = useState('')
  const [tiedTo, setTiedTo] = useState(account?.tiedTo ?? '')
  const [question, setQuestion] = useState(account?.question ?? '')
  const [answer, setAnswer] = useState('')
  const [notes, setNotes] = useState(account?.notes ?? '')
  const save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const secret = signInWith === 'password' && password !== '' ? { password } : {}
    const { problem } = await run({
      kind: 'save-account',
      ...(account ? { id: account.id } : {}),
      account: name.trim(),
      site,
      signInWith,
      tiedTo: signInWith === 'password' ? '' : tiedTo.trim(),
      question,
      notes,
      ...(answer === '' ? {} : { answer }),
      ...secret,
    })
    if (problem !== undefined) return
    if (onDone) onDone()
    else go({ kind: 'home' })
  }
  return (
    <section>
      <h2 class="title">{account ? i18n.t('popup.form.edit') : i18n.t('popup.form.add')}</h2>
      <form class="form" onSubmit={(event) => void save(event)}>
        <label>
          {i18n.t('popup.form.account')}
          <input required maxLength={320} autocomplete="off" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <div class="row">
          <label class="grow">
            {i18n.t('popup.form.site')}
            <select value={site} onChange={(event) => setSite(event.currentTarget.value)}>
              {offered.map((each) => (
                <option key={each} value={each}>
                  {siteName(each)}
                </option>
              ))}
            </select>
          </label>
          <label class="grow">
            {i18n.t('popup.form.with')}
            <select value={signInWith} onChange={(event) => setSignInWith(ways[event.currentTarget.selectedIndex] ?? 'password')}>
              {ways.map((way) => (
                <option key={way} value={way}>
                  {way === 'password' ? i18n.t('popup.form.byPassword') : networkNames[way]}
                </option>
              ))}
            </select>
          </label>
        </div>
        {signInWith === 'password' && (
          <label>
            {account?.hasPassword ? i18n.t('popup.form.newPassword') : i18n.t('popup.form.password')}
            <input
              type="password"
              autocomplete="new-password"
              required={!account?.hasPassword}
              maxLength={4096}
              value={password}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
          </label>
        )}
        {signInWith !== 'password' && (
          <label>
            {i18n.t('popup.form.tiedTo')}
            <input maxLength={320} autocomplete="off" value={tiedTo} onInput={(event) => setTiedTo(event.currentTarget.value)} />
          </label>
        )}
        <details>
          <summary class="small">{i18n.t('popup.form.security')}</summary>
          <label>
            {i18n.t('popup.form.question')}
            <input maxLength={1000} autocomplete="off" value={question} onInput={(event) => setQuestion(event.currentTarget.value)} />
          </label>
          <label>
            {account?.hasAnswer ? i18n.t('popup.form.newAnswer') : i18n.t('popup.form.answer')}
            <input maxLength={1000} autocomplete="off" value={answer} onInput={(event) => setAnswer(event.currentTarget.value)} />
          </label>
        </details>
        <label>
          {i18n.t('popup.form.notes')}
          <input maxLength={2000} autocomplete="off" value={notes} onInput={(event) => setNotes(event.currentTarget.value)} />
        </label>
        <div class="row">
          <button type="submit" class="do">
            {i18n.t('popup.form.save')}
          </button>
          <button type="button" class="plain" onClick={() => (onDone ? onDone() : go({ kind: 'home' }))}>
            {i18n.t('popup.form.cancel')}
          </button>
        </div>
      </form>
    </section>
  )
}
