// Starts the practice store and mailbox and prints how to reach them. With `--pictures DIR` it saves how every page looks, wide and narrow.
import { mkdir } from 'node:fs/promises'
import puppeteer, { type Page } from 'puppeteer-core'
import { startFront } from '../https/front.ts'
import { startMailbox } from '../mailbox/mailbox.ts'
import { mailForPreview } from './preview-mail.ts'
import { startPracticeStore, storeHosts } from './practice-store.ts'

const shopper = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }
const screens = { wide: { width: 1200, height: 800 }, narrow: { width: 320, height: 640 } }

const plainPages: Record<string, string> = {
  home: 'https://www.aliexpress.com/',
  'home-ru': 'https://ru.aliexpress.com/',
  'sign-in': 'https://login.aliexpress.com/',
  'find-password': 'https://www.aliexpress.com/p/account-center/find-password.html',
  'network-of-others': 'https://login.aliexpress.com/thirdparty/login.htm?type=vk',
  'framed-sign-in': 'https://login.aliexpress.com/buyer.htm',
  'page-sign-in': 'https://login.aliexpress.com/login.htm',
  'label-only-sign-in': 'https://login.aliexpress.com/user/login.html',
  'old-recovery': 'https://passport.aliexpress.com/ac/pc_r_open.htm',
  'link-recovery': 'https://passport.alibaba.com/ac/password_find.htm',
  'old-new-password': 'https://passport.aliexpress.com/ac/reset_password.htm',
  register: 'https://login.aliexpress.com/join/buyer_express_join.htm',
  payment: 'https://login.alipay.com/index.htm',
}

const mailbox = startMailbox()
const store = await startPracticeStore({ sendMail: (mail) => void mailbox.deliver(mail) })
store.accounts.add(shopper)
for (const mail of mailForPreview(Date.now())) mailbox.deliver(mail)
const front = await startFront({ routes: { ...store.listeners, [mailbox.hostname]: mailbox.listener } })
const rules = [...storeHosts, mailbox.hostname].map((host) => `MAP ${host} 127.0.0.1:${front.port}`).join(', ')

const folder = process.argv[process.argv.indexOf('--pictures') + 1]
if (process.argv.includes('--pictures') && folder) {
  await mkdir(folder, { recursive: true })
  await takePictures(folder)
  await front.stop()
} else {
  console.log(`Store account ${shopper.email}, password ${shopper.password}; mail account ${mailbox.user}, password ${mailbox.password}`)
  console.log(
    `chromium --user-data-dir=$(mktemp -d) --ignore-certificate-errors --host-resolver-rules='${rules}' https://www.aliexpress.com/`,
  )
}

async function takePictures(folder: string): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--ignore-certificate-errors', `--host-resolver-rules=${rules}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`],
  })
  for (const [screen, size] of Object.entries(screens)) {
    const context = await browser.createBrowserContext()
    const page = await context.newPage()
    await page.setViewport(size)
    const save = (of: Page, name: string) => of.screenshot({ path: `${folder}/${screen}-${name}.png` })

    for (const [name, address] of Object.entries(plainPages)) {
      await page.goto(address, { waitUntil: 'networkidle0' })
      await save(page, name)
    }
    await walkSteps(page, save)
    const mail = await context.newPage()
    await mail.setViewport(size)
    await walkMailbox(mail, save)
    await context.close()
  }
  await browser.close()
}

type Save = (of: Page, name: string) => Promise<unknown>

/** What is reached by doing something only. */
async function walkSteps(page: Page, save: Save): Promise<void> {
  for (const [name, id] of Object.entries({
    drawer: '1005006104418270',
    dialog: '1005004377290116',
    'label-only-dialog': '1005002881635209',
  })) {
    await page.goto(`https://www.aliexpress.com/item/${id}.html`, { waitUntil: 'networkidle0' })
    await page.click('.nfm-item .cosmos-btn')
    await save(page, name)
  }
  await page.goto('https://login.aliexpress.com/', { waitUntil: 'networkidle0' })
  await page.type('input[name=account]', 'helena@g')
  await save(page, 'sign-in-suggestions')
  await page.type('input[name=account]', 'mail.co')
  await page.$eval('input[name=account]', (input) => input.select())
  await page.type('input[name=account]', shopper.email)
  await page.click('.cosmos-btn-primary')
  await (await page.waitForSelector('#fm-login-password'))?.type('Wrong1234')
  await page.click('.cosmos-btn-primary')
  await page.waitForSelector('.nfm-login-input-error-text')
  await save(page, 'sign-in-refused')

  await page.goto('https://www.aliexpress.com/p/account-center/find-password.html', { waitUntil: 'networkidle0' })
  await page.type('input.cosmos-input', shopper.email)
  await page.click('.cosmos-btn-primary')
  const frame = await page.waitForFrame((one) => one.url().includes('identity_verify'))
  await frame.waitForSelector('.nfm-get-code:disabled')
  await frame.click('.verify-code-input')
  await page.keyboard.type(/\b\d{6}\b/.exec(mailbox.messages()[0]?.text ?? '')?.[0] ?? '')
  await save(page, 'code')
  await frame.click('.cosmos-btn-primary')
  await (await page.waitForSelector('input[name=password]'))?.type('Lantern20')
  await save(page, 'new-password')
  const password = `Lantern${Date.now() % 100_000}x`
  await page.$eval('input[name=password]', (input) => input.select())
  await page.type('input[name=password]', password)
  await page.type('input[name=repeatPassword]', password)
  await page.click('.cosmos-btn-primary')
  await page.waitForSelector('.nfm-success')
  await save(page, 'done')
}

async function walkMailbox(page: Page, save: Save): Promise<void> {
  await page.goto(`https://${mailbox.hostname}/`)
  await save(page, 'mail-sign-in')
  await page.type('#user', mailbox.user)
  await page.type('#password', mailbox.password)
  await Promise.all([page.waitForNavigation(), page.click('button')])
  await save(page, 'mail-inbox')
  await Promise.all([page.waitForNavigation(), page.click('.message a')])
  await page.waitForFunction(() => Number.parseInt(document.querySelector('iframe')?.style.height ?? '0') > 0)
  await save(page, 'mail-message')
}
