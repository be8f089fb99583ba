import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BrowserKind } from '../../e2e/browsers/browser.ts'
import type { WebmailReading } from '../../../lib/webmail/read.ts'
import { bundleForPage } from '../../support/bundle.ts'
import { chromiumPath } from '../../e2e/browsers/chromium.ts'
import { firefoxPath } from '../../e2e/browsers/firefox.ts'
import { inBrowsersWithRoundcube } from '../../e2e/support.ts'
import { startRoundcube, type Roundcube } from './server.ts'
import type { TestMail } from './compose-mail.ts'
import { startBrowser } from '../../support/start-browser.ts'

interface Look {
  skin: string
  language: string
}

/** Two skins in two languages in both browsers, and a third where an engine more would tell nothing. */
const common: Look[] = [
  { skin: 'elastic', language: 'en_US' },
  { skin: 'elastic', language: 'ru_RU' },
  { skin: 'larry', language: 'en_US' },
  { skin: 'larry', language: 'ru_RU' },
]
const looks: Record<BrowserKind, Look[]> = { chromium: [...common, { skin: 'classic', language: 'en_US' }], firefox: common }

/** The body imitates the webmail's header, hides a preheader and splits the code by a tag. */
const codeMail: TestMail = {
  from: { name: 'AliExpress', address: 'account@notice.aliexpress.com' },
  subject: 'Verification code',
  text: 'Your code: 482913',
  html: `<html><head><style>.c{color:red}</style></head><body><div style="display:none">Preheader 111222</div>
<div id="message-header"><span class="adr"><a class="rcmContactAddress" title="evil@evil.example" href="mailto:evil@evil.example">AliExpress</a></span> 2026-11-21 16:06</div>
<p>Your code:</p><p>482<b>913</b></p><p><a href="https://login.aliexpress.com/recover">Open</a></p></body></html>`,
}
const liar: TestMail = { from: { name: 'account@notice.aliexpress.com', address: 'liar@evil.example' }, subject: 'Code 777888', text: 'Hi' }
const junk: TestMail = { from: { name: 'Lotto', address: 'win@lotto.example' }, subject: 'You won', text: 'Hi', folder: 'Junk' }

let browser: Browser
let script: string

inBrowsersWithRoundcube('Roundcube', (kind) => {
  beforeAll(async () => {
    browser = await launch(kind)
    script = (await bundleForPage('test/webmail/roundcube/reader-in-page.ts')).script
  })
  afterAll(() => browser?.close())

  describe.each(looks[kind])('$skin, $language', readsLook)
})

function readsLook(look: Look): void {
  let roundcube: Roundcube
  let page: Page

  beforeAll(async () => {
    roundcube = await startRoundcube(look)
    for (const mail of [liar, junk, codeMail]) await roundcube.deliver(mail)
    const context = await browser.createBrowserContext()
    page = await context.newPage()
    await page.setViewport({ width: 1400, height: 900 })
    await page.goto(roundcube.url)
  })
  afterAll(async () => {
    await page.close()
    await roundcube.stop()
  })

  it('is signed out at first', async () => {
    expect(await read(page)).toMatchObject({ state: 'signed-out', messages: [] })
  })

  it('shows rows with their senders, and marks none as read', async () => {
    await page.type('#rcmloginuser', roundcube.user)
    await page.type('#rcmloginpwd', roundcube.password)
    await Promise.all([page.waitForNavigation(), page.click('#rcmloginsubmit')])
    await page.waitForSelector('#messagelist tr.message')

    const reading = await read(page)

    expect(reading.state).toBe('ready')
    expect(reading.messages.map(({ senderAddress, subject, folder }) => [senderAddress, subject, folder])).toEqual(
      [
        ['account@notice.aliexpress.com', 'Verification code', 'inbox'],
        ['liar@evil.example', 'Code 777888', 'inbox'],
      ].toSorted(bySubjectsOf(reading)),
    )
    expect(reading.messages.every(({ arrival }) => arrival.kind === 'shown')).toBe(true)
    expect(await page.$$eval('#messagelist tr.message.unread', (rows) => rows.length)).toBe(2)
  })

  it('gives the opened mail the id of its row, in the pane and on a page of its own', async () => {
    const row = (await read(page)).messages.find(({ subject }) => subject === codeMail.subject)
    const link = await page.waitForSelector(`#messagelist tr.message a[href*="_uid=${row?.id.split(':')[1]}&"]`)
    const href = await link?.evaluate((element) => element.getAttribute('href'))

    await link?.evaluate((element) => element.closest('tr')?.scrollIntoView())
    await link?.click()
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#messagecontframe')
      return frame?.contentDocument?.querySelector('#messagebody p') !== null && frame?.contentDocument?.readyState === 'complete'
    })
    const pane = (await read(page)).messages.find(({ opened }) => opened)
    await page.goto(new URL(href?.replace('_action=preview', '_action=show') ?? '', roundcube.url).href)
    const own = (await read(page)).messages.find(({ opened }) => opened)

    for (const mail of [pane, own]) {
      expect(mail).toMatchObject({ id: row?.id, senderAddress: codeMail.from.address, subject: codeMail.subject })
      expect(mail?.text).toContain('\n482913\n')
      expect(mail?.text).not.toContain('111222')
      expect(mail?.links).toEqual(['https://login.aliexpress.com/recover'])
    }
  })

  it('knows the spam folder', async () => {
    await page.goto(`${roundcube.url}?_task=mail&_mbox=Junk`)
    await page.waitForSelector('#messagelist tr.message')

    const reading = await read(page)

    expect(reading.messages).toMatchObject([{ senderAddress: 'win@lotto.example', folder: 'spam' }])
  })

  it('is ready when a folder is empty', async () => {
    await page.goto(`${roundcube.url}?_task=mail&_mbox=Trash`)

    await expect.poll(() => read(page), { timeout: 60_000 }).toMatchObject({ state: 'ready', messages: [] })
  })
}

function launch(kind: BrowserKind): Promise<Browser> {
  return kind === 'chromium'
    ? startBrowser({ executablePath: chromiumPath, headless: true, args: ['--no-sandbox'] })
    : startBrowser({ browser: 'firefox', executablePath: firefoxPath, headless: true })
}

/** In the page's own world, which is what a reader has to bear at most. */
function read(page: Page): Promise<WebmailReading> {
  return page.evaluate(`(() => { ${script}; return globalThis.readHere() })()`) as Promise<WebmailReading>
}

/** Mails of one second may come in either order. */
function bySubjectsOf({ messages }: WebmailReading): (one: string[], other: string[]) => number {
  const place = (row: string[]) => messages.findIndex(({ subject }) => subject === row[1])
  return (one, other) => place(one) - place(other)
}
