// What `npm start` runs, once everything is built: the practice store and mailbox, and a browser with the extension.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserKind } from '../browsers/browser.ts'
import { setStage, type Stage } from '../stage.ts'
import { practiceMail } from './practice-mail.ts'
import { walkRecovery } from './recovery.ts'

const [kind = 'chromium', mode = 'headless'] = process.argv.slice(2) as [BrowserKind?, string?]
const shopper = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }

const stage = await setStage()
stage.store.accounts.add(shopper)
const isFine = mode === 'headful' ? await letAShopperTry(stage) : await walk(stage)
await stage.stop()
process.exit(isFine ? 0 : 1)

async function letAShopperTry(stage: Stage): Promise<boolean> {
  const browser = await stage.launch(kind, { headful: true })
  await browser.open(`${stage.mailOrigin}/`)
  await browser.open('https://login.aliexpress.com/')
  console.log(`A practice store and a practice mailbox, on this computer only. In the browser that has opened:
  the store    https://login.aliexpress.com/   ${shopper.email}, password ${shopper.password} (press “Forgot password?”)
  the mailbox  ${stage.mailOrigin}/   ${stage.mailbox.user}, password ${stage.mailbox.password}
  Latchkey     its icon is among the extensions, beside the address
Close the browser to end.`)
  await browser.closed()
  return true
}

async function walk(stage: Stage): Promise<boolean> {
  const folder = join('.output', `walk-${kind}`)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  let pictures = 0
  try {
    const browser = await stage.launch(kind)
    const { acts, ms, password } = await walkRecovery(stage, browser, {
      account: shopper,
      mail: practiceMail(stage.mailbox),
      onShown: async (name, page) => {
        pictures += 1
        await page.screenshot({ path: join(folder, `${pictures}-${name}.png`) })
      },
      onStep: ({ name, did, extension, acts, ms }) =>
        console.log(`✓ ${name}\n    the extension showed: ${extension}\n    the shopper: ${did} (${acts} acts, ${ms} ms)`),
    })
    const isTaken = stage.store.accounts.accepts(shopper.email, password) && !stage.store.accounts.accepts(shopper.email, shopper.password)
    if (!isTaken) throw new Error('Expected the store to take the new password, and the old one no more')
    console.log(
      `Signed in with the new password: ${acts} acts from “Forgot password?” on, ${(ms / 1000).toFixed(1)} s. Pictures in ${folder}.`,
    )
    return true
  } catch (error) {
    console.error('✗ The walk stopped:', error)
    return false
  }
}
