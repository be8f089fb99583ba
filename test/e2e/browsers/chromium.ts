import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession, Page } from 'puppeteer-core'
import { reactionMs, type CardPart, type LaunchOptions, type SeenCard, type TestBrowser } from './browser.ts'
import { makeFolder, removeFolder } from '../../support/folder.ts'
import { watchPress } from './press.ts'
import { killBrowser, startBrowser } from '../../support/start-browser.ts'

const extension = resolve(process.env.LATCHKEY_BUILD ?? '.output', 'chrome-mv3')

export const chromiumPath = process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium'

interface DomNode {
  nodeType: number
  nodeName: string
  localName: string
  nodeValue: string
  backendNodeId: number
  attributes?: string[]
  children?: DomNode[]
  shadowRoots?: (DomNode & { shadowRootType?: string })[]
  contentDocument?: DomNode
}

export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const profile = options.profile ?? (await makeFolder('chromium'))
  const toFront = options.hosts.map((host) => `MAP ${host} 127.0.0.1:${options.port}`)
  const browser = await startBrowser({
    executablePath: chromiumPath,
    headless: !options.headful,
    userDataDir: profile,
    acceptInsecureCerts: true,
    enableExtensions: true,
    downloadBehavior: options.downloads === undefined ? undefined : { policy: 'allow', downloadPath: options.downloads },
    defaultViewport: options.headful ? null : (options.viewport ?? { width: 1100, height: 800 }),
    args: [
      '--no-sandbox',
      '--ignore-certificate-errors',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      `--lang=${options.language ?? 'en'}`,
      `--host-resolver-rules=${[...toFront, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    ],
    env: { ...process.env, ...options.environment, LANGUAGE: options.language ?? 'en' },
  })
  // As an option of the launch it is not waited for.
  const id = await browser.installExtension(extension)
  const base = `chrome-extension://${id}/`
  const sessions = new WeakMap<Page, Promise<CDPSession>>()
  const sessionOf = (page: Page) => {
    const known = sessions.get(page) ?? page.createCDPSession()
    sessions.set(page, known)
    return known
  }

  const open = async (address: string) => {
    const page = await browser.newPage()
    await page.goto(address, { waitUntil: 'load' })
    return page
  }

  return {
    kind: 'chromium',
    open,
    openOwn: (path) => open(new URL(path, base).href),
    async findCard(page) {
      const session = await sessionOf(page)
      const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode }
      for (const shadow of closedRootsOf(root)) {
        const isShown = await session.send('DOM.getBoxModel', { backendNodeId: shadow.backendNodeId }).then(
          () => true,
          () => false,
        )
        if (isShown || (await hasBox(session, shadow))) return seenCard(shadow)
      }
      return undefined
    },
    async click(page, part) {
      const session = await sessionOf(page)
      const place = await middleOf(session, part)
      if (!place) return false
      await page.mouse.move(place.x - 3, place.y)
      await pause(reactionMs)
      const now = await middleOf(session, part)
      if (now?.x !== place.x || now.y !== place.y) return false
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: part.handle as number })
      const watch = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: `function () { return (${String(watchPress)})(this) }`,
        objectId: object.objectId,
      })
      await page.mouse.click(place.x, place.y, { delay: 40 })
      // A page that has gone on can't be asked; nothing but the press lets it go.
      const became = await session
        .send('Runtime.callFunctionOn', {
          functionDeclaration: 'function () { return this.outcome() }',
          objectId: watch.result.objectId,
          awaitPromise: true,
        })
        .then(
          ({ result }): unknown => result.value,
          () => 'clicked',
        )
      return became === 'clicked'
    },
    async zoomIn(page, scale) {
      await (await sessionOf(page)).send('Emulation.setPageScaleFactor', { pageScaleFactor: scale })
    },
    // Titles and addresses of other people's tabs are hidden from the extension; which tab is in front is not.
    async tabIdOf(page) {
      await page.bringToFront()
      const background = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker()
      const tabId = await background?.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id)
      if (tabId === undefined) throw new Error('Expected a tab in front')
      return tabId
    },
    // The question is no page. It takes the focus from the one in front, and gives it back once it is answered.
    async isAsking() {
      for (const page of await browser.pages()) {
        if (await page.evaluate(() => document.visibilityState === 'visible' && !document.hasFocus())) return true
      }
      return false
    },
    async allow(origin) {
      // Every address of its host may ask, and the page of extensions itself takes long to draw.
      const page = await open('chrome://extensions/strings.m.js')
      await page.evaluate((id, pattern) => chrome.developerPrivate.addHostPermission(id, pattern), id, `${origin}/*`)
      await page.close()
    },
    async killBackground() {
      const session = await browser.target().createCDPSession()
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] })
      for (const { type, targetId } of targetInfos) if (type === 'service_worker') await session.send('Target.closeTarget', { targetId })
      await session.detach()
    },
    kill: () => killBrowser(browser),
    pages: () => browser.pages(),
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
    async close() {
      await browser.close()
      if (options.profile === undefined) await removeFolder(profile)
    },
  }
}

function closedRootsOf(node: DomNode): DomNode[] {
  const roots = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed')
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]
  return [...roots, ...below.flatMap(closedRootsOf)]
}

async function hasBox(session: CDPSession, root: DomNode): Promise<boolean> {
  for (const child of root.children ?? []) {
    const box = await session.send('DOM.getContentQuads', { backendNodeId: child.backendNodeId }).catch(() => undefined)
    if (box && box.quads.length > 0) return true
  }
  return false
}

async function middleOf(session: CDPSession, part: CardPart): Promise<{ x: number; y: number } | undefined> {
  const box = await session.send('DOM.getContentQuads', { backendNodeId: part.handle as number }).catch(() => undefined)
  const quad = box?.quads[0]
  return quad && { x: (quad[0]! + quad[4]!) / 2, y: (quad[1]! + quad[5]!) / 2 }
}

function seenCard(root: DomNode): SeenCard {
  const parts: CardPart[] = []
  const walk = (node: DomNode): string => {
    if (node.nodeType === 3) return node.nodeValue
    if (node.localName === 'style') return ''
    const text = (node.children ?? []).map(walk).join(' ')
    const attributes = attributesOf(node)
    if (node.localName === 'button') parts.push(partOf('button', attributes.get('aria-label') ?? text, node, attributes))
    if (node.localName === 'input' || node.localName === 'textarea') {
      parts.push(partOf('textbox', attributes.get('aria-label') ?? attributes.get('placeholder') ?? '', node, attributes))
    }
    return text
  }
  const text = squeeze(walk(root))
  return { text, parts }
}

function partOf(role: CardPart['role'], name: string, node: DomNode, attributes: Map<string, string>): CardPart {
  return { role, name: squeeze(name), disabled: attributes.has('disabled'), handle: node.backendNodeId }
}

function attributesOf(node: DomNode): Map<string, string> {
  const list = node.attributes ?? []
  return new Map(Array.from({ length: list.length / 2 }, (_, index) => [list[2 * index]!, list[2 * index + 1]!]))
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
