/** @jsxImportSource react */
import { Goods } from './goods.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { draw } from './page.tsx'

draw(
  <>
    <Header isHome />
    <main>
      <Goods />
    </main>
    <Footer />
  </>,
)
