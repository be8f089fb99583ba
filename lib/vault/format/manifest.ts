import { concat, fromBase64Url, readUint32, toBase64Url, uint32, type Bytes } from '../bytes'

/**
 * The manifest says which records there are and which revision of each is the newest, so that an older record put back, or one
 * taken away, is seen. It has two levels, so that a change rewrites one record, one page and the root: never all of it.
 */
export interface PageRow {
  /** Base64url of 16 random bytes. */
  id: string
  revision: Bytes
  isUsed: boolean
}

export interface RootRow {
  id: string
  revision: Bytes
}

export interface Root {
  headerRevision: Bytes
  pages: readonly RootRow[]
}

/** 64 records a page: at 10,000 entries a save rewrites 2 kB of page and 6 kB of root. */
export const rowsPerPage = 64

const idLength = 16

function idBytes(id: string): Bytes {
  const bytes = fromBase64Url(id)
  if (bytes?.length !== idLength) throw new Error('manifest: expected an id of 16 bytes')
  return bytes
}

export function writePage(rows: readonly PageRow[]): Bytes {
  return concat(uint32(rows.length), ...rows.flatMap(({ id, revision, isUsed }) => [idBytes(id), revision, Uint8Array.of(isUsed ? 1 : 0)]))
}

export function readPage(bytes: Bytes): PageRow[] | undefined {
  if (bytes.length < 4 || bytes.length !== 4 + readUint32(bytes, 0) * 33) return undefined
  const rows: PageRow[] = []
  for (let at = 4; at < bytes.length; at += 33) {
    rows.push({ id: toBase64Url(bytes.subarray(at, at + 16)), revision: bytes.slice(at + 16, at + 32), isUsed: bytes[at + 32] === 1 })
  }
  return rows
}

export function writeRoot({ headerRevision, pages }: Root): Bytes {
  return concat(headerRevision, uint32(pages.length), ...pages.flatMap(({ id, revision }) => [idBytes(id), revision]))
}

export function readRoot(bytes: Bytes): Root | undefined {
  if (bytes.length < 20 || bytes.length !== 20 + readUint32(bytes, 16) * 32) return undefined
  const pages: RootRow[] = []
  for (let at = 20; at < bytes.length; at += 32) {
    pages.push({ id: toBase64Url(bytes.subarray(at, at + 16)), revision: bytes.slice(at + 16, at + 32) })
  }
  return { headerRevision: bytes.slice(0, 16), pages }
}

/**
 * How many records a vault of so many has: a step above, so that the number of records in the database is no count of accounts.
 * 16, 32, 48, 64, then steps of a quarter to a half.
 */
export function capacityFor(used: number): number {
  const step = Math.max(16, 2 ** (Math.floor(Math.log2(Math.max(1, used))) - 1))
  return Math.max(1, Math.ceil(used / step)) * step
}
