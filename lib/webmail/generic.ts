import { weigh } from './evidence'
import { findFolders, type FolderItem } from './folders'
import { isInNamedBody } from './body'
import { findMailbox } from './mailbox'
import { findOpened, type OpenedMail } from './opened'
import { findRowGroups, isAlike, type RowGroup } from './row-groups'
import { draftRow, readColumns, type DraftRow } from './rows'
import { leavesOf, type Scan } from './scan'
import { holds, isElement } from './tree'
import { folderNamed, headerFieldBefore, headerFieldNamed } from './words'

/** What one document shows, read without knowing which webmail it is. */
export interface GenericReading {
  rows: DraftRow[]
  opened: OpenedMail[]
  folders: FolderItem[]
  mailbox: string | undefined
  /** what speaks for a webmail, added up */
  evidence: Record<string, number>
}

const longCard = 450
const actorTags = new Set(['tr', 'li', 'a', 'article'])

export function readGeneric(scan: Scan, url: URL): GenericReading {
  const groups = findRowGroups(scan).filter((group) => isList(scan, group))
  const repeated = groups.filter(({ rows }) => rows.length > 1).sort((one, other) => listScore(scan, other) - listScore(scan, one))
  const lone = groups.filter(({ rows }) => rows.length === 1 && rows.some((row) => isLoneRow(scan, row)))
  const folders = findFolders(scan, within(scan, groups))
  const mailbox = findMailbox(scan, within(scan, groups))
  const { lists, opened } = tellApart(scan, repeated, lone, folders, mailbox)
  const heads = lists.map(({ container }) => readColumns(container))
  const rows = lists.flatMap(({ rows: elements }, index) => {
    const columns = heads[index] ?? []
    return elements.map((element) => draftRow(scan, element, columns, mailbox)).filter((row) => row.subject !== '' || row.senderName !== '')
  })
  const evidence = weigh(scan, url, { rows, opened, folders, mailbox, heads: heads.flat() })
  return { rows, opened, folders, mailbox, evidence }
}

/** The list and the opened mails: the likeliest list that doesn't turn out to lie in the body of an opened mail. */
function tellApart(
  scan: Scan,
  repeated: readonly RowGroup[],
  lone: readonly RowGroup[],
  folders: readonly FolderItem[],
  mailbox: string | undefined,
) {
  const isFolder = (element: Element) => folders.some(({ item }) => item.contains(element))
  const find = (lists: readonly RowGroup[]) => {
    const isInList = within(scan, lists)
    const subjects = new Set(scan.leaves.filter(({ element, text }) => text.length > 3 && isInList(element)).map(({ text }) => text))
    return findOpened(scan, (element) => isInList(element) || isFolder(element), mailbox, subjects)
  }
  for (const best of repeated.slice(0, 3)) {
    // A row without another is a list only where there is no other list, or as a part (a day) of one.
    const parts = [...repeated, ...lone].filter((group) => group !== best && isPartOf(group, best))
    const lists = [best, ...withoutMails(scan, parts, parts.length > 0 ? find([best]) : [])]
    // What repeats below a header is rather a table in the mail than a list of mails, unless its rows can be clicked.
    const isDoubtful = !best.rows.some(isClickable)
    const without = isDoubtful ? find([]) : []
    if (
      without.some(
        ({ header, body }) =>
          comesAfter(best.container, header) && body.some((node) => node === best.container || node.contains(best.container)),
      )
    )
      continue
    const opened = find(lists)
    if (!opened.some((mail) => lists.some(({ container }) => isInside(container, mail)))) return { lists: inOrder(lists), opened }
  }
  const first = find([])
  const lists = lone.filter(({ container }) => !first.some((mail) => isInside(container, mail)))
  const isRow = first.some(({ header }) => within(scan, lone)(header))
  return isRow ? { lists: inOrder(lone), opened: find(lone) } : { lists: inOrder(lists), opened: first }
}

/** A mail may imitate the list that it is opened beside; the header above it is in no row. */
function withoutMails(scan: Scan, parts: readonly RowGroup[], opened: readonly OpenedMail[]): RowGroup[] {
  const isInPart = within(scan, parts)
  const mails = opened.filter(({ header }) => !isInPart(header))
  return parts.filter(({ container }) => !mails.some((mail) => isInside(container, mail)))
}

function isInside(element: Element, { header, body }: OpenedMail): boolean {
  return header.contains(element) || body.some((node) => isElement(node) && holds(node, element))
}

function inOrder(lists: readonly RowGroup[]): RowGroup[] {
  return lists.toSorted((one, other) => (one.container.compareDocumentPosition(other.container) & 4 ? -1 : 1))
}

function comesAfter(element: Element, header: Element): boolean {
  return (header.compareDocumentPosition(element) & 4) !== 0
}

function isClickable(row: Element): boolean {
  const isActive = (element: Element) =>
    /^(?:row|option|listitem|treeitem)$/.test(element.getAttribute('role') ?? '') ||
    element.hasAttribute('tabindex') ||
    element.hasAttribute('onclick') ||
    element.hasAttribute('draggable')
  return (
    isActive(row) ||
    row.localName.includes('-') ||
    row.querySelector('input[type="checkbox"], [role="checkbox"], [aria-selected], [tabindex]') !== null
  )
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
  // "Spam 1/1" looks like a name and a date.
  const folders = rows.filter((row) => leavesOf(scan, row).some(({ text }) => folderNamed(text) !== undefined)).length
  return folders < Math.max(2, rows.length / 2) && rows.some((row) => leavesOf(scan, row).length > 1 && !isLabelled(scan, row))
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
  // An avatar's "A" is no label, though it is "to" in Italian.
  return (
    first !== undefined &&
    ((first.text.length > 1 && headerFieldNamed(first.text) !== undefined) || headerFieldBefore(first.text) !== undefined)
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

/** One list cut into days or pages: its parts stand side by side. */
function isPartOf(part: RowGroup, list: RowGroup): boolean {
  if (part.container === list.container) return true
  const [row, model] = [part.rows[0], list.rows[0]]
  if (row === undefined || model === undefined || row.localName !== model.localName) return false
  const [partParent, listParent] = [part.container.parentElement, list.container.parentElement]
  const areBeside =
    partParent !== null &&
    (partParent === listParent || (partParent.parentElement === listParent?.parentElement && isAlike(partParent, listParent ?? partParent)))
  return isAlike(row, model) && (areBeside ? isAlike(part.container, list.container) : row.hasAttribute('class'))
}

function listScore(scan: Scan, { rows }: RowGroup): number {
  const marked = rows.filter((row) => (scan.spans.get(row)?.addresses[1] ?? 0) > (scan.spans.get(row)?.addresses[0] ?? 0)).length
  const named = rows.filter((row) =>
    /mail|message|msg|letter|conv|thread|unread|unseen/i.test(
      `${row.id} ${row.getAttribute('class') ?? ''} ${row.getAttribute('data-testid') ?? ''}`,
    ),
  ).length
  const leaves = rows.reduce((sum, row) => sum + Math.min(6, leavesOf(scan, row).length), 0) / rows.length
  return (
    Math.min(rows.length, 20) / 4 +
    (marked / rows.length) * 6 +
    (named / rows.length) * 4 +
    leaves +
    rows.filter((row) => row.querySelector('input[type="checkbox"]') !== null).length / rows.length
  )
}
