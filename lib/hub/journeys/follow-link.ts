import { openLink } from '@/lib/platform/webmail'
import type { Hub } from '../hub'
import { changeJourney, findJourney } from './journeys'

/**
 * Opens the link that this tab waits for, in a tab of its own. The journey goes on there: the page for the new password asks for no account,
 * and what is made on it has to be stored for somebody. false: there is no link.
 */
export async function followLink(hub: Hub, tabId: number): Promise<boolean> {
  const begun = await findJourney(tabId, hub.now())
  if (begun?.waiting?.link === undefined) return false
  const opened = await openLink(begun.waiting.link)
  if (opened === undefined) return true
  const { site, startedAt, account, kinds, place } = begun
  // Its first page may have been seen already.
  await changeJourney(opened, site, hub.now(), (journey) => ({
    ...journey,
    startedAt,
    account: journey.account ?? account,
    kinds: [...kinds, ...journey.kinds],
    place: journey.place ?? place,
  }))
  return true
}
