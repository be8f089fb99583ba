import { beforeEach, expect, it, vi } from 'vitest'
import type { Vault } from '@/lib/vault'
import { accountTag } from '@/lib/vault/format/tags'
import { makeOpenVault, yes, type World } from './fixtures'
import { dump, putRaw, removeRaw } from './raw'

const site = 'aliexpress'
const entryOf = (account: string, password = `${account}-Pass1`) => ({
  account,
  site,
  signInWith: 'password' as const,
  password,
  previous: [],
  createdAt: '2026-10-01T10:00:00.000Z',
  changedAt: '2026-10-01T10:00:00.000Z',
})
const names = Array.from({ length: 300 }, (_, nth) => `shopper${nth}@mail.test`)

let world: World
/** Nothing in memory, as in a background that was just woken. */
let woken: Vault
let heldKey: Uint8Array | undefined

const listed = async () => {
  const { entries, damaged } = yes(await world.open().list())
  expect(damaged).toEqual([])
  return entries
}
const passwordOf = async (account: string) => (await listed()).filter((entry) => entry.account === account).map(({ password }) => password)

/** How often whole stores were read while this went on. */
async function countWholeReads(work: () => Promise<unknown>): Promise<number> {
  const whole = vi.spyOn(IDBObjectStore.prototype, 'getAll')
  await work()
  // The inbox is read whole each time; it is small.
  const stores = whole.mock.contexts.map((store) => (store as IDBObjectStore).name).filter((name) => name !== 'inbox')
  whole.mockRestore()
  return stores.length
}

beforeEach(async () => {
  const made = await makeOpenVault()
  world = made.world
  yes(await made.vault.addAll(names.map((name) => entryOf(name))))
  woken = world.open()
  heldKey = world.session.held?.slice()
})

it('saves with nothing in memory without reading everything: a change, an edit by its id, a new account', async () => {
  const { id } = (await listed()).find(({ account }) => account === 'shopper7@mail.test') ?? { id: '' }

  const reads = await countWholeReads(async () => {
    yes(await woken.save({ account: 'SHOPPER6@mail.test', site, password: 'Changed1' }))
    yes(await woken.save({ id, account: 'renamed@mail.test', site }))
    yes(await woken.save({ account: 'fresh@mail.test', site, password: 'Fresh123' }))
    yes(await woken.save({ account: 'fresh@mail.test', site, password: 'Fresher1' }))
  })

  expect(reads).toBe(0)
  expect(await listed()).toHaveLength(names.length + 1)
  expect(await passwordOf('SHOPPER6@mail.test')).toEqual(['Changed1'])
  expect(await passwordOf('renamed@mail.test')).toEqual(['shopper7@mail.test-Pass1'])
  expect(await passwordOf('fresh@mail.test')).toEqual(['Fresher1'])
})

it('saves with everything in memory without reading it again, and then has in memory what is on the disk', async () => {
  const warm = world.open()
  const { entries } = yes(await warm.list())
  const { id } = entries.find(({ account }) => account === 'shopper7@mail.test') ?? { id: '' }

  const reads = await countWholeReads(async () => {
    yes(await warm.save({ account: 'SHOPPER6@mail.test', site, password: 'Changed1' }))
    yes(await warm.save({ id, account: 'renamed@mail.test', site }))
    yes(await warm.save({ account: 'fresh@mail.test', site, password: 'Fresh123' }))
    yes(await warm.list())
  })

  expect(reads).toBe(0)
  const inMemory = yes(await warm.list()).entries
  expect(inMemory).toHaveLength(names.length + 1)
  expect(new Set(inMemory)).toEqual(new Set(await listed()))
})

it('takes in what was saved while locked when it saves with nothing in memory, whichever account that is of', async () => {
  const locked = world.open()
  await locked.lock()
  const same = yes(await locked.keepPending({ account: 'shopper5@mail.test', site, password: 'Waiting5' }))
  const other = yes(await locked.keepPending({ account: 'shopper6@mail.test', site, password: 'Waiting6' }))
  yes(await locked.confirmPending(same.id))
  yes(await locked.confirmPending(other.id))
  // Open again, and nothing of it taken in: the key is there, as for a background that was woken.
  world.session.held = heldKey

  yes(await woken.save({ account: 'shopper5@mail.test', site, password: 'Changed5' }))

  expect((await dump(world.databaseName)).inbox.size).toBe(0)
  expect(await passwordOf('shopper6@mail.test')).toEqual(['Waiting6'])
  const [entry] = (await listed()).filter(({ account }) => account === 'shopper5@mail.test')
  expect([entry?.password, ...(entry?.previous ?? []).map(({ password }) => password)]).toEqual([
    'Changed5',
    'Waiting5',
    'shopper5@mail.test-Pass1',
  ])
})

it('lets wait what no page has said yes to, and reads nothing whole for it', async () => {
  const { id } = yes(await woken.keepPending({ account: 'shopper5@mail.test', site, password: 'Waiting5' }))

  expect(await countWholeReads(async () => yes(await woken.save({ account: 'shopper5@mail.test', site, password: 'Changed5' })))).toBe(0)

  expect((await dump(world.databaseName)).inbox.size).toBe(1)
  yes(await woken.confirmPending(id))
  const [entry] = (await listed()).filter(({ account }) => account === 'shopper5@mail.test')
  expect([entry?.password, ...(entry?.previous ?? []).map(({ password }) => password)]).toEqual([
    'Waiting5',
    'Changed5',
    'shopper5@mail.test-Pass1',
  ])
})

it('refuses what it would refuse with everything in memory', async () => {
  const entries = await listed()
  const [first, second] = entries
  if (!first || !second) throw new Error('no entries')
  yes(await world.open().remove(second.id))

  expect(await woken.save({ id: first.id, account: 'shopper9@mail.test', site })).toEqual(
    first.account === 'shopper9@mail.test' ? expect.objectContaining({ ok: true }) : { ok: false, reason: 'already-there' },
  )
  expect(await world.open().save({ id: second.id, account: 'x', site })).toEqual({ ok: false, reason: 'not-found' })
  expect(await world.open().save({ id: 'nobody', account: 'x', site })).toEqual({ ok: false, reason: 'not-found' })
  expect(await world.open().save({ account: ' ', site })).toEqual({ ok: false, reason: 'empty-account' })
})

it('keeps two accounts apart whose tags are the same by chance', async () => {
  const twins = ['twin988809', 'twin1030796'] as const
  expect(accountTag(site, twins[0])).toBe(accountTag(site, twins[1]))
  yes(await woken.save({ account: twins[0], site, password: 'First123' }))
  yes(await world.open().save({ account: twins[1], site, password: 'Second12' }))
  yes(await world.open().save({ account: twins[0], site, password: 'Third123' }))

  expect(await passwordOf(twins[0])).toEqual(['Third123'])
  expect(await passwordOf(twins[1])).toEqual(['Second12'])
})

it.each([
  ['are missing, as an earlier version leaves them', async (name: string) => removeRaw(name, 'meta', 'tags')],
  [
    'were damaged',
    async (name: string) => {
      const row = (await dump(name)).meta.get('tags')
      row!.box[40]! ^= 1
      return putRaw(name, 'meta', 'tags', row)
    },
  ],
  ['are nonsense', async (name: string) => putRaw(name, 'meta', 'tags', { id: 'tags', revision: 5 })],
])('opens everything where the tags %s, and writes them anew', async (_, spoil) => {
  await spoil(world.databaseName)

  expect(
    await countWholeReads(async () => yes(await woken.save({ account: 'shopper3@mail.test', site, password: 'Changed1' }))),
  ).toBeGreaterThan(0)
  expect(await passwordOf('shopper3@mail.test')).toEqual(['Changed1'])
  const again = world.open()
  expect(await countWholeReads(async () => yes(await again.save({ account: 'shopper4@mail.test', site, password: 'Changed2' })))).toBe(0)
})

it('is not led by older tags that were put back: an account is never doubled', async () => {
  const before = (await dump(world.databaseName)).meta.get('tags')
  yes(await world.open().save({ account: 'fresh@mail.test', site, password: 'Fresh123' }))
  await putRaw(world.databaseName, 'meta', 'tags', before)

  yes(await woken.save({ account: 'fresh@mail.test', site, password: 'Fresher1' }))

  expect(await passwordOf('fresh@mail.test')).toEqual(['Fresher1'])
})

/** The row that a change of one account wrote, as it was before that. */
async function putBack(from: 'pages' | 'records', account: string): Promise<void> {
  const before = await dump(world.databaseName)
  yes(await world.open().save({ account, site, password: 'Changed1' }))
  const after = await dump(world.databaseName)
  const [key] = [...after[from]].find(([key, { revision }]) => revision.join() !== before[from].get(key)?.revision.join()) ?? []
  if (key === undefined) throw new Error('nothing changed')
  await putRaw(world.databaseName, from, key, before[from].get(key))
}

it('sees an older record that was put back among those it opens', async () => {
  await putBack('records', 'shopper5@mail.test')

  yes(await woken.save({ account: 'shopper5@mail.test', site, password: 'Changed2' }))

  expect(yes(await world.open().list()).damaged).toEqual([expect.objectContaining({ reason: 'replaced' })])
})

it('changes nothing on a page that is not the newest', async () => {
  await putBack('pages', 'shopper5@mail.test')

  const refused: string[] = []
  for (const account of names.slice(0, 60))
    if (!(await world.open().save({ account, site, password: 'Changed2' })).ok) refused.push(account)

  expect(refused).toContain('shopper5@mail.test')
  expect(refused.length).toBeGreaterThan(1)
})
