import { addressesIn } from './addresses'
import type { OpenedMail } from './opened/opened'
import type { Scan } from './document/scan'
import { isBehind, type Sign } from './sign'
import { namesOf } from './document/tree'

/** Where the webmail names the shopper's account. */
export interface Account {
  element: Element
  address: string
}

/** Between an address and the box that says whose it is: an account's chooser is a nest of boxes. */
const mostLevels = 9

/** Addresses that stand alone where accounts are named, outside the list, in drawing order. */
export function findAccounts(scan: Scan, isInList: (element: Element) => boolean): Account[] {
  const accountNames =
    /(?:^|[-_ ])(?:user-?(?:name|info|menu|mail)?|account|profile|login|logged|identity|mailbox|avatar|owner|nav|sidebar|(?:top|app|head|header)-?(?:bar|line|nav|control)|toolbar|masthead|aside)(?:$|[-_ \d])/i
  return scan.leaves.flatMap(({ element, text }) => {
    const [address, second] = text.length < 120 ? addressesIn(text) : []
    if (address === undefined || second !== undefined || isInList(element)) return []
    return isNamed(scan, element, accountNames) ? [{ element, address }] : []
  })
}

/** The shopper's own address: in the title, else where the account is named before an opened mail. */
export function findMailbox(
  scan: Scan,
  accounts: readonly Account[],
  sign: Sign,
  isInList: (element: Element) => boolean,
): string | undefined {
  const [titled] = addressesIn(scan.document.title)
  if (titled !== undefined) return titled
  const isSure = ({ element }: Account) => !isBehind(scan, element, sign)
  const isOther = (account: Account) => isSure(account) && account.address !== sign.address
  return (accounts.find(isSure) ?? pictured(scan, isInList).find(isOther))?.address
}

/** The title shows the subject of the opened mail as well: an address that its sender goes by, or wrote there, is not the shopper's own. */
export function isOfSender(mailbox: string, sign: Sign, opened: readonly OpenedMail[]): boolean {
  const isSaid = opened.some(({ message: { subject, senderName = '' } }) => `${subject} ${senderName}`.toLowerCase().includes(mailbox))
  const isOther = opened.some(({ message: { senderAddress } }) => senderAddress !== undefined && senderAddress !== mailbox)
  return isSaid || (mailbox === sign.address && !isOther)
}

/** Addresses in attributes, as of an avatar. */
function pictured(scan: Scan, isInList: (element: Element) => boolean): Account[] {
  return scan.addresses.filter(
    ({ element }) =>
      !isInList(element) &&
      isNamed(scan, element, /user|account|profile|logged|avatar|owner|(?:top|app)-?(?:bar|control)/i) &&
      element.closest('[class*="message"], [class*="header-"], [class*="mail-"]') === null,
  )
}

function isNamed(scan: Scan, element: Element, names: RegExp): boolean {
  for (let at: Element | undefined = element, up = 0; at !== undefined && up < mostLevels; at = scan.parents.get(at), up += 1) {
    if (/message|letter|subject|from|sender|recipient|(?<!header-)content|body|preview/i.test(namesOf(at)) && at !== scan.document.body)
      return false
    if (names.test(`${namesOf(at)} ${at.localName}`.replace(/([a-z])([A-Z])/g, '$1-$2'))) return at !== scan.document.body
  }
  return false
}
