import { siteOfOrigin } from './site-of-origin'

/**
 * Whether a frame may be offered anything: its own origin first, then every ancestor's up to the top, all of them the store's.
 * Realms may mix here, since one site frames another's sign-in; what the frame is owed goes by `siteOfOrigin` of the first.
 */
export const isTrustedChain = (origins: readonly string[]): boolean =>
  origins.length > 0 && origins.every((origin) => siteOfOrigin(origin) !== undefined)
