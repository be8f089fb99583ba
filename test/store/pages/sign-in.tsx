/** @jsxImportSource react */
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { dataOf, draw, say } from './page.tsx'
import { SignInForm } from './sign-in-form.tsx'

const remembered = dataOf('remembered')

draw(
  <>
    <Header />
    <main className="nfm-page">
      <section className="nfm-card">
        <h1 className="nfm-title">{remembered === undefined ? say('registerOrSignIn') : say('welcomeBack')}</h1>
        <p className="nfm-protected">{say('protected')}</p>
        <SignInForm returnUrl={dataOf('returnUrl') ?? '/'} remembered={remembered} />
      </section>
    </main>
    <Footer />
  </>,
)
