import { describe, expect, it } from 'vitest'
import { readImport } from '@/lib/vault/import'
import { unzip } from '@/lib/vault/import/unzip'
import { zip } from './zip'

const item = {
  categoryUuid: '001',
  createdAt: 1_700_000_000,
  updatedAt: 1_710_000_000,
  overview: { title: 'Ali', url: 'https://login.aliexpress.com/', urls: [{ label: 'website', url: 'https://aliexpress.com' }] },
  details: {
    loginFields: [
      { designation: 'username', value: 'anna@shopper.test' },
      { designation: 'password', value: 'Now12345' },
    ],
    notesPlain: 'hello',
    passwordHistory: [{ value: 'Before12', time: 1_705_000_000 }],
  },
}
const accounts = (...items: unknown[]) => JSON.stringify({ accounts: [{ vaults: [{ items }] }] })
const options = {
  siteOf: (address: string) => (address.includes('aliexpress.com') ? 'aliexpress' : undefined),
  now: new Date('2026-11-01T10:00:00.000Z'),
}

describe("1Password's export", () => {
  it.each([true, false])('is read (packed: %s), and what is no login is told', async (isPacked) => {
    const data = accounts(item, { ...item, categoryUuid: '002' }, 'broken')

    expect(await readImport(zip({ 'export.attributes': '{}', 'export.data': data }, isPacked), options)).toEqual({
      ok: true,
      preview: {
        source: '1password',
        rows: 3,
        duplicates: 0,
        left: [
          { row: 2, reason: 'not-a-login' },
          { row: 3, reason: 'damaged-text' },
        ],
        found: [
          {
            account: 'anna@shopper.test',
            site: 'aliexpress',
            signInWith: 'password',
            password: 'Now12345',
            previous: [{ password: 'Before12', until: '2024-01-11T19:06:40.000Z' }],
            notes: 'hello',
            createdAt: '2023-11-14T22:13:20.000Z',
            changedAt: '2024-03-09T16:00:00.000Z',
          },
        ],
      },
    })
  })

  it('counts each item, also where an id stands twice, where lists are none, and where a name is every object’s', async () => {
    const twice = { ...item, uuid: 'same' }
    const { details, overview } = item
    const data = accounts(
      twice,
      { ...twice, details: { ...details, loginFields: [{ designation: 'username', value: 'ben' }, ...details.loginFields.slice(1)] } },
      { ...item, details: { ...details, loginFields: 'none', passwordHistory: 5 } },
      { ...item, overview: { ...overview, url: 'javascript:alert(1)', urls: [] } },
      { ...item, details: JSON.parse('{"__proto__": {"loginFields": []}, "constructor": 1}') as object },
    )

    const answer = await readImport(zip({ 'export.data': data }), options)

    if (!answer.ok) throw new Error(answer.reason)
    expect(answer.preview.found.map(({ account }) => account)).toEqual(['anna@shopper.test', 'ben'])
    expect(answer.preview.left).toEqual([
      { row: 3, reason: 'no-account' },
      { row: 4, reason: 'unsafe-address' },
      { row: 5, reason: 'no-account' },
    ])
  })

  it.each([
    ['without its data', zip({ other: 'x' })],
    ['with data that is no JSON', zip({ 'export.data': '{' })],
    ['cut short', zip({ 'export.data': accounts(item) }).subarray(0, 120)],
  ])('%s is not understood', async (_, file) => {
    expect(await readImport(file, options)).toEqual({ ok: false, reason: 'not-understood' })
  })

  it('with each byte flipped never throws', async () => {
    const file = zip({ 'export.data': accounts(item) })
    for (let at = 4; at < file.length; at++) {
      const changed = file.slice()
      changed[at]! ^= 255
      expect(await readImport(changed, options)).toHaveProperty('ok')
    }
  })
})

it('an archive that would never end is left alone', async () => {
  const bomb = zip({ 'export.data': new Uint8Array(20_000_000) })
  expect(bomb.length).toBeLessThan(50_000)

  expect(await unzip(bomb, 'export.data', 1_000_000)).toBeUndefined()
})
