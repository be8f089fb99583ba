import type { SessionKeeper } from '@/lib/vault'
import { fromBase64, toBase64 } from './base64'
import { forget, recall, remember } from './memory'
import { readSettings } from './settings'

const keyName = 'session-key'
/** When the session ends, ms since the epoch; absent: with the browser. */
const endName = 'lock-at'
/** When somebody of ours was last seen awake, ms since the epoch. */
const awakeName = 'awake-at'
const minuteMs = 60_000

/** While unlocked, awake is said so often, minutes. */
export const awakeEveryMinutes = 1
/** Nobody said so for longer: the machine slept, or the browser was put to sleep on a phone. An alarm on a busy machine is late by seconds. */
const mostSilentMs = 5 * minuteMs

/**
 * Keeps the data key while the vault is unlocked: raw, in memory only, so that a background that died wakes up unlocked.
 * A session whose time is over, or that was slept through, ends here, whoever asks: an alarm comes late when the machine slept, and no
 * browser tells of sleep.
 */
export const sessionKeeper: SessionKeeper = {
  async get() {
    const [value, end, awake] = await Promise.all([recall(keyName), recall(endName), recall(awakeName)])
    if (typeof value !== 'string') return undefined
    const now = Date.now()
    const isOver = typeof end === 'number' && now >= end
    const isSlept = typeof awake !== 'number' || now - awake > mostSilentMs
    if (!isOver && !isSlept) return fromBase64(value)
    await wipe()
    return undefined
  },
  async put(dataKey) {
    await setEnd()
    await remember(awakeName, Date.now())
    await remember(keyName, toBase64(dataKey))
  },
  wipe,
}

/** Lets a session that is under way last its full time again; one that is over stays over. Returns the minutes it lasts, 0: no end. */
export async function prolongSession(): Promise<number | undefined> {
  return (await stayAwake()) ? setEnd() : undefined
}

/** Says that nobody sleeps; false when the session is over. */
export async function stayAwake(): Promise<boolean> {
  const dataKey = await sessionKeeper.get()
  if (dataKey === undefined) return false
  dataKey.fill(0)
  await remember(awakeName, Date.now())
  return true
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
  await forget(awakeName)
}
