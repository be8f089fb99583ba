import 'fake-indexeddb/auto'
import { deriveWithWasm, type KdfCost } from '@/lib/vault/crypto/kdf'
import { makeVault, type Buckets, type SessionKeeper, type Vault, type VaultDeps } from '@/lib/vault'

/** So cheap that a test may unlock often. The real floor is tested by itself. */
export const cheap: KdfCost = { memoryKiB: 64, passes: 1 }

export interface World {
  databaseName: string
  session: SessionKeeper & { held?: Uint8Array }
  now: Date
  /** Another instance on the same database and session, as another window or a woken worker would have it. */
  open(more?: Partial<VaultDeps>): Vault
}

let count = 0

export function makeWorld(buckets?: Buckets): World {
  const session: World['session'] = {
    get: async () => session.held?.slice(),
    put: async (key) => void (session.held = key.slice()),
    wipe: async () => void (session.held = undefined),
  }
  const world: World = {
    databaseName: `vault-${++count}`,
    session,
    now: new Date('2026-11-01T10:00:00.000Z'),
    open: (more) =>
      makeVault({
        databaseName: world.databaseName,
        buckets,
        deriveKey: deriveWithWasm,
        session,
        random: (length) => crypto.getRandomValues(new Uint8Array(length)),
        now: () => world.now,
        floor: cheap,
        ...more,
      }),
  }
  return world
}

export const passphrase = 'correct horse battery'

/** A world with an open vault in it. */
export async function makeOpenVault(buckets?: Buckets): Promise<{ world: World; vault: Vault }> {
  const world = makeWorld(buckets)
  const vault = world.open()
  const created = await vault.create(passphrase)
  if (!created.ok) throw new Error(created.reason)
  return { world, vault }
}

/** The value of an answer that must be yes. */
export function yes<A extends { ok: true } | { ok: false; reason: string }>(answer: A): Extract<A, { ok: true }> {
  if (!isYes(answer)) throw new Error(`expected yes, got ${answer.ok ? '' : answer.reason}`)
  return answer
}

const isYes = <A extends { ok: boolean }>(answer: A): answer is Extract<A, { ok: true }> => answer.ok

export const anEntry = { account: 'anna@shopper.test', site: 'aliexpress', password: 'Winter2026' }
