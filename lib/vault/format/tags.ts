import { concat, isEqual, readUint32, uint32, type Bytes } from '../bytes'
import type { Content } from './contents'
import { accountKey } from '../entries/entries'

/**
 * Where to look for an account or an id without opening every record: two numbers for each row of the manifest, page by page. A cache of
 * what the records say, sealed like them and good for one revision of the root only; whoever finds none, or an old one, opens everything.
 */
export type PageTags = Uint32Array

/** Numbers for each row: that of its account, that of its entry's or password's id. */
const perRow = 2

/** FNV-1a, 32 bits, over UTF-16 code units. Two that are equal by chance, or by intent, cost one look at a record more. 0 is nobody's. */
function tagOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0 || 1
}

export const accountTag = (site: string, account: string): number => tagOf(accountKey(site, account))
export const idTag = (id: string): number => tagOf(id)

/** Of the rows of one page; the bin has no accounts, and a free row has nothing. */
export function tagPage(contents: readonly (Content | undefined)[]): PageTags {
  const tags = new Uint32Array(contents.length * perRow)
  for (const [row, content] of contents.entries()) tagRow(tags, row, content)
  return tags
}

export function tagRow(tags: PageTags, row: number, content: Content | undefined): void {
  const isListed = content?.kind === 'entry' && content.removedAt === undefined
  tags[row * perRow] = isListed ? accountTag(content.entry.site, content.entry.account) : 0
  tags[row * perRow + 1] = content === undefined ? 0 : idTag(content.kind === 'entry' ? content.entry.id : content.pending.id)
}

/** The page with room for more rows. */
export function growTags(tags: PageTags, rows: number): PageTags {
  const grown = new Uint32Array(rows * perRow)
  grown.set(tags)
  return grown
}

/** Rows of a page that may hold what is looked for; a free row may be any without tags. */
export function findRows(tags: PageTags, { account, id }: { account?: number; id?: number }): number[] {
  const found: number[] = []
  for (let row = 0; row * perRow < tags.length; row++) {
    if (tags[row * perRow] === account || tags[row * perRow + 1] === id) found.push(row)
  }
  return found
}

export const findFreeRow = (tags: PageTags): number | undefined => findRows(tags, { id: 0 })[0]

export function writeTags(rootRevision: Uint8Array, pages: readonly PageTags[]): Bytes {
  return concat(rootRevision, uint32(pages.length), ...pages.flatMap((tags) => [uint32(tags.length / perRow), toBigEndian(tags)]))
}

/** undefined when they are of another root than this. */
export function readTags(bytes: Bytes, rootRevision: Uint8Array): PageTags[] | undefined {
  if (bytes.length < 20 || !isEqual(bytes.subarray(0, 16), rootRevision)) return undefined
  const pages: PageTags[] = []
  let at = 20
  for (let left = readUint32(bytes, 16); left > 0; left--) {
    if (at + 4 > bytes.length) return undefined
    const numbers = readUint32(bytes, at) * perRow
    at += 4
    if (at + numbers * 4 > bytes.length) return undefined
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, numbers * 4)
    const tags = new Uint32Array(numbers)
    for (let nth = 0; nth < numbers; nth++) tags[nth] = view.getUint32(nth * 4)
    pages.push(tags)
    at += numbers * 4
  }
  return at === bytes.length ? pages : undefined
}

function toBigEndian(tags: PageTags): Bytes {
  const bytes = new Uint8Array(tags.length * 4)
  const view = new DataView(bytes.buffer)
  for (let nth = 0; nth < tags.length; nth++) view.setUint32(nth * 4, tags[nth] ?? 0)
  return bytes
}
