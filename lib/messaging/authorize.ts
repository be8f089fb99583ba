import { siteOfOrigin } from '@/lib/store/site-of-origin'
import type { Party, RequestType } from './protocol'

/** What the browser says of a sender. All of it may be absent, and absence is refusal. */
export interface SenderFacts {
  id?: string
  origin?: string
  url?: string
  frameId?: number
  tab?: { id?: number; url?: string }
}

/** The extension as the browser names it: its id, and the address its own pages start with. */
export interface Self {
  id: string
  baseUrl: string
}

const storeFrame: readonly Party[] = ['store-frame']
const webmail: readonly Party[] = ['webmail']
const ownPage: readonly Party[] = ['own-page']

/** Who may send each request. What is not here, nobody may. */
const allowed: Record<RequestType, readonly Party[]> = {
  'page.seen': storeFrame,
  'account.typed': storeFrame,
  'accounts.offer': storeFrame,
  'account.take': storeFrame,
  'code.take': storeFrame,
  'code.read': storeFrame,
  'code.used': storeFrame,
  'link.open': storeFrame,
  'guest.show': storeFrame,
  'guest.act': storeFrame,
  'password.make': storeFrame,
  'password.retype': storeFrame,
  'password.submitted': storeFrame,
  'save.accepted': storeFrame,
  'save.declined': storeFrame,
  'attempt.submitted': storeFrame,
  'mail.open': storeFrame,
  'page.leave': storeFrame,
  'window.open': storeFrame,
  'help.bring': storeFrame,
  'cards.bring': storeFrame,
  'words.take': storeFrame,
  'clipboard.copied': ['store-frame', 'own-page'],
  'engine.ensure': ['store-frame', 'own-page'],
  'engine.rate': ['store-frame', 'own-page'],
  'engine.derive': ownPage,
  'clipboard.overwrite': ownPage,
  'mail.hello': webmail,
  'mail.reading': webmail,
  'popup.model': ownPage,
  'popup.act': ownPage,
  'options.model': ownPage,
  'options.act': ownPage,
}

/** Whether this sender may ask this. The sender's word for itself counts for nothing; only the browser's does. */
export function authorize(sender: SenderFacts, type: unknown, self: Self): type is RequestType {
  if (typeof type !== 'string' || !Object.hasOwn(allowed, type)) return false
  const party = partyOf(sender, self)
  return party !== undefined && allowed[type as RequestType].includes(party)
}

/** Which of the three parties the sender is; undefined for everybody else. */
export function partyOf(sender: SenderFacts, self: Self): Party | undefined {
  if (sender.id !== self.id) return undefined
  const origin = originOf(sender)
  if (origin === undefined) return undefined
  if (`${origin}/` === self.baseUrl) return 'own-page'

  const top = sender.tab?.url
  if (!origin.startsWith('https://') || sender.tab?.id === undefined || top === undefined) return undefined
  if (siteOfOrigin(origin) === undefined) return 'webmail'
  return siteOfOrigin(parseOrigin(top) ?? '') === undefined ? undefined : 'store-frame'
}

/**
 * Chromium names the origin; Firefox of old gave the address alone. Where there are both they have to say the same: a sandboxed frame has the
 * origin "null" behind a trusted address, and one that a page wrote itself (about:blank, srcdoc) the page's origin behind none (A11).
 */
function originOf({ origin, url }: SenderFacts): string | undefined {
  const addressed = url === undefined ? origin : parseOrigin(url)
  return origin === undefined || origin === addressed ? addressed : undefined
}

/** `URL.origin` is "null" for every extension scheme in some browsers, so those are put together by hand. */
function parseOrigin(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return `${url.protocol}//${url.host}`
}
