/** Runs in a browser's page: the vault at 10,000 entries, as the background would have it. Gives its figures, ms and MB. */
import { findBuckets } from '@/lib/platform/storage'
import { deriveWithWasm, kdfFloor } from '@/lib/vault/crypto/kdf'
import { makeVault, searchEntries, type SessionKeeper } from '@/lib/vault'

/** With --expose-gc. */
declare const gc: undefined | (() => void)

const count = 10_000
const databaseName = 'measure'
const at = '2026-11-01T10:00:00.000Z'

function makeSession(): SessionKeeper {
  let held: Uint8Array | undefined
  return { get: async () => held?.slice(), put: async (key) => void (held = key.slice()), wipe: async () => void (held = undefined) }
}

const session = makeSession()
const open = () =>
  makeVault({
    databaseName,
    buckets: findBuckets(),
    deriveKey: deriveWithWasm,
    session,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    now: () => new Date(),
  })

async function time(work: (nth: number) => Promise<unknown>, times: number): Promise<number[]> {
  const all: number[] = []
  for (let nth = 0; nth < times; nth++) {
    const started = performance.now()
    await work(nth)
    all.push(performance.now() - started)
  }
  return all.sort((a, b) => a - b)
}

/** Chromium's own figure, exact with --enable-precise-memory-info. */
function usedMegabytes(): number {
  if (typeof gc === 'function') gc()
  const { memory }: { memory?: { usedJSHeapSize: number } } = performance as Performance & { memory?: { usedJSHeapSize: number } }
  return Math.round((memory?.usedJSHeapSize ?? 0) / 1e6)
}

const summary = (all: number[]) => ({ median: Math.round(all[all.length >> 1] ?? 0), most: Math.round(all.at(-1) ?? 0) })

async function measure() {
  const vault = open()
  await vault.create('correct horse battery', kdfFloor)
  const incoming = Array.from({ length: count }, (_, nth) => ({
    account: `shopper.number.${nth}@mail.test`,
    site: 'aliexpress',
    signInWith: 'password' as const,
    password: `Password${nth}xyz`,
    previous: [],
    notes: nth % 10 === 0 ? 'a note of some length, as shoppers write them' : undefined,
    createdAt: at,
    changedAt: at,
  }))
  const addAll = await time(() => vault.addAll(incoming), 1)
  const unlock = await time(() => vault.unlock('correct horse battery'), 5)
  // A fresh instance each time: nothing in memory, as after an unlock or a worker's death.
  const before = usedMegabytes()
  const list = await time(() => open().list(), 7)
  const warm = open()
  const listed = await warm.list()
  const after = usedMegabytes()
  const listAgain = await time(() => warm.list(), 7)
  const save = await time(
    (nth) => warm.save({ account: `shopper.number.${nth * 7}@mail.test`, site: 'aliexpress', password: `New${nth}` }),
    20,
  )
  // Before anything waits in the inbox: what waits has to be taken in first, with everything open.
  const cold = await time((nth) => open().save({ account: `shopper.number.${nth * 11}@mail.test`, site: 'aliexpress', notes: 'x' }), 7)
  const waiting: number[] = []
  for (let nth = 0; nth < 7; nth++) {
    await warm.keepPending({ account: `shopper.number.${nth * 19}@mail.test`, site: 'aliexpress', password: 'Made4you23' })
    waiting.push(...(await time(() => open().save({ account: `shopper.number.${nth * 13}@mail.test`, site: 'aliexpress', notes: 'y' }), 1)))
  }
  const keepPending = await time(() => warm.keepPending({ site: 'aliexpress', password: 'Made4you22' }), 20)
  const entries = listed.ok ? listed.entries : []
  const search = await time(async () => searchEntries(entries, 'number.99 mail'), 20)
  return {
    entries: entries.length,
    memory: `${before} to ${after} MB, ${typeof gc === 'function' ? 'collected' : 'not collected'}`,
    addAll: summary(addAll),
    unlock: summary(unlock),
    list: summary(list),
    listAgain: summary(listAgain),
    search: summary(search),
    save: summary(save),
    coldSave: summary(cold),
    waitingSave: summary(waiting.toSorted((a, b) => a - b)),
    keepPending: summary(keepPending),
  }
}

Object.assign(globalThis, { measure })
