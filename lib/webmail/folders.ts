import type { MailMessage } from '@/lib/mail/message'
import { toAsciiDigit } from '@/lib/mail/readable-text'
import type { Leaf, Scan } from './document/scan'
import { folderNamed, type FolderKind } from './words'

export interface FolderItem {
  kind: FolderKind
  leaf: Leaf
  /** the whole item, with its count */
  item: Element
  isSelected: boolean
  unread?: number
}

const selectedClass =
  /(?:^|[-_ ])(?:selected|active|current|is-active|focused|on|sel|highlighted|router-link-exact-active|md-primary)(?:$|[-_ ])/i

/** The folder list, found by the names of its items. */
export function findFolders(scan: Scan, isElsewhere: (element: Element) => boolean): FolderItem[] {
  const named = scan.leaves.flatMap((leaf) => {
    const kind = leafFolder(leaf)
    return kind === undefined || isElsewhere(leaf.element) ? [] : [{ kind, leaf }]
  })
  const leaves = new Set(named.map(({ leaf }) => leaf))
  return named.map(({ kind, leaf }) => {
    const item = itemAround(scan, leaf, leaves)
    const isSelected = [item, ...pathDown(scan, leaf.element, item)].some(looksSelected)
    return { kind, leaf, item, isSelected, unread: countIn(scan, item) ?? countOn(item) }
  })
}

/** The folder on show: what the list marks, else what the address or the title names. */
export function currentFolder(folders: readonly FolderItem[], url: URL, title: string): MailMessage['folder'] {
  const kind = folders.find(({ isSelected }) => isSelected)?.kind ?? folderOfUrl(url) ?? folderOfTitle(title)
  return kind === undefined || kind === 'inbox' ? 'inbox' : kind === 'spam' ? 'spam' : 'other'
}

export function folderOfUrl(url: URL): FolderKind | undefined {
  const words = decode(`${url.pathname} ${url.search} ${url.hash}`).split(/[\s/#?&=:.+,!]+/)
  return words.map((word) => folderNamed(word)).findLast((kind) => kind !== undefined)
}

function folderOfTitle(title: string): FolderKind | undefined {
  return title
    .split(/\s[-–—|·•:]+\s|[()|]/)
    .map((part) => folderNamed(part.trim()))
    .find((kind) => kind !== undefined)
}

function leafFolder({ element, text }: Leaf): FolderKind | undefined {
  return folderNamed(text) ?? folderNamed(element.getAttribute('data-folder-name') ?? '')
}

/** The largest element around the name that holds no other folder's name. */
function itemAround(scan: Scan, leaf: Leaf, folderLeaves: ReadonlySet<Leaf>): Element {
  let item = leaf.element
  for (let up = 0; up < 6; up += 1) {
    const parent = scan.parents.get(item)
    const span = parent === undefined ? undefined : scan.spans.get(parent)
    if (parent === undefined || span === undefined || span.leaves[1] - span.leaves[0] > 6) return item
    const inside = scan.leaves.slice(span.leaves[0], span.leaves[1])
    if (inside.some((other) => other !== leaf && folderLeaves.has(other))) return item
    item = parent
  }
  return item
}

function pathDown(scan: Scan, from: Element, to: Element): Element[] {
  const path: Element[] = []
  for (let at: Element | undefined = from; at !== undefined && at !== to; at = scan.parents.get(at)) path.push(at)
  return path
}

export function looksSelected(element: Element): boolean {
  const current = element.getAttribute('aria-current')
  if (element.getAttribute('aria-selected') === 'true' || (current !== null && current !== 'false')) return true
  return element.getAttribute('data-selected') === 'true' || selectedClass.test(element.getAttribute('class') ?? '')
}

function countIn(scan: Scan, item: Element): number | undefined {
  const span = scan.spans.get(item)
  const texts = span === undefined ? [] : scan.leaves.slice(span.leaves[0], span.leaves[1]).map(({ text }) => text)
  const digits = texts
    .map((text) => text.replace(/\p{Nd}/gu, toAsciiDigit))
    .map((text) => /^(?:\d+\.\s)?[^\d]*?[\s([]?(\d{1,5})(?:\s?\/\s?\d+)?[)\]]?$/.exec(text)?.[1])
    .find((count) => count !== undefined)
  return digits === undefined ? undefined : Number(digits)
}

/** Some draw the count from an attribute. */
function countOn(item: Element): number | undefined {
  const names = ['data-unseen', 'data-unread', 'data-unread-count']
  const on = [item, ...item.querySelectorAll(names.map((name) => `[${name}]`).join())]
  const value = on.flatMap((element) => names.map((name) => element.getAttribute(name) ?? '')).find((text) => /^\d{1,5}$/.test(text))
  return value === undefined ? undefined : Number(value)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
