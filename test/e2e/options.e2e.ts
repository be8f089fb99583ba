import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { expect, it, onTestFinished } from 'vitest'
import { makeFolder, removeFolder } from '../support/folder.ts'
import type { BrowserKind, TestBrowser } from './browsers/browser.ts'
import { until, untilHolds, type Shopper } from './shopper.ts'
import { setScene } from './scene.ts'
import { inBrowsers } from './support.ts'
import { passphrase } from './walks/recovery.ts'

const next = 'another horse 61 saddle'

/** As Chrome writes it: three accounts of the store in five rows, one of a bank, one without a name, one with a quote that never ends. */
const list = [
  'name,url,username,password,note',
  'login.aliexpress.com,https://login.aliexpress.com/,helena@mail.example,Harbour2019,',
  'www.aliexpress.com,https://www.aliexpress.com/p/x.html,Helena@mail.example,Harbour2019,"two lines\nof a note"',
  'aliexpress,android://hash@com.alibaba.aliexpresshd/,ivan@mail.example,Ivan4everShop,',
  'alibaba.com,https://login.alibaba.com/,=cmd|x!A1,"with ""quotes"", and commas",',
  'bank.example,https://bank.example/login,helena,Secret1234,',
  'aliexpress.com,https://login.aliexpress.com/,,Nobody1234,',
  'aliexpress.com,https://login.aliexpress.com/,oleg@mail.example,"Open,',
].join('\r\n')

let browser: TestBrowser
let shopper: Shopper
let folder: string
let page: Page

async function begin(kind: BrowserKind): Promise<void> {
  folder = await makeFolder('options')
  onTestFinished(() => removeFolder(folder))
  ;({ browser, shopper } = await setScene(kind, { hasVault: true, launch: { downloads: folder } }))
  page = await browser.openOwn('options.html')
}

inBrowsers('the options page', (kind) => {
  it('shows what a list would bring, then brings it; leaves out other sites unless they are wanted', async () => {
    await begin(kind)
    await choose('passwords.csv', list)
    await shopper.see(page, '3 new accounts')
    await shopper.see(page, 'One that was there twice')
    await shopper.see(page, 'One of another site, left out')
    await shopper.see(page, '2 lines can’t be read.')
    await shopper.see(page, 'Line 8 has no account name')
    await shopper.see(page, 'Line 9 has quotes or commas that don’t match')
    expect(await accounts()).toEqual([])

    await shopper.press(page, 'Bring in 3 accounts')
    await shopper.see(page, '3 accounts were brought in.')
    expect(await accounts()).toEqual(['=cmd|x!A1 · Alibaba', 'Helena@mail.example · AliExpress', 'ivan@mail.example · AliExpress'])

    await choose('once-more.csv', list)
    await shopper.see(page, '3 accounts that are here already')
    await tick('Bring in those of other sites too')
    await shopper.see(page, 'One new account')
    await shopper.press(page, 'Bring in one account')
    await shopper.see(page, 'One account was brought in.')
    expect(await accounts()).toContain('helena · bank.example')
  })

  it('takes a backup out, shows what it would bring back, and brings it', async () => {
    await begin(kind)
    await choose('passwords.csv', list)
    await shopper.press(page, 'Bring in 3 accounts')
    await shopper.see(page, '3 accounts were brought in.')
    await typeInto('Save a backup', 'not my passphrase')
    await shopper.press(page, 'Save a backup')
    await shopper.see(page, 'That is not the passphrase of this vault or file.')
    await typeInto('Save a backup', passphrase)
    await shopper.press(page, 'Save a backup')
    const backup = await downloaded('.latchkey')
    for (const secret of ['helena', 'Harbour2019', 'aliexpress']) expect(backup.includes(secret)).toBe(false)
    const path = join(folder, 'kept.latchkey')
    await writeFile(path, backup)

    await removeAll()
    await chooseFile(path)
    await typeInto('Open it', 'not my passphrase')
    await shopper.press(page, 'Open it')
    await shopper.see(page, 'That is not the passphrase of this vault or file.')
    await typeInto('Open it', passphrase)
    await shopper.press(page, 'Open it')
    await shopper.see(page, '3 new accounts')
    expect(await accounts()).toEqual([])

    await shopper.press(page, 'Bring in 3 accounts')
    await shopper.see(page, '3 accounts were brought in.')
    expect(await accounts()).toHaveLength(3)
  })

  it('saves a list for another program after a warning, with nothing that a spreadsheet would run', async () => {
    await begin(kind)
    await choose('passwords.csv', list)
    await shopper.press(page, 'Bring in 3 accounts')
    await shopper.see(page, '3 accounts were brought in.')
    await open('A list for another program')
    await shopper.see(page, 'Anybody can read this file.')
    await typeInto('Save the list', passphrase)
    await shopper.press(page, 'Save the list')

    // In no order that a shopper would know.
    const text = (await downloaded('.csv')).toString()
    const rows = [
      'name,url,username,password,note\r\n',
      'aliexpress,https://login.aliexpress.com/,Helena@mail.example,Harbour2019,"two lines\nof a note"\r\n',
      'aliexpress,https://login.aliexpress.com/,ivan@mail.example,Ivan4everShop,\r\n',
      'alibaba,https://login.alibaba.com/,\'=cmd|x!A1,"with ""quotes"", and commas",\r\n',
    ]
    for (const row of rows) expect(text).toContain(row)
    expect(text).toHaveLength(rows.join('').length)
    for (const name of await readdir(folder)) if (name.endsWith('.csv')) await rm(join(folder, name))

    await choose('formula.csv', 'name,url,username,password\nx,https://aliexpress.com/,maria,=1+1\n')
    await shopper.press(page, 'Bring in one account')
    await shopper.see(page, 'One account was brought in.')
    await typeInto('Save the list', passphrase)
    await shopper.press(page, 'Save the list')
    await shopper.see(page, 'One password begins as a formula does')
    await shopper.press(page, "Save it for a spreadsheet, with a ' before them")
    expect((await downloaded('.csv')).toString()).toContain("maria,'=1+1,")
  })

  it('brings back what was removed before the popup was closed, or lets it go', async () => {
    await begin(kind)
    await choose('passwords.csv', list)
    await shopper.press(page, 'Bring in 3 accounts')
    await shopper.see(page, '3 accounts were brought in.')
    await removeAll()
    await shopper.see(page, 'Removed accounts')

    await pressBeside('ivan@mail.example', 'Bring it back')
    await pressBeside('Helena@mail.example', 'Forget it now')
    await pressBeside('=cmd|x!A1', 'Forget it now')

    await shopper.seeNoMore(page, 'Removed accounts')
    expect(await accounts()).toEqual(['ivan@mail.example · AliExpress'])
  })

  it('makes a key on paper, which opens the vault when the passphrase is forgotten, until it is revoked', async () => {
    await begin(kind)
    const first = await makeKey(passphrase)
    await open('The passphrase is forgotten')
    await resetPassphrase(first, next)
    await shopper.see(page, 'The old one no longer opens the vault.')

    const second = await makeKey(next, first)
    await typeInto('Make a key', next)
    await shopper.press(page, 'Revoke it')
    await shopper.see(page, 'That paper opens nothing any more.')
    await resetPassphrase(second, passphrase)
    await shopper.see(page, 'That recovery key does not fit.')
  })

  it('changes the passphrase, and the old one opens nothing', async () => {
    await begin(kind)
    await page.waitForSelector(fieldsBefore('Change it'))
    const [current, fresh, repeat] = await page.$$(fieldsBefore('Change it'))
    await current?.type(passphrase)
    await fresh?.type(next)
    await repeat?.type(next)
    await shopper.press(page, 'Change it')
    await shopper.see(page, 'The old one no longer opens the vault.')

    const popup = await browser.openOwn('popup.html')
    await shopper.press(popup, 'Lock')
    await shopper.see(popup, 'Your vault is locked')
    await popup.close()
    await page.bringToFront()
    await typeInto('Unlock', passphrase)
    await shopper.press(page, 'Unlock')
    await shopper.see(page, 'That is not the passphrase of this vault or file.')
    await typeInto('Unlock', next)
    await shopper.press(page, 'Unlock')
    await page.waitForSelector('input[type=file]')
  })

  it('erases the vault for its passphrase alone, and leaves nothing of it behind', async () => {
    await begin(kind)
    await choose('passwords.csv', list)
    await shopper.press(page, 'Bring in 3 accounts')
    await shopper.see(page, '3 accounts were brought in.')
    const before = await page.evaluate(countKept)
    expect(before).toEqual({ rows: expect.any(Number), buckets: kind === 'chromium' ? 1 : 0 })
    expect(before.rows).toBeGreaterThan(3)
    await open('Erase the vault')
    await typeInto('Erase it', next)
    await shopper.press(page, 'Erase it')
    await shopper.see(page, 'That is not the passphrase of this vault or file.')
    expect(await page.evaluate(countKept)).toEqual(before)

    await typeInto('Erase it', passphrase)
    await shopper.press(page, 'Erase it')
    await shopper.seeNoMore(page, 'Erase the vault')
    expect(await page.evaluate(countKept)).toEqual({ rows: 0, buckets: 0 })
    const popup = await browser.openOwn('popup.html')
    await shopper.see(popup, 'Make one')
  })

  it('tells of one damaged record, shows the rest, and lets go of it', async () => {
    await begin(kind)
    await choose('passwords.csv', list)
    await shopper.press(page, 'Bring in 3 accounts')
    await shopper.see(page, '3 accounts were brought in.')
    await damageUntilTold()

    await shopper.see(page, 'One record can’t be read any more. The others can.')
    expect(await accounts()).toHaveLength(2)
    await shopper.press(page, 'Remove what can’t be read')
    await shopper.see(page, 'A backup can bring back what was lost.')
    await openAnew()
    expect(await textOf(page)).not.toContain('can’t be read any more')
    expect(await accounts()).toHaveLength(2)
  })
})

async function openAnew(): Promise<void> {
  await page.close()
  page = await browser.openOwn('options.html')
  await page.waitForSelector('main')
}

async function choose(name: string, content: string): Promise<void> {
  const path = join(folder, name)
  await writeFile(path, content)
  await chooseFile(path)
}

async function chooseFile(path: string): Promise<void> {
  await page.bringToFront()
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(path)
}

/** The passphrase fields of the form that ends with this button. */
function fieldsBefore(button: string): string {
  return `::-p-xpath(//form[.//button[normalize-space()="${button}"]]//input[@type="password"])`
}

async function typeInto(button: string, text: string): Promise<void> {
  await shopper.retype(page, fieldsBefore(button), text)
}

async function open(summary: string): Promise<void> {
  await shopper.pressAt(page, `::-p-xpath(//summary[normalize-space()="${summary}"])`)
}

async function tick(words: string): Promise<void> {
  await shopper.pressAt(page, `::-p-xpath(//label[normalize-space()="${words}"]//input)`)
}

async function pressBeside(account: string, button: string): Promise<void> {
  const path = `//li[.//bdi[normalize-space()="${account}"]]//button[normalize-space()="${button}"]`
  await shopper.pressAt(page, `::-p-xpath(${path})`)
  await untilHolds(page, (name) => ![...document.querySelectorAll('li bdi')].some((each) => each.textContent === name), account)
}

/** The key that the page shows once it is another than the one before. */
async function makeKey(secret: string, before = ''): Promise<string> {
  await typeInto('Make a key', secret)
  await shopper.press(page, 'Make a key')
  return until(async () => {
    const shown = await page.$$eval('.kit .password', ([key]) => key?.textContent.trim() ?? '')
    return { found: shown === '' || shown === before ? undefined : shown, instead: shown }
  }, 'a key')
}

async function resetPassphrase(key: string, secret: string): Promise<void> {
  await shopper.retype(page, 'details input[maxlength="200"]', key)
  await typeInto('Set the new passphrase', secret)
  await shopper.press(page, 'Set the new passphrase')
}

/** What the popup lists: each account with its site. */
async function accounts(): Promise<string[]> {
  const popup = await browser.openOwn('popup.html')
  await popup.waitForSelector('.accounts')
  const rows = await popup.$$eval('.accounts .name', (names) => names.map((name) => (name as HTMLElement).innerText))
  await popup.close()
  await page.bringToFront()
  return rows.map((row) => row.replace(/\s*\n\s*/, ' · ').replace(/ · changed.*$/, '')).toSorted((one, other) => one.localeCompare(other))
}

async function removeAll(): Promise<void> {
  const popup = await browser.openOwn('popup.html')
  await popup.waitForSelector('.accounts li')
  for (let left = (await popup.$$('.accounts li')).length; left > 0; left--) {
    await shopper.pressAt(popup, '.accounts .name')
    await shopper.press(popup, 'Remove')
    await popup.waitForSelector('.accounts')
    await untilHolds(popup, (left) => document.querySelectorAll('.accounts li').length === left, left - 1)
  }
  await popup.close()
  await page.bringToFront()
}

/** The file that the page handed over, once it is whole. */
async function downloaded(ending: string): Promise<Buffer> {
  const name = await until(async () => {
    const names = await readdir(folder)
    const found = names.find((name) => name.startsWith('latchkey-2') && name.endsWith(ending))
    const isUnderWay = names.some((name) => /\.(?:crdownload|part)$/.test(name))
    // A browser may hold the name by an empty file, before that of what is under way is there.
    const isWhole = found !== undefined && !isUnderWay && (await stat(join(folder, found))).size > 0
    return { found: isWhole ? found : undefined, instead: names.join() }
  }, `a file ${ending}`)
  return readFile(join(folder, name))
}

/** Turns one bit in one record after another, as a broken disk might, until one was that of an account: free ones are not missed. */
async function damageUntilTold(): Promise<void> {
  for (let nth = 0; ; nth++) {
    const isThere = await page.evaluate(turnOneBit, nth)
    expect(isThere).toBe(true)
    // What it holds in memory is whole still.
    await browser.killBackground()
    await openAnew()
    if ((await textOf(page)).includes('can’t be read any more')) return
  }
}

/** What the disk holds of a vault, here and in the place of its second copy. Runs in the page. */
async function countKept(): Promise<{ rows: number; buckets: number }> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error('no database')))
    })
  const { storageBuckets } = navigator as { storageBuckets?: { keys(): Promise<string[]> } }
  const buckets = (await storageBuckets?.keys())?.length ?? 0
  const names = (await indexedDB.databases()).map(({ name }) => name)
  if (!names.includes('vault')) return { rows: 0, buckets }
  const database = await settled(indexedDB.open('vault'))
  const stores = [...database.objectStoreNames]
  const counts = await Promise.all(stores.map((name) => settled(database.transaction(name).objectStore(name).count())))
  database.close()
  return { rows: counts.reduce((sum, count) => sum + count, 0), buckets }
}

/** Runs in the page. */
async function turnOneBit(nth: number): Promise<boolean> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error('no database')))
    })
  const database = await settled(indexedDB.open('vault'))
  const records = database.transaction('records', 'readwrite').objectStore('records')
  const key = (await settled(records.getAllKeys()))[nth]
  if (key === undefined) return false
  const row = (await settled(records.get(key))) as { box: Uint8Array }
  row.box[40]! ^= 1
  await settled(records.put(row, key))
  database.close()
  return true
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText)
}
