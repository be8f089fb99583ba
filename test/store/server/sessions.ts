import { randomUUID } from 'node:crypto'
import type { Account } from './accounts.ts'
import type { Code } from './codes.ts'
import type { StoreRequest } from './http.ts'

export interface Session {
  id: string
  account?: Account
  /** A proof of identity under way: which account, why, and how far it is. */
  check?: IdentityCheck
  /** A registration that waits for its mailed code. */
  registration?: { email: string; password: string; code: Code }
  /** Of the slider: sent by the page with what the slider guards. */
  slideToken?: string
  /** Letters of the picture that was shown last. */
  pictureText?: string
  wrongTries: number
}

export interface IdentityCheck {
  token: string
  account: Account
  purpose: 'recovery' | 'change-password' | 'sign-in'
  isPassed: boolean
  code?: Code
}

export interface Sessions {
  get(request: StoreRequest): { session: Session; cookie?: string }
  /** Signs the account out everywhere. */
  endAllOf(account: Account): void
}

const cookieName = 'xman_us_s'

/** The cookie belongs to all hosts of the store: a frame of the passport host and the page around it share one session. */
export function createSessions(): Sessions {
  const sessions = new Map<string, Session>()
  return {
    get: ({ cookies, url }) => {
      const known = sessions.get(cookies[cookieName] ?? '')
      if (known) return { session: known }

      const session: Session = { id: randomUUID(), wrongTries: 0 }
      sessions.set(session.id, session)
      return { session, cookie: `${cookieName}=${session.id}; Domain=${realmOf(url)}; Path=/; Secure; HttpOnly; SameSite=Lax` }
    },
    endAllOf: (account) => {
      for (const session of sessions.values()) if (session.account === account) delete session.account
    },
  }
}

export function realmOf(url: URL): string {
  return url.hostname.split('.').slice(-2).join('.')
}

export function beginCheck(session: Session, account: Account, purpose: IdentityCheck['purpose']): IdentityCheck {
  session.check = { token: randomUUID(), account, purpose, isPassed: false }
  return session.check
}
