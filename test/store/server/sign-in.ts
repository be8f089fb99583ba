import type { Account } from './accounts.ts'
import { redirect, withCookie, type StoreRequest } from './http.ts'
import { servePage } from './page.ts'
import { realmOf } from './sessions.ts'
import { refuse, succeed, type Handler, type Routes, type Store } from './store.ts'
import { wordsOf } from '../pages/words.ts'

const historyCookie = 'xman_us_f'
const maxWrongTries = 6
const lockMs = 15 * 60_000

const page: Handler = (request, session, store) => {
  const returnUrl = safeReturnUrl(request)
  if (session.account) return redirect(returnUrl)
  return servePage({
    title: wordsOf(request.language)('registerOrSignIn'),
    language: request.language,
    script: 'sign-in',
    data: { returnUrl, remembered: rememberedAccount(request, store)?.email },
  })
}

/** Tells the first step whether the second one signs in or registers. */
const checkAccount: Handler = (request, _session, store) => {
  const login = (request.body['account'] ?? '').trim()
  if (!/^\S+@\S+\.\S+$|^\+?[\d ()-]{6,}$/.test(login) && !store.accounts.find(login)) return refuse(request, 'invalidAccount')
  return succeed({ registered: store.accounts.find(login) !== undefined })
}

const signIn: Handler = (request, session, store) => {
  const { account: login = '', password = '' } = request.body
  const account = store.accounts.find(login)
  if (!account) return refuse(request, 'wrongPassword')
  if (account.lockedUntil > store.now()) return refuse(request, 'lockedOut')
  if (!store.accounts.accepts(login, password)) {
    account.wrongTries += 1
    if (account.wrongTries < maxWrongTries) return refuse(request, 'wrongPassword')
    account.wrongTries = 0
    account.lockedUntil = store.now() + lockMs
    return refuse(request, 'lockedOut')
  }

  account.wrongTries = 0
  session.account = account
  return withCookie(succeed({ returnUrl: safeReturnUrl(request) }), rememberIn(request, account))
}

const register: Handler = (request, session, store) => {
  const { account: email = '', password = '' } = request.body
  if (store.accounts.find(email)) return refuse(request, 'invalidAccount')
  if (password.length < 6 || password.length > 20) return refuse(request, 'passwordLength')
  const account = store.accounts.add({ email: email.trim(), password })
  session.account = account
  return withCookie(succeed({ returnUrl: safeReturnUrl(request) }), rememberIn(request, account))
}

const signOut: Handler = (request, session) => {
  delete session.account
  return redirect(`https://www.${realmOf(request.url)}/`)
}

const thirdParty: Handler = (request) => {
  const say = wordsOf(request.language)
  const network = (request.url.searchParams.get('type') ?? '').slice(0, 20)
  return servePage({
    title: say('thirdPartyTitle', { network }),
    language: request.language,
    script: 'notice',
    data: { title: say('thirdPartyTitle', { network }), text: say('thirdPartyHint'), href: '/', button: say('back') },
  })
}

function rememberIn({ url }: StoreRequest, { email }: Account): string {
  return `${historyCookie}=${encodeURIComponent(email)}; Domain=${realmOf(url)}; Path=/; Max-Age=31536000; Secure; HttpOnly; SameSite=Lax`
}

function rememberedAccount({ cookies }: StoreRequest, store: Store): Account | undefined {
  return store.accounts.find(decodeURIComponent(cookies[historyCookie] ?? ''))
}

/** Back to a page of this store only. */
function safeReturnUrl({ url, body }: StoreRequest): string {
  const home = `https://www.${realmOf(url)}/`
  const wanted = URL.parse(body['returnUrl'] ?? url.searchParams.get('returnUrl') ?? '', home)
  return wanted?.protocol === 'https:' && realmOf(wanted) === realmOf(url) ? wanted.href : home
}

export const signInRoutes: Routes = {
  'login GET /': page,
  'www GET /p/ug-login-page/login.html': page,
  '* POST /newlogin/account/check.do': checkAccount,
  '* POST /newlogin/login.do': signIn,
  '* POST /newlogin/register.do': register,
  '* GET /logout.htm': signOut,
  '* GET /thirdparty/login.htm': thirdParty,
}
