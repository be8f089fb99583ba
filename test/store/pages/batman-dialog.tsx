/** @jsxImportSource react */
import { useState } from 'react'
import { goTo, language, realm, say } from './page.tsx'
import { post } from './post.ts'
import { SocialButtons } from './social-buttons.tsx'

type Panel = 'join' | 'login' | 'code'

/** The sign-in of 2021 to 2023: two tabs, the first one to register; the fields have no id, no name, and a label that is only an attribute. */
export function BatmanDialog({ returnUrl }: { returnUrl: string }) {
  const [panel, setPanel] = useState<Panel>('join')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [digits, setDigits] = useState(['', '', '', ''])
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  const ask = async (path: string, more: Record<string, string> = {}) => {
    setBusy(true)
    const answer = await post(path, { account: email, password, returnUrl, ...more }, say('network'))
    setBusy(false)
    setError(answer.success ? '' : answer.message)
    return answer.success ? answer.data : undefined
  }
  const enter = async (path: string, more?: Record<string, string>) => {
    const answer = await ask(path, more)
    if (answer) goTo(String(answer['returnUrl']))
  }
  const join = async () => {
    if (await ask('/newlogin/register/begin.do')) setPanel('code')
  }

  if (panel === 'code') {
    return (
      <div className="login-container">
        <h2>{say('mailedCheckTitle')}</h2>
        <p>
          {say('sentTo')} {email}
        </p>
        <div className="batman-verify">
          {digits.map((digit, index) => (
            <input
              key={index}
              maxLength={1}
              value={digit}
              onChange={({ target }) => {
                setDigits(digits.map((old, at) => (at === index ? target.value.slice(-1) : old)))
                if (target.value && target.nextElementSibling instanceof HTMLInputElement) target.nextElementSibling.focus()
              }}
            />
          ))}
        </div>
        <ErrorSpan text={error} />
        <CometButton isBusy={isBusy} onClick={() => void enter('/newlogin/register/finish.do', { code: digits.join('') })}>
          {say('verify')}
        </CometButton>
      </div>
    )
  }

  const isJoin = panel === 'join'
  return (
    <div className="login-container">
      <ul className="comet-tabs-nav" role="tablist">
        <Tab isActive={isJoin} onClick={() => setPanel('join')} text={say('register')} />
        <Tab isActive={!isJoin} onClick={() => setPanel('login')} text={say('signIn')} />
      </ul>
      <div className={isJoin ? 'fm-join' : 'fm-login'}>
        <LabelledInput label={say('email')} type="text" value={email} onValue={setEmail} />
        <LabelledInput label={say('passwordLabel')} type="password" value={password} onValue={setPassword} />
        <ErrorSpan text={error} />
        {!isJoin && (
          <a className="nfm-link nfm-forgot" href={`https://www.${realm}/p/account-center/find-password.html?lang=${language}`}>
            {say('forgot')}
          </a>
        )}
        <CometButton isBusy={isBusy} onClick={() => void (isJoin ? join() : enter('/newlogin/login.do'))}>
          {isJoin ? say('createAccount') : say('signIn')}
        </CometButton>
      </div>
      <SocialButtons />
    </div>
  )
}

function Tab({ isActive, onClick, text }: { isActive: boolean; onClick: () => void; text: string }) {
  return (
    <li
      className={isActive ? 'comet-tabs-nav-item comet-tabs-nav-item-active' : 'comet-tabs-nav-item'}
      role="tab"
      aria-selected={isActive}
      onClick={onClick}
    >
      {text}
    </li>
  )
}

function LabelledInput({ label, type, value, onValue }: { label: string; type: string; value: string; onValue: (value: string) => void }) {
  // No attribute of HTML, and yet all that the input said of itself.
  const attributes = { label }
  return (
    <span className="comet-input comet-input-label-in">
      <input {...attributes} type={type} value={value} onChange={(event) => onValue(event.target.value)} />
      <span className={value ? 'comet-input-label comet-input-label-up' : 'comet-input-label'}>{label}</span>
    </span>
  )
}

function CometButton({ children, isBusy, onClick }: { children: string; isBusy: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      className={isBusy ? 'comet-btn comet-btn-primary comet-btn-loading' : 'comet-btn comet-btn-primary'}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

function ErrorSpan({ text }: { text: string }) {
  return text ? <span className="error-text">{text}</span> : null
}
