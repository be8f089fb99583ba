import type { Account } from './accounts.ts'
import { codeLifetimeMs, drawCode, judgeCode, resendAfterMs, type CodeVerdict } from './codes.ts'
import { drawTicket, writeCodeMail, type CodeMail } from './code-mail.ts'
import { html, type StoreRequest } from './http.ts'
import { servePage } from './page.ts'
import { realmOf, type IdentityCheck, type Session } from './sessions.ts'
import { refuse, succeed, type Handler, type Routes, type Store } from './store.ts'
import { wordsOf, type WordId } from '../pages/words.ts'

/** Of the document for the cross-origin frame, in which the mailed code is typed. */
export function frameAddress({ url, language }: StoreRequest, { token }: IdentityCheck): string {
  return `https://passport.${realmOf(url)}/iv/mini/identity_verify.htm?lang=${language}&iframe=true&from=${url.hostname}&token=${token}`
}

const frame: Handler = (request, session) => {
  const check = findCheck(request, session)
  const say = wordsOf(request.language)
  if (!check) return html(`<!doctype html><title>${say('verifyTitle')}</title><p>${say('sessionLost')}</p>`)
  const page = servePage({
    title: say('verifyTitle'),
    language: request.language,
    script: 'verify-frame',
    bodyClass: 'in-frame',
    data: { token: check.token, sentTo: maskContact(check.account), parentOrigin: parentOrigin(request) },
  })
  return { ...page, headers: { ...page.headers, 'content-security-policy': `frame-ancestors https://*.${realmOf(request.url)}` } }
}

/** Of the page around the frame: a host of the same store, else `www`. */
function parentOrigin({ url }: StoreRequest): string {
  const from = url.searchParams.get('from') ?? ''
  const realm = realmOf(url)
  return /^[a-z]+$/.test(from.split('.')[0] ?? '') && from.endsWith(`.${realm}`) ? `https://${from}` : `https://www.${realm}`
}

const send: Handler = (request, session, store) => {
  const check = findCheck(request, session)
  if (!check) return refuse(request, 'sessionLost')
  if (check.code && store.now() - check.code.sentAt < resendAfterMs) return refuse(request, 'codeTooSoon')
  sendCode(request, check, store)
  return succeed({ validMinutes: codeLifetimeMs / 60_000, resendAfterSeconds: resendAfterMs / 1000 })
}

const verify: Handler = (request, session, store) => {
  const check = findCheck(request, session)
  const refusal = check ? refuseCode(check, request.body['code'] ?? '', store) : 'sessionLost'
  return refusal ? refuse(request, refusal) : succeed()
}

/** Passes the check if the code is right; else says why not. */
export function refuseCode(check: IdentityCheck, code: string, store: Store): WordId | undefined {
  const verdict = judgeCode(check.code, code, store.now())
  if (verdict === 'right') {
    delete check.code
    check.isPassed = true
  }
  return refusals[verdict]
}

const refusals: Record<CodeVerdict, WordId | undefined> = {
  right: undefined,
  wrong: 'codeWrong',
  'not-sent': 'codeWrong',
  expired: 'codeExpired',
  'used-up': 'codeUsedUp',
}

export function sendCode(
  request: StoreRequest,
  check: IdentityCheck,
  store: Store,
  kind: { length?: number; sender?: CodeMail['sender'] } = {},
): void {
  check.code = drawCode(kind.length ?? 6, store.now(), store.random)
  if (check.account.getsCodesBy === 'sms') {
    return store.sendText({ to: check.account.phone ?? '', text: `AliExpress: ${check.code.digits}` })
  }
  store.sendMail(
    writeCodeMail({
      to: check.account.email,
      name: check.account.name,
      code: check.code.digits,
      language: request.language,
      sender: kind.sender ?? (realmOf(request.url) === 'alibaba.com' ? 'group' : 'aliexpress'),
      ticket: drawTicket(store.random),
    }),
  )
}

/** The session's own check, and only for who knows its token. */
export function findCheck({ url, body }: StoreRequest, { check }: Session): IdentityCheck | undefined {
  return check && check.token === (body['token'] ?? url.searchParams.get('token')) ? check : undefined
}

/** Where the code went, as far as a page shows it: `he•••a@mail.example`, `+7 ***42`. */
export function maskContact({ email, phone = '', getsCodesBy }: Account): string {
  return getsCodesBy === 'sms' ? `${phone.slice(0, 2)} ***${phone.slice(-2)}` : maskAddress(email)
}

function maskAddress(email: string): string {
  const [name = '', host = ''] = email.split('@')
  return `${name.slice(0, 2)}•••${name.slice(-1)}@${host}`
}

export const identityRoutes: Routes = {
  'passport GET /iv/mini/identity_verify.htm': frame,
  'passport POST /iv/code/send.do': send,
  'passport POST /iv/code/check.do': verify,
}
