import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { needs } from '../../e2e/support.ts'
import { servePage } from '../serve-page.mjs'
import { makeFolder, removeFolder } from '../../support/folder.ts'
import { startBrowser } from '../../support/start-browser.ts'

needs('chromium')

let page: Awaited<ReturnType<typeof servePage>>
let profile: string

beforeEach(async () => {
  profile = await makeFolder('full')
  page = await servePage('kill-page.ts')
})

afterEach(async () => {
  page.close()
  await removeFolder(profile)
})

/** A plain page: with `unlimitedStorage` Chromium heeds no quota, and a disk of a test's own can't be had. */
it('refuses a save that finds no room, keeps all that was promised, and goes on once there is room', async () => {
  const browser = await startBrowser({
    executablePath: process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
    args: ['--no-sandbox'],
  })
  try {
    const tab = await browser.newPage()
    await tab.goto(page.address)
    const devtools = await tab.createCDPSession()
    const { origin } = new URL(page.address)
    const promised: { account: string; password: string }[] = []
    const broken = () => tab.evaluate(`check(${JSON.stringify(promised)})`)
    const save = async (account: string, password: string) => {
      await tab.evaluate(`saveOne('${account}', '${password}')`)
      promised.push({ account, password })
    }
    await save('anna@mail.test', 'Winter2026')

    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    // Chromium goes on for some seconds with the room that it has counted.
    await vi.waitFor(() => expect(save('anna@mail.test', 'Summer2027')).rejects.toThrow('quota'), { timeout: 60_000, interval: 500 })
    await expect(save('ben@mail.test', 'Spring2027')).rejects.toThrow('quota')
    expect(await broken()).toEqual([])

    await devtools.send('Storage.overrideQuotaForOrigin', { origin })
    await vi.waitFor(() => save('ben@mail.test', 'Spring2027'), { timeout: 60_000, interval: 500 })
    expect(promised).toContainEqual({ account: 'ben@mail.test', password: 'Spring2027' })
    expect(await broken()).toEqual([])
    expect(await tab.evaluate('isLost()')).toBe(false)
  } finally {
    await browser.close()
  }
})
