import { browser } from '#imports'
import * as v from 'valibot'
import type { LayoutTraits } from '@/lib/keyboard/typing'
import { layoutTraits } from '@/lib/messaging/guards'

/** What the shopper chose. Holds no secret: it lies in clear in the profile. */
export interface Settings {
  /** the connected webmail, such as https://mail.example */
  webmailOrigin?: string
  /** minutes without use until the vault locks; 0: only with the browser */
  lockAfterMinutes: number
  /** a code that passed every check is filled without a click */
  fillCodeAtOnce: boolean
  /** where the letters, digits and signs of the shopper's keyboard are, as account names typed in the open told */
  keyboard?: LayoutTraits
}

const schema = v.object({
  webmailOrigin: v.optional(v.pipe(v.string(), v.startsWith('https://'))),
  lockAfterMinutes: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440)), 15),
  fillCodeAtOnce: v.fallback(v.boolean(), false),
  keyboard: v.fallback(v.optional(layoutTraits), undefined),
})
const defaults: Settings = { lockAfterMinutes: 15, fillCodeAtOnce: false }

export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get('settings')).settings
  const result = v.safeParse(schema, stored ?? defaults)
  return result.success ? result.output : defaults
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change }
  await browser.storage.local.set({ settings })
  return settings
}
