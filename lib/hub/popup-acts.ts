import { chooseJourney } from '@/lib/diagnosis/journeys/chosen-journey'
import { getJourney, type JourneyId } from '@/lib/diagnosis/journeys/journeys'
import { addressOf, type Exit } from '@/lib/diagnosis/ways-out'
import type { ActResult, PopupAct, Problem } from '@/lib/messaging/popup-model'
import { leaveTab } from '@/lib/platform/leave-tab'
import { readSettings } from '@/lib/platform/settings'
import { tellFrame, tellOwnPages } from '@/lib/platform/tell'
import { findTabAddress, injectWebmail } from '@/lib/platform/webmail'
import { siteOfOrigin } from '@/lib/store/site-of-origin'
import type { Answer, Entry, Refusal } from '@/lib/vault'
import { runChecks, testPassword } from './refusals/checks'
import { findShownWait, lookWhileWaiting } from './codes/codes'
import { followLink } from './journeys/follow-link'
import { pagesOf, shownChosen } from './journeys/guide'
import type { Hub } from './hub'
import { allJourneys, changeIfBegun, changeJourney, findJourney, type Journey } from './journeys/journeys'
import { lockVault, postponeLock, tellVaultState } from './accounts/lock'
import { borrowTab, openMail } from './codes/mail-tabs'
import { keepUnkept } from './accounts/passwords'
import { unlockAsMeant } from './accounts/unlock-as-meant'
import { acceptPending } from './store-frames'
import { connectMail, disconnectMail } from './watch-browser'

const fine: ActResult = {}

/** Does what the shopper asked for in the popup. A refusal is a value: the popup says it in one sentence. */
export async function act(hub: Hub, tabId: number | undefined, what: PopupAct): Promise<ActResult> {
  const result = await carryOut(hub, tabId, what)
  await postponeLock()
  await tellOwnPages()
  return result
}

async function carryOut(hub: Hub, tabId: number | undefined, what: PopupAct): Promise<ActResult> {
  const { vault } = hub
  switch (what.kind) {
    case 'create-vault':
      return opened(hub, await vault.create(what.passphrase))
    case 'unlock':
      return unlock(hub, what.passphrase)
    case 'lock':
      await lockVault(hub)
      return fine
    case 'connect-mail':
      await connectMail(hub, what.origin)
      return (await readSettings()).webmailOrigin === what.origin ? fine : { problem: 'permission-denied' }
    case 'disconnect-mail':
      await disconnectMail(hub)
      return fine
    case 'use-this-mail':
      return useTab(hub, tabId)
    case 'open-mail':
      return (await openMail()) ? fine : { problem: 'no-mail-tab' }
    case 'fill-code':
      return fillCode(hub, tabId)
    case 'open-link':
      return openFoundLink(hub, tabId)
    case 'fill-account':
      return fillAccount(hub, tabId, what.id)
    case 'copy-password':
      return copyOf(hub, what.id, ({ password }) => password !== undefined && { password })
    case 'copy-earlier':
      return copyOf(hub, what.id, ({ previous }) => {
        const earlier = previous[what.nth]
        return earlier?.until === what.until && { password: earlier.password }
      })
    case 'copy-answer':
      return copyOf(hub, what.id, ({ answer }) => answer !== undefined && { answer })
    case 'save-account': {
      const { kind: _, ...draft } = what
      return asResult(await vault.save(draft))
    }
    case 'remove-account':
      return asResult(await vault.remove(what.id))
    case 'restore-account':
      return asResult(await vault.restore(what.id))
    case 'keep-made':
      return keepMade(hub, what)
    case 'show-generated': {
      const answer = await vault.pending()
      const password = answer.ok ? answer.pending.find(({ id }) => id === what.id)?.password : undefined
      return password === undefined ? { problem: answer.ok ? 'gone' : 'locked' } : { password }
    }
    case 'clear-generated':
      return asResult(await vault.clearGenerated())
    case 'keep-pending':
      return asResult(await vault.confirmPending(what.id, what.account))
    case 'drop-pending':
      return asResult(await vault.dropPending(what.id))
    case 'run-checks':
      return { checks: await runChecks(hub, tabId) }
    case 'test-password':
      return testPassword(hub, tabId, what.password)
    case 'leave':
      return leave(tabId, what.to)
    case 'follow':
      return follow(hub, tabId, what.journey)
    case 'step':
      return step(hub, tabId, what)
    case 'stop-following':
      if (tabId !== undefined) await changeIfBegun(tabId, hub.now(), (journey) => ({ ...journey, chosen: undefined }))
      return fine
  }
}

/** One secret of one account; false where it has none. */
async function copyOf({ vault }: Hub, id: string, find: (entry: Entry) => ActResult | false): Promise<ActResult> {
  const listed = await vault.list()
  if (!listed.ok) return asResult(listed)
  const entry = listed.entries.find((each) => each.id === id)
  return (entry && find(entry)) || { problem: 'gone' }
}

/** Made in the popup for no page: history. Without a vault nobody keeps it, and the popup says so. */
async function keepMade({ vault }: Hub, { password, site }: { password: string; site: string }): Promise<ActResult> {
  const kept = await vault.keepGenerated({ site, password })
  if (kept.ok) return { keptBy: (await vault.state()) === 'locked' ? 'locked-vault' : 'vault' }
  return kept.reason === 'no-vault' ? { keptBy: 'nobody' } : asResult(kept)
}

/** To the address that ends a trouble, in the tab itself. */
async function leave(tabId: number | undefined, to: Exit): Promise<ActResult> {
  const address = tabId === undefined ? undefined : await findTabAddress(tabId)
  const site = siteOfOrigin(address?.origin ?? '')
  if (tabId === undefined || site === undefined) return { problem: 'not-trusted' }
  await leaveTab(tabId, addressOf(to, site))
  return fine
}

/** A tab that has not met the store yet may be led there, too. */
async function follow(hub: Hub, tabId: number | undefined, id: JourneyId): Promise<ActResult> {
  if (tabId === undefined) return { problem: 'gone' }
  const address = await findTabAddress(tabId)
  const site = siteOfOrigin(address?.origin ?? '') ?? (await findJourney(tabId, hub.now()))?.site ?? 'aliexpress'
  await changeJourney(tabId, site, hub.now(), (journey) => ({ ...journey, chosen: chooseJourney(id, pagesOf(journey.place)) }))
  return fine
}

/** A step that a page has moved meanwhile stays where that page is: the shopper was asked about another one. */
async function step(hub: Hub, tabId: number | undefined, { from, to }: { from: number; to: number }): Promise<ActResult> {
  if (tabId === undefined) return { problem: 'gone' }
  const address = await findTabAddress(tabId)
  const isAway = siteOfOrigin(address?.origin ?? '') === undefined
  await changeIfBegun(tabId, hub.now(), (journey) => {
    const shown = shownChosen(journey, isAway)
    if (shown?.step !== from) return journey
    return { ...journey, chosen: { id: shown.id, step: Math.min(to, getJourney(shown.id).steps.length) } }
  })
  return fine
}

async function unlock(hub: Hub, passphrase: string): Promise<ActResult> {
  const { answer, slip } = await unlockAsMeant(hub, passphrase)
  return { ...(await opened(hub, answer)), ...(slip && { slip }) }
}

/** The vault is open: what this hour made for nobody goes in, and every page that waited learns of it. */
async function opened(hub: Hub, answer: Answer): Promise<ActResult> {
  if (!answer.ok) return asResult(answer)
  const journeys = await allJourneys(hub.now())
  for (const { tabId } of journeys) await keepUnkept(hub, tabId)
  await tellVaultState(hub)
  for (const { tabId, journey } of journeys) if (journey.unkept?.isTaken) await saveTaken(hub, tabId, journey)
  return fine
}

/** What the store took before there was a vault is the account's at once, and its page says so. */
async function saveTaken(hub: Hub, tabId: number, { site, place }: Journey): Promise<void> {
  const card = await acceptPending(hub, { tabId, site })
  if (place && card) await tellFrame(tabId, place.frameId, 'frame.state', { vault: await hub.vault.state(), card })
}

/** One code from this tab, by the shopper's click on our icon: no permission stays. */
async function useTab(hub: Hub, tabId: number | undefined): Promise<ActResult> {
  const address = tabId === undefined ? undefined : await findTabAddress(tabId)
  if (tabId === undefined || address?.protocol !== 'https:') return { problem: 'no-mail-tab' }
  await borrowTab(tabId, address.origin)
  if (!(await injectWebmail(tabId, address.origin))) return { problem: 'permission-denied' }
  await lookWhileWaiting(hub)
  return fine
}

/** In the one frame that asks; others of the tab may be of another realm. */
async function fillAccount(hub: Hub, tabId: number | undefined, id: string): Promise<ActResult> {
  const place = tabId === undefined ? undefined : (await findJourney(tabId, hub.now()))?.place
  if (tabId === undefined || place === undefined) return { problem: 'nothing-to-fill' }
  await tellFrame(tabId, place.frameId, 'frame.fill', { what: 'account', id })
  return fine
}

async function fillCode(hub: Hub, tabId: number | undefined): Promise<ActResult> {
  const shown = await findShownWait(hub, tabId)
  if (!shown?.waiting.found) return { problem: 'gone' }
  await tellFrame(shown.tabId, shown.waiting.frameId, 'frame.fill', { what: 'code' })
  return fine
}

async function openFoundLink(hub: Hub, tabId: number | undefined): Promise<ActResult> {
  const shown = await findShownWait(hub, tabId)
  return shown && (await followLink(hub, shown.tabId)) ? fine : { problem: 'gone' }
}

/** The same in the popup's words; a header that asks for too little or too much work was changed by somebody. */
const problems: Partial<Record<Refusal, Problem>> = {
  'wrong-passphrase': 'wrong-passphrase',
  'empty-passphrase': 'empty-passphrase',
  'too-soon': 'too-soon',
  'already-there': 'already-there',
  'too-long': 'too-long',
  'unknown-version': 'unknown-version',
  unavailable: 'unavailable',
  quota: 'quota',
  locked: 'locked',
  damaged: 'damaged',
  'weak-parameters': 'damaged',
  'too-costly': 'damaged',
}

function asResult(answer: Answer<object>): ActResult {
  return answer.ok ? fine : { problem: problems[answer.reason] ?? 'gone', retryAt: answer.retryAt }
}
