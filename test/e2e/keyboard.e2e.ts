import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { BrowserKind, LaunchOptions, TestBrowser } from './browsers/browser.ts'
import { startDisplay, type Display } from './browsers/display.ts'
import { toolbarPopup, type ToolbarPopup } from './browsers/toolbar-popup.ts'
import { until, type Shopper } from './shopper.ts'
import { makeVaultAtOnce, setScene } from './scene.ts'
import type { Stage } from './stage.ts'
import { inAllBrowsersWithKeyboard, inBrowsersWithKeyboard } from './support.ts'
import { seeValue } from './walks/offer.ts'
import { practiceMail } from './walks/practice-mail.ts'
import { askForCode, awaitSignedIn, enterAccount, newestCode, reachNewPassword } from './walks/situation.ts'

/** Browsers take no answer in the first half second, so that nobody gives one by accident; each key that comes too soon makes it longer. */
const answerableMs = 1000
const account = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }
/** пароль, for who looks at the keys of a Russian keyboard */
const russian = { email: 'polina@mail.example', name: 'Polina', password: 'gfhjkm1985' }

/** its name has the letters by which keyboards differ */
const french = { email: 'yvette.azur@mail.example', name: 'Yvette', password: 'zaqzaq1985' }

let display: Display
let stage: Stage
let browser: TestBrowser
let shopper: Shopper
/** a page of the extension, to ask it what only it can know */
let own: Page

beforeAll(async () => {
  // Where there is none, every test below is skipped.
  if (!(process.env.LATCHKEY_MISSING ?? '').split(' ').includes('keyboard')) display = await startDisplay()
})

afterEach(async () => {
  await display.setCapsLock(false)
  await display.setLayout('us')
})

afterAll(() => display?.stop())

async function begin(kind: BrowserKind, options: Partial<LaunchOptions> = {}): Promise<void> {
  const launch = { headful: true, environment: display.environment, ...options }
  ;({ stage, browser, shopper } = await setScene(kind, { accounts: [account], launch }))
}

inBrowsersWithKeyboard('Caps Lock', (kind) => {
  it('is told while a password is typed, and no longer once it is off', async () => {
    await begin(kind)
    const page = await enterAccount(browser, shopper, account.email)
    await shopper.pressAt(page, 'input[type=password]')
    await display.typeKeys('har')
    await untilTyped(page, 'har')
    expect(await browser.findCard(page)).toBeUndefined()

    await display.setCapsLock(true)
    await display.typeKeys('bour')
    await shopper.seeCard(page, 'Caps Lock is on')
    await display.setCapsLock(false)
    await display.typeKeys('2019')

    await untilNoCard(page)
    await untilTyped(page, 'harBOUR2019')
  })

  it('is told when it was on before the field was entered', async () => {
    await begin(kind)
    const page = await enterAccount(browser, shopper, account.email)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await display.setCapsLock(true)
    await shopper.pressAt(page, 'input[type=password]')
    await display.typeKeys('h')

    await shopper.seeCard(page, 'Caps Lock is on')
    await untilTyped(page, 'H')
  })
})

inBrowsersWithKeyboard('Caps Lock in the second field', (kind) => {
  it('is told there, though the first was typed without it', async () => {
    await begin(kind)
    const page = await reachNewPassword(browser, shopper, stage.mailbox, account.email)
    await page.bringToFront()
    await shopper.pressAt(page, '[name=password]')
    await display.typeKeys('pebble31')
    await untilTyped(page, 'pebble31', '[name=password]')
    await shopper.pressAt(page, '[name=repeatPassword]')
    await display.setCapsLock(true)
    await display.typeKeys('peb')

    await shopper.seeCard(page, 'Caps Lock is on')
    await untilTyped(page, 'PEB', '[name=repeatPassword]')
  })
})

inBrowsersWithKeyboard('a Russian keyboard', (kind) => {
  it('is named while a password is typed on it, which one press retypes in English', async () => {
    await begin(kind)
    stage.store.accounts.add(russian)
    const page = await enterAccount(browser, shopper, russian.email)
    await shopper.pressAt(page, 'input[type=password]')
    await display.setLayout('ru')
    await display.typeKeys(russian.password)
    await untilTyped(page, 'пароль1985')

    await shopper.seeCard(page, 'Your keyboard is set to Russian')
    await shopper.pressCard(page, 'Retype it in English')

    await untilTyped(page, russian.password)
    await untilNoCard(page)
    await shopper.press(page, 'Sign in')
    await awaitSignedIn(page)
  })

  it.each(['win_space', 'alt_shift'] as const)('is noticed in the middle of a password, switched to by %s', async (chord) => {
    await begin(kind)
    await display.setLayouts('us,ru', chord)
    const page = await enterAccount(browser, shopper, account.email)
    await shopper.pressAt(page, 'input[type=password]')
    await display.typeKeys('har')
    await untilTyped(page, 'har')
    expect(await browser.findCard(page)).toBeUndefined()

    await display.switchLayout()
    await display.typeKeys('bour')
    await untilTyped(page, 'harищгк')
    await shopper.seeCard(page, 'Your keyboard is set to Russian')
  })
})

inBrowsersWithKeyboard('a French keyboard of who uses an American one', (kind) => {
  it('is told by where its letters are, and one press moves them back', async () => {
    await begin(kind)
    stage.store.accounts.add(french)
    const page = await enterAccount(browser, shopper, french.email)
    await shopper.pressAt(page, 'input[type=password]')
    await display.setLayout('fr')
    await display.typeKeys('zaqzaq1985')
    await untilTyped(page, 'wqawqa&ç_(')

    await shopper.seeCard(page, 'letters are not where they usually are')
    await shopper.pressCard(page, 'Put it right')

    await untilTyped(page, 'zaqzaq1985')
    await untilNoCard(page)
  })
})

// All at once: nothing shortens the minute.
inAllBrowsersWithKeyboard('a machine that nobody touches', (kinds) => {
  it('has its vault locked after the chosen minute', { timeout: 480_000 }, async () => {
    const popups = new Map<BrowserKind, Page>()
    for (const kind of kinds) popups.set(kind, await leaveOpen(kind))
    await display.press('shift')

    await Promise.all([...popups].map(([kind, popup]) => untilLocked(kind, popup)))
  })

  /** A popup with the vault open, which only the browser's word that nobody is there can lock. */
  async function leaveOpen(kind: BrowserKind): Promise<Page> {
    await begin(kind)
    await makeVaultAtOnce(browser)
    const options = await browser.openOwn('options.html')
    await options.waitForSelector('select')
    await options.select('select', '1')
    const popup = await browser.openOwn('popup.html')
    await shopper.see(popup, 'Add an account')
    // The vault's own clock would lock it too.
    await popup.evaluate(() => chrome.alarms.clearAll())
    return popup
  }

  function untilLocked(kind: BrowserKind, popup: Page): Promise<true> {
    const text = () => popup.evaluate(() => document.body.innerText)
    return until(
      async () => ({ found: (await text()).includes('Your vault is locked') || undefined, instead: await text() }),
      `a locked vault in ${kind}`,
      120_000,
    )
  }
})

inBrowsersWithKeyboard('a mail without a standing permission', (kind) => {
  it('lends its code once, by the shortcut of the icon', async () => {
    await begin(kind)
    const { popup, mail, code, boxes } = await waitForCode()

    await popup.open(mail)
    await popup.press('Look for the code here')
    await popup.see(`${code.slice(0, 3)} ${code.slice(3)}`)
    await popup.press('Fill it in')

    await until(async () => ({ found: (await boxes()) === code || undefined, instead: await boxes() }), 'the code in the page')
    expect(stage.mailbox.seen(), 'no mail was opened').toEqual([])
    expect(await isPermitted(), 'no permission stays').toBe(false)
  })
})

inBrowsersWithKeyboard('the browser’s question', (kind) => {
  it('answered with no, is told in one sentence, and the code can be pasted', async () => {
    await begin(kind, { asksPermissions: true })
    const { popup, page, mail, code, boxes } = await waitForCode()

    await popup.open(mail)
    await popup.press('Connect mail.practice.example')
    await answer(popup, 'no')
    await popup.open(mail)
    await popup.see('The browser did not allow it. Codes can still be pasted.')
    expect(await isPermitted()).toBe(false)

    await shopper.switchTo(page)
    await shopper.seeCard(page, 'Waiting for the mail')
    await shopper.enterCard(page)
    await display.typeKeys(code)
    await shopper.pressCard(page, 'Fill it in')
    await until(async () => ({ found: (await boxes()) === code || undefined, instead: await boxes() }), 'the code in the page')
  })

  it('answered with yes, connects the mail, though the popup that asked is gone', async () => {
    await begin(kind, { asksPermissions: true })
    const { popup, page, mail } = await waitForCode()

    await popup.open(mail)
    await popup.press('Connect mail.practice.example')
    await answer(popup, 'yes')

    await shopper.seeCard(page, 'The code is here')
    expect(await isPermitted()).toBe(true)
    await popup.open(mail)
    await popup.see('Looks only while a page waits for a code or a link.')
  })

  /** By the keys that the browser has for it. In Firefox the popup is open still, and above the question. */
  async function answer(popup: ToolbarPopup, word: 'yes' | 'no'): Promise<void> {
    if (kind === 'firefox') {
      await untilAsking(true)
      await display.press('Escape')
    }
    await popup.closed()
    await untilAsking(true)
    await pause(answerableMs)
    const answers = { chromium: { no: ['Escape'], yes: ['Tab', 'Return'] }, firefox: { no: ['Escape'], yes: ['alt+a'] } }
    for (const key of answers[kind][word]) await display.press(key)
    await untilAsking(false)
  }
})

async function untilAsking(isAsking: boolean): Promise<void> {
  await until(
    async () => ({ found: (await browser.isAsking()) === isAsking || undefined, instead: isAsking ? 'none' : 'it is open' }),
    isAsking ? 'the browser’s question' : 'no question of the browser',
  )
}

interface Waiting {
  page: Page
  mail: Page
  popup: ToolbarPopup
  code: string
  /** what the boxes for the code hold */
  boxes: () => Promise<string>
}

/** A page that waits for a code, and a mail tab with that code, which the extension may not read. */
async function waitForCode(): Promise<Waiting> {
  own = await browser.openOwn('options.html')
  const mail = await practiceMail(stage.mailbox).open(browser, shopper)
  const { page, frame } = await askForCode(browser, shopper, account.email)
  await shopper.seeCard(page, 'Open the mail, then click the Latchkey icon there.')
  await until(async () => ({ found: stage.mailbox.messages()[0], instead: 'no mail' }), 'the mail of the store')
  return {
    page,
    mail,
    popup: toolbarPopup(browser, display, own),
    code: newestCode(stage.mailbox),
    boxes: () => frame.$$eval('.verify-code-input', (inputs) => inputs.map((input) => (input as HTMLInputElement).value).join('')),
  }
}

function isPermitted(): Promise<boolean> {
  return own.evaluate((pattern) => chrome.permissions.contains({ origins: [pattern] }), `${stage.mailOrigin}/*`)
}

/** Keys of the screen's own keyboard come to the page a moment after they were pressed. */
function untilTyped(page: Page, text: string, selector = 'input[type=password]'): Promise<void> {
  return seeValue(page, selector, text)
}

async function untilNoCard(page: Page): Promise<void> {
  await until(async () => {
    const card = await browser.findCard(page)
    return { found: card === undefined || undefined, instead: card?.text ?? '' }
  }, 'no card')
}
