import type { AnswerTo } from '@/lib/messaging/protocol'
import { generatePassword } from '@/lib/password/generate'
import type { Hub, StoreFrame } from './hub'
import { changeJourney, findJourney, findJourneyOf } from './journeys'

/**
 * Makes a password for a frame. It is in the vault, on the disk, before the frame sees it; locked, it is sealed to the
 * vault's public key. Without a vault nobody keeps it but this journey's memory, which a vault made within the hour takes in.
 */
export async function makePassword(hub: Hub, frame: StoreFrame): Promise<AnswerTo<'password.make'>> {
  const made = generatePassword()
  if (!made.ok) return { ok: false, reason: 'cannot-make' }
  const { password } = made
  const now = hub.now()
  const account = (await findJourneyOf(frame, now))?.account
  const kept = await hub.vault.keepPending({ account, site: frame.site, password })
  if (kept.ok) {
    await changeJourney(frame.tabId, frame.site, now, (journey) => ({
      ...journey,
      pending: { id: kept.id, by: 'generator', at: now.getTime() },
      unkept: undefined,
    }))
    return { ok: true, password, keptBy: (await hub.vault.state()) === 'locked' ? 'locked-vault' : 'vault' }
  }
  if (kept.reason !== 'no-vault') return { ok: false, reason: 'cannot-keep' }
  await changeJourney(frame.tabId, frame.site, now, (journey) => ({ ...journey, unkept: { password, at: now.getTime() } }))
  return { ok: true, password, keptBy: 'nobody' }
}

/**
 * The shopper submitted a new password. Ours is already pending; one that was typed becomes pending now, since the page may
 * be gone a moment later, and is only kept for good when the shopper says so.
 */
export async function submitPassword(hub: Hub, frame: StoreFrame, password: string): Promise<void> {
  const now = hub.now()
  const before = await findJourneyOf(frame, now)
  const isOurs = before?.pending?.by === 'generator' && (await isPending(hub, before.pending.id, password)) !== false
  if (isOurs) {
    await markSubmitted(hub, frame)
    return
  }
  const kept = await hub.vault.keepPending({ account: before?.account, site: frame.site, password })
  if (!kept.ok) return
  await changeJourney(frame.tabId, frame.site, now, (journey) => ({
    ...journey,
    pending: { id: kept.id, by: 'shopper', at: now.getTime(), submittedAt: now.getTime() },
  }))
}

/** A vault was just made: what this hour's journeys made for nobody moves into it. */
export async function keepUnkept(hub: Hub, tabId: number): Promise<void> {
  const now = hub.now()
  const journey = await findJourney(tabId, now)
  if (!journey?.unkept) return
  const kept = await hub.vault.keepPending({ account: journey.account, site: journey.site, password: journey.unkept.password })
  if (!kept.ok) return
  await changeJourney(tabId, journey.site, now, (journey) => ({
    ...journey,
    unkept: undefined,
    pending: { id: kept.id, by: 'generator', at: now.getTime() },
  }))
}

/** Whether the pending record holds this password; undefined while the vault is locked and nobody can tell. */
async function isPending(hub: Hub, id: string, password: string): Promise<boolean | undefined> {
  const answer = await hub.vault.pending()
  return answer.ok ? answer.pending.some((pending) => pending.id === id && pending.password === password) : undefined
}

async function markSubmitted(hub: Hub, frame: StoreFrame): Promise<void> {
  const now = hub.now()
  await changeJourney(frame.tabId, frame.site, now, (journey) => ({
    ...journey,
    pending: journey.pending && { ...journey.pending, submittedAt: now.getTime() },
  }))
}
