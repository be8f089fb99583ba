import { isSameAccount } from '@/lib/diagnosis/accounts'
import { compareTyped } from '@/lib/diagnosis/compare-typed'
import { conclude, type Diagnosis } from '@/lib/diagnosis/diagnose'
import { listChecks, type Known } from '@/lib/diagnosis/list-checks'
import type { ActResult, CheckView } from '@/lib/messaging/popup-model'
import { checkRules } from '@/lib/password/rules'
import { findTabAddress } from '@/lib/platform/webmail'
import { siteOfOrigin } from '@/lib/store/site-of-origin'
import { isSameRealm, type Site } from '@/lib/store/sites'
import type { Entry } from '@/lib/vault'
import { isSite } from './accounts'
import { asSaved } from './attempts'
import type { Hub } from './hub'
import { findJourney, type Journey, type JudgedCause } from './journeys'

/** What keeps everybody out, whatever the password. */
const around: readonly string[] = ['offline', 'store-down', 'blocked', 'captcha', 'locked-out']
const offline: Diagnosis = { cause: 'offline', certainty: 'certain' }

/** Everything that could keep the shopper out, from the last sign-in of this tab: what was found, what is fine, and what nobody can tell. */
export async function runChecks(hub: Hub, tabId: number | undefined): Promise<CheckView[]> {
  const { attempt, account } = (await findTabJourney(hub, tabId)) ?? {}
  const told = attempt?.concluded ?? attempt?.comparison.causes ?? []
  return view(withNetwork(told), {
    page: attempt?.refusedAt !== undefined,
    typed: attempt !== undefined,
    vault: attempt?.compared === true,
    account: account !== undefined,
  })
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
  const own = conclude(comparison, { online: true, page: wasRefused ? { httpStatus: 401 } : {} })
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

async function findTabJourney(hub: Hub, tabId: number | undefined): Promise<Journey | undefined> {
  return tabId === undefined ? undefined : findJourney(tabId, hub.now())
}

async function findSite(journey: Journey | undefined, tabId: number | undefined): Promise<Site> {
  const address = journey || tabId === undefined ? undefined : await findTabAddress(tabId)
  return journey?.site ?? siteOfOrigin(address?.origin ?? '') ?? 'aliexpress'
}

/** Whether there is a network is asked now: the one of the last attempt may be back. */
function withNetwork<D extends JudgedCause>(causes: readonly D[]): (D | Diagnosis)[] {
  const others = causes.filter(({ cause }) => cause !== 'offline')
  return navigator.onLine ? others : [offline, ...others]
}

function view(
  causes: readonly (JudgedCause | Diagnosis)[],
  known: Known,
  vault: { site?: Site; entries?: readonly Entry[] } = {},
): CheckView[] {
  return listChecks(causes, known).map(({ id, found, certainty }): CheckView => {
    if (found !== 'cause') return { id, found }
    const diagnosis = causes.find(({ cause }) => cause === id)
    return { id, found, cause: id, certainty, ...(diagnosis && findMeant(diagnosis, vault)) }
  })
}

/** The saved account that was meant, by name, and by id where its password can be copied. The password itself stays here. */
function findMeant(
  diagnosis: JudgedCause | Diagnosis,
  { site, entries = [] }: { site?: Site; entries?: readonly Entry[] },
): Pick<CheckView, 'account' | 'entryId'> {
  if (!('intended' in diagnosis || 'account' in diagnosis) || site === undefined) return {}
  const { intended, account } = diagnosis
  const own = entries.filter((entry) => isSite(entry.site) && isSameRealm(entry.site, site))
  const entry = intended === undefined ? undefined : own.find(({ password }) => password === intended)
  return { account: account ?? entry?.account, entryId: entry?.id }
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
