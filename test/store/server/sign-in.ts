import { networkHost } from '../old/network.ts'
import type { Account } from './accounts.ts'
import { redirect, withCookie, type Reply, type StoreRequest } from './http.ts'
import { wasSlid } from './captcha.ts'
import { findCheck, frameAddress, maskContact, refuseCode, sendCode } from './identity.ts'
import { servePage } from './page.ts'
import { beginCheck, realmOf, type Session } from './sessions.ts'
import { refuse, succeed, type Handler, type Routes, type Store } from './store.ts'
import { wordsOf } from '../pages/words.ts'

const historyCookie = 'xman_us_f'
const maxWrongTries = 6
const lockMs = 15 * 60_000

type Drawing = 'at-once' | 'in-element' | 'late'

const page =
  (drawing: Drawing = 'at-once'): Handler =>
  (request, session, store) => {
    const returnUrl = safeReturnUrl(request)
    if (session.account) return redirect(returnUrl)
    return servePage({
      title: wordsOf(request.language)('registerOrSignIn'),
      language: request.language,
      script: 'sign-in',
      data: { returnUrl, remembered: rememberedAccount(request, store)?.email, drawing },
    })
  }

/** Tells the first step whether the second one signs in or registers. */
const checkAccount: Handler = (request, _session, store) => {
  const login = (request.body['account'] ?? '').trim()
  if (!/^\S+@\S+\.\S+$|^\+?[\d ()-]{6,}$/.test(login) && !store.accounts.find(login)) return refuse(request, 'invalidAccount')
  return succeed({ registered: store.accounts.find(login) !== undefined })
}

export const signIn: Handler = (request, session, store) => {
  const { account: login = '', password = '', slideToken } = request.body
  if (store.asksSlider() && !wasSlid(session, slideToken)) return succeed({ slider: '/_____tmd_____/punish' })
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
  if (account.mailCheck) return askMailedCode(request, session, account, store)
  return finish(request, session, account)
}

/** In a frame that sends the code itself, or in the page, where it is sent now. */
function askMailedCode(request: StoreRequest, session: Session, account: Account, store: Store): Reply {
  const check = beginCheck(session, account, 'sign-in')
  if (request.body['check'] === 'frame') return succeed({ frame: frameAddress(request, check) })
  sendCode(request, check, store)
  return succeed({ token: check.token, sentTo: maskContact(account), codeField: account.codeField })
}

/** "Sign in with email code": no password at all. */
const beginWithCode: Handler = (request, session, store) => {
  const account = store.accounts.find(request.body['account'] ?? '')
  return account ? askMailedCode(request, session, account, store) : refuse(request, 'noSuchAccount')
}

const checkCode: Handler = (request, session, store) => {
  const check = findCheck(request, session)
  if (check?.purpose !== 'sign-in') return refuse(request, 'sessionLost')
  const refusal = refuseCode(check, request.body['code'] ?? '', store)
  return refusal ? refuse(request, refusal) : finish(request, session, check.account)
}

/** After the frame has said that the code was right. */
const finishCheck: Handler = (request, session) => {
  const { check } = session
  return check?.purpose === 'sign-in' && check.isPassed ? finish(request, session, check.account) : refuse(request, 'sessionLost')
}

export function finish(request: StoreRequest, session: Session, account: Account): Reply {
  delete session.check
  session.account = account
  session.wrongTries = 0
  return withCookie(succeed({ returnUrl: safeReturnUrl(request) }), rememberIn(request, account))
}

const batmanPage: Handler = (request) =>
  servePage({
    title: wordsOf(request.language)('registerOrSignIn'),
    language: request.language,
    script: 'batman-page',
    data: { returnUrl: safeReturnUrl(request) },
  })

const signOut: Handler = (request, session) => {
  delete session.account
  return redirect(`https://www.${realmOf(request.url)}/`)
}

const networks: Record<string, string> = { gg: 'Google', fb: 'Facebook', apple: 'Apple', vk: 'VK', tt: 'X' }

const thirdParty: Handler = (request) => {
  const say = wordsOf(request.language)
  const network = networks[request.url.searchParams.get('type') ?? ''] ?? ''
  return servePage({
    title: say('thirdPartyTitle', { network }),
    language: request.language,
    script: 'notice',
    data: {
      title: say('thirdPartyTitle', { network }),
      text: say('thirdPartyHint', { network }),
      href: `https://${networkHost}/signin`,
      button: say('toNetwork', { network }),
    },
  })
}

/** The network has said who it is. */
const fromNetwork: Handler = (request, session, store) => {
  const home = `https://www.${realmOf(request.url)}/`
  const account = store.accounts.find(request.url.searchParams.get('email') ?? '')
  if (account) session.account = account
  return redirect(home)
}

function rememberIn({ url }: StoreRequest, { email }: Account): string {
  return `${historyCookie}=${encodeURIComponent(email)}; Domain=${realmOf(url)}; Path=/; Max-Age=31536000; Secure; HttpOnly; SameSite=Lax`
}

function rememberedAccount({ cookies }: StoreRequest, store: Store): Account | undefined {
  return store.accounts.find(decodeURIComponent(cookies[historyCookie] ?? ''))
}

/** Back to a page of this store only. */
export function safeReturnUrl({ url, body }: StoreRequest): string {
  const home = `https://www.${realmOf(url)}/`
  const wanted = URL.parse(body['returnUrl'] ?? url.searchParams.get('returnUrl') ?? '', home)
  return wanted?.protocol === 'https:' && realmOf(wanted) === realmOf(url) ? wanted.href : home
}

export const signInRoutes: Routes = {
  'login GET /': page(),
  'login GET /msite.html': page(),
  'www GET /p/ug-login-page/login.html': page(),
  'render-accounts GET /login.html': page('in-element'),
  'www GET /p/ug-login-page/late.html': page('late'),
  '* POST /newlogin/account/check.do': checkAccount,
  '* POST /newlogin/login.do': signIn,
  '* POST /newlogin/code/begin.do': beginWithCode,
  '* POST /newlogin/code/check.do': checkCode,
  '* POST /newlogin/code/finish.do': finishCheck,
  'login GET /user/login.html': batmanPage,
  '* GET /logout.htm': signOut,
  '* GET /thirdparty/login.htm': thirdParty,
  'login GET /thirdparty/callback.htm': fromNetwork,
}
