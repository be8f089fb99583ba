import type { AnswerTo } from '@/lib/messaging/protocol'
import { generatePassword } from '@/lib/password/generate'
import { parsePasswordRules } from '@/lib/password/rules/password-rules'
import { toBase64 } from '@/lib/platform/base64'
import type { Hub, StoreFrame } from '../hub'
import { changeJourney, findJourney, findJourneyOf, type PendingPassword } from '../journeys/journeys'
import { workOn } from './under-way'

/**
 * Makes a password for a frame, within the site's rules and the page's own. It is in the vault, on the disk, before the frame sees it; locked, it is sealed to the
 * vault's public key. Without a vault nobody keeps it but this journey's memory, which a vault made within the hour takes in.
 */
export async function makePassword(hub: Hub, frame: StoreFrame, pageRules = ''): Promise<AnswerTo<'password.make'>> {
  const parsed = parsePasswordRules(pageRules)
  const made = generatePassword({ site: frame.site, rules: parsed.ok ? parsed.rules : parsed.readable })
  if (!made.ok) return { ok: false, reason: 'cannot-make' }
  const { password } = made
  const now = hub.now()
  const before = await findJourneyOf(frame, now)
  const kept = await hub.vault.keepPending({ account: before?.account, site: frame.site, password })
  if (kept.ok) {
    const digest = await digestOf(password)
    const pending: PendingPassword = { id: kept.id, by: 'generator', at: now.getTime(), account: before?.account, digest }
    await changeJourney(frame.tabId, frame.site, now, (journey) => ({ ...journey, pending, unkept: undefined }))
    if (before?.pending?.submittedAt === undefined) await layAside(hub, before?.pending)
    return { ok: true, password, keptBy: (await hub.vault.state()) === 'locked' ? 'locked-vault' : 'vault' }
  }
  if (kept.reason !== 'no-vault') return { ok: false, reason: 'cannot-keep' }
  await changeJourney(frame.tabId, frame.site, now, (journey) => ({
    ...journey,
    unkept: { password, at: now.getTime(), account: before?.account },
  }))
  return { ok: true, password, keptBy: 'nobody' }
}

/**
 * The shopper submitted a new password. Ours is already pending; one that was typed becomes pending now, since the page may
 * be gone a moment later, and is only kept for good when the shopper says so.
 */
export function submitPassword(hub: Hub, frame: StoreFrame, password: string): Promise<void> {
  // Enter in a field is a click on the button too: the second word must find what the first has kept.
  return workOn(frame.tabId, () => keepSubmitted(hub, frame, password))
}

async function keepSubmitted(hub: Hub, frame: StoreFrame, password: string): Promise<void> {
  const now = hub.now()
  const before = await findJourneyOf(frame, now)
  const submitted = { at: now.getTime(), submittedAt: now.getTime(), account: before?.account }
  const isMade = before?.pending?.digest !== undefined && before.pending.digest === (await digestOf(password))
  const kept = isMade ? undefined : await hub.vault.keepPending({ account: before?.account, site: frame.site, password })
  await changeJourney(frame.tabId, frame.site, now, (journey) => ({
    ...journey,
    pending: kept?.ok
      ? { id: kept.id, by: 'shopper', ...submitted }
      : journey.pending && isMade
        ? { ...journey.pending, ...submitted }
        : undefined,
    unkept: journey.unkept && { ...journey.unkept, submittedAt: journey.unkept.password === password ? now.getTime() : undefined },
  }))
  if (kept?.ok) await layAside(hub, before?.pending)
}

/** One that something else has taken the place of: a made one stays in the history, a typed one vanishes. */
async function layAside(hub: Hub, pending: PendingPassword | undefined): Promise<void> {
  if (pending?.by === 'generator') await hub.vault.dropPending(pending.id)
  else if (pending) await hub.vault.forgetPending(pending.id)
}

/** A vault was just made: what this hour's journeys made for nobody moves into it. */
export async function keepUnkept(hub: Hub, tabId: number): Promise<void> {
  const now = hub.now()
  const journey = await findJourney(tabId, now)
  const unkept = journey?.unkept
  if (!unkept) return
  const kept = await hub.vault.keepPending({ account: journey.account, site: journey.site, password: unkept.password })
  if (!kept.ok) return
  const digest = await digestOf(unkept.password)
  await changeJourney(tabId, journey.site, now, (journey) => ({
    ...journey,
    unkept: undefined,
    pending: { id: kept.id, by: 'generator', at: now.getTime(), submittedAt: unkept.submittedAt, account: journey.account, digest },
  }))
}

async function digestOf(password: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(password))))
}
