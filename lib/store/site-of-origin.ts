import { hostsBySite, type Site } from './sites'

const sites: readonly Site[] = ['aliexpress', 'alibaba', 'aliexpress-ru', 'alipay']

/** Origins as browsers write them: lower case, no default port, no slash. Anything written in another way is not the browser's word. */
const siteByOrigin = new Map<string, Site>(sites.flatMap((site) => hostsBySite[site].map((host) => [`https://${host}`, site] as const)))

/** The realm of an origin, by exact comparison: no other port, no http, no trailing dot, no sub-domain that is not listed. */
export const siteOfOrigin = (origin: string): Site | undefined => siteByOrigin.get(origin)

/** The realm of a host name in lower case. */
export const siteOfHost = (host: string): Site | undefined => siteOfOrigin(`https://${host}`)
