/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { BatmanDialog } from './batman-dialog.tsx'
import { firstGood, GoodPicture } from './goods.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { dataOf, draw, language, say } from './page.tsx'
import { SignInForm } from './sign-in-form.tsx'

type Sheet = 'drawer' | 'dialog' | 'batman'

const sheets: Record<Sheet, (onClose: () => void) => ReactNode> = {
  drawer: (onClose) => (
    <div className="cosmos-drawer-mask">
      <aside className="cosmos-drawer cosmos-drawer-right" role="dialog" aria-modal="true" aria-label={say('registerOrSignIn')}>
        <Close onClick={onClose} />
        <h2 className="nfm-title">{say('registerOrSignIn')}</h2>
        <SignInForm returnUrl={location.href} />
      </aside>
    </div>
  ),
  dialog: (onClose) => (
    <div className="cosmos-modal-wrap">
      <div className="cosmos-modal" role="dialog" aria-modal="true" aria-label={say('registerOrSignIn')}>
        <Close onClick={onClose} />
        <h2 className="nfm-title">{say('registerOrSignIn')}</h2>
        <SignInForm returnUrl={location.href} />
      </div>
    </div>
  ),
  batman: (onClose) => (
    <div id="batman-dialog-wrap" className="cosmos-modal-wrap">
      <div className="cosmos-modal batman-dialog">
        <Close onClick={onClose} />
        <BatmanDialog returnUrl={location.href} />
      </div>
    </div>
  ),
}

/** One good; who wants it and is not signed in does so in place. */
function Item() {
  const [isOpen, setOpen] = useState(false)
  const [isOrdered, setOrdered] = useState(false)
  const sheet = sheets[(dataOf('sheet') ?? 'drawer') as Sheet]
  return (
    <>
      <Header isHome />
      <main className="nfm-item">
        <GoodPicture good={firstGood} />
        <div>
          <h1 className="nfm-title">{firstGood.name[language]}</h1>
          <p className="nfm-deal-price">€{firstGood.price}</p>
          <button
            type="button"
            className="cosmos-btn cosmos-btn-primary"
            onClick={() => (dataOf('name') === undefined ? setOpen(true) : setOrdered(true))}
          >
            {say('buyNow')}
          </button>
          {isOrdered && <p role="status">{say('ordered')}</p>}
        </div>
      </main>
      <Footer />
      {isOpen && sheet(() => setOpen(false))}
    </>
  )
}

function Close({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" className="cosmos-close" aria-label={say('close')} onClick={onClick}>
      ×
    </button>
  )
}

draw(<Item />)
