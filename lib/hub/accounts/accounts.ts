import type { AnswerTo } from '@/lib/messaging/protocol'
import { isSameRealm, type Site } from '@/lib/store/sites'
import type { Entry } from '@/lib/vault'
import type { Hub, StoreFrame } from '../hub'
import { changeJourney, findJourneyOf } from '../journeys/journeys'

/** How long a choice at the first step of a sign-in holds for the second. */
const carriedForMs = 2 * 60 * 1000

/** The account that the shopper typed earlier in this journey: offered without any vault, and without a password. */
const typedId = 'typed-in-this-journey'

/** Names of the realm's accounts for a frame, the one of this journey first. */
export async function offerAccounts(hub: Hub, frame: StoreFrame): Promise<AnswerTo<'accounts.offer'>> {
  const vault = await hub.vault.state()
  const journey = await findJourneyOf(frame, hub.now())
  const typed = journey?.account
  const saved = (await findEntries(hub, frame.site)).map(({ id, account, signInWith }) => ({ id, name: account, signInWith }))
  const first = saved.filter(({ name }) => typed !== undefined && isSameAccount(name, typed))
  if (first.length > 0) return { vault, accounts: first }
  // A name alone helps where nothing but a name is asked for.
  const isTypedUseful = typed !== undefined && journey?.kinds.at(-1) === 'recovery-account'
  return { vault, accounts: [...(!isTypedUseful ? [] : [{ id: typedId, name: typed, signInWith: 'password' as const }]), ...saved] }
}

/** One account, to the frame that asked by the shopper's act; without an id, the one chosen a step ago in that very frame. */
export async function takeAccount(hub: Hub, frame: StoreFrame, id: string | undefined): Promise<AnswerTo<'account.take'>> {
  const now = hub.now()
  const typed = (await findJourneyOf(frame, now))?.account
  if (id === typedId && typed !== undefined) return { ok: true, account: typed }
  if ((await hub.vault.state()) !== 'unlocked') return { ok: false, reason: 'locked' }
  const wanted = id ?? (await findCarried(hub, frame))
  const entry = (await findEntries(hub, frame.site)).find((entry) => entry.id === wanted)
  if (!entry) return { ok: false, reason: 'gone' }
  await changeJourney(frame.tabId, frame.site, now, (journey) => ({
    ...journey,
    account: entry.account,
    carried: id === undefined ? undefined : { entryId: entry.id, frameId: frame.frameId, at: now.getTime() },
  }))
  return { ok: true, account: entry.account, password: entry.password }
}

/** The shopper named an account. What was chosen for another a step ago is not meant for this one. */
export async function typeAccount(hub: Hub, { tabId, site }: StoreFrame, typed: string): Promise<void> {
  const account = typed.trim()
  if (account === '') return
  await changeJourney(tabId, site, hub.now(), (journey) => {
    const isOther = journey.account !== undefined && !isSameAccount(journey.account, account)
    return { ...journey, account, carried: isOther ? undefined : journey.carried }
  })
}

export function isSameAccount(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** The entry chosen at the step before, if it was in this frame and not long ago. */
export async function findCarried(hub: Hub, frame: StoreFrame): Promise<string | undefined> {
  const now = hub.now()
  const carried = (await findJourneyOf(frame, now))?.carried
  return carried?.frameId === frame.frameId && now.getTime() - carried.at < carriedForMs ? carried.entryId : undefined
}

/** What the vault holds for a site's realm; empty while it is locked. */
export async function findEntries(hub: Hub, site: Site): Promise<readonly Entry[]> {
  const answer = await hub.vault.list()
  return answer.ok ? answer.entries.filter((entry) => isSite(entry.site) && isSameRealm(entry.site, site)) : []
}

export function isSite(text: string): text is Site {
  return text === 'aliexpress' || text === 'alibaba' || text === 'aliexpress-ru' || text === 'alipay'
}
