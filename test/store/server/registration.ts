import { drawTicket, writeCodeMail } from './code-mail.ts'
import { drawCode, judgeCode } from './codes.ts'
import type { StoreRequest } from './http.ts'
import { finish } from './sign-in.ts'
import { refuse, succeed, type Handler, type Routes, type Store } from './store.ts'
import type { WordId } from '../pages/words.ts'

/** Today's: the second step of a sign-in with an address that nobody has. */
const register: Handler = (request, session, store) => {
  const { account: email = '', password = '' } = request.body
  const refusal = refuseRegistration(request, store)
  return refusal ? refuse(request, refusal) : finish(request, session, store.accounts.add({ email: email.trim(), password }))
}

/** The older registration mails four digits first. */
const beginRegistration: Handler = (request, session, store) => {
  const { account: email = '', password = '' } = request.body
  const refusal = refuseRegistration(request, store)
  if (refusal) return refuse(request, refusal)
  const code = drawCode(4, store.now(), store.random)
  session.registration = { email: email.trim(), password, code }
  store.sendMail(
    writeCodeMail({
      to: email,
      name: email,
      code: code.digits,
      language: request.language,
      sender: 'aliexpress',
      ticket: drawTicket(store.random),
    }),
  )
  return succeed()
}

const finishRegistration: Handler = (request, session, store) => {
  const { registration } = session
  if (!registration || judgeCode(registration.code, request.body['code'] ?? '', store.now()) !== 'right')
    return refuse(request, 'codeWrong')
  delete session.registration
  return finish(request, session, store.accounts.add(registration))
}

function refuseRegistration({ body }: StoreRequest, store: Store): WordId | undefined {
  const { account: email = '', password = '' } = body
  if (!/^\S+@\S+\.\S+$/.test(email) || store.accounts.find(email)) return 'invalidAccount'
  return password.length < 6 || password.length > 20 ? 'passwordLength' : undefined
}

export const registrationRoutes: Routes = {
  '* POST /newlogin/register.do': register,
  '* POST /newlogin/register/begin.do': beginRegistration,
  '* POST /newlogin/register/finish.do': finishRegistration,
}
