import type { Browser, Frame, Page } from 'puppeteer-core'
import { startFront } from '../../https/front.ts'
import { startMailbox, type Mailbox } from '../../mailbox/mailbox.ts'
import { startPracticeStore, storeHosts, type PracticeStore } from '../practice-store.ts'
import { startBrowser } from '../../support/start-browser.ts'
import { until } from '../../e2e/shopper.ts'

export type BrowserName = 'chrome' | 'firefox'

export interface Practice {
  store: PracticeStore
  mailbox: Mailbox
  /** A page of its own profile: no cookies of another one. */
  open(address: string): Promise<Page>
  /** The digits of the newest code mail. */
  mailedCode(): string
  stop(): Promise<void>
}

export const shopper = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }

/** Store, mailbox and a browser that takes them for the real hosts. */
export async function startPractice(browserName: BrowserName = 'chrome'): Promise<Practice> {
  const mailbox = startMailbox()
  const store = await startPracticeStore({ sendMail: (mail) => void mailbox.deliver(mail) })
  store.accounts.add(shopper)
  const front = await startFront({ routes: { ...store.listeners, [mailbox.hostname]: mailbox.listener } })
  const browser = await launchers[browserName](front.port)

  return {
    store,
    mailbox,
    open: async (address) => {
      const page = await (await browser.createBrowserContext()).newPage()
      await page.goto(address, { waitUntil: 'load' })
      return page
    },
    mailedCode: () => /\b\d{6}\b/.exec(mailbox.messages()[0]?.text ?? '')?.[0] ?? '',
    stop: async () => {
      await browser.close()
      await front.stop()
    },
  }
}

const launchers: Record<BrowserName, (port: number) => Promise<Browser>> = { chrome: launchChromium, firefox: launchFirefox }

function launchChromium(port: number): Promise<Browser> {
  const toFront = [...storeHosts, '*.practice.example'].map((host) => `MAP ${host} 127.0.0.1:${port}`)
  return startBrowser({
    executablePath: process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--ignore-certificate-errors',
      '--no-first-run',
      `--host-resolver-rules=${[...toFront, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    ],
  })
}

function launchFirefox(port: number): Promise<Browser> {
  return startBrowser({
    browser: 'firefox',
    executablePath: process.env.LATCHKEY_FIREFOX ?? '/usr/bin/firefox-esr',
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.dns.localDomains': [...storeHosts, 'mail.practice.example'].join(','),
      'network.dns.disableIPv6': true,
      'network.socket.forcePort': `443=${port}`,
    },
  })
}

export async function textOf(place: Page | Frame, selector: string): Promise<string> {
  const element = await place.waitForSelector(selector)
  return element!.evaluate((node) => node.textContent ?? '')
}

export async function codeFrame(page: Page): Promise<Frame> {
  const frame = await page.waitForFrame((one) => one.url().startsWith('https://passport.'))
  await frame.waitForSelector('.verify-code-input')
  return frame
}

/** Drags the slider's handle over the whole track, once it stands still and nothing lies over it: a person would wait for that too. */
export async function dragSlider(page: Page, place: Page | Frame = page, steps = 12): Promise<void> {
  const [from, over] = await until(async () => {
    const [handle, track] = [await place.$('.btn_slide'), await place.$('.nc_scale')]
    if (!handle || !track) return { found: undefined, instead: 'no slider' }
    const before = await handle.boundingBox()
    const isFree = await handle.evaluate(isOnTop)
    const [from, over] = [await handle.boundingBox(), await track.boundingBox()]
    const isStill = before !== null && from !== null && before.x === from.x && before.y === from.y
    return { found: isFree && isStill && over !== null ? ([from, over] as const) : undefined, instead: 'it moves, or is covered' }
  }, 'the slider')
  await page.mouse.move(from.x + 10, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(over.x + over.width + 20, from.y + 12, { steps })
  await page.mouse.up()
}

/** Runs in the page; takes as long as two frames, in which what is moving moves. */
async function isOnTop(element: Element): Promise<boolean> {
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => [requestAnimationFrame(done), setTimeout(done, 50)])
  const { left, top } = element.getBoundingClientRect()
  return document.elementFromPoint(left + 10, top + 10) === element
}
