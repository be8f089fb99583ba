import { browser } from '#imports'
import { framesOf } from '@/lib/webmail/adapters/frames'

export interface MailTab {
  id: number
  origin: string
  /** the browser has put it to sleep: nothing runs in it */
  discarded: boolean
}

const scriptId = 'webmail'
const scriptFile = 'content-scripts/webmail.js'
/** Match patterns name no port in Firefox, so the grant is for the host; which origin may answer is checked apart. */
const patternOf = (origin: string) => `https://${new URL(origin).hostname}/*`
/** Of the webmail, and of the frames that it leaves its mails to. */
const patternsOf = (origin: string) => [origin, ...framesOf(origin)].map(patternOf)

export async function hasPermission(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOf(origin) })
}

/** Must be called in the shopper's own click. */
export async function requestPermission(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(origin) })
}

export async function removePermission(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: patternsOf(origin) })
}

let registering = Promise.resolve()

/**
 * Makes the registered script the one of this origin, or none. Safe to repeat: at each start, and when permissions change; and
 * one after another, since a script that is registered twice at once is an error.
 */
export function registerWebmail(origin: string | undefined): Promise<void> {
  const mine = registering.catch(() => undefined).then(() => registerOnce(origin))
  registering = mine
  return mine
}

async function registerOnce(origin: string | undefined): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] })
  const matches = origin !== undefined && (await hasPermission(origin)) ? patternsOf(origin) : []
  if (registered[0]?.matches?.join() === matches.join()) return
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] })
  // Registered without the grant it would succeed silently and inject nothing.
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([
      { id: scriptId, js: [scriptFile], matches, allFrames: matches.length > 1, runAt: 'document_idle' },
    ])
}

/** Puts the script into a tab that was open before it was registered, or that was lent by a click on our icon. The script guards itself against a second run. */
export async function injectWebmail(tabId: number, origin: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: framesOf(origin).length > 0 }, files: [`/${scriptFile}`] })
    return true
  } catch {
    return false
  }
}

export async function findTabs(origin: string): Promise<MailTab[]> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) })
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [{ id: tab.id, origin, discarded: tab.discarded ?? false }]))
}

/** Brings a tab to the front; without one, opens the origin. */
export async function showTab(tabId: number | undefined, origin: string | undefined): Promise<void> {
  if (tabId === undefined) {
    if (origin !== undefined) await browser.tabs.create({ url: `${origin}/` })
    return
  }
  const tab = await browser.tabs.update(tabId, { active: true })
  if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true })
}

/** Opens a link that the shopper chose, in a tab of its own. */
export async function openLink(url: string): Promise<number | undefined> {
  return (await browser.tabs.create({ url })).id
}

/** A tab's address, where we may see it: on the store, a connected webmail, or a tab whose icon was just clicked. */
export async function findTabAddress(tabId: number): Promise<URL | undefined> {
  try {
    const { url } = await browser.tabs.get(tabId)
    return url !== undefined && URL.canParse(url) ? new URL(url) : undefined
  } catch {
    return undefined
  }
}
