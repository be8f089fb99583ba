/** @jsxImportSource react */
import { useState, type HTMLInputAutoCompleteAttribute, type ReactNode } from 'react'
import { say } from './page.tsx'

interface FieldProps {
  label: string
  value: string
  onValue: (value: string) => void
  name?: string
  id?: string
  type?: 'text' | 'tel' | 'email'
  autoComplete?: HTMLInputAutoCompleteAttribute | 'username webauthn'
  maxLength?: number
  onEnter?: () => void
  error?: string
  /** Laid over what follows, while the field has the focus. */
  menu?: ReactNode
}

/** One line of text whose label floats up once there is a value. React alone knows the value: what it has not seen does not count. */
export function TextField({ label, value, onValue, onEnter, error, menu, type = 'text', ...attributes }: FieldProps) {
  const [hasFocus, setFocus] = useState(false)
  return (
    <div className="nfm-field">
      <div className={value ? 'cosmos-input-wrapper cosmos-input-filled' : 'cosmos-input-wrapper'}>
        <span className="cosmos-input-label">{label}</span>
        <input
          {...attributes}
          className="cosmos-input"
          type={type}
          aria-label={label}
          value={value}
          onChange={(event) => onValue(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && onEnter?.()}
          onFocus={() => setFocus(true)}
          onBlur={() => setFocus(false)}
        />
        {hasFocus && menu}
      </div>
      <ErrorText text={error} />
    </div>
  )
}

export function PasswordField({ label, value, onValue, onEnter, error, ...attributes }: Omit<FieldProps, 'type' | 'menu'>) {
  const [isShown, setShown] = useState(false)
  return (
    <div className="nfm-field">
      <div className={value ? 'cosmos-input-wrapper cosmos-input-filled' : 'cosmos-input-wrapper'}>
        <span className="cosmos-input-label">{label}</span>
        <input
          {...attributes}
          className="cosmos-input cosmos-input-password"
          type={isShown ? 'text' : 'password'}
          aria-label={label}
          value={value}
          onChange={(event) => onValue(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && onEnter?.()}
        />
        <button
          type="button"
          className="cosmos-input-eye"
          aria-label={isShown ? say('hidePassword') : say('showPassword')}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          <Eye isOpen={isShown} />
        </button>
      </div>
      <ErrorText text={error} />
    </div>
  )
}

export function ErrorText({ text }: { text: string | undefined }) {
  if (!text) return null
  return (
    <div className="nfm-login-input-error-text" role="alert">
      {text}
    </div>
  )
}

function Eye({ isOpen }: { isOpen: boolean }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Z" />
      <circle cx="10" cy="10" r="2.5" />
      {!isOpen && <path d="m3 17 14-14" />}
    </svg>
  )
}
