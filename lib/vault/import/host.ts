/** A host as another site's entries are filed under it: a name with a dot, or an IPv4 address. */
export const isHost = (text: string): boolean => text.length <= 253 && /^[a-z\d_-]+(?:\.[a-z\d_-]+)+$/.test(text)

/** The host that an address (`https://…`, a bare host, `android://…@package/`) names; undefined when it names none that can be told apart. */
export function findHost(address: string): string | undefined {
  const whole = /^[a-z][\w+.-]*:\/\//i.test(address) ? address : `https://${address}`
  if (!URL.canParse(whole)) return undefined
  const host = new URL(whole).hostname.toLowerCase().replace(/\.$/, '')
  return isHost(host) ? host : undefined
}
