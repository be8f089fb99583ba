import { concat, toBytes, toText, type Bytes } from '../bytes'
import { isIsoTime, readPending } from './contents'
import { isObject } from '../guard'
import { agree, expand, makePairForOnce, toAesKey } from '../crypto/keys'
import { Refused } from '../refused'
import { associatedData, pad, seal, unpad, unseal } from '../crypto/seal'
import type { Pending } from '../types'

/** What is saved while locked: sealed to the vault's public key, taken in at the next unlock. */
export type Note =
  | { kind: 'pending'; pending: Pending }
  | { kind: 'confirm'; pendingId: string; account?: string; at: string }
  /** whole: without a place in the history */
  | { kind: 'drop'; pendingId: string; at: string; isWhole?: boolean }

const publicLength = 65

/** ephemeral public key (65 bytes), then a box. ECDH with a key pair used once, HKDF, AES-256-GCM. Refuses a public key that is none. */
export async function sealNote(
  note: Note,
  id: string,
  vault: { vaultId: Bytes; publicKey: Bytes },
  random: (length: number) => Uint8Array,
): Promise<Bytes> {
  const once = await makePairForOnce()
  const shared = await agree(once.privateKey, vault.publicKey)
  if (!shared) throw new Refused('damaged')
  const key = await noteKey(shared, once.publicKey, vault)
  const plain = pad(toBytes(JSON.stringify(note)))
  return concat(once.publicKey, await seal(key, plain, bound(id, once.publicKey, vault), random(12)))
}

/** undefined when it was changed, or is for another vault or key. */
export async function openNote(
  sealed: Bytes,
  id: string,
  vault: { vaultId: Bytes; publicKey: Bytes },
  privateKey: CryptoKey,
): Promise<Note | undefined> {
  if (sealed.length <= publicLength) return undefined
  const once = sealed.slice(0, publicLength)
  const shared = await agree(privateKey, once)
  if (!shared) return undefined
  const key = await noteKey(shared, once, vault)
  const padded = await unseal(key, sealed.subarray(publicLength), bound(id, once, vault))
  const plain = padded && unpad(padded)
  const note = plain && readNote(toText(plain))
  return note?.kind === 'pending' && note.pending.id !== id ? undefined : note
}

function noteKey(shared: Bytes, once: Uint8Array, vault: { vaultId: Bytes; publicKey: Bytes }): Promise<CryptoKey> {
  const raw = expand(shared, vault.vaultId, 'note', once, vault.publicKey)
  shared.fill(0)
  return toAesKey(raw)
}

const bound = (id: string, once: Uint8Array, vault: { vaultId: Bytes; publicKey: Bytes }) =>
  associatedData('note', vault.vaultId, toBytes(id), once, vault.publicKey)

/** Anyone who holds the public key can seal a note: its content is checked like a stranger's. */
function readNote(text: string): Note | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isObject(value)) return undefined
  const { kind, pending, pendingId, account, at, isWhole } = value
  if (kind === 'pending') {
    const read = readPending(pending)
    // Confirmed is a verdict, which has a note of its own.
    return read && read.state !== 'confirmed' ? { kind, pending: read } : undefined
  }
  if (typeof pendingId !== 'string' || pendingId.length > 64 || !isIsoTime(at)) return undefined
  if (kind === 'drop') return { kind, pendingId, at, isWhole: isWhole === true }
  if (kind !== 'confirm' || !(account === undefined || (typeof account === 'string' && account.length <= 320))) return undefined
  return { kind, pendingId, account, at }
}
