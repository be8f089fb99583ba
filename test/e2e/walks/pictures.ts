// Takes the pictures of README.md anew, from the real extension in a real browser: node test/e2e/walks/pictures.ts
import { mkdir } from 'node:fs/promises'
import { setStage } from '../stage.ts'
import { makeShopper } from '../shopper.ts'
import { practiceMail } from './practice-mail.ts'
import { connectMail, makeVault } from './recovery.ts'

const folder = 'docs/pictures'
const shopper = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }

await mkdir(folder, { recursive: true })
const stage = await setStage()
stage.store.accounts.add(shopper)
try {
  const browser = await stage.launch('chromium', { viewport: { width: 1100, height: 700 } })
  const helena = makeShopper(browser)
  await makeVault(browser, helena)
  await practiceMail(stage.mailbox).open(browser, helena)
  await connectMail(browser, helena, stage.mailOrigin)

  const page = await browser.open('https://www.aliexpress.com/p/account-center/find-password.html')
  await helena.type(page, 'input', shopper.email)
  await helena.press(page, 'Continue')
  await helena.seeCard(page, 'The code is here')
  await page.screenshot({ path: `${folder}/code.png` })

  await helena.pressCard(page, 'Fill it in')
  await helena.press(await page.waitForFrame((frame) => frame.url().startsWith('https://passport.')), 'Verify')
  await helena.type(page, 'input[name=password]', 'gfhjkm1985')
  await helena.seeCard(page, 'Easy to guess')
  await page.screenshot({ path: `${folder}/new-password.png` })
} finally {
  await stage.stop()
}
process.exit()
