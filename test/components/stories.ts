import { mkdirSync } from 'node:fs'
import puppeteer, { type Browser } from 'puppeteer-core'
import { bundleForPage } from '../support/bundle.ts'
import { readMessages } from '../support/messages.ts'
import { findFaults } from './faults.ts'

/** Draws every card, popup view, settings and the help into .output/stories, for eyes, and says what can be measured. Run with Node 24: `node test/components/stories.ts [board or board-look …]`. */
interface Look {
  name: string
  language: 'en' | 'ru'
  width: number
  dark?: boolean
  rtl?: boolean
  forced?: boolean
}

const looks: Look[] = [
  { name: 'light', language: 'en', width: 1460 },
  { name: 'dark', language: 'en', width: 1460, dark: true },
  { name: 'ru', language: 'ru', width: 1460 },
  { name: 'rtl', language: 'en', width: 1460, rtl: true },
  { name: 'narrow', language: 'ru', width: 320 },
  { name: 'narrow-rtl', language: 'en', width: 320, dark: true, rtl: true },
  { name: 'forced', language: 'en', width: 1460, forced: true },
]

const boards = ['card-board', 'popup-board', 'options-board', 'help-board']
const out = '.output/stories'

async function draw(browser: Browser, board: string, look: Look): Promise<void> {
  const { script, css } = await bundleForPage(`test/components/${board}.tsx`)
  const messages: Record<string, string> = {
    ...readMessages(look.language),
    direction: look.rtl ? 'rtl' : 'ltr',
  }
  const page = await browser.newPage()
  page.on('pageerror', (error) => process.stderr.write(`${board} ${look.name}: ${String(error)}\n`))
  // A phone: the popup fills a narrow screen, not a narrow window.
  await page.setViewport({ width: look.width, height: 900, isMobile: look.width < 400 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' }])
  if (look.forced) {
    const session = await page.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  }
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><html lang="${look.language}" dir="${look.rtl ? 'rtl' : 'ltr'}"><style>${css}</style>`,
  )
  await page.evaluate((texts) => {
    const getMessage = (key: string, values: string[] = []): string => (texts[key] ?? '').replaceAll('$1', values[0] ?? '')
    Reflect.set(globalThis, 'chrome', { runtime: { id: 'stories' }, i18n: { getMessage } })
  }, messages)
  await page.addScriptTag({ content: script })
  for (const fault of await page.evaluate(findFaults)) process.stdout.write(`${board}-${look.name}: ${fault}\n`)
  await page.screenshot({ path: `${out}/${board}-${look.name}.png`, fullPage: true })
  await page.close()
}

const wanted = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const browser = await puppeteer.launch({
  executablePath: process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox'],
})
try {
  for (const board of boards) {
    for (const look of looks) {
      if (wanted.length === 0 || wanted.includes(board) || wanted.includes(`${board}-${look.name}`)) await draw(browser, board, look)
    }
  }
} finally {
  await browser.close()
}
