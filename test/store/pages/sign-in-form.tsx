/** @jsxImportSource react */
import { useState } from 'react'
import { AccountSuggestions } from './account-suggestions.tsx'
import { MainButton } from './button.tsx'
import { PasswordField, TextField } from './fields.tsx'
import { MailedCheck, type CodeField } from './mailed-check.tsx'
import { goTo, language, realm, say } from './page.tsx'
import { post } from './post.ts'
import { SliderFrame } from './slider-frame.tsx'
import { SocialButtons } from './social-buttons.tsx'

type Step = { kind: 'account' | 'password' | 'register' } | { kind: 'mailed-check'; token: string; sentTo: string; codeField: CodeField }

interface SignInFormProps {
  returnUrl: string
  /** The account of who signed in here before: then its password alone is asked for. */
  remembered?: string
}

/** Both steps, in one document: the account first, then its password, or a new one when nobody has that e-mail. */
export function SignInForm({ returnUrl, remembered }: SignInFormProps) {
  const [isReturning, setReturning] = useState(remembered !== undefined)
  const [step, setStep] = useState<Step>({ kind: isReturning ? 'password' : 'account' })
  const [account, setAccount] = useState(remembered ?? '')
  const [password, setPassword] = useState('')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [slider, setSlider] = useState('')

  const ask = async (path: string, body: Record<string, string>) => {
    setBusy(true)
    const answer = await post(path, body, say('network'))
    setBusy(false)
    setError(answer.success ? '' : answer.message)
    return answer.success ? answer.data : undefined
  }
  const goOn = async () => {
    const answer = await ask('/newlogin/account/check.do', { account })
    if (answer) setStep({ kind: answer['registered'] === true ? 'password' : 'register' })
  }
  const enter = async (path: string, slideToken = '') => {
    const answer = await ask(path, { account, password, returnUrl, slideToken })
    setSlider('')
    if (answer && 'slider' in answer) setSlider(String(answer['slider']))
    else if (answer && 'token' in answer)
      setStep({
        kind: 'mailed-check',
        token: String(answer['token']),
        sentTo: String(answer['sentTo']),
        codeField: (answer['codeField'] ?? 'boxes') as CodeField,
      })
    else if (answer) goTo(String(answer['returnUrl']))
  }
  const switchAccount = () => {
    setReturning(false)
    setStep({ kind: 'account' })
    setAccount('')
    setPassword('')
    setError('')
  }

  if (step.kind === 'mailed-check') {
    return <MailedCheck token={step.token} sentTo={step.sentTo} codeField={step.codeField} returnUrl={returnUrl} />
  }
  if (step.kind === 'account') {
    return (
      <div className="nfm-login">
        <Trap />
        <TextField
          label={say('accountLabel')}
          name="account"
          autoComplete="username webauthn"
          value={account}
          onValue={setAccount}
          onEnter={() => account && void goOn()}
          error={error}
          menu={<AccountSuggestions account={account} onChoose={setAccount} />}
        />
        <MainButton isDisabled={!account} isBusy={isBusy} onClick={() => void goOn()}>
          {say('continue')}
        </MainButton>
        <button type="button" className="nfm-link" onClick={() => setError(say('noPasskey'))}>
          {say('passkey')}
        </button>
        <SocialButtons />
        <p className="nfm-location">{say('location')}</p>
      </div>
    )
  }

  const isNew = step.kind === 'register'
  const path = isNew ? '/newlogin/register.do' : '/newlogin/login.do'
  const inputId = isReturning ? 'fm-history-login-password' : 'fm-login-password'
  return (
    <div className="nfm-login">
      {isReturning ? <AccountCard account={account} /> : <p className="nfm-login-account">{account}</p>}
      {isNew && <p className="nfm-hint">{say('createHint')}</p>}
      <PasswordField
        key={step.kind}
        label={isNew ? say('setPasswordLabel') : say('passwordLabel')}
        id={isNew ? undefined : inputId}
        name={isNew ? 'newPassword' : inputId}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        maxLength={isNew ? 20 : 40}
        value={password}
        onValue={setPassword}
        onEnter={() => password && void enter(path)}
        error={error}
      />
      <div id="baxia-login-check-code">{slider && <SliderFrame src={slider} onSolved={(token) => void enter(path, token)} />}</div>
      {!isNew && (
        <a className="nfm-link nfm-forgot" href={`https://www.${realm}/p/account-center/find-password.html?lang=${language}`}>
          {say('forgot')}
        </a>
      )}
      <MainButton isDisabled={!password} isBusy={isBusy} onClick={() => void enter(path)}>
        {isNew ? say('createAccount') : say('signIn')}
      </MainButton>
      {!isNew && (
        <button type="button" className="nfm-link" onClick={() => void enter('/newlogin/code/begin.do')}>
          {say('emailCode')}
        </button>
      )}
      <button type="button" className="nfm-link" onClick={switchAccount}>
        {say('switchAccount')}
      </button>
    </div>
  )
}

/** What no shopper sees, no shopper fills in. */
function Trap() {
  return <input type="email" name="contactEmail" autoComplete="email" tabIndex={-1} className="nfm-trap" />
}

function AccountCard({ account }: { account: string }) {
  return (
    <div className="nfm-history-card">
      <span className="nfm-history-avatar" aria-hidden="true">
        {account.slice(0, 1).toUpperCase()}
      </span>
      <span className="nfm-history-account">{account}</span>
    </div>
  )
}
