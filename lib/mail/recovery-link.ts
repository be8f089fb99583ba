import { siteOfHost } from '@/lib/store/site-of-origin'
import { isSameRealm, type Site } from '@/lib/store/sites'

/** Links looked at in one mail. */
const linkLimit = 200
const lengthLimit = 2_000

/** The paths of recovery, old and new (2013 to 2026): …/ac/password_find.htm, …/ac/pc_r_open.htm, …/account-center/find-password.html */
const recoveryPath = /passw(or)?d|[/_-]pwd|(find|reset|recover|forgot|forget|retrieve)[_-]?(pass|account|pwd)|\/ac\/(pc_r_open|to_iv)/i

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
  const leadsAway = [...url.searchParams.values(), url.hash].some((value) => namesForeignAddress(value, site))
  return leadsAway ? undefined : url.href
}

function isOwn(url: URL, site: Site): boolean {
  const own =
    url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '' ? siteOfHost(url.hostname) : undefined
  return own !== undefined && isSameRealm(own, site)
}

/** An address inside a parameter is where an open redirect would go. */
function namesForeignAddress(value: string, site: Site): boolean {
  if (!/^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})|:\/\//i.test(value)) return false
  return !URL.canParse(value) || !isOwn(new URL(value), site)
}
