import type { SessionKeeper } from '@/lib/vault'
import { fromBase64, toBase64 } from './base64'
import { forget, recall, remember } from './memory'
import { readSettings } from './settings'

const keyName = 'session-key'
/** When the session ends, ms since the epoch; absent: with the browser. */
const endName = 'lock-at'
const minuteMs = 60_000

/**
 * Keeps the data key while the vault is unlocked: raw, in memory only, so that a background that died wakes up unlocked.
 * A session whose time is over ends here, whoever asks: the alarm that should have ended it comes late when the machine slept.
 */
export const sessionKeeper: SessionKeeper = {
  async get() {
    const value = await recall(keyName)
    if (typeof value !== 'string') return undefined
    const end = await recall(endName)
    if (typeof end !== 'number' || Date.now() < end) return fromBase64(value)
    await wipe()
    return undefined
  },
  async put(dataKey) {
    await setEnd()
    await remember(keyName, toBase64(dataKey))
  },
  wipe,
}

/** Lets a session that is under way last its full time again; one that is over stays over. Returns the minutes it lasts, 0: no end. */
export async function prolongSession(): Promise<number | undefined> {
  const dataKey = await sessionKeeper.get()
  if (dataKey === undefined) return undefined
  dataKey.fill(0)
  return setEnd()
}

async function setEnd(): Promise<number> {
  const { lockAfterMinutes } = await readSettings()
  if (lockAfterMinutes === 0) await forget(endName)
  else await remember(endName, Date.now() + lockAfterMinutes * minuteMs)
  return lockAfterMinutes
}

async function wipe(): Promise<void> {
  await forget(keyName)
  await forget(endName)
}
