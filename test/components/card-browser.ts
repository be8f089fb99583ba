import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { bundleForPage } from '../support/bundle'
import { readMessages } from '../support/messages'
import { makeFolder, removeFolder } from '../support/folder.ts'
import { startBrowser } from '../support/start-browser.ts'

export interface CardBrowser {
  open(html: string, options?: PageOptions): Promise<CardPage>
  close(): Promise<void>
}

export interface PageOptions {
  /** the store's sign-in by default */
  url?: string
  hash?: string
  /** bodies of other addresses */
  frames?: Record<string, string>
}

export interface CardPage {
  page: Page
  /** what the content script wrote: "show act:fill-account close:meddling" */
  log(): Promise<string>
  /** trusted: by the browser's own input, as a hand would */
  click(at: { x: number; y: number }): Promise<void>
  /** the same in one go: nothing is waited for between pointer and button, so that a busy machine adds nothing to it */
  clickAtOnce(at: { x: number; y: number }): Promise<void>
}

export type BrowserName = 'chromium' | 'firefox'

/** A real browser with a small extension that shows our cards on the store's host; every page is answered from here. */
export async function openCardBrowser(name: BrowserName): Promise<CardBrowser> {
  const extension = await makeExtension()
  const browser = await (name === 'firefox' ? launchFirefox() : launchChromium())
  await browser.installExtension(extension)
  return {
    open: (html, options) => openPage(browser, html, options),
    async close() {
      await browser.close()
      await removeFolder(extension)
    },
  }
}

function launchChromium(): Promise<Browser> {
  return startBrowser({
    executablePath: process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium',
    enableExtensions: true,
    args: ['--headless=new', '--no-sandbox', '--no-first-run', '--disable-background-networking', '--window-size=900,700'],
    defaultViewport: viewport,
  })
}

function launchFirefox(): Promise<Browser> {
  return startBrowser({
    browser: 'firefox',
    executablePath: process.env.LATCHKEY_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.originControls.grantByDefault': true },
    defaultViewport: viewport,
  })
}

const viewport = { width: 900, height: 640 }

async function makeExtension(): Promise<string> {
  const folder = await makeFolder('cards')
  const { script } = await bundleForPage('test/components/attack-page.ts')
  const messages = Object.entries(readMessages('en')).filter(([key]) => !key.startsWith('@@'))
  const store = 'https://login.aliexpress.com/*'
  const manifest = {
    manifest_version: 3,
    name: 'cards',
    version: '1',
    default_locale: 'en',
    host_permissions: [store],
    content_scripts: [{ matches: [store], js: ['content.js'], run_at: 'document_start', all_frames: true }],
    browser_specific_settings: { gecko: { id: 'cards@latchkey.test' } },
  }
  mkdirSync(join(folder, '_locales/en'), { recursive: true })
  writeFileSync(
    join(folder, '_locales/en/messages.json'),
    JSON.stringify(Object.fromEntries(messages.map(([key, message]) => [key, { message }]))),
  )
  writeFileSync(join(folder, 'content.js'), script)
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return folder
}

async function openPage(
  browser: Browser,
  html: string,
  { url = 'https://login.aliexpress.com/', hash = '', frames = {} }: PageOptions = {},
): Promise<CardPage> {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const [address = ''] = request.url().split('#')
    const body = address === url ? html : frames[address]
    const answer = body === undefined ? { status: 404, body: '' } : { contentType: 'text/html; charset=utf-8', body }
    // A page that is closed has no more need of an answer.
    void request.respond(answer).catch(() => undefined)
  })
  await page.goto(url + hash)
  await page.bringToFront()
  return {
    page,
    log: () => page.evaluate(() => document.documentElement.dataset.log ?? ''),
    click: async ({ x, y }) => {
      await page.mouse.move(x, y, { steps: 3 })
      await page.mouse.down()
      await page.mouse.up()
    },
    clickAtOnce: async ({ x, y }) => {
      await Promise.all([page.mouse.move(x, y), page.mouse.down(), page.mouse.up()])
    },
  }
}
