/** @jsxImportSource react */
import { useRef, useState } from 'react'
import { MainButton } from './button.tsx'
import { ErrorText } from './fields.tsx'
import { goTo, say } from './page.tsx'
import { post } from './post.ts'

/** A box for each digit; one see-through field over drawn boxes; or boxes that take a paste and nothing else. */
export type CodeField = 'boxes' | 'glass' | 'pasted'

interface MailedCheckProps {
  codeField: CodeField
  token: string
  sentTo: string
  returnUrl: string
}

/** After a right password from an unknown browser: the digits of a mailed code, in boxes that know their number alone. */
export function MailedCheck({ token, sentTo, codeField, returnUrl }: MailedCheckProps) {
  const [digits, setDigits] = useState(['', '', '', '', '', ''])
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const boxes = useRef<HTMLDivElement>(null)
  const code = digits.join('')

  const put = (index: number, typed: string) => {
    const digit = typed.replace(/\D/g, '').slice(-1)
    setDigits(digits.map((old, at) => (at === index ? digit : old)))
    if (digit) boxes.current?.querySelector<HTMLInputElement>(`[data-id="${index + 1}"]`)?.focus()
  }
  const verify = async () => {
    setBusy(true)
    const answer = await post('/newlogin/code/check.do', { token, code, returnUrl }, say('network'))
    setBusy(false)
    if (answer.success) goTo(String(answer.data['returnUrl']))
    else setError(answer.message)
  }

  return (
    <div className="nfm-login">
      <h2 className="nfm-title">{say('mailedCheckTitle')}</h2>
      <p className="nfm-hint">{say('sentTo')}</p>
      <div className="subTitle_field_item">{sentTo}</div>
      {codeField === 'glass' ? (
        <GlassField digits={digits} onDigits={setDigits} />
      ) : (
        <div
          className="verify-code"
          ref={boxes}
          onPaste={(event) => setDigits(digitsOf(event.clipboardData.getData('text'), digits.length))}
        >
          {digits.map((digit, index) => (
            <input
              key={index}
              className="verify-code-input"
              data-id={index}
              type="tel"
              maxLength={1}
              readOnly={codeField === 'pasted'}
              value={digit}
              onChange={(event) => put(index, event.target.value)}
            />
          ))}
        </div>
      )}
      <ErrorText text={error} />
      <MainButton id="j-test" isDisabled={code.length < digits.length} isBusy={isBusy} onClick={() => void verify()}>
        {say('verify')}
      </MainButton>
    </div>
  )
}

/** The boxes are drawn; what takes the digits lies over them, and nobody sees it. */
function GlassField({ digits, onDigits }: { digits: readonly string[]; onDigits: (digits: string[]) => void }) {
  return (
    <div className="verify-code verify-code-glass">
      {digits.map((digit, index) => (
        <span key={index} className="verify-code-input" aria-hidden="true">
          {digit}
        </span>
      ))}
      <input
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={digits.length}
        value={digits.join('')}
        onChange={(event) => onDigits(digitsOf(event.target.value, digits.length))}
      />
    </div>
  )
}

function digitsOf(text: string, count: number): string[] {
  const digits = text.replace(/\D/g, '')
  return Array.from({ length: count }, (_, index) => digits[index] ?? '')
}
