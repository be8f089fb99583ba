import { forget, recall, remember } from '@/lib/platform/memory'
import { readSettings } from '@/lib/platform/settings'
import { tellFrame, tellTab } from '@/lib/platform/tell'
import { findTabs, hasPermission, showTab, type MailTab } from '@/lib/platform/webmail'
import { framesOf } from '@/lib/webmail/adapters/frames'

/** `lent`: not connected, but its code was asked for once. */
export type MailStatus = 'connected' | 'lent' | 'not-connected' | 'not-open' | 'asleep' | 'signed-out'

/** What the webmail last said of itself; no message is kept. */
export interface MailView {
  status: MailStatus
  origin?: string
  mailbox?: string
  spamUnread?: number
  /** ms since the epoch; there while a tab is lent and no connected one is open */
  lentUntil?: number
}

interface LastReading {
  tabId: number
  state: string
  mailbox?: string
  spamUnread?: number
}

const lastReading = 'mail:last'
/** The tab whose code the shopper asked for once, by a click on our icon there, and until when. */
const borrowedTab = 'mail:borrowed'
/** As long as a code lives: its script stays in the tab, and must not read for another day's code. In ms. */
const borrowedFor = 15 * 60 * 1000
const topFrame = 0

/** How the connected webmail is doing, or the tab that was borrowed for one code. */
export async function viewMail(): Promise<MailView> {
  const { webmailOrigin } = await readSettings()
  const connected = webmailOrigin !== undefined && (await hasPermission(webmailOrigin)) ? webmailOrigin : undefined
  const tabs = connected === undefined ? [] : await findTabs(connected)
  const open = tabs.find((tab) => !tab.discarded)
  if (open) return viewTab(open, 'connected')
  const borrowed = await findBorrowed()
  if (borrowed) return { ...(await viewTab(borrowed, 'lent')), lentUntil: borrowed.until }
  if (connected === undefined) return { status: 'not-connected' }
  return { status: tabs.length === 0 ? 'not-open' : 'asleep', origin: connected }
}

async function viewTab({ id, origin }: MailTab, status: 'connected' | 'lent'): Promise<MailView> {
  const last = await findLastReading(id)
  const { mailbox, spamUnread } = last ?? {}
  return { status: last?.state === 'signed-out' ? 'signed-out' : status, origin, mailbox, spamUnread }
}

/** Whether mail may be taken from this tab at all: the connected webmail's, or the one borrowed by a click. */
export async function isMailTab(tabId: number, origin: string): Promise<boolean> {
  const { webmailOrigin } = await readSettings()
  if (webmailOrigin === origin) return true
  // a frame that the webmail leaves its mails to, in the webmail's own tab and nowhere else
  if (webmailOrigin !== undefined && framesOf(webmailOrigin).includes(origin))
    return (await findTabs(webmailOrigin)).some(({ id }) => id === tabId)
  return isLentTab(tabId, origin)
}

/** Whether this tab was lent for one code, by a click on our icon there. */
export async function isLentTab(tabId: number, origin: string): Promise<boolean> {
  const borrowed = await findBorrowed()
  return borrowed?.id === tabId && borrowed.origin === origin
}

export async function borrowTab(tabId: number, origin: string): Promise<void> {
  await remember(borrowedTab, { tabId, origin, until: Date.now() + borrowedFor })
}

/** The tab that was lent is read no more; only that of one origin, where it is named. */
export async function returnTab(origin?: string): Promise<void> {
  const borrowed = await findBorrowed()
  if (borrowed && (origin === undefined || origin === borrowed.origin)) await forget(borrowedTab)
}

/** A tab was closed: what is known of it goes too. */
export async function forgetMailTab(tabId: number): Promise<void> {
  if ((await findBorrowed())?.id === tabId) await forget(borrowedTab)
  if ((await findLastReading(tabId)) !== undefined) await forget(lastReading)
}

export async function keepReading(reading: LastReading, origin: string): Promise<void> {
  // Around a frame that has the mails there is only one thing to be learnt.
  if (framesOf(origin).length > 0 && reading.state !== 'signed-out') return
  await remember(lastReading, reading)
}

/** Ids of all mails that the open mail tabs show; undefined when no tab answers. Nothing but ids leaves the tab. */
export async function noteMail(): Promise<string[] | undefined> {
  const ids: string[] = []
  let answered = false
  for (const tab of await openMailTabs()) {
    const answer = await tellFrame(tab.id, topFrame, 'mail.note', undefined)
    if (!Array.isArray(answer)) continue
    answered = true
    ids.push(...answer.filter((id): id is string => typeof id === 'string').slice(0, 2000))
  }
  return answered ? ids : undefined
}

/** Lets the mail tabs look until then (ms), or rest when nobody waits. A tab that is slow to hear keeps nobody waiting. */
export async function lookAtMail(until: number | undefined): Promise<void> {
  for (const tab of await openMailTabs()) {
    if (until === undefined) void tellTab(tab.id, 'mail.rest', undefined)
    else void tellTab(tab.id, 'mail.look', { until })
  }
}

/** Brings the mail to the front, or opens it. False when no mail is known. */
export async function openMail(): Promise<boolean> {
  const { webmailOrigin } = await readSettings()
  const tabs = await findMailTabs(webmailOrigin)
  if (tabs[0] === undefined && webmailOrigin === undefined) return false
  await showTab(tabs[0]?.id, webmailOrigin)
  return true
}

async function openMailTabs(): Promise<MailTab[]> {
  const { webmailOrigin } = await readSettings()
  return (await findMailTabs(webmailOrigin)).filter((tab) => !tab.discarded)
}

async function findMailTabs(connected: string | undefined): Promise<MailTab[]> {
  const tabs = connected === undefined ? [] : await findTabs(connected)
  const borrowed = await findBorrowed()
  return borrowed === undefined || tabs.some(({ id }) => id === borrowed.id) ? tabs : [...tabs, borrowed]
}

async function findBorrowed(): Promise<(MailTab & { until: number }) | undefined> {
  const value = await recall(borrowedTab)
  if (typeof value !== 'object' || value === null || !('tabId' in value) || !('origin' in value)) return undefined
  if (!('until' in value) || typeof value.until !== 'number' || Date.now() >= value.until) return undefined
  if (typeof value.tabId !== 'number' || typeof value.origin !== 'string') return undefined
  return { id: value.tabId, origin: value.origin, discarded: false, until: value.until }
}

async function findLastReading(tabId: number): Promise<LastReading | undefined> {
  const value = (await recall(lastReading)) as LastReading | undefined
  return value?.tabId === tabId ? value : undefined
}
