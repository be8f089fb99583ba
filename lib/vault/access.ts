import { countAttempt, nextAttemptAt } from './brake'
import type { Engine } from './engine'
import {
  openInside,
  sealInside,
  unwrapByPassphrase,
  unwrapByRecovery,
  wrapForPassphrase,
  wrapForRecovery,
  type Header,
  type Inside,
} from './header'
import { checkKdf, kdfFloor, type KdfCost, type KdfParams } from './kdf'
import { keyIdOf, makeKeyPair, passphraseBytes, recordKeyOf } from './keys'
import { readRecoveryKey, recoverySecretLength, writeRecoveryKey } from './recovery-key'
import { Refused } from './refused'
import { formatVersion } from './seal'
import type { Store } from './store'
import type { VaultDeps } from './types'
import type { Bytes } from './bytes'

/** Longer ones are no stronger, only slower to hash. UTF-16 code units. */
const longestPassphrase = 1024

export interface Access {
  create(passphrase: string, cost?: KdfCost): Promise<void>
  unlock(passphrase: string): Promise<void>
  unlockWithRecoveryKey(key: string): Promise<void>
  changePassphrase(old: string, next: string, cost?: KdfCost): Promise<void>
  resetPassphrase(recoveryKey: string, next: string, cost?: KdfCost): Promise<void>
  changeDataKey(passphrase: string): Promise<{ recoveryKeyRevoked: boolean }>
  makeRecoveryKey(): Promise<{ key: string }>
  revokeRecoveryKey(): Promise<void>
  recoveryKeyMadeAt(): Promise<{ madeAt?: string }>
  repair(): Promise<{ dropped: number }>
  /** Fresh parameters at this cost; refuses what is under the floor. */
  newKdf(cost: KdfCost | undefined): KdfParams
  stretch(passphrase: string, kdf: KdfParams): Promise<Uint8Array>
}

/** Every way to the data key, and every way to change who has one. */
export function makeAccess(store: Store, engine: Engine, deps: VaultDeps): Access {
  const { random } = engine
  const floor = deps.floor ?? kdfFloor

  function newKdf(cost: KdfCost = floor): KdfParams {
    const { memoryKiB, passes } = cost
    const kdf = checkKdf({ algorithm: 'argon2id', version: 19, lanes: 1, salt: random(16), memoryKiB, passes }, floor)
    if (typeof kdf === 'string') throw new Refused(kdf)
    return kdf
  }

  async function stretch(passphrase: string, kdf: KdfParams): Promise<Uint8Array> {
    if (passphrase === '') throw new Refused('empty-passphrase')
    if (passphrase.length > longestPassphrase) throw new Refused('too-long')
    const bytes = passphraseBytes(passphrase)
    try {
      return await deps.deriveKey(bytes, kdf)
    } finally {
      bytes.fill(0)
    }
  }

  /** The data key, by passphrase, slowed down. */
  async function tryPassphrase(passphrase: string): Promise<{ header: Header; dataKey: Bytes }> {
    const header = await engine.header()
    if (passphrase === '') throw new Refused('empty-passphrase')
    let retryAt: number | undefined
    await brake(() =>
      store.attempt((attempts) => {
        const counted = countAttempt(attempts, deps.now().getTime())
        retryAt = nextAttemptAt(counted)
        return counted
      }),
    )
    const dataKey = await unwrapByPassphrase(header, await stretch(passphrase, header.passphrase.kdf))
    if (!dataKey) throw new Refused('wrong-passphrase', retryAt)
    await brake(() => store.attempt(() => ({ failed: 0, last: 0 })))
    return { header, dataKey }
  }

  /** A full disk must not keep a shopper from what is on it: then the attempt goes uncounted. */
  async function brake(count: () => Promise<void>): Promise<void> {
    try {
      await count()
    } catch (error) {
      if (!(error instanceof Refused) || error.reason === 'too-soon') throw error
    }
  }

  async function tryRecoveryKey(text: string): Promise<Bytes> {
    const header = await engine.header()
    const secret = readRecoveryKey(text)
    const dataKey = secret && (await unwrapByRecovery(header, secret))
    secret?.fill(0)
    if (!dataKey) throw new Refused('wrong-recovery-key')
    return dataKey
  }

  async function intoSession(dataKey: Bytes): Promise<void> {
    try {
      await deps.session.put(dataKey.slice())
    } finally {
      dataKey.fill(0)
    }
  }

  /** New header and the root that names it, in one transaction; edited anew when somebody else was faster. */
  async function rewriteHeader(dataKey: Bytes, edit: (header: Header, inside: Inside) => Promise<{ header: Header; inside?: Inside }>) {
    for (;;) {
      const now = await engine.view(dataKey)
      const inside = await openInside(now.header, now.recordKey)
      if (!now.isSound || !inside) throw new Refused('damaged')
      const edited = await edit(now.header, inside)
      const header = { ...edited.header, revision: random(16) }
      if (edited.inside) header.inside = await sealInside(header, dataKey, edited.inside, random(12))
      inside.privateKey.fill(0)
      const root = await engine.sealRoot(header, now.recordKey, now.pages)
      if (await store.apply({ basis: { header: now.header.revision, root: now.rootRevision }, header, root })) return
    }
  }

  /** A box that nobody can open: so that a look at the files does not tell whether there is a recovery key. */
  const noRecovery = (header: Pick<Header, 'vaultId' | 'keyId'>, dataKey: Bytes) =>
    wrapForRecovery(header, random(recoverySecretLength), dataKey, random(12))

  async function makeHeader(vaultId: Bytes, dataKey: Bytes, kdf: KdfParams, stretched: Uint8Array): Promise<Header> {
    const { publicKey, privateKey } = await makeKeyPair()
    const base = { vaultId, keyId: keyIdOf(dataKey, vaultId), publicKey }
    const [passphrase, recovery, inside] = await Promise.all([
      wrapForPassphrase(base, kdf, stretched, dataKey, random(12)),
      noRecovery(base, dataKey),
      sealInside(base, dataKey, { privateKey }, random(12)),
    ])
    privateKey.fill(0)
    return { format: formatVersion, ...base, revision: random(16), passphrase, recovery, inside }
  }

  async function setPassphrase(dataKey: Bytes, next: string, cost: KdfCost | undefined): Promise<void> {
    const kdf = newKdf(cost)
    const stretched = await stretch(next, kdf)
    await rewriteHeader(dataKey, async (header) => ({
      header: { ...header, passphrase: await wrapForPassphrase(header, kdf, stretched.slice(), dataKey, random(12)) },
    }))
    stretched.fill(0)
  }

  return {
    newKdf,
    stretch,

    async create(passphrase, cost) {
      if ((await store.readHeader()) !== undefined) throw new Refused('already-there')
      const kdf = newKdf(cost)
      const stretched = await stretch(passphrase, kdf)
      const dataKey = random(32)
      try {
        const header = await makeHeader(random(16), dataKey, kdf, stretched)
        const layout = await engine.layOut([], await recordKeyOf(dataKey, header.vaultId), header)
        if (!(await store.apply({ basis: {}, header, ...layout }))) throw new Refused('already-there')
        await deps.session.put(dataKey.slice())
      } finally {
        dataKey.fill(0)
      }
    },

    async unlock(passphrase) {
      await intoSession((await tryPassphrase(passphrase)).dataKey)
    },

    async unlockWithRecoveryKey(key) {
      await intoSession(await tryRecoveryKey(key))
    },

    async changePassphrase(old, next, cost) {
      if (next === '') throw new Refused('empty-passphrase')
      const { dataKey } = await tryPassphrase(old)
      await setPassphrase(dataKey, next, cost).finally(() => dataKey.fill(0))
    },

    async resetPassphrase(recoveryKey, next, cost) {
      if (next === '') throw new Refused('empty-passphrase')
      const dataKey = await tryRecoveryKey(recoveryKey)
      try {
        await setPassphrase(dataKey, next, cost)
        await brake(() => store.attempt(() => ({ failed: 0, last: 0 })))
        await deps.session.put(dataKey.slice())
      } finally {
        dataKey.fill(0)
      }
    },

    async changeDataKey(passphrase) {
      const { dataKey: old } = await tryPassphrase(passphrase)
      const next = random(32)
      try {
        await deps.session.put(old.slice())
        for (;;) {
          // The inbox is sealed to the old key pair: it is taken in first, or refused.
          await engine.change(() => undefined)
          const now = await engine.view(old)
          if (now.damaged.length > 0 || now.damagedNotes.length > 0) throw new Refused('damaged')
          const kdf = newKdf(now.header.passphrase.kdf)
          const header = await makeHeader(now.header.vaultId, next, kdf, await stretch(passphrase, kdf))
          const layout = await engine.layOut(now.contents.values(), await recordKeyOf(next, header.vaultId), header)
          const basis = { header: now.header.revision, root: now.rootRevision, emptyInbox: true }
          if (!(await store.apply({ basis, header, ...layout, dropAll: true }))) continue
          engine.forget()
          await deps.session.put(next.slice())
          return { recoveryKeyRevoked: now.recoveryMadeAt !== undefined }
        }
      } finally {
        old.fill(0)
        next.fill(0)
      }
    },

    async makeRecoveryKey() {
      const dataKey = await engine.dataKey()
      const secret = random(recoverySecretLength)
      const recoveryMadeAt = deps.now().toISOString()
      await rewriteHeader(dataKey, async (header, inside) => ({
        header: { ...header, recovery: await wrapForRecovery(header, secret, dataKey, random(12)) },
        inside: { ...inside, recoveryMadeAt },
      })).finally(() => dataKey.fill(0))
      const key = writeRecoveryKey(secret)
      secret.fill(0)
      return { key }
    },

    async revokeRecoveryKey() {
      const dataKey = await engine.dataKey()
      await rewriteHeader(dataKey, async (header, inside) => ({
        header: { ...header, recovery: await noRecovery(header, dataKey) },
        inside: { privateKey: inside.privateKey },
      })).finally(() => dataKey.fill(0))
    },

    async recoveryKeyMadeAt() {
      const dataKey = await engine.dataKey()
      const header = await engine.header()
      const inside = await openInside(header, await recordKeyOf(dataKey, header.vaultId))
      dataKey.fill(0)
      if (!inside) throw new Refused('damaged')
      inside.privateKey.fill(0)
      return { madeAt: inside.recoveryMadeAt }
    },

    async repair() {
      const dataKey = await engine.dataKey()
      try {
        for (;;) {
          const now = await engine.view(dataKey)
          if (now.damaged.some(({ reason }) => reason === 'unknown-version')) throw new Refused('unknown-version')
          const base = { ...now.header, revision: random(16) }
          // A key pair whose private half is gone takes in nothing that could be opened: a new one.
          const header = now.privateKey ? base : await withNewKeyPair(base, dataKey)
          const layout = await engine.layOut(now.contents.values(), now.recordKey, header)
          const basis = { header: now.header.revision, root: now.rootRevision }
          const dropNotes = now.damagedNotes.map(({ id }) => id)
          if (!(await store.apply({ basis, header, ...layout, dropNotes, dropAll: true }))) continue
          engine.forget()
          return { dropped: now.damaged.filter(({ id }) => id !== 'root' && id !== 'header').length + dropNotes.length }
        }
      } finally {
        dataKey.fill(0)
      }
    },
  }

  async function withNewKeyPair(header: Header, dataKey: Bytes): Promise<Header> {
    const { publicKey, privateKey } = await makeKeyPair()
    const changed = { ...header, publicKey }
    return { ...changed, inside: await sealInside(changed, dataKey, { privateKey }, random(12)) }
  }
}
