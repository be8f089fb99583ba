import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { bundleForPage } from '../support/bundle'
import { readMessages } from '../support/messages'

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
  /** middle of our button with this text, through closed roots; undefined while there is none */
  findButton(text: string): Promise<{ x: number; y: number } | undefined>
  /** trusted: by the browser's own input, as a hand would */
  click(at: { x: number; y: number }): Promise<void>
}

/** A real Chromium with a small extension that shows our cards on the store's host; every page is answered from here. */
export async function openCardBrowser(): Promise<CardBrowser> {
  const extension = mkdtempSync(join(tmpdir(), 'latchkey-cards-'))
  const { script } = await bundleForPage('test/components/attack-page.ts')
  writeFileSync(join(extension, 'content.js'), script)
  mkdirSync(join(extension, '_locales/en'), { recursive: true })
  const messages = Object.entries(readMessages('en')).filter(([key]) => /^\w+$/u.test(key))
  writeFileSync(
    join(extension, '_locales/en/messages.json'),
    JSON.stringify(Object.fromEntries(messages.map(([key, message]) => [key, { message }]))),
  )
  const content = { matches: ['https://login.aliexpress.com/*'], js: ['content.js'], run_at: 'document_start', all_frames: true }
  writeFileSync(
    join(extension, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'cards', version: '1', default_locale: 'en', content_scripts: [content] }),
  )
  const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    enableExtensions: [extension],
    args: ['--headless=new', '--no-sandbox', '--no-first-run', '--disable-background-networking', '--window-size=900,700'],
    defaultViewport: { width: 900, height: 640 },
  })
  return {
    open: (html, options) => openPage(browser, html, options),
    close: () => browser.close(),
  }
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
    void request.respond(body === undefined ? { status: 404, body: '' } : { contentType: 'text/html; charset=utf-8', body })
  })
  await page.goto(url + hash)
  await page.bringToFront()
  const session = await page.createCDPSession()
  return {
    page,
    log: () => page.evaluate(() => document.documentElement.dataset.log ?? ''),
    findButton: (text) => findButton(session, text),
    click: async ({ x, y }) => {
      await page.mouse.move(x, y, { steps: 3 })
      await page.mouse.down()
      await page.mouse.up()
    },
  }
}

interface DomNode {
  nodeId: number
  nodeName: string
  nodeValue: string
  children?: DomNode[]
  shadowRoots?: DomNode[]
  contentDocument?: DomNode
}

async function findButton(session: CDPSession, text: string): Promise<{ x: number; y: number } | undefined> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode }
  const all = (node: DomNode): DomNode[] => [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(all)]
  const isOurs = all(root).flatMap((node) => node.shadowRoots ?? [])
  const button = isOurs
    .flatMap(all)
    .find((node) => node.nodeName === 'BUTTON' && all(node).some(({ nodeValue }) => nodeValue.includes(text)))
  if (!button) return undefined
  try {
    const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId })
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border
    return { x: (left + right) / 2, y: (top + bottom) / 2 }
  } catch {
    return undefined // not drawn
  }
}
