/** @jsxImportSource react */
import { BatmanDialog } from './batman-dialog.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { dataOf, draw } from './page.tsx'

draw(
  <>
    <Header />
    <main className="nfm-page">
      <section className="nfm-card">
        <BatmanDialog returnUrl={dataOf('returnUrl') ?? '/'} />
      </section>
    </main>
    <Footer />
  </>,
)
