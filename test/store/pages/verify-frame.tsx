/** @jsxImportSource react */
import { useEffect, useState } from 'react'
import { MainButton } from './button.tsx'
import { CodeBoxes } from './code-boxes.tsx'
import { ErrorText } from './fields.tsx'
import { dataOf, draw, say } from './page.tsx'
import { post } from './post.ts'

const token = dataOf('token') ?? ''
const parentOrigin = dataOf('parentOrigin') ?? ''
const emptyCode = ['', '', '', '', '', '']

function VerifyIdentity() {
  const [digits, setDigits] = useState(emptyCode)
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [secondsLeft, setSecondsLeft] = useState(0)
  const [showsOtherWays, setShowsOtherWays] = useState(false)
  const code = digits.join('')

  const send = async () => {
    const answer = await post('/iv/code/send.do', { token }, say('network'))
    setError(answer.success ? '' : answer.message)
    if (answer.success) setSecondsLeft(Number(answer.data['resendAfterSeconds']))
  }
  const verify = async () => {
    setBusy(true)
    const answer = await post('/iv/code/check.do', { token, code }, say('network'))
    setBusy(false)
    if (answer.success) return window.parent.postMessage('iv_success', parentOrigin)
    setError(answer.message)
  }

  // The first code goes out by itself.
  useEffect(() => void send(), [])
  useEffect(() => {
    if (secondsLeft <= 0) return
    const timer = setTimeout(() => setSecondsLeft(secondsLeft - 1), 1000)
    return () => clearTimeout(timer)
  }, [secondsLeft])

  useEffect(() => {
    const watcher = new ResizeObserver(() => window.parent.postMessage(`iv_height:${document.body.scrollHeight}`, parentOrigin))
    watcher.observe(document.body)
    return () => watcher.disconnect()
  }, [])

  return (
    <main className="nfm-verify">
      <h1 className="nfm-title">{say('verifyTitle')}</h1>
      <p className="nfm-hint">
        {say('sentTo')} <strong className="nfm-sent-to">{dataOf('sentTo')}</strong>
      </p>
      <CodeBoxes digits={digits} onDigits={setDigits} />
      <ErrorText text={error} />
      <button type="button" className="nfm-link nfm-get-code" disabled={secondsLeft > 0} onClick={() => void send()}>
        {secondsLeft > 0 ? say('getCodeIn', { seconds: secondsLeft }) : say('getCode')}
      </button>
      <MainButton isDisabled={code.length < digits.length} isBusy={isBusy} onClick={() => void verify()}>
        {say('verify')}
      </MainButton>
      <button type="button" className="nfm-link" aria-expanded={showsOtherWays} onClick={() => setShowsOtherWays(!showsOtherWays)}>
        {say('otherWays')}
      </button>
      {showsOtherWays && <p className="nfm-hint">{say('otherWaysHint')}</p>}
    </main>
  )
}

draw(<VerifyIdentity />)
