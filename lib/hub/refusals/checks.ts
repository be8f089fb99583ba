import { isSameAccount } from '@/lib/diagnosis/accounts'
import { compareTyped } from '@/lib/diagnosis/compare-typed'
import { conclude, type Diagnosis } from '@/lib/diagnosis/diagnose'
import { findExit } from '@/lib/diagnosis/ways-out'
import { listChecks, type Known } from '@/lib/diagnosis/list-checks'
import type { ActResult, CheckView } from '@/lib/messaging/popup-model'
import { checkRules } from '@/lib/password/rules'
import { lookAtTab } from '@/lib/platform/look-at-tab'
import { findTabAddress } from '@/lib/platform/webmail'
import type { CaptchaState } from '@/lib/store/page-kinds'
import { siteOfOrigin } from '@/lib/store/site-of-origin'
import { isSameRealm, type Site } from '@/lib/store/sites'
import type { Entry } from '@/lib/vault'
import { isSite } from '../accounts/accounts'
import { asSaved } from './attempts'
import type { Hub } from '../hub'
import { findJourney, type Journey, type JudgedCause } from '../journeys/journeys'
import { judgeTab } from './judge-tab'
import { findMeant, viewMeant } from './meant'

/** What keeps everybody out, whatever the password. */
const around: readonly string[] = ['offline', 'store-down', 'blocked', 'captcha', 'locked-out']
const offline: JudgedCause = { cause: 'offline', certainty: 'certain' }

/** Everything that could keep the shopper out, from the last sign-in of this tab: what was found, what is fine, and what nobody can tell. */
export async function runChecks(hub: Hub, tabId: number | undefined): Promise<CheckView[]> {
  const journey = await findTabJourney(hub, tabId)
  const { attempt, account, place } = journey ?? {}
  const listed = await hub.vault.list()
  const told = attempt?.concluded ?? attempt?.comparison.causes ?? []
  const now = await judgeNow(tabId, place?.captcha)
  const known = {
    page: now !== undefined || attempt?.refusedAt !== undefined,
    typed: attempt !== undefined,
    vault: attempt?.compared === true,
    account: account !== undefined,
  }
  const checks = view(unique([...(now ?? []), ...withNetwork(told)]), known, {
    entries: listed.ok ? listed.entries : [],
    site: await findSite(journey, tabId),
  })
  // Unlocked since the try, whose text is forgotten: what these checks want now is another one.
  return checks.map((check) => (listed.ok && check.missing === 'vault' ? { ...check, missing: 'typed' } : check))
}

/** Holds a password against the store's rules and the saved ones, for the shopper alone: which account it belongs to is told, and nothing is kept. */
export async function testPassword(hub: Hub, tabId: number | undefined, typed: string): Promise<ActResult> {
  const journey = await findTabJourney(hub, tabId)
  const site = await findSite(journey, tabId)
  const account = journey?.account
  const listed = await hub.vault.list()
  const entries = listed.ok ? listed.entries : undefined
  const comparison = compareTyped({ site, typed, account, online: true, saved: entries?.flatMap(asSaved) })
  const wasRefused = journey?.attempt?.refusedAt !== undefined
  const own = conclude(comparison, { online: true, page: wasRefused ? { httpStatus: 401 } : {} }).map((diagnosis): JudgedCause => ({
    cause: diagnosis.cause,
    certainty: diagnosis.certainty,
    ...findMeant(diagnosis, entries ?? [], site),
  }))
  const others = (journey?.attempt?.concluded ?? []).filter(({ cause }) => around.includes(cause))
  return {
    checks: view(
      withNetwork([...others, ...own]),
      { page: wasRefused, typed: true, vault: entries !== undefined, account: account !== undefined },
      { site, entries },
    ),
    rules: checkRules(typed, { account, site }),
    sameAs: findSame(entries ?? [], site, account, typed)?.account,
  }
}

/** What stands in the tab now; undefined where that is no page of the store. */
async function judgeNow(tabId: number | undefined, captcha: CaptchaState | undefined): Promise<Diagnosis[] | undefined> {
  const address = tabId === undefined ? undefined : await findTabAddress(tabId)
  if (tabId === undefined || siteOfOrigin(address?.origin ?? '') === undefined) return undefined
  return judgeTab(await lookAtTab(tabId), navigator.onLine, captcha)
}

function unique(causes: readonly JudgedCause[]): JudgedCause[] {
  return causes.filter(({ cause }, at) => causes.findIndex((other) => other.cause === cause) === at)
}

async function findTabJourney(hub: Hub, tabId: number | undefined): Promise<Journey | undefined> {
  return tabId === undefined ? undefined : findJourney(tabId, hub.now())
}

async function findSite(journey: Journey | undefined, tabId: number | undefined): Promise<Site> {
  const address = journey || tabId === undefined ? undefined : await findTabAddress(tabId)
  return journey?.site ?? siteOfOrigin(address?.origin ?? '') ?? 'aliexpress'
}

/** Whether there is a network is asked now: the one of the last attempt may be back. */
function withNetwork(causes: readonly JudgedCause[]): JudgedCause[] {
  const others = causes.filter(({ cause }) => cause !== 'offline')
  return navigator.onLine ? others : [offline, ...others]
}

function view(
  causes: readonly JudgedCause[],
  known: Known,
  { entries = [], site }: { entries?: readonly Entry[]; site?: Site },
): CheckView[] {
  return listChecks(causes, known).map(({ id, found, certainty, missing }): CheckView => {
    if (found !== 'cause') return { id, found, missing }
    const cause = causes.find(({ cause }) => cause === id)
    const exit = site && findExit(id, site)
    return { id, found, cause: id, certainty, exit, ...(cause && viewMeant(cause, entries)) }
  })
}

function findSame(entries: readonly Entry[], site: Site, account: string | undefined, typed: string): Entry | undefined {
  return entries.find(
    (entry) =>
      entry.password === typed &&
      isSite(entry.site) &&
      isSameRealm(entry.site, site) &&
      (account === undefined || isSameAccount(entry.account, account)),
  )
}
