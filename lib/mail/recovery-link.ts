import { siteOfHost } from '@/lib/store/site-of-origin'
import { isSameRealm, type Site } from '@/lib/store/sites'

/** Links looked at in one mail. */
const linkLimit = 200
const lengthLimit = 2_000

/** The paths of recovery, old and new (2013 to 2026): …/ac/password_find.htm, …/ac/pc_r_open.htm, …/account-center/find-password.html; and a plain …/reset.htm */
const recoveryPath =
  /passw(or)?d|[/_-]pwd|\/reset\b|(find|reset|recover|forgot|forget|retrieve)[_-]?(pass|account|pwd)|\/ac\/(pc_r_open|to_iv)/i

/** The link of a recovery mail, only where it leads to the store's own hosts of the same realm, with nothing in it that leads on to others. */
export function findRecoveryLink(links: readonly string[], site: Site): string | undefined {
  return links
    .slice(0, linkLimit)
    .map((link) => toRecoveryLink(link, site))
    .find((link) => link !== undefined)
}

function toRecoveryLink(link: string, site: Site): string | undefined {
  if (link.length > lengthLimit || !URL.canParse(link)) return undefined
  const url = new URL(link)
  if (!isOwn(url, site) || !recoveryPath.test(url.pathname)) return undefined
  // an address in the path, and what a server may take for one
  if (/\/\/|[:;@\\]/.test(unescapeAll(url.pathname))) return undefined
  const parameters = [...url.searchParams, ['', url.hash.slice(1)] as const]
  const leadsAway = parameters.some(([name, value]) => namesForeignAddress(name, site) || leadsToForeign(name, unescapeAll(value), site))
  return leadsAway ? undefined : url.href
}

function isOwn(url: URL, site: Site): boolean {
  const own =
    url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '' ? siteOfHost(url.hostname) : undefined
  return own !== undefined && isSameRealm(own, site)
}

const goesOn = /url|return|redirect|goto|next|target|dest|forward|continue|callback|^to$|^r$|^u$/i
const hostLike = /^(?:www\.[^/?#]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}(?=[/?#:]))/i
const bareHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}$/i

/** A host without a scheme counts where more of an address follows, or where the name says that one is meant. */
function leadsToForeign(name: string, value: string, site: Site): boolean {
  const host = hostLike.exec(value)?.[0] ?? (goesOn.test(name) ? bareHost.exec(value)?.[0] : undefined)
  return namesForeignAddress(host === undefined ? value : `https://${value}`, site)
}

/** Whatever was escaped, as often as it was. */
function unescapeAll(text: string): string {
  let plain = text
  for (let times = 0; times < 4 && plain.includes('%'); times += 1) {
    try {
      plain = decodeURIComponent(plain)
    } catch {
      return plain
    }
  }
  return plain
}

/** An address inside a parameter is where an open redirect would go. */
function namesForeignAddress(value: string, site: Site): boolean {
  if (!/^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})|:\/\//i.test(value)) return false
  return !URL.canParse(value) || !isOwn(new URL(value), site)
}
