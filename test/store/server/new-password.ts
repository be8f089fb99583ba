import { refuseNewPassword } from './password-rules.ts'
import type { Session } from './sessions.ts'
import type { Store } from './store.ts'
import type { WordId } from '../pages/words.ts'

/** Gives the account of the passed check its new password, and signs it out everywhere; or says why not. */
export function applyNewPassword(session: Session, store: Store, password: string, repeat: string): WordId | undefined {
  const { check } = session
  if (!check?.isPassed) return 'sessionLost'
  const refusal = refuseNewPassword(store.accounts, check.account, password, repeat)
  if (refusal) return refusal

  store.accounts.setPassword(check.account, password)
  store.sessions.endAllOf(check.account)
  delete session.check
  return undefined
}
