/** Signs that stores hide letters behind. */
const hidden = /[*•·●…xX]{2,}|[*•●…]/u

/**
 * Whether an address can be the one behind a mask such as "he•••a@mail.example".
 * undefined where the mask shows nothing to compare.
 */
export function matchesMask(mask: string, address: string): boolean | undefined {
  const [maskedName, maskedHost] = split(mask.slice(0, 320))
  const [name, host] = split(address.slice(0, 320))
  if (maskedName === undefined || maskedHost === undefined || name === undefined || host === undefined) return undefined
  return fits(maskedName, name) && fits(maskedHost, host)
}

/** The account that a page shows: itself if it is whole; behind a mask the one that is known, if it can be that one. */
export function findUnmasked(shown: string | undefined, known: string | undefined): string | undefined {
  if (shown === undefined || !/[*•●·…]/u.test(shown)) return shown ?? known
  return known !== undefined && matchesMask(shown, known) !== false ? known : undefined
}

/** Whether a code went to a phone: digits and no address. */
export function isPhone(sentTo: string): boolean {
  return !sentTo.includes('@') && /\d{2}/.test(sentTo)
}

function split(address: string): [string?, string?] {
  const match = /([^\s@]+)@([^\s@]+)/u.exec(address.toLowerCase())
  return match ? [match[1], match[2]] : []
}

function fits(mask: string, text: string): boolean {
  const gap = hidden.exec(mask)
  if (!gap) return mask === text
  const start = mask.slice(0, gap.index)
  const end = mask.slice(gap.index).replace(/^.*[*•·●…]/u, '')
  return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end)
}
