import type { AnswerTo } from '@/lib/messaging/protocol'
import type { Hub, StoreFrame } from '../hub'
import { changeIfBegun, findJourneyOf, type Journey } from '../journeys/journeys'

/** Whether one was made here for this account that the store has not heard of, and who keeps it: a page that was loaded anew can be given it again. */
export function findMade({ account, pending, unkept }: Journey): 'kept' | 'unkept' | undefined {
  if (unkept && unkept.account === account && unkept.isTaken !== true) return 'unkept'
  const isOpen = pending?.by === 'generator' && (pending.submittedAt === undefined || pending.isUnheard === true)
  return isOpen && pending.account === account ? 'kept' : undefined
}

/** Gives the frame once more what was made for its journey; undefined where that is not to be had. */
export async function giveAgain(hub: Hub, frame: StoreFrame): Promise<AnswerTo<'password.make'> | undefined> {
  const journey = await findJourneyOf(frame, hub.now())
  const made = journey && findMade(journey)
  if (made === undefined) return undefined
  if (made === 'unkept') return journey?.unkept && { ok: true, password: journey.unkept.password, keptBy: 'nobody' }
  const listed = await hub.vault.pending()
  const password = listed.ok ? listed.pending.find(({ id }) => id === journey?.pending?.id)?.password : undefined
  return password === undefined ? undefined : { ok: true, password, keptBy: 'vault' }
}

/** All that can be copied in a page is what nobody keeps: now somebody does. */
export async function noteCopied(hub: Hub, { tabId }: StoreFrame): Promise<void> {
  await changeIfBegun(tabId, hub.now(), (journey) => ({ ...journey, unkept: journey.unkept && { ...journey.unkept, isCopied: true } }))
}
