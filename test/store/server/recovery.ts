import { redirect, type Reply, type StoreRequest } from './http.ts'
import { frameAddress } from './identity.ts'
import { servePage } from './page.ts'
import { applyNewPassword } from './new-password.ts'
import { beginCheck, realmOf, type IdentityCheck, type Session } from './sessions.ts'
import { refuse, succeed, type Handler, type Routes, type Store } from './store.ts'
import { wordsOf } from '../pages/words.ts'

const findPasswordPage: Handler = (request) =>
  servePage({ title: wordsOf(request.language)('findTitle'), language: request.language, script: 'find-password' })

const begin: Handler = (request, session, store) => {
  const account = store.accounts.find(request.body['account'] ?? '')
  if (!account) return refuse(request, 'noSuchAccount')
  return succeed({ frame: frameAddress(request, beginCheck(session, account, 'recovery')) })
}

const reset: Handler = (request, session, store) => setNewPassword(request, session, store, 'recovery')

const changePasswordPage: Handler = (request, session) => {
  if (!session.account) return redirect(`https://login.${realmOf(request.url)}/?returnUrl=${encodeURIComponent(request.url.href)}`)
  return servePage({
    title: wordsOf(request.language)('changeTitle'),
    language: request.language,
    script: 'change-password',
    data: { name: session.account.name },
  })
}

const beginChange: Handler = (request, session) => {
  if (!session.account) return refuse(request, 'sessionLost')
  return succeed({ frame: frameAddress(request, beginCheck(session, session.account, 'change-password')) })
}

const change: Handler = (request, session, store) => setNewPassword(request, session, store, 'change-password')

function setNewPassword(request: StoreRequest, session: Session, store: Store, purpose: IdentityCheck['purpose']): Reply {
  const { password = '', repeatPassword = '' } = request.body
  const refusal = session.check?.purpose === purpose ? applyNewPassword(session, store, password, repeatPassword) : 'sessionLost'
  return refusal ? refuse(request, refusal) : succeed({ next: `https://login.${realmOf(request.url)}/` })
}

export const recoveryRoutes: Routes = {
  'www GET /p/account-center/find-password.html': findPasswordPage,
  'www POST /ac/find-password/account.do': begin,
  'www POST /ac/find-password/reset.do': reset,
  'www GET /p/account-center/change-password.html': changePasswordPage,
  'www POST /ac/change-password/begin.do': beginChange,
  'www POST /ac/change-password/change.do': change,
}
