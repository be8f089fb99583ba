import type { AccountView, CodeView, GeneratedView, PendingView, PopupModel, TabView } from '@/lib/messaging/popup-model'
import { findTabAddress } from '@/lib/platform/webmail'
import { findLookalike } from '@/lib/store/trust'
import { siteOfOrigin } from '@/lib/store/site-of-origin'
import type { Entry, Pending } from '@/lib/vault'
import { isSite } from './accounts/accounts'
import { isBySms } from './codes/addressee'
import { waitEndsAt } from './codes/code-times'
import { findLookUntil, findShownWait } from './codes/codes'
import { shownChosen, viewGuide } from './journeys/guide'
import type { Hub } from './hub'
import { allJourneys, findJourney, type Journey, type Waiting } from './journeys/journeys'
import { passwordKinds } from './journeys/see-page'
import { viewMail } from './codes/mail-tabs'

/** What the popup shows for a tab. */
export async function makePopupModel(hub: Hub, tabId: number | undefined): Promise<PopupModel> {
  const now = hub.now()
  const journey = tabId === undefined ? undefined : await findJourney(tabId, now)
  const listed = await hub.vault.list()
  const pending = await hub.vault.pending()
  const unsent = await findUnsent(now)
  const { status, origin, mailbox, lentUntil } = await viewMail()
  return {
    vault: await hub.vault.state(),
    tab: await viewTab(hub, tabId, journey),
    mail: { status, origin, mailbox, lentUntil },
    accounts: listed.ok ? listed.entries.map(asView) : [],
    pending: pending.ok ? pending.pending.flatMap((each) => asPending(each, unsent)) : [],
    generated: pending.ok ? pending.pending.flatMap(asGenerated).toSorted((one, other) => other.madeAt.localeCompare(one.madeAt)) : [],
    damaged: listed.ok ? listed.damaged.length : 0,
    unkept: journey?.unkept && { password: journey.unkept.password },
  }
}

async function viewTab(hub: Hub, tabId: number | undefined, journey: Journey | undefined): Promise<TabView> {
  const address = tabId === undefined ? undefined : await findTabAddress(tabId)
  // Away from the store a chosen way goes on: a network's page, an app's, a tab whose address is not ours to know.
  const away = journey?.chosen && viewGuide({ ...journey, place: undefined, chosen: shownChosen(journey, true) })
  if (address === undefined) return { kind: 'other', journey: away }
  const site = siteOfOrigin(address.origin)
  if (site !== undefined) {
    return {
      kind: 'store',
      page: journey?.place?.kind ?? 'other',
      site,
      journey: journey && viewGuide(journey),
      code: journey?.waiting && viewCode(journey.waiting),
    }
  }
  const twin = findLookalike(address)
  if (twin) return { kind: 'twin', host: address.host, imitates: twin.imitates }
  if (address.protocol !== 'https:') return { kind: 'other', journey: away }
  const mail = await viewMail()
  const isHere = mail.origin === address.origin && mail.status !== 'not-connected'
  const isLent = isHere && mail.lentUntil !== undefined
  const shown = await findShownWait(hub, undefined)
  const code = shown && viewCode(shown.waiting)
  return {
    kind: 'web',
    origin: address.origin,
    waitsFor: (await findLookUntil(hub)) === undefined ? undefined : shown?.waiting.awaitsLink ? 'link' : 'code',
    isConnected: isHere && !isLent,
    isLent,
    journey: away,
    // While nothing has come and this mail is not looked at, the popup offers to look here instead.
    code: isHere || code?.state !== 'waiting' ? code : undefined,
  }
}

function viewCode(waiting: Waiting): CodeView | undefined {
  const { found, link, awaitsLink, sentTo, filledAt } = waiting
  if (filledAt !== undefined) return undefined
  return {
    state: stateOf(waiting),
    awaitsLink,
    host: link && new URL(link).host,
    code: found?.code,
    from: found?.from,
    sentTo,
    arrivedAt: found?.arrivedAt,
    endsAt: waitEndsAt(waiting),
    warnings: found?.warnings ?? [],
  }
}

function stateOf(waiting: Waiting): CodeView['state'] {
  if (waiting.found) return 'found'
  if (waiting.link !== undefined) return 'link'
  if (isBySms(waiting)) return 'by-sms'
  return waiting.seenMail ?? 'waiting'
}

function asView(entry: Entry): AccountView {
  const { id, account, site, signInWith, tiedTo, changedAt, previous, password, notes, question, answer } = entry
  const past = previous.map(({ until }) => ({ until }))
  const has = { hasPassword: password !== undefined, hasAnswer: answer !== undefined }
  return { id, account, site, signInWith, tiedTo, changedAt, previous: past, notes, question, ...has }
}

/** Of what was made for a page that is still there, and that has not sent it: the store can't have taken it. */
async function findUnsent(now: Date): Promise<ReadonlySet<string>> {
  const open = (await allJourneys(now)).flatMap(({ journey: { pending, place } }) =>
    pending?.by === 'generator' && pending.submittedAt === undefined && place && passwordKinds.includes(place.kind) ? [pending.id] : [],
  )
  return new Set(open)
}

function asPending({ id, account, site, madeAt, state }: Pending, unsent: ReadonlySet<string>): PendingView[] {
  // What was settled is history: asking about it again would only confuse.
  if (!isSite(site) || state === 'generated') return []
  return [{ id, account, site, madeAt, state: unsent.has(id) ? 'unsent' : state }]
}

function asGenerated({ id, account, site, madeAt, state }: Pending): GeneratedView[] {
  return state === 'generated' ? [{ id, account, site: isSite(site) ? site : 'other', madeAt }] : []
}
