import { hostsBySite, type Site } from './sites'

const sites: readonly Site[] = ['aliexpress', 'alibaba', 'aliexpress-ru', 'alipay']

/** Origins as browsers write them: lower case, no default port, no slash. Anything written in another way is not the browser's word. */
const siteByOrigin = new Map<string, Site>(sites.flatMap((site) => hostsBySite[site].map((host) => [`https://${host}`, site] as const)))

/** The realm of an origin, by exact comparison: no other port, no http, no trailing dot, no sub-domain that is not listed (THREATS A14, A15). */
export const siteOfOrigin = (origin: string): Site | undefined => siteByOrigin.get(origin)

/** The realm of a host name in lower case. */
export const siteOfHost = (host: string): Site | undefined => siteOfOrigin(`https://${host}`)

/**
 * Whether a frame may be offered anything: its own origin first, then every ancestor's up to the top, all of them the store's (THREATS A09 to A11, A31).
 * Realms may mix here, since one site frames another's sign-in; what the frame is owed goes by `siteOfOrigin` of the first.
 */
export const isTrustedChain = (origins: readonly string[]): boolean =>
  origins.length > 0 && origins.every((origin) => siteOfOrigin(origin) !== undefined)
