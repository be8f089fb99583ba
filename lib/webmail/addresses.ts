/** One address as webmails show it; bounded, so that no text makes it slow. */
const addressPattern = /[\p{L}\d.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/gu

/** Attributes that hold addresses and nothing else where webmails use them. */
const dedicated =
  'email data-email data-email-address data-address data-mail data-hovercard-id data-sender data-from data-sender-email data-contact-email data-user-email mail'.split(
    ' ',
  )
const tooltips =
  'title data-title data-original-title data-bs-original-title data-tooltip data-tip aria-label alt data-name data-content'.split(' ')

export interface FoundAddress {
  address: string
  isEcho: boolean
  isDedicated: boolean
}

/** The address in an element's attributes. A tooltip with two different ones tells nothing: a name may be an address itself. */
export function findAddress(element: Element, ownText: string): FoundAddress | undefined {
  const href = element.localName === 'a' ? element.getAttribute('href') : null
  if (href !== null && /^mailto:/i.test(href)) {
    const address = onlyAddress(decode(href.slice(7).split('?')[0] ?? ''))
    if (address !== undefined) return { address, isEcho: false, isDedicated: true }
  }
  for (const name of dedicated) {
    const value = element.getAttribute(name)
    const address = value === null ? undefined : onlyAddress(value)
    if (address !== undefined) return { address, isEcho: false, isDedicated: true }
  }
  for (const name of tooltips) {
    const value = element.getAttribute(name)
    if (value === null || value.length > 300 || !value.includes('@')) continue
    const address = senderIn(value)
    if (address !== undefined) return { address, isEcho: foldAddress(ownText) === address || value.trim() === ownText, isDedicated: false }
  }
  return undefined
}

/** All addresses in a text, in lower case. */
export function addressesIn(text: string): string[] {
  return text.length > 1000 || !text.includes('@') ? [] : [...text.matchAll(addressPattern)].map((match) => foldAddress(match[0]))
}

/** The whole text is one address. */
export function onlyAddress(text: string): string | undefined {
  const [first, second] = addressesIn(text)
  return first !== undefined && second === undefined && foldAddress(text.replace(/^<|>$/g, '')) === first ? first : undefined
}

/**
 * The address of a sender shown as "Name <address>" or alone. What stands in the last angle brackets is the address; anything before them
 * is a name, an address in it is a lie.
 */
export function senderIn(text: string): string | undefined {
  const angled = /[<(［＜]\s*([^<>()\s]{3,250})\s*[>)］＞]\s*$/.exec(text.trim())?.[1]
  if (angled !== undefined) return onlyAddress(angled)
  const all = new Set(addressesIn(text))
  if (all.size !== 1) return undefined
  return onlyAddress(text.trim())
}

export function foldAddress(text: string): string {
  return text.trim().toLowerCase()
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
