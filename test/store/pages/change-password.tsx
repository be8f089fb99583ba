/** @jsxImportSource react */
import { useState } from 'react'
import { MainButton } from './button.tsx'
import { ErrorText } from './fields.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { IdentityStep } from './identity-step.tsx'
import { NewPasswordStep } from './new-password-step.tsx'
import { dataOf, draw, say } from './page.tsx'
import { post } from './post.ts'
import { SuccessStep } from './success-step.tsx'

type Step = { kind: 'start' } | { kind: 'identity'; frame: string } | { kind: 'new-password' } | { kind: 'done'; next: string }

function ChangePassword() {
  const [step, setStep] = useState<Step>({ kind: 'start' })
  switch (step.kind) {
    case 'start':
      return <Start onBegun={(frame) => setStep({ kind: 'identity', frame })} />
    case 'identity':
      return <IdentityStep frame={step.frame} onPassed={() => setStep({ kind: 'new-password' })} />
    case 'new-password':
      return (
        <NewPasswordStep
          path="/ac/change-password/change.do"
          button={say('changeTitle')}
          onDone={(next) => setStep({ kind: 'done', next })}
        />
      )
    case 'done':
      return <SuccessStep next={step.next} />
  }
}

function Start({ onBegun }: { onBegun: (frame: string) => void }) {
  const [error, setError] = useState('')
  const begin = async () => {
    const answer = await post('/ac/change-password/begin.do', {}, say('network'))
    if (answer.success) onBegun(String(answer.data['frame']))
    else setError(answer.message)
  }
  return (
    <>
      <h1 className="nfm-title">{say('changeTitle')}</h1>
      <p className="nfm-hint">{say('hi', { name: dataOf('name') ?? '' })}</p>
      <p className="nfm-hint">{say('changeHint')}</p>
      <ErrorText text={error} />
      <MainButton onClick={() => void begin()}>{say('startCheck')}</MainButton>
    </>
  )
}

draw(
  <>
    <Header />
    <main className="nfm-page">
      <section className="nfm-card">
        <ChangePassword />
      </section>
    </main>
    <Footer />
  </>,
)
