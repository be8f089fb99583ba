import { isBytes, type Bytes } from '../bytes'
import { isObject } from '../guard'

/** A sealed thing at rest: a random id, a random revision, a box. `revision` is bound to the box and named by the manifest. */
export interface SealedRow {
  id: string
  revision: Bytes
  box: Bytes
}

export interface NoteRow {
  id: string
  sealed: Bytes
}

/** Failed unlocks; no secret, and only a brake for who sits at the keyboard. */
export interface Attempts {
  failed: number
  /** ms since the epoch */
  last: number
}

export function readSealedRow(value: unknown): SealedRow | undefined {
  if (!isObject(value)) return undefined
  const { id, revision, box } = value
  if (typeof id !== 'string' || id.length > 64 || !isBytes(revision) || revision.length !== 16) return undefined
  return isBytes(box) ? { id, revision, box } : undefined
}

export function readNoteRow(value: unknown): NoteRow | undefined {
  if (!isObject(value)) return undefined
  const { id, sealed } = value
  return typeof id === 'string' && isBytes(sealed) ? { id, sealed } : undefined
}

export function readAttempts(value: unknown): Attempts {
  const { failed, last } = isObject(value) ? value : {}
  return typeof failed === 'number' && typeof last === 'number' && failed >= 0 && last >= 0 ? { failed, last } : { failed: 0, last: 0 }
}
