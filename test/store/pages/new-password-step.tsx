/** @jsxImportSource react */
import { useState } from 'react'
import { MainButton } from './button.tsx'
import { ErrorText, PasswordField } from './fields.tsx'
import { say } from './page.tsx'
import { post } from './post.ts'

interface NewPasswordStepProps {
  /** Where the new password is sent to. */
  path: string
  button: string
  onDone: (next: string) => void
}

/** The new password, twice. Whose it is stands nowhere on it. */
export function NewPasswordStep({ path, button, onDone }: NewPasswordStepProps) {
  const [password, setPassword] = useState('')
  const [repeat, setRepeat] = useState('')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  const update = async () => {
    setBusy(true)
    const answer = await post(path, { password, repeatPassword: repeat }, say('network'))
    setBusy(false)
    if (answer.success) onDone(String(answer.data['next']))
    else setError(answer.message)
  }

  return (
    <>
      <h1 className="nfm-title">{say('newPasswordTitle')}</h1>
      <p className="nfm-hint">{say('newPasswordHint')}</p>
      <PasswordField label={say('newPasswordLabel')} name="password" value={password} onValue={setPassword} />
      <Strength password={password} />
      <PasswordField label={say('repeatLabel')} name="repeatPassword" value={repeat} onValue={setRepeat} />
      <ErrorText text={error} />
      <MainButton isDisabled={!password || !repeat} isBusy={isBusy} onClick={() => void update()}>
        {button}
      </MainButton>
    </>
  )
}

/** The store's own three words for it, by length and kinds of signs alone. */
function Strength({ password }: { password: string }) {
  if (!password) return null
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length
  const level = password.length < 8 || kinds < 2 ? 'low' : password.length < 12 || kinds < 3 ? 'medium' : 'high'
  return (
    <div className={`nfm-strength nfm-strength--${level}`}>
      <span className="nfm-strength-bars" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span>{say(level)}</span>
    </div>
  )
}
