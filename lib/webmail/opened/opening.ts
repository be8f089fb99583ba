import { tokenOfUrl } from '../ids'
import type { RowGroup } from '../list/row-groups'
import { leavesOf, type Scan } from '../document/scan'
import { folderNamed, headerFieldNamed, speaksOfMail } from '../words'

const leastLength = 4

/**
 * The leaf with which an opened mail begins even where its header shows no address: the name or the subject of a row, once more behind it,
 * or, where the page's address names one mail, what the page's title says. Infinity where nothing tells. Who wrote the mail can't change
 * either: both are drawn by the webmail.
 */
export function findOpening(scan: Scan, url: URL, groups: readonly RowGroup[], isElsewhere: (element: Element) => boolean): number {
  const listed = textsOfRows(scan, groups)
  const titled = tokenOfUrl(url) === undefined ? new Set<string>() : titlesOf(scan.document)
  const found = scan.leaves.findIndex(
    ({ element, text, isHidden }, leaf) =>
      !isHidden &&
      (titled.has(text) || (listed.get(text) ?? Infinity) < leaf) &&
      text.length >= leastLength &&
      !scan.timeLeaves.has(leaf) &&
      folderNamed(text) === undefined &&
      headerFieldNamed(text) === undefined &&
      !isElsewhere(element),
  )
  return found < 0 ? Infinity : found
}

/** Each text of a row, with the leaf at which it stands first. */
function textsOfRows(scan: Scan, groups: readonly RowGroup[]): Map<string, number> {
  const texts = new Map<string, number>()
  for (const row of groups.flatMap(({ rows }) => rows)) {
    const start = scan.spans.get(row)?.leaves[0] ?? 0
    for (const { text } of leavesOf(scan, row)) texts.set(text, Math.min(start, texts.get(text) ?? Infinity))
  }
  return texts
}

/** "Subject - Webmail": what is no name of the webmail ("LunaMail"), and not whose it is. */
function titlesOf({ title }: Document): Set<string> {
  const parts = [title, ...title.split(/ [-–—|·:]+ /)].map((part) => part.trim())
  return new Set(parts.filter((part) => !speaksOfMail(part) && !/mail|@/i.test(part)))
}
