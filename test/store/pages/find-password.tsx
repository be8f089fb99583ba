/** @jsxImportSource react */
import { useState } from 'react'
import { MainButton } from './button.tsx'
import { TextField } from './fields.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { IdentityStep } from './identity-step.tsx'
import { NewPasswordStep } from './new-password-step.tsx'
import { draw, say } from './page.tsx'
import { post } from './post.ts'
import { SuccessStep } from './success-step.tsx'

type Step = { kind: 'account' } | { kind: 'identity'; frame: string } | { kind: 'new-password' } | { kind: 'done'; next: string }

function FindPassword() {
  const [step, setStep] = useState<Step>({ kind: 'account' })
  switch (step.kind) {
    case 'account':
      return <AccountStep onFound={(frame) => setStep({ kind: 'identity', frame })} />
    case 'identity':
      return <IdentityStep frame={step.frame} onPassed={() => setStep({ kind: 'new-password' })} />
    case 'new-password':
      return (
        <NewPasswordStep
          path="/ac/find-password/reset.do"
          button={say('updatePassword')}
          onDone={(next) => setStep({ kind: 'done', next })}
        />
      )
    case 'done':
      return <SuccessStep next={step.next} />
  }
}

function AccountStep({ onFound }: { onFound: (frame: string) => void }) {
  const [byPhone, setByPhone] = useState(false)
  const [account, setAccount] = useState('')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  const goOn = async () => {
    setBusy(true)
    const answer = await post('/ac/find-password/account.do', { account }, say('network'))
    setBusy(false)
    if (answer.success) onFound(String(answer.data['frame']))
    else setError(answer.message)
  }

  return (
    <>
      <h1 className="nfm-title">{say('findTitle')}</h1>
      <p className="nfm-hint">{say('findHint')}</p>
      <TextField
        label={byPhone ? say('phoneLabel') : say('findLabel')}
        type={byPhone ? 'tel' : 'text'}
        value={account}
        onValue={setAccount}
        onEnter={() => account && void goOn()}
        error={error}
      />
      <MainButton isDisabled={!account} isBusy={isBusy} onClick={() => void goOn()}>
        {say('continue')}
      </MainButton>
      <button type="button" className="nfm-link" onClick={() => setByPhone(!byPhone)}>
        {byPhone ? say('useEmail') : say('usePhone')}
      </button>
    </>
  )
}

draw(
  <>
    <Header />
    <main className="nfm-page">
      <section className="nfm-card">
        <FindPassword />
      </section>
    </main>
    <Footer />
  </>,
)
