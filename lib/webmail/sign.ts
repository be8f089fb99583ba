import { contactsIn } from './contacts'
import { findHeader } from './header'
import type { Scan } from './scan'

/** Where an opened mail begins. */
export interface Sign {
  /** its first leaf; Infinity where no mail is open */
  leaf: number
  /** whose address stands there */
  address?: string
}

/**
 * The first header, or the first sender that a label names. What a mail says comes after its header, in one piece: whatever begins behind
 * the sign may be the mail's own, however much it looks like a list, a folder, an account or a header of the webmail; what begins before it
 * can't be (THREATS A25).
 * @param isRow rows of lists
 * @param isElsewhere these, and where the webmail names the shopper's account
 */
export function findSign(scan: Scan, isElsewhere: (element: Element) => boolean, isRow: (element: Element) => boolean): Sign {
  const header = findHeader(scan, scan.times, isElsewhere, isRow)
  const labelled = contactsIn(scan, scan.document.body).find(({ field, element }) => field === 'from' && !isElsewhere(element))
  if (header !== undefined && header.start <= (labelled?.leaf ?? Infinity)) return { leaf: header.start, address: header.contact.address }
  return { leaf: labelled?.leaf ?? Infinity, address: labelled?.address }
}

export function isBehind(scan: Scan, element: Element, sign: Sign): boolean {
  return (scan.spans.get(element)?.leaves[0] ?? 0) > sign.leaf
}
