/** @jsxImportSource react */
import { useState } from 'react'
import { MainButton } from './button.tsx'
import { PasswordField, TextField } from './fields.tsx'
import { language, say } from './page.tsx'
import { post } from './post.ts'
import { SocialButtons } from './social-buttons.tsx'

type Step = 'account' | 'password' | 'register'

interface SignInFormProps {
  returnUrl: string
  /** The account of who signed in here before: then its password alone is asked for. */
  remembered?: string
}

/** Both steps, in one document: the account first, then its password, or a new one when nobody has that e-mail. */
export function SignInForm({ returnUrl, remembered }: SignInFormProps) {
  const [isReturning, setReturning] = useState(remembered !== undefined)
  const [step, setStep] = useState<Step>(isReturning ? 'password' : 'account')
  const [account, setAccount] = useState(remembered ?? '')
  const [password, setPassword] = useState('')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  const ask = async (path: string, body: Record<string, string>) => {
    setBusy(true)
    const answer = await post(path, body, say('network'))
    setBusy(false)
    setError(answer.success ? '' : answer.message)
    return answer.success ? answer.data : undefined
  }
  const goOn = async () => {
    const answer = await ask('/newlogin/account/check.do', { account })
    if (answer) setStep(answer['registered'] === true ? 'password' : 'register')
  }
  const enter = async (path: string) => {
    const answer = await ask(path, { account, password, returnUrl })
    if (answer) location.assign(String(answer['returnUrl']))
  }
  const switchAccount = () => {
    setReturning(false)
    setStep('account')
    setAccount('')
    setPassword('')
    setError('')
  }

  if (step === 'account') {
    return (
      <div className="nfm-login">
        <TextField
          label={say('accountLabel')}
          name="account"
          autoComplete="username webauthn"
          value={account}
          onValue={setAccount}
          onEnter={() => account && void goOn()}
          error={error}
        />
        <MainButton isDisabled={!account} isBusy={isBusy} onClick={() => void goOn()}>
          {say('continue')}
        </MainButton>
        <SocialButtons />
        <p className="nfm-location">{say('location')}</p>
      </div>
    )
  }

  const isNew = step === 'register'
  const path = isNew ? '/newlogin/register.do' : '/newlogin/login.do'
  const inputId = isReturning ? 'fm-history-login-password' : 'fm-login-password'
  return (
    <div className="nfm-login">
      {isReturning ? <AccountCard account={account} /> : <p className="nfm-login-account">{account}</p>}
      {isNew && <p className="nfm-hint">{say('createHint')}</p>}
      <PasswordField
        key={step}
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
      {!isNew && (
        <a className="nfm-link nfm-forgot" href={`https://www.aliexpress.com/p/account-center/find-password.html?lang=${language}`}>
          {say('forgot')}
        </a>
      )}
      <MainButton isDisabled={!password} isBusy={isBusy} onClick={() => void enter(path)}>
        {isNew ? say('createAccount') : say('signIn')}
      </MainButton>
      <button type="button" className="nfm-link" onClick={switchAccount}>
        {say('switchAccount')}
      </button>
    </div>
  )
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
