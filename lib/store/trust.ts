export type { Site } from './sites'
export { siteOfHost, siteOfOrigin } from './site-of-origin'
export { isTrustedChain } from './trusted-chain'
// pulls in the public suffix list (100 kB): content scripts import ./trusted-chain instead
export { findLookalike } from './lookalike'
