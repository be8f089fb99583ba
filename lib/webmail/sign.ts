import { contactsIn } from './opened/contacts'
import { findHeader } from './opened/header'
import type { Scan } from './document/scan'

/** Where an opened mail begins. */
export interface Sign {
  /** its first leaf; Infinity where no mail is open */
  leaf: number
  /** the first leaf of an opened mail, whether or not it shows an address; Infinity where nothing tells */
  opening: number
  /** whose address stands there */
  address?: string
}

/**
 * The first header, or the first sender that a label names. What a mail says comes after its header, in one piece: whatever begins behind
 * the sign may be the mail's own, however much it looks like a list, a folder, an account or a header of the webmail; what begins before it
 * can't be (THREATS A25).
 * @param isRow rows of lists
 * @param isElsewhere these, and where the webmail names the shopper's account
 * @param opening where an opened mail begins that may show no address at all
 */
export function findSign(
  scan: Scan,
  isElsewhere: (element: Element) => boolean,
  isRow: (element: Element) => boolean,
  opening = Infinity,
): Sign {
  const header = findHeader(scan, scan.times, isElsewhere, isRow)
  const labelled = contactsIn(scan, scan.document.body).find(({ field, element }) => field === 'from' && !isElsewhere(element))
  const isHeader = header !== undefined && header.start <= (labelled?.leaf ?? Infinity)
  const [leaf, address] = isHeader ? [header.start, header.contact.address] : [labelled?.leaf ?? Infinity, labelled?.address]
  return { leaf, opening, address }
}

export function isBehind(scan: Scan, element: Element, sign: Sign): boolean {
  const start = scan.spans.get(element)?.leaves[0] ?? 0
  return start > sign.leaf || start >= sign.opening
}
