import { idOfContent } from '@/lib/mail/content-id'
import type { Arrival, MailMessage } from '@/lib/mail/message'
import { addressesIn, foldAddress, senderIn } from '../addresses'
import { chooseTokens, idOfToken, rowTokens } from '../ids'
import type { RowGroup } from './row-groups'
import { isSize, makePartNamer, placeUnnamed, type Part } from './row-parts'
import { addressesOf, languagesOf, leavesOf, type AddressMark, type Leaf, type Scan, type TimeMark } from '../document/scan'
import { isLoneClock, readShownTime, type ShownTime } from '../time/shown-time'
import { holds, namesOf } from '../document/tree'
import { headerFieldBefore, headerFieldNamed, type HeaderField } from '../words'

/** What a row's pieces are, before ids and addresses, which take all rows to judge. */
export interface DraftRow {
  element: Element
  /** what names the mail, where an adapter knows it */
  token?: string
  senderName: string
  subject: string
  snippet: string
  time: TimeMark | undefined
  /** addresses outside subject and snippet */
  marks: AddressMark[]
  /** messages folded into this row */
  count: number
}

/** What a table says of itself before its heads: how many mails, which folder. */
const mostAboveHead = 3
const hasWords = /[\p{L}\p{N}]{1}/u

/** @param mailbox the shopper's own address: where rows name the recipient too, it is none of the sender's */
export function draftRow(scan: Scan, element: Element, columns: readonly (HeaderField | undefined)[], mailbox?: string): DraftRow {
  const span = scan.spans.get(element)
  const leaves = leavesOf(scan, element)
  const times = scan.times.filter(({ leaf }) => span !== undefined && leaf >= span.leaves[0] && leaf < span.leaves[1])
  const seen = times.filter(({ leaf }) => !scan.leaves[leaf]?.isHidden)
  const timeLeaves = new Set(times.map(({ leaf }) => scan.leaves[leaf]))
  const all = addressesOf(scan, element)
  const others = all.filter(({ address }) => address !== mailbox)
  const marks = others.length > 0 ? others : all
  const partOf = makePartNamer(scan, element, columns, marks)
  const pieces = leaves
    .filter(
      (leaf) =>
        !timeLeaves.has(leaf) &&
        hasWords.test(leaf.text) &&
        !/^[([]\d{1,4}[)\]]$/.test(leaf.text) &&
        headerFieldBefore(leaf.text) !== 'to' &&
        !isOwnMark(leaf, all, marks),
    )
    .map((leaf) => ({ leaf, part: partOf(leaf) }))
    .filter(({ leaf, part }) => part !== undefined || !(isSize(leaf.text) || leaf.text.length < 2))
  const parts = placeUnnamed(pieces)
  const textOf = (part: Part) => joinLeaves(parts.filter((each) => each.part === part).map(({ leaf }) => withoutLabel(leaf.text)))
  const content = new Set(parts.filter(({ part }) => part === 'subject' || part === 'snippet').map(({ leaf }) => leaf.element))
  return {
    element,
    senderName: textOf('from').slice(0, 200),
    subject: textOf('subject').slice(0, 1000),
    snippet: textOf('snippet'),
    time: underHeading(scan, bestTime(seen.length > 0 ? seen : times)),
    marks: marks.filter((mark) => !content.has(mark.element) && !isWithin(scan, mark.element, content, element)),
    count: countOf(leaves),
  }
}

/** The recipient's name, beside the sender's. */
function isOwnMark({ element }: Leaf, all: readonly AddressMark[], marks: readonly AddressMark[]): boolean {
  return all.some((mark) => mark.element === element && !marks.includes(mark))
}

/** "From: Name" in a row of tags. */
function withoutLabel(text: string): string {
  return headerFieldBefore(text) === undefined ? text : text.replace(/^[^:：]*[:：]\s*/, '')
}

function joinLeaves(texts: readonly string[]): string {
  return [...new Set(texts)].join(' ')
}

function isWithin(scan: Scan, element: Element, some: ReadonlySet<Element>, row: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined && at !== row; at = scan.parents.get(at)) if (some.has(at)) return true
  return false
}

function bestTime(times: readonly TimeMark[]): TimeMark | undefined {
  const length = ({ time }: TimeMark) => (time === 'unusable' ? Infinity : time.to.getTime() - time.from.getTime())
  return times.toSorted((one, other) => length(one) - length(other))[0]
}

function countOf(leaves: readonly Leaf[]): number {
  for (const { text, element } of leaves) {
    const bracketed = /^[([](\d{1,3})[)\]]$/.exec(text)?.[1]
    const named = /^\d{1,3}$/.test(text) && /count|thread|conv/i.test(namesOf(element)) ? text : undefined
    const count = Number(bracketed ?? named ?? 1)
    if (count > 1) return count
  }
  return 1
}

/** A clock below the heading of a day is that day's, not today's: the heading is the last day that stands alone before it. */
function underHeading(scan: Scan, mark: TimeMark | undefined): TimeMark | undefined {
  const text = mark === undefined ? '' : (scan.leaves[mark.leaf]?.text ?? '')
  if (mark === undefined || !isLoneClock(text)) return mark
  const before = scan.times.filter(
    ({ leaf, time }) => leaf < mark.leaf && !isLoneClock(scan.leaves[leaf]?.text ?? '') && time !== 'unusable' && isWholeDay(time),
  )
  const heading = before.findLast(({ element }) => isHeadingOf(scan, element, mark.element))
  if (heading === undefined || heading.time === 'unusable') return mark
  return { ...mark, time: readShownTime(text, heading.time.to, languagesOf(scan.document)) ?? 'unusable' }
}

function isWholeDay({ from, to }: { from: Date; to: Date }): boolean {
  return to.getTime() - from.getTime() === 86_399_999
}

/** It stands in a line of its own, and what holds the line holds the row too. */
function isHeadingOf(scan: Scan, heading: Element, inRow: Element): boolean {
  let line = heading
  for (let parent = scan.parents.get(line); parent !== undefined; parent = scan.parents.get(line)) {
    if (leavesOf(scan, parent).length > leavesOf(scan, line).length) return holds(parent, inRow)
    line = parent
  }
  return false
}

/** Which column holds what, by the table's heads: their words, or what the webmail calls them. */
export function readColumns(container: Element): (HeaderField | undefined)[] {
  const table = container.closest('table, [role="grid"], [role="table"]')
  if (table === null) return []
  const above = headAbove(table)
  const isFitting = above?.children.length === table.querySelector('tr')?.children.length
  const [first, ...next] = [...table.querySelectorAll('tr')].slice(0, mostAboveHead)
  // One selector with `:has` for all of them would ask every row of a long list.
  const heads = [
    table.querySelector('thead tr'),
    table.querySelector('th')?.closest('tr'),
    table.querySelector('[role="columnheader"]')?.closest('[role="row"]'),
    first,
  ].map(fieldsOf)
  const further = [...next, isFitting ? above : undefined].map(fieldsOf)
  const known = (fields: readonly (HeaderField | undefined)[]) => fields.filter((field) => field !== undefined).length
  return [...heads, ...further].find((fields) => known(fields) > 1) ?? heads.find((fields) => known(fields) > 0) ?? []
}

function fieldsOf(head: Element | null | undefined): (HeaderField | undefined)[] {
  return [...(head?.children ?? [])].map((cell) => headerFieldNamed(cell.textContent.slice(0, 60).trim()))
}

/** Where the heads stay while the rows scroll, they are a table of their own, in a box beside. */
function headAbove(table: Element): Element | undefined {
  for (let at: Element | null = table, up = 0; at !== null && up < 3; at = at.parentElement, up += 1) {
    const head = at.previousElementSibling?.querySelector('tr')
    if (head) return head
  }
  return undefined
}

/** Rows as messages. Tokens and tooltips are judged by what all rows have in common. */
export function finishRows(
  rows: readonly DraftRow[],
  folder: MailMessage['folder'],
  base: string,
): { row: DraftRow; message: MailMessage }[] {
  const tokens = chooseTokens(rows.map(({ element }) => rowTokens(element, base)))
  const convention = findConvention(rows)
  const seen = new Map<string, number>()
  // From the last row up: among equal mails the lower number stays the older one's when a new one comes on top.
  const messages = rows
    .map((row, index) => ({ row, index }))
    .reverse()
    .map(({ row, index }) => {
      const arrival = toArrival(row.time?.time)
      const token = row.token ?? tokens[index]
      const content = token === undefined ? idOfContent(row.subject, arrival) : idOfToken(token, folder, row.count)
      const repeats = (seen.get(content) ?? 0) + 1
      seen.set(content, repeats)
      const message: MailMessage = {
        id: repeats > 1 ? `${content}#${repeats}` : content,
        senderAddress: senderAddressOf(row, convention),
        senderName: nameIn(row.senderName),
        subject: row.subject,
        text: row.snippet,
        arrival,
        folder,
        links: [],
        opened: false,
      }
      return { row, message }
    })
  return messages.reverse()
}

export function toArrival(time: ShownTime | undefined): Arrival {
  return time === undefined || time === 'unusable' ? { kind: 'unknown' } : { kind: 'shown', from: time.from, to: time.to }
}

export function nameIn(sender: string): string | undefined {
  const name = sender
    .replace(/[<(＜][^<>()]*@[^<>()]*[>)＞]\s*$/, '')
    .trim()
    .replace(/^["'“«]|["'”»]$/g, '')
    .trim()
  return name === '' ? undefined : name
}

interface Convention {
  /** tooltips hold the address whatever the name is */
  tooltips: boolean
  /** the sender's text is always an address, or ends with one */
  texts: boolean
}

/** Whether the webmail writes the sender's address into each row. */
export function showAddresses(rows: readonly DraftRow[]): boolean {
  return findConvention(rows).texts
}

/** A display name can be written like an address; that the *webmail* shows addresses there is seen from its other rows. */
function findConvention(rows: readonly DraftRow[]): Convention {
  const marked = rows.filter(({ marks }) => marks.length > 0)
  const texts = new Set(rows.map(({ senderName }) => senderIn(senderName)))
  return {
    tooltips: marked.length >= rows.length * 0.9 && marked.some((row) => row.marks.some((mark) => !repeatsText(row, mark))),
    texts: rows.length > 1 && !texts.has(undefined) && texts.size > 1,
  }
}

function senderAddressOf(row: DraftRow, convention: Convention): string | undefined {
  const mark = row.marks.find(({ isDedicated }) => isDedicated) ?? row.marks.find((each) => !repeatsText(row, each)) ?? row.marks[0]
  if (mark !== undefined && (mark.isDedicated || convention.tooltips || !repeatsText(row, mark))) return mark.address
  return convention.texts ? senderIn(row.senderName) : undefined
}

function repeatsText(row: DraftRow, mark: AddressMark): boolean {
  return (
    mark.isEcho ||
    foldAddress(row.senderName) === mark.address ||
    (addressesIn(row.senderName).includes(mark.address) && senderIn(row.senderName) !== mark.address)
  )
}

export type { RowGroup }
