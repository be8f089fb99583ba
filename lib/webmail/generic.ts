import { weigh } from './evidence'
import { findFolders, type FolderItem } from './folders'
import { isInNamedBody } from './opened/body'
import { findHeader } from './opened/header'
import { findAccounts, findMailbox, isOfSender, type Account } from './mailbox'
import { findOpened, type OpenedMail } from './opened/opened'
import { findOpening } from './opened/opening'
import { findRowGroups, isAlike, isBarePair, isClickable, type RowGroup } from './list/row-groups'
import { draftRow, readColumns, type DraftRow } from './list/rows'
import { leavesOf, type Leaf, type Scan } from './document/scan'
import { findSign, isBehind, type Sign } from './sign'
import { namesOf } from './document/tree'
import { areInitials, folderNamed, headerFieldBefore, headerFieldNamed } from './words'

/** What one document shows, read without knowing which webmail it is. */
export interface GenericReading {
  rows: DraftRow[]
  opened: OpenedMail[]
  folders: FolderItem[]
  mailbox: string | undefined
  /** what speaks for a webmail, added up */
  evidence: Record<string, number>
  sign: Sign
}

const longCard = 450
/** Between a row and what holds all parts of its list: a table's body, the table, the box of a day. */
const mostLevels = 4
const actorTags = new Set(['tr', 'li', 'a', 'article'])

export function readGeneric(scan: Scan, url: URL): GenericReading {
  const groups = findRowGroups(scan).filter((group) => isList(scan, group))
  const isInGroup = within(scan, groups)
  const accounts = findAccounts(scan, isInGroup)
  const opening = findOpening(scan, url, groups, isInGroup)
  const { lists, sign } = chooseLists(scan, groups, accounts, opening)
  const isRow = within(scan, lists)
  const shown = findMailbox(scan, accounts, sign, isInGroup)
  const named = findFolders(scan, isInGroup)
  const sure = named.filter(({ leaf }) => !isBehind(scan, leaf.element, sign))
  const folders = sure.length > 0 ? sure : named
  const isFolder = (element: Element) => folders.some(({ item }) => item.contains(element))
  const subjects = new Set(scan.leaves.filter(({ element, text }) => text.length > 3 && isRow(element)).map(({ text }) => text))
  const opened = findOpened(scan, (element) => isRow(element) || isFolder(element), shown, subjects, sign)
  const mailbox = shown === undefined || isOfSender(shown, sign, opened) ? undefined : shown
  const heads = lists.map(({ container }) => readColumns(container))
  const rows = lists.flatMap(({ rows: elements }, index) => {
    const columns = heads[index] ?? []
    return elements.map((element) => draftRow(scan, element, columns, mailbox)).filter((row) => row.subject !== '' || row.senderName !== '')
  })
  const evidence = weigh(scan, url, { rows, opened, folders, mailbox, heads: heads.flat() })
  return { rows, opened, folders, mailbox, evidence, sign }
}

/** The likeliest list, with its parts, of those that begin before an opened mail does. */
function chooseLists(
  scan: Scan,
  groups: readonly RowGroup[],
  accounts: readonly Account[],
  opening: number,
): { lists: readonly RowGroup[]; sign: Sign } {
  const isAccount = (element: Element) => accounts.some((account) => account.element === element)
  const repeated = groups.filter(({ rows }) => rows.length > 1).sort((one, other) => listScore(scan, other) - listScore(scan, one))
  const header = findHeader(scan, scan.times, isAccount, () => false)
  // A row without another may be a line of a header.
  const lone = groups.filter(
    ({ container, rows }) => rows.length === 1 && rows.some((row) => isLoneRow(scan, row)) && header?.element.contains(container) !== true,
  )
  const all = [...repeated, ...lone]
  for (let left = all, best = left[0]; best !== undefined; best = left[0]) {
    const found = [best, ...all.filter((group) => group !== best && isPartOf(group, best))]
    const isRow = within(scan, found)
    const sign = findSign(scan, (element) => isRow(element) || isAccount(element), isRow, opening)
    const isSure = (group: RowGroup) => !beginsBehind(scan, group, sign)
    if (isSure(best)) return { lists: inOrder(found.filter(isSure)), sign }
    left = left.filter((group) => group !== best && isSure(group))
  }
  return { lists: [], sign: findSign(scan, isAccount, () => false, opening) }
}

function beginsBehind(scan: Scan, { rows }: RowGroup, sign: Sign): boolean {
  return rows[0] !== undefined && isBehind(scan, rows[0], sign)
}

function inOrder(lists: readonly RowGroup[]): RowGroup[] {
  return lists.toSorted((one, other) => (one.container.compareDocumentPosition(other.container) & 4 ? -1 : 1))
}

/** Whether an element lies in a row; by climbing, since there are many rows and few levels. */
function within(scan: Scan, groups: readonly RowGroup[]): (element: Element) => boolean {
  const rows = new Set(groups.flatMap((group) => group.rows))
  return (element) => {
    for (let at: Element | undefined = element; at !== undefined; at = scan.parents.get(at)) if (rows.has(at)) return true
    return false
  }
}

/** Cards of an opened conversation repeat as rows do, but hold whole mails; a header's lines are no mails at all. */
function isList(scan: Scan, { container, rows }: RowGroup): boolean {
  if (isInNamedBody(scan, container)) return false
  if (rows.some((row) => row.querySelector('iframe') !== null || leavesOf(scan, row).some(({ text }) => text.length > longCard)))
    return false
  if (isConversation(container, rows)) return false
  const folders = rows.filter((row) => isFolderItem(leavesOf(scan, row))).length
  if (folders >= Math.max(2, rows.length / 2)) return false
  return rows.some((row) => leavesOf(scan, row).length > 1) && !rows.some((row) => isLabelled(scan, row)) && !isBarePair(rows)
}

/** "Spam 1/1" looks like a name and a date. A mail may say its folder, too, beside what it says of itself. */
function isFolderItem(leaves: readonly Leaf[]): boolean {
  return leaves.length < 5 && leaves.some(({ text }) => folderNamed(text) !== undefined)
}

/** Cards below their common subject, which nothing can be done with but read. */
function isConversation(container: Element, rows: readonly Element[]): boolean {
  const [first] = rows
  const before = [...container.children].slice(0, first === undefined ? 0 : [...container.children].indexOf(first))
  const heading = [...before, container.previousElementSibling].some((element) => element?.matches('h1, h2, [role="heading"]') ?? false)
  return heading && !rows.some((row) => isClickable(row) || row.matches('a, tr, li, :has(a[href]:not([href^="mailto:"]))'))
}

/** "Date: 16:08". */
function isLabelled(scan: Scan, row: Element): boolean {
  const [first] = leavesOf(scan, row)
  return (
    first !== undefined &&
    ((!areInitials(first.text) && headerFieldNamed(first.text) !== undefined) || headerFieldBefore(first.text) !== undefined)
  )
}

/** A list of one mail has no repetition: the row must look as if it could be clicked, and not as a header does. */
function isLoneRow(scan: Scan, row: Element): boolean {
  const leaves = leavesOf(scan, row)
  const isActor = actorTags.has(row.localName) || row.localName.includes('-') || isClickable(row)
  const isMarked = isClickable(row) || [...row.attributes].some(({ name }) => /^(?:data-.*id|href|id)$/.test(name))
  const isSmall = leaves.length > 1 && leaves.length < 16 && leaves.reduce((sum, { text }) => sum + text.length, 0) < 500
  return isActor && isMarked && isSmall && row.querySelector('h1, h2, h3, [role="heading"]') === null
}

/**
 * One list cut into days or pages: its parts, and what holds each of them, have one shape up to what holds them all, which is near. Rows in
 * the text of a mail may have any shape, but are held by what shows mails.
 */
function isPartOf(part: RowGroup, list: RowGroup): boolean {
  const [row, model] = [part.rows[0], list.rows[0]]
  let [one, other]: (Element | null | undefined)[] = [row, model]
  for (let level = 0; level < mostLevels && one && other && isAlike(one, other); level += 1) {
    ;[one, other] = [one.parentElement, other.parentElement]
    if (one === other) return true
  }
  return false
}

function listScore(scan: Scan, { rows }: RowGroup): number {
  const marked = rows.filter((row) => (scan.spans.get(row)?.addresses[1] ?? 0) > (scan.spans.get(row)?.addresses[0] ?? 0)).length
  const named = rows.filter((row) => /mail|message|msg|letter|conv|thread|unread|unseen/i.test(namesOf(row))).length
  const leaves = rows.reduce((sum, row) => sum + Math.min(6, leavesOf(scan, row).length), 0) / rows.length
  return (
    Math.min(rows.length, 20) / 4 +
    (marked / rows.length) * 6 +
    (named / rows.length) * 4 +
    leaves +
    rows.filter((row) => row.querySelector('input[type="checkbox"]') !== null).length / rows.length
  )
}
