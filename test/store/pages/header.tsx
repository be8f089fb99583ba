/** @jsxImportSource react */
import { useState } from 'react'
import { dataOf, language, realm, say } from './page.tsx'

/** The bar at the top of every page: the wordmark, who is signed in, and on the home page search. */
export function Header({ isHome = false }: { isHome?: boolean }) {
  return (
    <header className={isHome ? 'nfm-header nfm-header--home' : 'nfm-header'}>
      <div className="nfm-header-inner">
        <a className="nfm-logo" href={`https://www.${realm}/`}>
          AliExpress
        </a>
        {isHome && (
          <>
            <form className="nfm-search" role="search" onSubmit={(event) => event.preventDefault()}>
              <input type="search" name="SearchText" aria-label={say('search')} placeholder={say('search')} />
              <button type="submit" aria-label={say('search')}>
                <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
                  <circle cx="9" cy="9" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
                  <path d="m13.5 13.5 4 4" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
                </svg>
              </button>
            </form>
          </>
        )}
        {dataOf('layout') === 'mobile' ? <MobileMenu /> : (isHome || dataOf('name') !== undefined) && <AccountMenu />}
      </div>
    </header>
  )
}

/** On a phone everything stands under three strips. */
function MobileMenu() {
  const [isOpen, setOpen] = useState(false)
  const name = dataOf('name')
  return (
    <div className="nfm-account">
      <button type="button" className="nfm-link" aria-label={say('mobileMenu')} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        ☰
      </button>
      {isOpen && (
        <a href={`https://login.${realm}/msite.html?lang=${language}`}>
          {name === undefined ? say('loginOrRegistration') : say('myAccount')}
        </a>
      )}
    </div>
  )
}

function AccountMenu() {
  const name = dataOf('name')
  if (name === undefined) {
    return (
      <div className="nfm-account">
        <span className="nfm-account-small">{say('welcome')}</span>
        <a href={`https://login.${realm}/?lang=${language}`}>{say('signInOrRegister')}</a>
      </div>
    )
  }
  return (
    <div className="nfm-account">
      <span className="nfm-account-small">{say('hi', { name })}</span>
      <a href="/p/account-center/change-password.html">{say('account')}</a>
      <a className="nfm-account-out" href="/logout.htm">
        {say('signOut')}
      </a>
    </div>
  )
}
