import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { until } from '../shopper.ts'
import { reactionMs, type CardPart, type LaunchOptions, type SeenCard, type TestBrowser } from './browser.ts'
import { watchPress } from './press.ts'
import { killBrowser, startBrowser } from '../../support/start-browser.ts'

const extension = resolve(process.env.LATCHKEY_BUILD ?? '.output', 'firefox-mv3')
/**
 * Chosen here, so that the address of the extension's pages is known, and the same when a profile is used again; Firefox draws one at random
 * otherwise.
 */
const firstUuid = '2d2c6d0e-6c1f-4a0c-9f7e-6b1f0c6f3a11'

export const firefoxPath = process.env.LATCHKEY_FIREFOX ?? '/usr/bin/firefox-esr'

interface RemoteNode {
  type: string
  sharedId?: string
  value?: RemoteNode[] & {
    nodeType: number
    localName?: string
    nodeValue?: string
    attributes?: Record<string, string>
    children?: RemoteNode[]
    shadowRoot?: RemoteNode | null
  }
}

/** The wire under puppeteer, for what it has no words for: closed shadow roots, and pages of the extension. */
interface Wire {
  send(method: string, params: unknown): Promise<{ result: Record<string, never> }>
}

export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const manifest = JSON.parse(await readFile(resolve(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } }
  }
  const geckoId = manifest.browser_specific_settings.gecko.id
  const browser = await startBrowser({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: !options.headful,
    acceptInsecureCerts: true,
    userDataDir: options.profile,
    defaultViewport: options.headful ? null : (options.viewport ?? { width: 1100, height: 800 }),
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...options.environment },
    extraPrefsFirefox: {
      'network.dns.disableIPv6': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'intl.locale.requested': options.language ?? 'en-US',
      // The Alt of a test's shortcut, let go where its other key was heard by a panel, would open the menu, which takes the next shortcut.
      'ui.key.menuAccessKeyFocuses': false,
      // Processes that no test needs: a start without them takes a fifth less.
      'dom.ipc.processPrelaunch.enabled': false,
      'layers.gpu-process.enabled': false,
      'media.rdd-process.enabled': false,
    },
  })
  const wire = (browser as unknown as { connection: Wire }).connection
  let uuid = firstUuid

  const inChrome = async (expression: string) => {
    const { result } = await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const context = (result as unknown as { contexts: { context: string }[] }).contexts[0]!.context
    const answer = await wire.send('script.evaluate', { expression, target: { context }, awaitPromise: true })
    return (answer.result as unknown as { result: { value: unknown } }).result.value
  }
  const setUp = async ({ hosts, port, asksPermissions, downloads }: LaunchOptions) => {
    const preferences = {
      'network.dns.localDomains': hosts.join(','),
      'network.socket.forcePort': `443=${port}`,
      'extensions.webextOptionalPermissionPrompts': asksPermissions === true,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'browser.download.folderList': downloads === undefined ? 1 : 2,
      'browser.download.dir': downloads ?? '',
    }
    await inChrome(`for (const [name, value] of Object.entries(${JSON.stringify(preferences)})) {
      if (typeof value === 'string') Services.prefs.setStringPref(name, value)
      else if (typeof value === 'number') Services.prefs.setIntPref(name, value)
      else Services.prefs.setBoolPref(name, value)
    }`)
    await browser.installExtension(extension)
  }
  await setUp(options)

  const open = async (address: string) => {
    const page = await browser.newPage()
    await page.goto(address, { waitUntil: 'load' })
    return page
  }

  return {
    kind: 'firefox',
    open,
    async openOwn(path) {
      const page = await browser.newPage()
      // `goto` never settles for a page of an extension.
      await wire.send('browsingContext.navigate', {
        context: contextOf(page),
        url: new URL(path, `moz-extension://${uuid}/`).href,
        wait: 'complete',
      })
      return page
    },
    async findCard(page) {
      for (const frame of page.frames()) {
        const context = (frame as unknown as { _id: string })._id
        const answer = await wire
          .send('script.evaluate', {
            expression: `[...document.querySelectorAll('[popover]')].filter((host) => host.matches(':popover-open') && host.getBoundingClientRect().width > 0)`,
            target: { context },
            awaitPromise: false,
            serializationOptions: { includeShadowTree: 'all', maxDomDepth: 30 },
          })
          .catch(() => undefined)
        const hosts = (answer?.result as unknown as { result?: RemoteNode } | undefined)?.result?.value ?? []
        for (const host of hosts) {
          const shadow = host.value?.shadowRoot
          if (shadow) return seenCard(shadow, context)
        }
      }
      return undefined
    },
    async click(_page, part) {
      const { context, sharedId } = part.handle as { context: string; sharedId: string }
      const origin = { type: 'element', element: { sharedId } }
      const act = (...actions: object[]) =>
        wire.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] })
      const ask = async (functionDeclaration: string, argument: object) => {
        const about = { functionDeclaration, arguments: [argument], target: { context }, awaitPromise: true, resultOwnership: 'root' }
        return (await wire.send('script.callFunction', about)).result as unknown as { result: { handle?: string; value?: unknown } }
      }
      try {
        await act(
          { type: 'pointerMove', x: -3, y: 0, origin },
          { type: 'pause', duration: reactionMs },
          { type: 'pointerMove', x: 0, y: 0, origin },
        )
        const { handle } = (await ask(String(watchPress), { sharedId })).result
        // What went wrong with it shows in what was heard.
        await act({ type: 'pointerDown', button: 0 }, { type: 'pause', duration: 40 }, { type: 'pointerUp', button: 0 }).catch(
          () => undefined,
        )
        // A page that has gone on can't be asked; nothing but the press lets it go.
        const became = await ask('({ outcome }) => outcome()', { handle }).then(
          ({ result }) => result.value,
          () => 'clicked',
        )
        return became === 'clicked'
      } catch (error) {
        // The card has gone meanwhile.
        if (error instanceof Error && /no such|stale|out of bounds/u.test(error.message)) return false
        throw error
      }
    },
    async zoomIn(page, scale) {
      await page.bringToFront()
      const script = `data:,content.windowUtils.setResolutionAndScaleTo(${scale})`
      await inChrome(`gBrowser.selectedBrowser.messageManager.loadFrameScript(${JSON.stringify(script)}, false)`)
    },
    async tabIdOf(page) {
      const title = `latchkey-${Math.random()}`
      const before = await page.title()
      await page.evaluate((title) => void (document.title = title), title)
      // The browser hears of a page's new title a moment after the page.
      const tabId = await until(async () => {
        const found = await inChrome(
          `(() => { const { tabTracker } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension.apiManager.global; const tab = gBrowser.tabs.find((tab) => tab.linkedBrowser.contentTitle === ${JSON.stringify(title)}); return tab && tabTracker.getId(tab) })()`,
        )
        return { found: typeof found === 'number' ? found : undefined, instead: 'no such tab' }
      }, 'the tab of this title')
      await page.evaluate((title) => void (document.title = title), before)
      return tabId
    },
    isAsking: async () => (await inChrome(`PopupNotifications.isPanelOpen`)) === true,
    // The preference about prompts, above, says yes to everything.
    allow: () => Promise.resolve(),
    async killBackground() {
      await inChrome(
        `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      )
    },
    kill: () => killBrowser(browser),
    pages: () => browser.pages(),
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
    async renew(next) {
      const pages = await browser.pages()
      await browser.newPage()
      for (const page of pages) await page.close()
      await inChrome(`(async () => {
        const addon = await AddonManager.getAddonByID(${JSON.stringify(geckoId)})
        await addon.uninstall()
        await new Promise((done) => Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, { onDataDeleted: done }))
        Services.dns.clearCache(true)
      })()`)
      // What was kept under the old address may still be on its way out.
      uuid = randomUUID()
      await setUp(next)
    },
    close: () => browser.close(),
  }
}

const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id

function seenCard(root: RemoteNode, context: string): SeenCard {
  const parts: CardPart[] = []
  const walk = (node: RemoteNode): string => {
    const value = node.value
    if (!value) return ''
    if (value.nodeType === 3) return value.nodeValue ?? ''
    if (value.localName === 'style') return ''
    const text = (value.children ?? []).map(walk).join(' ')
    const attributes = value.attributes ?? {}
    const part = (role: CardPart['role'], name: string) =>
      parts.push({ role, name: squeeze(name), disabled: 'disabled' in attributes, handle: { context, sharedId: node.sharedId } })
    if (value.localName === 'button') part('button', attributes['aria-label'] ?? text)
    if (value.localName === 'input' || value.localName === 'textarea')
      part('textbox', attributes['aria-label'] ?? attributes.placeholder ?? '')
    return text
  }
  const text = squeeze(walk(root))
  return { text, parts }
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
