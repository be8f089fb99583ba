/**
 * Webmails that draw their mails in a frame of another origin, and those origins: to read them, the shopper must allow these too.
 * 2026-08, of gmx.net from three extensions that agree; of web.de, which is the same product, by likeness. Not seen live.
 */
const frameOrigins: Record<string, readonly string[]> = {
  'https://navigator.gmx.net': ['https://webmailer.gmx.net'],
  'https://navigator.web.de': ['https://webmailer.web.de'],
}

/** The other origins that a webmail's mails are drawn in; most have none. */
export const framesOf = (origin: string): readonly string[] => (Object.hasOwn(frameOrigins, origin) ? (frameOrigins[origin] ?? []) : [])
