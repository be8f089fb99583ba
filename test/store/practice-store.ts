import { randomInt } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { createAccounts, type Accounts } from './server/accounts.ts'
import { bundleAssets, type Assets } from './server/assets.ts'
import type { SendMail } from './server/code-mail.ts'
import { captchaRoutes } from './server/captcha.ts'
import { homeRoutes } from './server/home.ts'
import { html, toListener, withCookie, type Reply, type StoreRequest } from './server/http.ts'
import { identityRoutes } from './server/identity.ts'
import { recoveryRoutes } from './server/recovery.ts'
import { registrationRoutes } from './server/registration.ts'
import { createSessions, realmOf } from './server/sessions.ts'
import { signInRoutes } from './server/sign-in.ts'
import type { Routes, Store } from './server/store.ts'
import { oldChangeRoutes } from './old/change-password.ts'
import { linkRecoveryRoutes } from './old/link-recovery.ts'
import { paymentRoutes } from './old/payment.ts'
import { networkHost, networkRoutes } from './old/network.ts'
import { oldRecoveryRoutes } from './old/recovery.ts'
import { registerRoutes } from './old/register.ts'
import { oldSignInRoutes, sisterSignInRoutes } from './old/sign-in.ts'
import { supportRoutes } from './old/support.ts'
import { wordsOf } from './pages/words.ts'

export interface PracticeStoreOptions {
  sendMail: SendMail
  /** ms since 1970 */
  now?: () => number
  /** A whole number from 0 to one less than `below`: the digits of codes. */
  random?: (below: number) => number
}

/** Turned by tests from outside: nothing of it can be reached over http. */
export interface Controls {
  /** Turns the store's clock on, by ms. */
  advance(ms: number): void
  /** ms that each answer to a page's script takes. */
  delay(ms: number): void
  /** The next answer to a page's script has this status and no use. */
  failNext(status: number): void
  /** As long as it is on, the connection breaks whenever a page sends something. */
  breakOff(on: boolean): void
  /** The whole store says that it is being updated. */
  maintenance(on: boolean): void
  /** ms between asking for a code and the mail leaving the store. */
  mailDelay(ms: number): void
  /** As long as it is on, mails wait in the store; then they leave all at once. */
  holdMails(on: boolean): void
  /** Whether a sign-in asks for the slider first. */
  askSlider(on: boolean): void
}

export interface PracticeStore {
  listeners: Record<string, RequestListener>
  /** Of the store and its sister site, which share them. */
  accounts: Accounts
  /** Of the Russian site and of the payment service: accounts of their own. */
  russianAccounts: Accounts
  paymentAccounts: Accounts
  /** What was sent to phones, oldest first. */
  sentTexts: readonly { to: string; text: string }[]
  /** What pages have sent here, as host and path, oldest first. */
  received: readonly string[]
  controls: Controls
}

const labels = ['www', 'ru', 'm', 'render-accounts', 'login', 'passport', 'accounts', 'thirdparty']
const realms = ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru', 'alibaba.com', 'alipay.com']
/** Of the store, its sister site and the payment service. */
export const storeHosts = realms.flatMap((realm) => labels.map((label) => `${label}.${realm}`))

const today: Routes = { ...homeRoutes, ...captchaRoutes, ...signInRoutes, ...registrationRoutes, ...identityRoutes, ...recoveryRoutes }
const older: Routes = {
  ...oldSignInRoutes,
  ...oldRecoveryRoutes,
  ...supportRoutes,
  ...linkRecoveryRoutes,
  ...oldChangeRoutes,
  ...registerRoutes,
}
const storeRoutes: Routes = { ...today, ...older }
const routesByRealm: Record<string, Routes> = {
  'alibaba.com': { ...storeRoutes, ...sisterSignInRoutes },
  'alipay.com': paymentRoutes,
  'practice.example': networkRoutes,
}

/** A store of our own, made to look and behave like the real one, with accounts in memory. It knows nothing of any extension. */
export async function startPracticeStore({ sendMail, now = Date.now, random = randomInt }: PracticeStoreOptions): Promise<PracticeStore> {
  const assets = await bundleAssets()
  const state = {
    advancedMs: 0,
    delayMs: 0,
    mailDelayMs: 0,
    asksSlider: false,
    nextStatus: 0,
    isDown: false,
    breaksOff: false,
    holdsMails: false,
  }
  const ownAccounts = { 'aliexpress.ru': createAccounts(), 'alipay.com': createAccounts() }
  const sentTexts: { to: string; text: string }[] = []
  const received: string[] = []
  const heldMails: Parameters<SendMail>[0][] = []
  const postMail: SendMail = (mail) => (state.holdsMails ? void heldMails.push(mail) : sendMail(mail))
  const store: Store = {
    accounts: createAccounts(),
    sessions: createSessions(),
    asksSlider: () => state.asksSlider,
    now: () => now() + state.advancedMs,
    random,
    sendText: (text) => sentTexts.push(text),
    sendMail: (mail) => {
      setTimeout(() => void postMail(mail), state.mailDelayMs)
    },
  }

  const listener = toListener(async (request) => {
    const asset = findAsset(request, assets)
    if (asset) return asset
    if (state.isDown) return maintenancePage(request)
    if (request.method === 'POST') {
      received.push(request.url.hostname + request.url.pathname)
      await wait(state.delayMs)
      const status = state.nextStatus
      state.nextStatus = 0
      if (status) return html('<!doctype html><title>Error</title><h1>Service unavailable</h1>', status)
    }
    const realm = realmOf(request.url)
    return answer(request, isOwnRealm(realm) ? { ...store, accounts: ownAccounts[realm] } : store)
  })

  const front: RequestListener = (request, response) => {
    if (state.breaksOff && request.method === 'POST') request.destroy()
    else listener(request, response)
  }

  return {
    listeners: Object.fromEntries([...storeHosts, networkHost].map((host) => [host, front])),
    accounts: store.accounts,
    russianAccounts: ownAccounts['aliexpress.ru'],
    paymentAccounts: ownAccounts['alipay.com'],
    sentTexts,
    received,
    controls: {
      advance: (ms) => (state.advancedMs += ms),
      delay: (ms) => (state.delayMs = ms),
      failNext: (status) => (state.nextStatus = status),
      breakOff: (on) => (state.breaksOff = on),
      maintenance: (on) => (state.isDown = on),
      mailDelay: (ms) => (state.mailDelayMs = ms),
      holdMails: (on) => {
        state.holdsMails = on
        if (!on) for (const mail of heldMails.splice(0)) void sendMail(mail)
      },
      askSlider: (on) => (state.asksSlider = on),
    },
  }
}

function isOwnRealm(realm: string): realm is 'aliexpress.ru' | 'alipay.com' {
  return realm === 'aliexpress.ru' || realm === 'alipay.com'
}

async function answer(request: StoreRequest, store: Store): Promise<Reply> {
  const handler = findHandler(request)
  if (!handler) return html('<!doctype html><title>404</title><h1>Page not found</h1>', 404)
  const { session, cookie } = store.sessions.get(request)
  const reply = await handler(request, session, store)
  return cookie ? withCookie(reply, cookie) : reply
}

/** The Russian and the mobile host show what `www` shows. */
function findHandler({ method, url }: StoreRequest) {
  const label = url.hostname.split('.')[0] ?? ''
  const routes = routesByRealm[realmOf(url)] ?? storeRoutes
  const host = label === 'ru' || label === 'm' ? 'www' : label
  return routes[`${host} ${method} ${url.pathname}`] ?? routes[`* ${method} ${url.pathname}`]
}

function findAsset({ method, url }: StoreRequest, assets: Assets): Reply | undefined {
  return method === 'GET' && url.pathname.startsWith('/assets/') ? assets.get(url.pathname.slice('/assets/'.length)) : undefined
}

function maintenancePage({ language }: StoreRequest): Reply {
  const say = wordsOf(language)
  return html(
    `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><title>${say('maintenanceTitle')}</title>
<link rel="stylesheet" href="/assets/store.css"><main class="nfm-page"><div class="nfm-card"><h1 class="nfm-title">${say('maintenanceTitle')}</h1><p>${say('maintenanceHint')}</p></div></main></html>`,
    503,
  )
}
