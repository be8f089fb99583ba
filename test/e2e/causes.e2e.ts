import type { HTTPRequest, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Account } from '../store/server/accounts.ts'
import { dragSlider } from '../store/practice/practice.ts'
import type { TestBrowser } from './browsers/browser.ts'
import { makeShopper, until, untilHolds, type Shopper } from './shopper.ts'
import { makeVaultAtOnce } from './scene.ts'
import { setStage, type Stage } from './stage.ts'
import { lacks, needs } from './support.ts'
import { seeValue } from './walks/offer.ts'
import { passphrase } from './walks/recovery.ts'
import { findPassword, openPopup, signIn } from './walks/situation.ts'

/** Saved; the store knows the same. */
const helena = { email: 'helena@mail.example', name: 'Helena', password: 'NewHarbour2026', earlier: 'Lantern7Copper' }
const olga = { email: 'olga@mail.example', name: 'Olga', password: 'Meadow31Violin' }
/** Saved for the Russian site, which alone knows her. */
const rita = { email: 'rita@mail.example', name: 'Rita', password: 'Orchard44Pebble' }
/** Saved as who signs in through a network: the store has no password of his. */
const gleb = { email: 'gleb@mail.example', name: 'Gleb' }
/** Not saved. */
const ivan = { email: 'ivan@mail.example', name: 'Ivan', password: 'Violin58Meadow' }

const asksBoth = 'https://login.aliexpress.com/login.htm?lang=en'
const framesIt = 'https://login.aliexpress.com/buyer.htm?lang=en'
const hasSlider = 'https://passport.aliexpress.com/ac/pc_r_open.htm?lang=en'

let stage: Stage
let browser: TestBrowser
let shopper: Shopper
/** a page of the extension */
let own: Page

needs('chromium')
beforeAll(async () => {
  if (lacks('chromium')) return
  stage = await setStage()
  const { accounts, russianAccounts } = stage.store
  for (const account of [helena, olga, gleb, ivan]) accounts.add(account)
  russianAccounts.add(rita)
  browser = await stage.launch('chromium')
  shopper = makeShopper(browser)
  await makeVaultAtOnce(browser)
  own = await browser.openOwn('options.html')
  await save({ account: helena.email, password: helena.earlier })
  await save({ account: olga.email, password: olga.password })
  await save({ account: rita.email, password: rita.password, site: 'aliexpress-ru' })
  await save({ account: gleb.email, signInWith: 'google' })
  const helenasId = await save({ account: helena.email, password: helena.password })
  expect(helenasId).toBeDefined()
})
afterAll(() => stage?.stop())

beforeEach(() => {
  if (lacks('chromium')) return
  for (const { email } of [helena, olga, gleb, ivan]) Object.assign(storeAccount(email), { wrongTries: 0, lockedUntil: 0 })
})

afterEach(async ({ task }) => {
  if (lacks('chromium')) return
  if (task.result?.state === 'fail') await stage.takePictures(task.fullTestName ?? task.name)
  stage.store.controls.maintenance(false)
  stage.store.controls.askSlider(false)
  const open = (await browser.pages()).filter((page) => page !== own)
  for (const page of open) await page.close()
})

function storeAccount(email: string): Account {
  const account = stage.store.accounts.find(email)
  if (!account) throw new Error(`Expected ${email} at the store`)
  return account
}

/** As the popup's own form saves it. */
function save(account: object): Promise<unknown> {
  return own.evaluate(
    (draft) =>
      chrome.runtime.sendMessage({
        to: 'hub',
        type: 'popup.act',
        content: { act: { kind: 'save-account', site: 'aliexpress', ...draft } },
      }),
    account,
  )
}

/** As one whom the store has never seen; and an hour has passed, so that the page is told causes anew. */
async function openFresh(address: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  await own.evaluate(() => chrome.storage.session.remove('causes-told'))
  const page = await browser.open('about:blank')
  await (await page.createCDPSession()).send('Network.clearBrowserCookies')
  await prepare?.(page)
  await page.goto(address)
  return page
}

/** Up to the password of today's sign-in. */
async function enter(email: string): Promise<Page> {
  const page = await openFresh(signIn)
  await shopper.type(page, 'input[name=account]', email)
  await shopper.press(page, 'Continue')
  await page.waitForSelector('#fm-login-password')
  return page
}

async function tryPassword(page: Page, password: string): Promise<void> {
  await shopper.retype(page, 'input[type=password]', password)
  await shopper.press(page, 'Sign in')
}

/** Both at once, on a page that draws its fields anew after each. */
async function tryBoth(email: string, password: string): Promise<Page> {
  const page = await openFresh(asksBoth)
  const type = async (selector: string, text: string) => {
    const before = await page.waitForSelector(selector)
    await before?.type(text)
    await page.keyboard.press('Tab')
    await untilHolds(page, (before) => before?.isConnected === false, before)
  }
  await type('#fm-login-id', email)
  await type('#fm-login-password', password)
  await shopper.pressAt(page, '.fm-submit')
  return page
}

/** “Why can't I get in?” above this page. */
async function runChecks(page: Page): Promise<Page> {
  const popup = await openPopup(browser, page)
  await shopper.press(popup, 'Why can’t I get in?')
  await popup.waitForSelector('.checks li')
  return popup
}

const found = (popup: Page) => popup.$$eval('.note.warn > b', (titles) => titles.map((title) => title.textContent).join())

const holds = (page: Page, password: string) => seeValue(page, 'input[type=password]', password)

const isAt = (page: Page, address: string) =>
  until(async () => ({ found: page.url().startsWith(address) || undefined, instead: page.url() }), address)

/** Keeps what the browser asks for away, as an ad blocker does, until it is told to let it pass. */
async function keepAway(page: Page, path: string): Promise<() => void> {
  let isOn = true
  await intercept(page, (request) => (isOn && request.url().includes(path) ? request.abort('blockedbyclient') : request.continue()))
  return () => (isOn = false)
}

/** Names no page to the frames in it, as a strict referrer policy does. */
async function nameNoReferrer(page: Page): Promise<void> {
  await intercept(page, (request) => request.continue({ headers: { ...request.headers(), referer: '' } }))
}

async function intercept(page: Page, answer: (request: HTTPRequest) => Promise<void>): Promise<void> {
  await page.setRequestInterception(true)
  // A page that is closed has no more need of an answer.
  page.on('request', (request) => void answer(request).catch(() => undefined))
}

const swapCase = (text: string) =>
  text.replace(/\p{L}/gu, (letter) => (/\p{Lu}/u.test(letter) ? letter.toLowerCase() : letter.toUpperCase()))

describe('a password that was meant otherwise', () => {
  it.each([
    ['layout', 'ТуцРфкищгк2026', 'The keyboard was on another layout'],
    ['caps-lock', swapCase(helena.password), 'Caps Lock was on'],
    ['spaces', ` ${helena.password}`, 'There is a space in what you typed'],
    ['typo', 'NewHarbuor2026', 'One key slipped'],
    ['old-password', helena.earlier, 'This is not the password saved for this account'],
  ])('%s: the card says so, and fills the saved one', async (_cause, typed, words) => {
    const page = await enter(helena.email)
    await tryPassword(page, typed)

    const { text } = await shopper.seeCard(page, words)
    expect(text).not.toContain(helena.password)
    await shopper.pressCard(page, 'Fill the saved one')
    await holds(page, helena.password)
  })

  it('other-account: the card says so, and the popup alone whose it is', async () => {
    const page = await enter(helena.email)
    await tryPassword(page, olga.password)
    const { text } = await shopper.seeCard(page, 'This password belongs to another of your accounts')
    expect(text).not.toContain(olga.email)

    const popup = await runChecks(page)
    expect(await found(popup)).toContain('belongs to another of your accounts')
    await shopper.see(popup, `It belongs to ${olga.email}`)
    await shopper.press(popup, 'Fill the saved one')
    await page.bringToFront()
    await holds(page, helena.password)
  })
})

describe('a password that no typing would have helped', () => {
  it('no-longer-valid: the saved one, changed elsewhere since', async () => {
    stage.store.accounts.setPassword(storeAccount(olga.email), 'Elsewhere77x')
    const page = await enter(olga.email)
    await tryPassword(page, olga.password)

    await shopper.seeCard(page, 'The saved password is no longer taken')
    await shopper.pressCard(page, 'Recover the password')
    await isAt(page, findPassword)
  })

  it('other-site: an account of the Russian site', async () => {
    const page = await tryBoth(rita.email, rita.password)

    await shopper.seeCard(page, 'This account belongs to the other site')
    await shopper.pressCard(page, 'Open the other site')
    await isAt(page, 'https://login.aliexpress.ru/')
  })

  it('unknown-account: a name that nobody has, nearly a saved one', async () => {
    const page = await tryBoth('helenna@mail.example', helena.password)
    await shopper.seeCard(page, 'Nobody is known by this account name')

    const popup = await runChecks(page)
    await shopper.see(popup, `It belongs to ${helena.email}`)
    await shopper.press(popup, 'Fill the saved one')
    await page.bringToFront()
    await seeValue(page, '#fm-login-id', helena.email)
  })

  it('social-account: no password at the store', async () => {
    const page = await enter(gleb.email)
    await tryPassword(page, 'Whatever99x')
    await shopper.seeCard(page, 'This account has no store password')

    const popup = await runChecks(page)
    expect(await found(popup)).toContain('This account has no store password')
    expect(await popup.$$eval('.note.warn a', (links) => links.map((link) => link.getAttribute('href')))).toContain(
      'guide.html#cause-social-account',
    )
  })

  it('rules: what the store can never have taken', async () => {
    const page = await enter(ivan.email)
    await tryPassword(page, 'ab1')

    await shopper.seeCard(page, 'The store has no such passwords')
  })

  it('locked-out: too many tries, even with the right one', async () => {
    storeAccount(ivan.email).lockedUntil = Date.now() + 600_000
    const page = await enter(ivan.email)
    await tryPassword(page, ivan.password)

    await shopper.seeCard(page, 'Too many tries')
    await shopper.pressCard(page, 'Recover the password')
    await isAt(page, findPassword)
  })
})

describe('what keeps everybody out', () => {
  it('offline: the card says so, and loads the page again', async () => {
    const page = await enter(helena.email)
    await page.setOfflineMode(true)
    await tryPassword(page, helena.password)
    await shopper.seeCard(page, 'There is no internet')
    await page.setOfflineMode(false)

    await Promise.all([page.waitForNavigation(), shopper.pressCard(page, 'Load the page again')])
    await page.waitForSelector('input[name=account]')
  })

  it('store-down: a server that fails at the sign-in', async () => {
    const page = await enter(helena.email)
    stage.store.controls.failNext(503)
    await tryPassword(page, helena.password)

    await shopper.seeCard(page, 'The store is not working right now')
    await Promise.all([page.waitForNavigation(), shopper.pressCard(page, 'Load the page again')])
  })

  it('store-down: a store that is being updated, without a try', async () => {
    stage.store.controls.maintenance(true)
    const page = await openFresh(signIn)
    const popup = await runChecks(page)
    expect(await found(popup)).toContain('The store is not working right now')
    stage.store.controls.maintenance(false)

    await Promise.all([page.waitForNavigation(), shopper.press(popup, 'Load the page again')])
    await page.waitForSelector('input[name=account]')
  })

  it('captcha: a slider that nobody has dragged', async () => {
    const page = await enter(helena.email)
    stage.store.controls.askSlider(true)
    await tryPassword(page, helena.password)
    await shopper.seeCard(page, 'The store’s own check waits')

    expect(await found(await runChecks(page))).toContain('The store’s own check waits')
  })

  it('captcha: a slider that failed, then letters of a picture', async () => {
    const page = await openFresh(hasSlider)
    await shopper.type(page, '#J-accName', helena.email)
    await dragSlider(page, page, 1)
    await page.waitForSelector('.errloading')
    const popup = await runChecks(page)
    expect(await found(popup)).toContain('The store’s own check waits')
    await popup.close()

    await page.bringToFront()
    await shopper.pressAt(page, '#nc_1_refresh1')
    await dragSlider(page, page, 1)
    await page.waitForSelector('#nc_1_captcha_input')
    expect(await found(await runChecks(page))).toContain('The store’s own check waits')
  })

  it.each([
    ['the page’s scripts', signIn, '/assets/sign-in'],
    ['the older page’s', asksBoth, '/assets/'],
  ])('blocked: %s, kept away by an ad blocker', async (_what, address, path) => {
    let letPass: (() => void) | undefined
    const page = await openFresh(address, async (page) => (letPass = await keepAway(page, path)))
    const popup = await runChecks(page)
    expect(await found(popup)).toBe('Something blocks this page')
    letPass?.()

    await Promise.all([page.waitForNavigation(), shopper.press(popup, 'Load the page again')])
    await page.waitForSelector('input')
  })

  it('blocked: the slider, kept away by an ad blocker', async () => {
    const page = await enter(helena.email)
    await keepAway(page, '/assets/slider')
    stage.store.controls.askSlider(true)
    await tryPassword(page, helena.password)
    await page.waitForSelector('#baxia-dialog-content, iframe[src*=punish]')

    await until(async () => {
      const popup = await runChecks(page)
      const causes = await found(popup)
      await popup.close()
      return { found: causes.includes('Something blocks this page') || undefined, instead: causes }
    }, 'the missing slider')
  })

  it('blocked: a sign-in frame that stays blank under a strict referrer policy', async () => {
    const page = await openFresh(framesIt, nameNoReferrer)
    await page.waitForSelector('#alibaba-login-box')

    await until(async () => {
      const popup = await runChecks(page)
      const causes = await found(popup)
      await popup.close()
      return { found: causes.includes('Something blocks this page') || undefined, instead: causes }
    }, 'the blank frame')
  })
})

describe('with the vault locked', () => {
  it('tells what needs no vault, and offers to unlock for the rest', async () => {
    await own.evaluate(() => chrome.runtime.sendMessage({ to: 'hub', type: 'popup.act', content: { act: { kind: 'lock' } } }))
    const page = await enter(helena.email)
    await tryPassword(page, 'ТуцРфкищгк2026')
    await shopper.seeCard(page, /The keyboard was on another layout.*Unlock to check more/u)

    const popup = await runChecks(page)
    await shopper.see(popup, 'Slips of the keys: with your vault open')
    await shopper.press(popup, 'Unlock to check more')
    await shopper.type(popup, 'input', passphrase)
    await shopper.press(popup, 'Unlock')
    await shopper.see(popup, 'Slips of the keys: once a password was tried')
    await shopper.type(popup, 'input[type=password]', 'ТуцРфкищгк2026')
    await shopper.press(popup, 'Check')
    await shopper.see(popup, `The password saved for ${helena.email}`)
  })
})

describe('“Why can’t I get in?”', () => {
  it('takes a password by hand, and says what is wrong with it, or whose it is', async () => {
    const page = await openFresh(signIn)
    const popup = await runChecks(page)
    const test = async (password: string) => {
      await shopper.type(popup, 'input[type=password]', password)
      await shopper.press(popup, 'Check')
    }

    await test('ТуцРфкищгк2026')
    await shopper.see(popup, 'The keyboard was on another layout')
    await shopper.see(popup, `The password saved for ${helena.email}`)
    await test(helena.password)
    await shopper.see(popup, `Letter by letter the password saved for ${helena.email}`)
    await test('Pebble31Orchard')
    await shopper.see(popup, 'Letter by letter it is none of your saved passwords')
    await test('ab 1')
    await shopper.see(popup, 'There is a space in what you typed')
    await shopper.pressAt(popup, 'summary')
    await shopper.see(popup, 'At least 6 characters')
  })

  it('lists every check, also when all is well', async () => {
    const page = await openFresh(signIn)
    await page.waitForSelector('input[name=account]')
    const popup = await runChecks(page)

    expect(await found(popup)).toBe('')
    const lines = await popup.$$eval('.checks li', (lines) => lines.map((line) => line.textContent))
    expect(lines).toHaveLength(16)
    for (const check of ['Internet connection', 'Whether the store works', 'Whether something blocks the page', 'Slider', 'Too many tries'])
      expect(lines.find((line) => line.includes(check))).toContain(': fine')
  })
})
