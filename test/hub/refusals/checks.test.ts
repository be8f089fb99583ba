import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { runChecks, testPassword } from '@/lib/hub/refusals/checks'
import type { Journey } from '@/lib/hub/journeys/journeys'
import type { CheckView } from '@/lib/messaging/popup-model'
import { makeHub, type TestHub } from '../../support/hub'

let world: TestHub
const tabId = 7
const account = 'helena@mail.example'
const password = 'Winter58mag'

beforeEach(async () => {
  vi.stubGlobal('navigator', { onLine: true })
  world = await makeHub()
})

describe('why can’t I get in?', () => {
  const attempt = (more: Partial<NonNullable<Journey['attempt']>> = {}): Journey['attempt'] => ({
    at: Date.now(),
    comparison: { causes: [{ cause: 'caps-lock', certainty: 'likely' }], ifRefused: [] },
    online: true,
    ...more,
  })
  const run = () => runChecks(world.hub, tabId)

  it('has nothing to tell where nobody tried to sign in, but for the network', async () => {
    const found = new Set((await run()).map(({ id, found }) => (id === 'offline' ? `${id} ${found}` : found)))

    expect([...found]).toEqual(['offline fine', 'unknown'])
  })

  it('lists what was found first, then what is fine, and what nobody can tell while the vault was closed', async () => {
    await world.beginJourney(tabId, { attempt: attempt({ refusedAt: Date.now() }) })
    const checks = await run()

    expect(checks[0]).toEqual({ id: 'caps-lock', found: 'cause', cause: 'caps-lock', certainty: 'likely' })
    expect(foundOf(checks, 'captcha', 'layout', 'locked-out', 'typo', 'old-password')).toEqual([
      'fine',
      'fine',
      'fine',
      'unknown',
      'unknown',
    ])
  })

  it('calls the saved passwords fine only where they were compared', async () => {
    await world.beginJourney(tabId, { account, attempt: attempt({ compared: true, refusedAt: Date.now() }) })
    expect(foundOf(await run(), 'typo', 'old-password')).toEqual(['fine', 'fine'])

    await world.beginJourney(tabId, { account: undefined })
    expect(foundOf(await run(), 'typo', 'old-password')).toEqual(['fine', 'unknown'])
  })

  it('wants the vault open for what it compares, and another try once that is open', async () => {
    await world.beginJourney(tabId, { account, attempt: attempt({ refusedAt: Date.now() }) })
    const missing = async () => (await run()).find(({ id }) => id === 'typo')?.missing
    const open = await missing()
    await world.hub.vault.lock()

    expect([open, await missing()]).toEqual(['typed', 'vault'])
  })

  it('tells what was concluded once the store had refused', async () => {
    await world.beginJourney(tabId, {
      attempt: attempt({ refusedAt: Date.now(), concluded: [{ cause: 'locked-out', certainty: 'likely' }] }),
    })

    expect((await run())[0]).toMatchObject({ cause: 'locked-out', certainty: 'likely' })
  })

  it('looks at the page of now, though nobody tried to sign in there', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://login.aliexpress.com/' })
    const facts = { origin: 'https://login.aliexpress.com', path: '/', text: '', fields: 0, frames: [], blocked: 0, age: 10 }
    const executeScript = vi.spyOn(fakeBrowser.scripting, 'executeScript')

    executeScript.mockResolvedValue([{ documentId: 'd', frameId: 0, result: { ...facts, status: 503 } }] as never)
    expect((await runChecks(world.hub, tab.id))[0]).toMatchObject({ cause: 'store-down', certainty: 'certain' })

    executeScript.mockResolvedValue([{ documentId: 'd', frameId: 0, result: { ...facts, status: 200 } }] as never)
    expect(foundOf(await runChecks(world.hub, tab.id), 'store-down', 'blocked', 'captcha', 'locked-out', 'layout')).toEqual([
      'fine',
      'fine',
      'fine',
      'fine',
      'unknown',
    ])
  })

  it('names the saved accounts that were meant, only while the vault is open', async () => {
    const save = async (account: string, password: string) => {
      const saved = await world.hub.vault.save({ account, site: 'aliexpress', password })
      return saved.ok ? saved.id : ''
    }
    const entryId = await save(account, password)
    const ownerId = await save('ivan@mail.example', 'Ivan4everShop')
    await world.beginJourney(tabId, {
      account,
      attempt: attempt({ refusedAt: Date.now(), concluded: [{ cause: 'other-account', certainty: 'certain', ownerId, entryId }] }),
    })
    expect((await run())[0]).toMatchObject({ account: 'ivan@mail.example', entry: { id: entryId, account } })

    await world.hub.vault.lock()
    expect((await run())[0]).toMatchObject({ cause: 'other-account', account: undefined, entry: undefined })
  })

  it('looks at the network of now, not of the last attempt', async () => {
    await world.beginJourney(tabId, { attempt: attempt({ concluded: [{ cause: 'offline', certainty: 'certain' }] }) })
    expect(foundOf(await run(), 'offline')).toEqual(['fine'])

    vi.stubGlobal('navigator', { onLine: false })
    expect((await run())[0]).toMatchObject({ cause: 'offline', certainty: 'certain' })
  })
})

describe('a password that is tried in the popup', () => {
  const test = (typed: string) => testPassword(world.hub, tabId, typed)
  let id: string

  beforeEach(async () => {
    const saved = await world.hub.vault.save({ account, site: 'aliexpress', password: 'Autumn11old' })
    id = saved.ok ? saved.id : ''
    await world.hub.vault.save({ account, site: 'aliexpress', password })
    await world.hub.vault.save({ account: 'ivan@mail.example', site: 'aliexpress', password: 'Ivan4everShop' })
    await world.beginJourney(tabId, { account })
  })

  it('is the saved one, letter by letter', async () => {
    const { sameAs, checks } = await test(password)

    expect(sameAs).toBe(account)
    expect((checks ?? []).filter(({ found }) => found === 'cause')).toEqual([])
  })

  it.each([
    ['wINTER58MAG', 'caps-lock'],
    ['Цштеук58ьфп', 'layout'],
    ['Winter58mga', 'typo'],
    ['Autumn11old', 'old-password'],
  ])('%s was meant as the saved one: %s, whose password can be copied', async (typed, cause) => {
    const { checks, sameAs } = await test(typed)

    expect(checks?.[0]).toMatchObject({ cause, entry: { id, account } })
    expect(sameAs).toBeUndefined()
    expect(JSON.stringify(checks)).not.toContain(password)
  })

  it('belongs to another account, which is named', async () => {
    expect((await test('Ivan4everShop')).checks?.[0]).toMatchObject({ cause: 'other-account', account: 'ivan@mail.example' })
  })

  it('is the saved one, and was refused: it may hold no longer', async () => {
    await world.beginJourney(tabId, {
      account,
      attempt: { at: 0, comparison: { causes: [], ifRefused: [] }, online: true, refusedAt: Date.now() },
    })

    expect((await test(password)).checks?.[0]).toMatchObject({ cause: 'no-longer-valid' })
  })

  it('is held against the rules of the store', async () => {
    const { rules } = await test('short')

    expect(rules?.filter(({ level, ok }) => level === 'must' && !ok).map(({ id }) => id)).toEqual(['min-length', 'digits'])
  })

  it.each([
    ['ten thousand characters', 'x'.repeat(10_000)],
    ['half a sign', '\uD800'],
    ['the saved one around half a sign', `${password.slice(0, 4)}\uDC00${password.slice(4)}`],
    ['nothing that can be seen', '\u200b\u0000\uFEFF'],
    ['nothing', ''],
  ])('accuses nobody with certainty of %s, and throws at nothing', async (_what, typed) => {
    const { checks = [], sameAs } = await test(typed)

    expect(sameAs).toBeUndefined()
    expect(checks.filter(({ cause, certainty }) => cause !== 'typo' && cause !== 'spaces' && certainty === 'certain')).toEqual([])
  })

  it('is compared with nothing while the vault is locked', async () => {
    await world.hub.vault.lock()
    const { checks = [], sameAs } = await test(password)

    expect(foundOf(checks, 'typo', 'layout')).toEqual(['unknown', 'fine'])
    expect(sameAs).toBeUndefined()
  })
})

const foundOf = (checks: readonly CheckView[], ...ids: string[]) => ids.map((id) => checks.find((check) => check.id === id)?.found)
