import type { Frame, Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { BrowserKind, TestBrowser } from './browsers/browser.ts'
import { until, untilHolds, type Shopper } from './shopper.ts'
import { setScene } from './scene.ts'
import type { Stage, StageOptions } from './stage.ts'
import { inBrowsers } from './support.ts'
import { practiceMail } from './walks/practice-mail.ts'
import { icloudOrigin, openRebuiltIcloud } from './walks/rebuilt-icloud.ts'
import { connectMail } from './walks/recovery.ts'
import { askForCode, newestCode } from './walks/situation.ts'

const account = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }
const lookalike = {
  from: { name: 'AliExpress', address: 'account@notice.aliexpress-mail.example' },
  subject: 'Verification Code from AliExpress',
  text: 'Dear Helena,\n\nYour verification code is:\n\n112233\n\nIt is valid for 15 minutes.',
}
const genuine = {
  ...lookalike,
  from: { name: 'AliExpress', address: 'account@notice.aliexpress.com' },
  text: lookalike.text.replace('112233', '482913'),
}

const newsletter = {
  from: { name: 'Gardeners', address: 'news@garden.example' },
  subject: 'News of the garden',
  text: 'Tulips are planted now.',
}

let stage: Stage
let browser: TestBrowser
let shopper: Shopper

/** A shopper without a vault, whose mail is connected: codes need nothing more. */
async function begin(kind: BrowserKind, options?: StageOptions): Promise<void> {
  ;({ stage, browser, shopper } = await setScene(kind, { accounts: [account], ...options }))
  await connectMail(browser, shopper, stage.mailOrigin)
}

inBrowsers('a page that waits for a code', (kind) => {
  it('says that the mail is not open, then that it wants a sign-in, then has the code', async () => {
    await begin(kind)
    const { page, frame } = await askForCode(browser, shopper, account.email)
    await shopper.seeCard(page, 'Your mail is not open. Open it, and the code is found there.')

    const before = await browser.pages()
    await shopper.pressCard(page, 'Open my mail')
    const mail = await until(async () => {
      const opened = (await browser.pages()).find((page) => !before.includes(page))
      return { found: opened, instead: 'no new tab' }
    }, 'the mail in a tab of its own')
    await mail.waitForSelector('input[type=password]')
    await shopper.switchTo(page)
    await shopper.seeCard(page, 'Your mail wants you to sign in first.')

    await shopper.switchTo(mail)
    await shopper.type(mail, '#user', stage.mailbox.user)
    await shopper.type(mail, '#password', stage.mailbox.password)
    await Promise.all([mail.waitForNavigation(), mail.keyboard.press('Enter')])
    await shopper.switchTo(page)
    expect(await fillCode(page, frame)).toBe(newestCode(stage.mailbox))

    await mail.close()
    const { page: next } = await askForCode(browser, shopper, account.email)
    await shopper.seeCard(next, 'Your mail is not open')
  })

  it('fills a code without a click, where the shopper has allowed that in the settings', async () => {
    await begin(kind)
    const options = await browser.openOwn('options.html')
    await shopper.pressAt(options, 'label:has([type=checkbox])')
    await untilHolds(options, async () => JSON.stringify(await chrome.storage.local.get('settings')).includes('"fillCodeAtOnce":true'))
    await options.close()
    await practiceMail(stage.mailbox).open(browser, shopper)

    const { page, frame } = await askForCode(browser, shopper, account.email)

    await shopper.seeCard(page, 'The code is filled in')
    expect(await codeIn(frame)).toBe(newestCode(stage.mailbox))
  })

  it('leads to the mail where its row shows no code, and has the code once it is open', async () => {
    await begin(kind, { showsSnippets: false })
    const mail = await practiceMail(stage.mailbox).open(browser, shopper)
    const { page, frame } = await askForCode(browser, shopper, account.email)
    await shopper.seeCard(page, 'The mail is there Open it in your mail, so that the code can be read.')
    expect(stage.mailbox.seen(), 'nothing was opened behind the shopper’s back').toEqual([])

    await shopper.pressCard(page, 'Open my mail')
    await until(async () => ({ found: (await isInFront(mail)) || undefined, instead: 'another tab' }), 'the mail in front')
    await Promise.all([mail.waitForNavigation(), shopper.pressAt(mail, '.message a')])
    await shopper.switchTo(page)
    expect(await fillCode(page, frame)).toBe(newestCode(stage.mailbox))
  })

  it('takes no code from a look-alike sender, and labels one that was in Spam', async () => {
    await begin(kind)
    const mail = await practiceMail(stage.mailbox).open(browser, shopper)
    // The store's own mail stays away: this one comes into Spam.
    stage.store.controls.mailDelay(30 * 60_000)
    const { page, frame } = await askForCode(browser, shopper, account.email)
    await shopper.seeCard(page, 'Waiting for the mail')
    stage.mailbox.deliver(lookalike)
    stage.mailbox.deliver({ ...genuine, folder: 'spam' })
    // What is unread in Spam is read together with the rows of the inbox, the look-alike's among them.
    await shopper.seeCard(page, 'It often lands in Spam')
    await shopper.seeCard(page, 'Waiting for the mail')

    await shopper.switchTo(mail)
    await Promise.all([mail.waitForNavigation(), shopper.pressAt(mail, 'nav a[href="/spam"]')])
    await shopper.switchTo(page)
    await shopper.seeCard(page, 'It was in Spam. Use it only if you have just asked for a code.')
    expect(await fillCode(page, frame)).toBe('482913')
  })

  it('gives no code of a mail that shows only a name, as iCloud’s does: leads to it, says so, and takes the pasted one', async () => {
    ;({ stage, browser, shopper } = await setScene(kind, { accounts: [account] }))
    await connectMail(browser, shopper, icloudOrigin)
    const mail = await openRebuiltIcloud(browser)
    const { page, frame } = await askForCode(browser, shopper, account.email)
    await shopper.seeCard(page, 'Waiting for the mail')
    await mail.deliver({ ...genuine, name: genuine.from.name })
    await shopper.seeCard(page, 'The mail is there Open it in your mail, so that the code can be read.')

    await mail.openNewest()
    await shopper.seeCard(page, 'Your mail shows no address of its sender here. See in its details who sent it, then paste the code.')
    expect(await codeIn(frame)).toBe('')

    await shopper.switchTo(page)
    await shopper.enterCard(page)
    await page.keyboard.type('482913')
    await page.keyboard.press('Enter')
    await shopper.seeCard(page, 'The code is filled in')
    expect(await codeIn(frame)).toBe('482913')
  })

  it('never gives one of two accounts the other one’s code without a word', async () => {
    await begin(kind)
    const ivan = { email: 'ivan@post.example', name: 'Ivan', password: 'Harbour2020' }
    stage.store.accounts.add(ivan)
    await practiceMail(stage.mailbox).open(browser, shopper)
    const { page: one } = await askForCode(browser, shopper, account.email)
    await shopper.seeCard(one, 'The code is here')

    // Whose mail is sent on to this mailbox.
    const { page: other } = await askForCode(browser, shopper, ivan.email)
    await shopper.seeCard(other, 'The page wrote to another address than this mail’s.')
    await shopper.switchTo(one)
    // Which of two mails of one minute is the newer one, the list does not tell.
    await shopper.seeCard(one, /It may be for another account\.|Open it in your mail/)
  })

  // Only there can a test do what the shopper does in the browser's own settings.
  if (kind === 'chromium')
    it('takes a pasted code when the browser’s leave for the mail was withdrawn meanwhile', async () => {
      await begin(kind)
      await practiceMail(stage.mailbox).open(browser, shopper)
      stage.store.controls.mailDelay(30 * 60_000)
      const { page, frame } = await askForCode(browser, shopper, account.email)
      await shopper.seeCard(page, 'It comes within a minute.')
      await withdrawLeave(stage.mailOrigin)
      await shopper.switchTo(page)
      await shopper.seeCard(page, 'Open the mail, then click the Latchkey icon there. Or paste the code here.')

      await shopper.enterCard(page)
      await page.keyboard.type('Your verification code is 482913')
      await page.keyboard.press('Enter')
      await shopper.seeCard(page, 'The code is filled in')
      expect(await codeIn(frame)).toBe('482913')
    })

  it('says that the mail’s tab is asleep, wakes it, and has the code once the mail is open', async () => {
    await begin(kind, { showsSnippets: false })
    await practiceMail(stage.mailbox).open(browser, shopper)
    const own = await browser.openOwn('popup.html')
    await putToSleep(own)
    const { page, frame } = await askForCode(browser, shopper, account.email)
    await shopper.seeCard(page, 'Your mail’s tab is asleep. Open it once to wake it.')

    await shopper.pressCard(page, 'Open my mail')
    await until(async () => ({ found: (await isAwake(own)) || undefined, instead: 'a sleeping tab' }), 'the mail awake')
    const mail = await findTab(stage.mailOrigin)
    await Promise.all([mail.waitForNavigation(), shopper.pressAt(mail, '.message a')])
    await shopper.switchTo(page)
    expect(await fillCode(page, frame)).toBe(newestCode(stage.mailbox))
  })

  it('finds the code in a mail of another window, and brings that window to the front', async () => {
    await begin(kind, { showsSnippets: false })
    const signedIn = await practiceMail(stage.mailbox).open(browser, shopper)
    await signedIn.close()
    const own = await browser.openOwn('popup.html')
    const { page, frame } = await askForCode(browser, shopper, account.email)
    await shopper.seeCard(page, 'Your mail is not open.')
    const mail = await openInWindow(own, `${stage.mailOrigin}/`)
    await shopper.switchTo(page)
    await shopper.seeCard(page, 'The mail is there Open it in your mail')
    // a window gets its focus some time after it came to the front, and a click before that does not count
    await untilHolds(page, () => document.hasFocus())

    await shopper.pressCard(page, 'Open my mail')
    await until(async () => ({ found: (await isWindowInFront(own)) || undefined, instead: 'another window' }), 'the mail’s window in front')
    await Promise.all([mail.waitForNavigation(), shopper.pressAt(mail, '.message a')])
    await shopper.switchTo(page)
    expect(await fillCode(page, frame)).toBe(newestCode(stage.mailbox))
  })

  it('says when no mail came within 15 minutes, and waits anew once the next code is asked for', async () => {
    await begin(kind)
    await practiceMail(stage.mailbox).open(browser, shopper)
    const own = await browser.openOwn('popup.html')
    stage.store.controls.mailDelay(30 * 60_000)
    const { page, frame } = await askWithFastClock()
    await shopper.seeCard(page, 'It comes within a minute.')
    await untilQuiet(frame, own)

    await putBack(own, 70_000)
    stage.mailbox.deliver(newsletter)
    await shopper.seeCard(page, 'It can take some minutes. It often lands in Spam.')
    await putBack(own, 15 * 60_000 - 75_000)
    stage.mailbox.deliver({ ...newsletter, subject: 'More news' })
    await shopper.seeCard(page, 'No code within 15 minutes It would no longer be taken. Ask the store for a new one.')

    stage.store.controls.mailDelay(0)
    stage.store.controls.advance(16 * 60_000)
    await shopper.press(frame, 'Get code')
    expect(await fillCode(page, frame)).toBe(newestCode(stage.mailbox))
  })

  it('never offers a refused code again, and has the next one', async () => {
    await begin(kind)
    await practiceMail(stage.mailbox).open(browser, shopper)
    const { page, frame } = await askWithFastClock()
    const refused = await fillCode(page, frame)
    stage.store.controls.advance(16 * 60_000)
    await shopper.press(frame, 'Verify')
    await shopper.seeCard(page, 'The store refused the code Ask for a new one.')

    await shopper.press(frame, 'Get code')
    const next = await fillCode(page, frame)
    expect(stage.mailbox.messages()).toHaveLength(2)
    expect(next).toBe(newestCode(stage.mailbox))
    expect(next).not.toBe(refused)
    await shopper.press(frame, 'Verify')
    await shopper.see(page, 'Update password')
  })
})

/** A recovery whose pages count down their 60 seconds until the next code in one; they note how many of them are over. */
function askWithFastClock(): Promise<{ page: Page; frame: Frame }> {
  return askForCode(browser, shopper, account.email, (page) =>
    page.evaluateOnNewDocument(() => {
      const wait = window.setTimeout.bind(window)
      const note = () => Object.assign(window, { secondsOver: Number(Reflect.get(window, 'secondsOver') ?? 0) + 1 })
      window.setTimeout = ((work: () => void, ms = 0) =>
        wait(() => {
          work()
          if (ms === 1000) note()
        }, ms / 60)) as typeof window.setTimeout
    }),
  )
}

/** Waits until the page has counted down, and the extension knows: from then on nothing is said of it any more. */
async function untilQuiet(frame: Frame, own: Page): Promise<void> {
  await untilHolds(frame, () => Reflect.get(window, 'secondsOver') === 60)
  await untilHolds(own, async () => {
    const kept = Object.entries(await chrome.storage.session.get(null))
    return kept.some(
      ([key, journey]) => key.startsWith('journey:') && (journey as { waiting?: { ask?: unknown } }).waiting?.ask !== undefined,
    )
  })
}

/** Takes the code that the card has, and returns what stands in the page's boxes then. */
async function fillCode(page: Page, frame: Frame): Promise<string> {
  await shopper.seeCard(page, 'The code is here')
  await shopper.pressCard(page, 'Fill it in')
  await shopper.seeCard(page, 'The code is filled in')
  return codeIn(frame)
}

function codeIn(frame: Frame): Promise<string> {
  return frame.$$eval('.verify-code-input', (boxes) => boxes.map((box) => (box as HTMLInputElement).value).join(''))
}

/** As the shopper does it on the browser's page of extensions. */
async function withdrawLeave(origin: string): Promise<void> {
  const popup = await browser.openOwn('popup.html')
  const id = new URL(popup.url()).host
  await popup.close()
  const settings = await browser.open('chrome://extensions/')
  await settings.evaluate((id, pattern) => chrome.developerPrivate.removeHostPermission(id, pattern), id, `${origin}/*`)
  await settings.close()
}

function isInFront(page: Page): Promise<boolean> {
  return page.evaluate(() => document.visibilityState === 'visible')
}

async function openInWindow(own: Page, url: string): Promise<Page> {
  const before = await browser.pages()
  await own.evaluate((url) => chrome.windows.create({ url }), url)
  return until(
    async () => ({ found: (await browser.pages()).find((page) => !before.includes(page)), instead: 'no new tab' }),
    'a tab in another window',
  )
}

function isWindowInFront(own: Page): Promise<boolean> {
  return own.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url })
    return tab !== undefined && (await chrome.windows.getLastFocused()).id === tab.windowId
  }, `${stage.mailOrigin}/*`)
}

/** As the browser does with a tab that nobody has looked at for long. */
function putToSleep(own: Page): Promise<unknown> {
  return own.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url })
    await chrome.tabs.discard(tab!.id!)
  }, `${stage.mailOrigin}/*`)
}

function isAwake(own: Page): Promise<boolean> {
  return own.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.discarded === false, `${stage.mailOrigin}/*`)
}

function findTab(origin: string): Promise<Page> {
  return until(
    async () => ({ found: (await browser.pages()).find((page) => page.url().startsWith(origin)), instead: 'no such tab' }),
    `a tab of ${origin}`,
  )
}

/** Lets the wait have begun earlier, as if so much time had passed since. To be called while nothing is said of the page: that would undo it. */
function putBack(own: Page, ms: number): Promise<void> {
  return own.evaluate(async (ms) => {
    for (const [key, journey] of Object.entries(await chrome.storage.session.get(null))) {
      const { waiting } = journey as { waiting?: { askedAt: number; pressedAt?: number } }
      if (!key.startsWith('journey:') || !waiting) continue
      waiting.askedAt -= ms
      if (waiting.pressedAt !== undefined) waiting.pressedAt -= ms
      await chrome.storage.session.set({ [key]: journey })
    }
  }, ms)
}
