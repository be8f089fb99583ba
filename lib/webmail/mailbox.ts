import { addressesIn } from './addresses'
import type { Scan } from './scan'

/** The shopper's own address: in the title, or standing alone somewhere outside list and mail, where accounts are named. */
export function findMailbox(scan: Scan, isInList: (element: Element) => boolean): string | undefined {
  const [titled] = addressesIn(scan.document.title)
  if (titled !== undefined) return titled
  const accountNames =
    /(?:^|[-_ ])(?:user-?(?:name|info|menu|mail)?|account|profile|login|logged|identity|mailbox|avatar|owner|nav|sidebar|(?:top|app|head|header)-?(?:bar|line|nav|control)|toolbar|masthead|aside)(?:$|[-_ \d])/i
  const alone = scan.leaves.flatMap(({ element, text }) => {
    const [address, second] = text.length < 120 ? addressesIn(text) : []
    if (address === undefined || second !== undefined || isInList(element)) return []
    return isNamed(scan, element, accountNames) ? [address] : []
  })
  const [first] = alone
  if (first !== undefined) return first
  return scan.addresses.find(
    ({ element }) =>
      !isInList(element) &&
      isNamed(scan, element, /user|account|profile|logged|avatar|owner|(?:top|app)-?(?:bar|control)/i) &&
      element.closest('[class*="message"], [class*="header-"], [class*="mail-"]') === null,
  )?.address
}

function isNamed(scan: Scan, element: Element, names: RegExp): boolean {
  for (let at: Element | undefined = element, up = 0; at !== undefined && up < 5; at = scan.parents.get(at), up += 1) {
    if (
      /message|letter|subject|from|sender|recipient|content|body|preview/i.test(`${at.id} ${at.getAttribute('class') ?? ''}`) &&
      at !== scan.document.body
    )
      return false
    if (names.test(`${at.id} ${at.getAttribute('class') ?? ''} ${at.localName}`.replace(/([a-z])([A-Z])/g, '$1-$2')))
      return at !== scan.document.body
  }
  return false
}
