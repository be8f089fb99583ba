/** @jsxImportSource react */
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { dataOf, draw } from './page.tsx'

draw(
  <>
    <Header />
    <main className="nfm-page">
      <section className="nfm-card">
        <h1 className="nfm-title">{dataOf('title')}</h1>
        <p className="nfm-hint">{dataOf('text')}</p>
        <a className="cosmos-btn cosmos-btn-primary" href={dataOf('href')}>
          {dataOf('button')}
        </a>
      </section>
    </main>
    <Footer />
  </>,
)
