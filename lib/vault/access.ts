import type { Bytes } from './bytes'
import type { Engine } from './engine'
import { openInside, sealInside, wrapForPassphrase, wrapForRecovery, type Header, type Inside } from './format/header'
import { workOf, type KdfCost, type KdfParams } from './crypto/kdf'
import { keyIdOf, makeKeyPair, recordKeyOf } from './crypto/keys'
import { recoverySecretLength, writeRecoveryKey } from './crypto/recovery-key'
import { Refused } from './refused'
import { formatVersion } from './crypto/seal'
import type { Store } from './disk/store'
import type { VaultDeps } from './types'
import type { WaysIn } from './ways-in'

export interface Access {
  create(passphrase: string, cost?: KdfCost): Promise<void>
  /** Returns which of them it was. */
  unlock(passphrase: string, orElse?: readonly string[]): Promise<string>
  unlockWithRecoveryKey(key: string): Promise<void>
  changePassphrase(old: string, next: string, cost?: KdfCost): Promise<void>
  resetPassphrase(recoveryKey: string, next: string, cost?: KdfCost): Promise<void>
  changeDataKey(passphrase: string): Promise<{ recoveryKeyRevoked: boolean }>
  makeRecoveryKey(): Promise<{ key: string }>
  revokeRecoveryKey(): Promise<void>
  recoveryKeyMadeAt(): Promise<{ madeAt?: string }>
  repair(): Promise<{ dropped: number }>
}

/** Every way to the data key, and every way to change who has one. */
export function makeAccess(store: Store, engine: Engine, waysIn: WaysIn, { session, now }: Pick<VaultDeps, 'session' | 'now'>): Access {
  const { random } = engine
  const { newKdf, stretch, tryPassphrase, tryRecoveryKey, forgive } = waysIn

  async function intoSession(dataKey: Bytes): Promise<void> {
    try {
      await session.put(dataKey.slice())
    } finally {
      dataKey.fill(0)
    }
  }

  /** New header and the root that names it, in one transaction; edited anew when somebody else was faster. */
  async function rewriteHeader(dataKey: Bytes, edit: (header: Header, inside: Inside) => Promise<{ header: Header; inside?: Inside }>) {
    for (;;) {
      const view = await engine.view(dataKey)
      const inside = await openInside(view.header, view.recordKey)
      if (!view.isSound || !inside) throw new Refused('damaged')
      const edited = await edit(view.header, inside)
      const header = { ...edited.header, revision: random(16) }
      if (edited.inside) header.inside = await sealInside(header, dataKey, edited.inside, random(12))
      inside.privateKey.fill(0)
      const root = await engine.sealRoot(header, view.recordKey, view.pages)
      if (await store.apply({ basis: { header: view.header.revision, root: view.rootRevision }, header, root })) return
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
    const { passphrase } = await engine.header()
    const chosen = await newKdf(cost)
    // Chosen in a busy moment it would be less than it was.
    const kdf = cost === undefined && workOf(chosen) < workOf(passphrase.kdf) ? await newKdf(passphrase.kdf) : chosen
    const stretched = await stretch(next, kdf)
    await rewriteHeader(dataKey, async (header) => ({
      header: { ...header, passphrase: await wrapForPassphrase(header, kdf, stretched.slice(), dataKey, random(12)) },
    }))
    stretched.fill(0)
  }

  return {
    async create(passphrase, cost) {
      if ((await store.readHeader()) !== undefined) throw new Refused('already-there')
      const kdf = await newKdf(cost)
      const stretched = await stretch(passphrase, kdf)
      const dataKey = random(32)
      try {
        const header = await makeHeader(random(16), dataKey, kdf, stretched)
        const layout = await engine.layOut([], await recordKeyOf(dataKey, header.vaultId), header)
        if (!(await store.apply({ basis: {}, header, ...layout }))) throw new Refused('already-there')
        await session.put(dataKey.slice())
      } finally {
        dataKey.fill(0)
      }
    },

    async unlock(passphrase, orElse) {
      const { dataKey, meant } = await tryPassphrase(passphrase, orElse)
      await intoSession(dataKey)
      return meant
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
        await forgive()
        await session.put(dataKey.slice())
      } finally {
        dataKey.fill(0)
      }
    },

    async changeDataKey(passphrase) {
      const { dataKey: old } = await tryPassphrase(passphrase)
      const next = random(32)
      try {
        await session.put(old.slice())
        for (;;) {
          // The inbox is sealed to the old key pair: it is taken in first, or refused.
          await engine.change(() => undefined)
          const view = await engine.view(old)
          if (view.damaged.length > 0 || view.damagedNotes.length > 0) throw new Refused('damaged')
          const kdf = await newKdf(view.header.passphrase.kdf)
          const header = await makeHeader(view.header.vaultId, next, kdf, await stretch(passphrase, kdf))
          const layout = await engine.layOut(view.contents.values(), await recordKeyOf(next, header.vaultId), header)
          const basis = { header: view.header.revision, root: view.rootRevision, emptyInbox: true }
          if (!(await store.apply({ basis, header, ...layout, dropAll: true }))) continue
          engine.forget()
          await session.put(next.slice())
          return { recoveryKeyRevoked: view.recoveryMadeAt !== undefined }
        }
      } finally {
        old.fill(0)
        next.fill(0)
      }
    },

    async makeRecoveryKey() {
      const dataKey = await engine.dataKey()
      const secret = random(recoverySecretLength)
      const recoveryMadeAt = now().toISOString()
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
          const view = await engine.view(dataKey)
          if (view.damaged.some(({ reason }) => reason === 'unknown-version')) throw new Refused('unknown-version')
          const base = { ...view.header, revision: random(16) }
          // A key pair whose private half is gone takes in nothing that could be opened: a new one.
          const header = view.privateKey ? base : await withNewKeyPair(base, dataKey)
          const layout = await engine.layOut(view.contents.values(), view.recordKey, header)
          const basis = { header: view.header.revision, root: view.rootRevision }
          const dropNotes = view.damagedNotes.map(({ id }) => id)
          if (!(await store.apply({ basis, header, ...layout, dropNotes, dropAll: true }))) continue
          engine.forget()
          return { dropped: view.damaged.filter(({ id }) => id !== 'root' && id !== 'header').length + dropNotes.length }
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
