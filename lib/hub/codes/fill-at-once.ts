import { readSettings } from '@/lib/platform/settings'
import { tellFrame } from '@/lib/platform/tell'
import type { Waiting } from '../journeys/journeys'

/**
 * Has a code filled without a click, where the shopper chose so in the settings: one that was not there at the last reading, with no warning
 * at all. The frame takes it as upon a click, so every check of the frame comes again.
 */
export async function fillAtOnce(tabId: number, before: Waiting, after: Waiting | undefined): Promise<void> {
  if (after?.found === undefined || after.found.messageId === before.found?.messageId || after.found.warnings.length > 0) return
  if (!(await readSettings()).fillCodeAtOnce) return
  await tellFrame(tabId, after.frameId, 'frame.fill', { what: 'code' })
}
