// Starts the practice store and mailbox and prints how to reach them. With `--pictures DIR` it saves how every page looks.
import { mkdir } from 'node:fs/promises'
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core'
import { startFront } from '../https/front.ts'
import { startMailbox } from '../mailbox/mailbox.ts'
import { startPracticeStore } from './practice-store.ts'

const mailbox = startMailbox()
const store = await startPracticeStore({ sendMail: (mail) => void mailbox.deliver(mail) })
store.accounts.add({ email: mailbox.user, name: 'Helena', password: 'Harbour2019' })
mailbox.deliver({
  from: { name: 'Anna Petrova', address: 'anna@post.example' },
  subject: 'Saturday',
  text: 'Shall we meet at ten by the old gate? I bring the maps.',
  receivedAt: Date.now() - 50 * 60_000,
})
mailbox.deliver({
  from: { name: 'AliExpress', address: 'transaction@notice.aliexpress.com' },
  subject: 'Order 8174920365512044: shipped',
  text: 'Your order 8174920365512044 is on its way. Track it with number 482913775001.',
  receivedAt: Date.now() - 30 * 60_000,
})
mailbox.deliver({
  from: { name: 'Prize Desk', address: 'win@prizes.test' },
  subject: 'You won 100000',
  text: 'Answer within the hour.',
  folder: 'spam',
})
const front = await startFront({ routes: { ...store.listeners, [mailbox.hostname]: mailbox.listener } })
const resolverRules = `MAP *.aliexpress.com 127.0.0.1:${front.port}, MAP *.practice.example 127.0.0.1:${front.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`

const folder = process.argv[process.argv.indexOf('--pictures') + 1]
if (process.argv.includes('--pictures') && folder) {
  await mkdir(folder, { recursive: true })
  const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--ignore-certificate-errors', `--host-resolver-rules=${resolverRules}`],
  })
  await takePictures(browser, folder)
  await browser.close()
  await front.stop()
} else {
  console.log(`Account: ${mailbox.user}, store password Harbour2019, mail password ${mailbox.password}`)
  console.log(
    `chromium --user-data-dir=/tmp/practice --ignore-certificate-errors --host-resolver-rules='${resolverRules}' https://www.aliexpress.com/ https://${mailbox.hostname}/`,
  )
}

async function takePictures(browser: Browser, folder: string): Promise<void> {
  for (const [name, width, height] of [
    ['wide', 1200, 800],
    ['narrow', 320, 640],
  ] as const) {
    const context = await browser.createBrowserContext()
    const page = await context.newPage()
    await page.setViewport({ width, height })
    const picture = async (title: string, of: Page = page) => of.screenshot({ path: `${folder}/${name}-${title}.png` as const })

    await page.goto('https://www.aliexpress.com/', { waitUntil: 'networkidle0' })
    await picture('home')
    await page.goto('https://login.aliexpress.com/', { waitUntil: 'networkidle0' })
    await picture('sign-in-1')
    await page.type('input[name=account]', mailbox.user)
    await page.click('.cosmos-btn-primary')
    await page.waitForSelector('#fm-login-password')
    await picture('sign-in-2')
    await page.type('#fm-login-password', 'wrong-one')
    await page.click('.cosmos-btn-primary')
    await page.waitForSelector('.nfm-login-input-error-text')
    await picture('sign-in-wrong')

    await page.goto('https://www.aliexpress.com/p/account-center/find-password.html', { waitUntil: 'networkidle0' })
    await picture('find-password')
    await page.type('input.cosmos-input', mailbox.user)
    await page.click('.cosmos-btn-primary')
    const frame = await verifyFrame(page)
    await frame.waitForSelector('.nfm-get-code:disabled')
    await picture('code')
    await frame.type('.verify-code-input', '1')
    await picture('code-1')

    const mail = await context.newPage()
    await mail.setViewport({ width, height })
    await mail.goto(`https://${mailbox.hostname}/`)
    await picture('mail-sign-in', mail)
    await mail.type('#user', mailbox.user)
    await mail.type('#password', mailbox.password)
    await Promise.all([mail.waitForNavigation(), mail.click('button')])
    await picture('mail-inbox', mail)
    await Promise.all([mail.waitForNavigation(), mail.click('.message a')])
    await picture('mail-message', mail)
    await context.close()
  }
}

async function verifyFrame(page: Page): Promise<Frame> {
  const frame = await page.waitForFrame((one) => one.url().startsWith('https://passport.'))
  await frame.waitForSelector('.verify-code-input')
  return frame
}
