import { forget, recall, remember } from './memory'
import { hasPermission, requestPermission } from './webmail'

/** The origin that the browser was asked for, until somebody of ours has heard the answer. */
const key = 'mail:wish'

interface Wish {
  origin: string
  /** the shopper has read that it was refused */
  isTold: boolean
}

/**
 * Must be called in the shopper's own click. The browser's question takes the focus, and with it goes the popup that asks: what
 * was wished is kept for the background, which hears of a yes, and for the next popup, which tells of a no.
 */
export async function askForMail(origin: string): Promise<boolean> {
  // Not awaited before the request: Firefox asks only while it still runs the click.
  const noted = remember(key, { origin, isTold: false } satisfies Wish)
  const isGranted = await requestPermission(origin)
  await noted
  await forget(key)
  return isGranted
}

/** The origin that was wished and has been granted meanwhile; asked for once. */
export async function takeGrantedWish(): Promise<string | undefined> {
  const wish = await findWish()
  if (!wish || !(await hasPermission(wish.origin))) return undefined
  await forget(key)
  return wish.origin
}

/** Whether a wish was refused without anybody there to say so; true once. It stays: its question may still be open. */
export async function takeRefusal(): Promise<boolean> {
  const wish = await findWish()
  if (!wish || wish.isTold || (await hasPermission(wish.origin))) return false
  await remember(key, { ...wish, isTold: true } satisfies Wish)
  return true
}

async function findWish(): Promise<Wish | undefined> {
  const value = await recall(key)
  if (typeof value !== 'object' || value === null || !('origin' in value) || !('isTold' in value)) return undefined
  return typeof value.origin === 'string' && typeof value.isTold === 'boolean' ? { origin: value.origin, isTold: value.isTold } : undefined
}
