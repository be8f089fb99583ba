import { globSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, it, onTestFinished } from 'vitest'
import { makeFolder, removeFolder } from '../support/folder.ts'
import type { BrowserKind, TestBrowser } from './browsers/browser.ts'
import { makeShopper, type Shopper } from './shopper.ts'
import { makeVaultAtOnce, stageOfTest } from './scene.ts'
import type { Stage } from './stage.ts'
import { inBrowsers } from './support.ts'
import { passphrase } from './walks/recovery.ts'

const account = { account: 'marguerite.secret@mail.example', password: 'Zephyr7481quay', notes: 'the cat is called Obadiah' }
/** Written in clear on purpose: whoever finds this in a profile would find the rest there too. */
const mark = 'in-clear-on-purpose-5150'

let stage: Stage
let browser: TestBrowser
let shopper: Shopper
let profile: string

async function begin(kind: BrowserKind): Promise<void> {
  profile = await makeFolder('profile')
  onTestFinished(() => removeFolder(profile))
  stage = await stageOfTest()
  await launch(kind)
  await makeVaultAtOnce(browser)
}

async function launch(kind: BrowserKind): Promise<void> {
  browser = await stage.launch(kind, { profile })
  shopper = makeShopper(browser)
}

inBrowsers('the end of the browser', (kind) => {
  it('locks the vault, leaves nothing in clear in the profile, and loses nothing (A20)', async () => {
    await begin(kind)
    const options = await browser.openOwn('options.html')
    await options.evaluate(saveAccount, account)
    await options.evaluate(keepInClear, mark)
    const key = await makeKey(options)
    // Half typed and left there: browsers keep what stands in the fields of open tabs, to restore it.
    await shopper.pressAt(options, '::-p-xpath(//summary[normalize-space()="The passphrase is forgotten"])')
    await shopper.type(options, 'details input[maxlength="200"]', key)
    await shopper.type(options, 'form input[type=password]', passphrase)
    await browser.close()

    const found = await findInFiles([...Object.values(account), passphrase, key.slice(0, 14), mark])

    expect(found).toEqual([mark])
    // The vault's second copy was among what was looked at.
    if (kind === 'chromium') expect(globSync(join(profile, '**/WebStorage/*/IndexedDB/**/*.log'))).not.toEqual([])
    await launch(kind)
    const popup = await browser.openOwn('popup.html')
    await shopper.see(popup, 'Your vault is locked')
    expect(await popup.evaluate(sessionNames)).not.toContain('session-key')
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain(account.account)
    await unlock(popup)
    await shopper.see(popup, account.account)
  })
})

inBrowsers('a machine that slept', (kind) => {
  it('finds the vault locked at its next use', async () => {
    await begin(kind)
    const options = await browser.openOwn('options.html')
    await options.evaluate(sleep, 6)

    const popup = await browser.openOwn('popup.html')

    await shopper.see(popup, 'Your vault is locked')
    expect(await popup.evaluate(sessionNames)).not.toContain('session-key')
  })

  it('shows it locked in an open popup as soon as it wakes, also where the background had ended', async () => {
    await begin(kind)
    const popup = await browser.openOwn('popup.html')
    await shopper.see(popup, 'Add an account')
    await popup.evaluate(sleep, 6)
    await browser.killBackground()

    // The alarm that sleep held up.
    expect(await popup.evaluate(hasAlarm)).toBe(true)
    await popup.evaluate(() => chrome.alarms.create('awake', { when: Date.now() }))

    await shopper.see(popup, 'Your vault is locked')
    expect(await popup.evaluate(sessionNames)).not.toContain('session-key')
  })

  it('that dozed off for a moment is as it was', async () => {
    await begin(kind)
    const options = await browser.openOwn('options.html')
    await options.evaluate(sleep, 2)

    const popup = await browser.openOwn('popup.html')

    await shopper.see(popup, 'Add an account')
    expect(await popup.evaluate(sessionNames)).toContain('session-key')
  })
})

/** Runs in a page of the extension, as the popup's own form would. */
async function saveAccount(draft: typeof account): Promise<void> {
  const act = { kind: 'save-account', site: 'aliexpress', signInWith: 'password', ...draft }
  const answer: unknown = await chrome.runtime.sendMessage({ to: 'hub', type: 'popup.act', content: { act } })
  if (JSON.stringify(answer) !== '{}') throw new Error(JSON.stringify(answer))
}

/** Runs in a page of the extension: a database beside the vault, in the same files. */
async function keepInClear(text: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    const opening = indexedDB.open('beside')
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('words'))
    opening.addEventListener('error', () => fail(new Error('no database')))
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('words', 'readwrite')
      transaction.objectStore('words').put({ text }, 1)
      transaction.addEventListener('complete', () => done())
    })
  })
}

/** Runs in a page of the extension. The clock stands that much further on than when somebody was last awake. */
async function sleep(minutes: number): Promise<void> {
  await chrome.storage.session.set({ 'awake-at': Date.now() - minutes * 60_000 })
}

/** Runs in a page of the extension. */
async function sessionNames(): Promise<string[]> {
  return Object.keys(await chrome.storage.session.get(null))
}

/** Runs in a page of the extension. */
async function hasAlarm(): Promise<boolean> {
  return (await chrome.alarms.get('awake'))?.periodInMinutes === 1
}

async function makeKey(options: Page): Promise<string> {
  const field = await options.waitForSelector('::-p-xpath(//form[.//button[normalize-space()="Make a key"]]//input[@type="password"])')
  await field?.type(passphrase)
  await shopper.press(options, 'Make a key')
  const shown = await options.waitForSelector('.kit .password')
  return (await shown?.evaluate(({ textContent }) => textContent?.trim())) ?? ''
}

async function unlock(popup: Page): Promise<void> {
  await shopper.press(popup, 'Unlock')
  await shopper.type(popup, 'input', passphrase)
  await shopper.press(popup, 'Unlock')
}

/** Those of the words that lie in any file of the profile, in one of the ways that browsers write text. */
async function findInFiles(words: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  const files = await readdir(profile, { recursive: true, withFileTypes: true })
  for (const file of files.filter((each) => each.isFile())) {
    const content = await readFile(join(file.parentPath, file.name)).catch(() => undefined)
    for (const word of words) {
      const spellings = [
        Buffer.from(word),
        Buffer.from(word, 'utf16le'),
        Buffer.from(
          Buffer.from(word)
            .toString('base64')
            .replace(/.{0,3}=*$/, ''),
        ),
      ]
      if (content && spellings.some((each) => content.includes(each))) found.add(word)
    }
  }
  return words.filter((word) => found.has(word))
}
