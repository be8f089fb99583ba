import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { startFront, type Route } from '../https/front.ts'
import { startMailbox, type Mailbox } from '../mailbox/mailbox.ts'
import { startPracticeStore, type PracticeStore } from '../store/practice-store.ts'
import type { Roundcube } from '../webmail/roundcube/server.ts'
import type { BrowserKind, LaunchOptions, TestBrowser } from './browsers/browser.ts'
import { giveBack, takeBrowser } from './browsers/spare.ts'

/** Everything around the extension: store, mail, and the one front that gives them their names. */
export interface Stage {
  store: PracticeStore
  mailbox: Mailbox
  /** origin of the mail that the store writes to */
  mailOrigin: string
  port: number
  hosts: string[]
  launch(kind: BrowserKind, options?: Partial<LaunchOptions>): Promise<TestBrowser>
  /** of every open tab, for a test that failed; says what each shows */
  takePictures(name: string): Promise<void>
  stop(): Promise<void>
}

export const roundcubeHost = 'webmail.practice.example'

export interface StageOptions {
  /** the store's mails go there instead of the mailbox */
  roundcube?: Roundcube
  /** the mailbox's list shows how each mail begins */
  showsSnippets?: boolean
}

export async function setStage({ roundcube, showsSnippets }: StageOptions = {}): Promise<Stage> {
  const mailbox = startMailbox({ showsSnippets })
  const underWay: Promise<unknown>[] = []
  const store = await startPracticeStore({
    sendMail: (mail) => {
      if (roundcube) underWay.push(roundcube.deliver(mail))
      else mailbox.deliver(mail)
    },
  })
  const routes: Record<string, Route> = { ...store.listeners, [mailbox.hostname]: mailbox.listener }
  if (roundcube) routes[roundcubeHost] = { proxyTo: new URL(roundcube.url) }
  const front = await startFront({ routes })
  const hosts = Object.keys(routes)
  const running: TestBrowser[] = []
  let hasFailed = false

  return {
    store,
    mailbox,
    mailOrigin: `https://${roundcube ? roundcubeHost : mailbox.hostname}`,
    port: front.port,
    hosts,
    async launch(kind, options = {}) {
      const browser = await takeBrowser(kind, { port: front.port, hosts, ...options })
      running.push(browser)
      return browser
    },
    async takePictures(name) {
      hasFailed = true
      for (const browser of running) {
        // One that has died has none.
        for (const [index, page] of (await browser.pages().catch(() => [])).entries()) {
          const path = join('.output', 'failures', `${name.replaceAll(/[^\w-]+/g, '-')}-${index}.png`)
          await mkdir(dirname(path), { recursive: true })
          await page.bringToFront().catch(() => undefined)
          await page.screenshot({ path }).catch(() => undefined)
          console.error(`${page.url()}\n${await wordsOf(browser, page)}\n`)
        }
      }
    },
    async stop() {
      for (const browser of running) await (hasFailed ? browser.close() : giveBack(browser)).catch(() => undefined)
      await front.stop()
      await Promise.all(underWay)
    },
  }
}

async function wordsOf(browser: TestBrowser, page: Page): Promise<string> {
  const words = await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.body?.innerText).catch(String)))
  const card = await browser.findCard(page).catch(() => undefined)
  return [...words, card && `Card: ${card.text}`].join('\n').replaceAll(/\n\s*/gu, '\n').slice(0, 2000)
}
