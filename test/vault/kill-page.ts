/** Runs in a browser's page that will be killed: writes without rest, and says after each answer what it was promised. */
import { findBuckets } from '@/lib/platform/storage'
import { deriveWithNoble } from '@/lib/vault/crypto/kdf'
import { makeVault, type SessionKeeper } from '@/lib/vault'

const passphrase = 'correct horse battery'
const site = 'aliexpress'
const databaseName = 'kill'

const session: SessionKeeper & { held?: Uint8Array } = {
  get: async () => session.held?.slice(),
  put: async (key) => void (session.held = key.slice()),
  wipe: async () => void (session.held = undefined),
}

const open = () =>
  makeVault({
    databaseName,
    buckets: findBuckets(),
    deriveKey: deriveWithNoble,
    session,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    now: () => new Date(),
    floor: { memoryKiB: 64, passes: 1 },
  })

/** What was promised: an account with its password, or a generated password. */
type Promised = { account: string; password: string } | { generated: string }

declare const promised: (what: Promised) => Promise<void>

async function write(round: number): Promise<void> {
  const vaults = [open(), open()] as const
  if ((await vaults[0].state()) === 'none') await vaults[0].create(passphrase)
  else await vaults[0].unlock(passphrase)
  await Promise.all(
    vaults.map(async (vault, window) => {
      for (let nth = 0; ; nth++) {
        const password = `Round${round}x${nth}`
        const account = `shopper${window}-${nth % 40}@mail.test`
        if ((await vault.save({ account, site, password })).ok) await promised({ account, password })
        const generated = `Made${round}x${window}x${nth}`
        const kept = await vault.keepPending({ account: `made${window}@mail.test`, site, password: generated })
        if (!kept.ok) continue
        await promised({ generated })
        if ((await vault.confirmPending(kept.id)).ok) await promised({ account: `made${window}@mail.test`, password: generated })
      }
    }),
  )
}

/** Which promises are not kept; damage counts as one. */
async function check(promises: readonly Promised[]): Promise<string[]> {
  const vault = open()
  if ((await vault.state()) === 'none') return promises.length > 0 ? ['the vault is gone'] : []
  const unlocked = await vault.unlock(passphrase)
  const [listed, made] = [await vault.list(), await vault.pending()]
  if (!unlocked.ok || !listed.ok || !made.ok) return ['the vault does not open']
  const broken = listed.damaged.map(({ id, reason }) => `${reason}: ${id}`)
  const held = new Map(listed.entries.map((entry) => [entry.account, [entry.password, ...entry.previous.map(({ password }) => password)]]))
  const generated = new Set([...made.pending.map(({ password }) => password), ...[...held.values()].flat()])
  for (const each of promises) {
    if ('generated' in each ? !generated.has(each.generated) : !held.get(each.account)?.includes(each.password))
      broken.push(JSON.stringify(each))
  }
  return broken
}

/** Whether the browser has deleted the first of the two copies; asked before a vault is opened, which brings it back. Makes none. */
function isLost(): Promise<boolean> {
  const opening = indexedDB.open(databaseName)
  return new Promise((resolve) => {
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort())
    opening.addEventListener('error', () => resolve(true))
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve(false)
    })
  })
}

/** One account, in a vault that is made where there is none. */
async function saveOne(account: string, password: string): Promise<void> {
  const vault = open()
  if ((await vault.state()) === 'none') await vault.create(passphrase)
  else await vault.unlock(passphrase)
  const saved = await vault.save({ account, site, password })
  if (!saved.ok) throw new Error(saved.reason)
}

Object.assign(globalThis, { write, check, isLost, saveOne })
