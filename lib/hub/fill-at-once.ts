import { readSettings } from '@/lib/platform/settings'
import { tellFrame } from '@/lib/platform/tell'
import type { Waiting } from './journeys'
import { matchesMask } from './masked-address'

/**
 * Has a code filled without a click, where the shopper chose so in the settings: one that was not there at the last reading, with nothing
 * against it, from the mailbox that the page wrote to. The frame takes it as upon a click, so every check of the frame comes again.
 */
export async function fillAtOnce(tabId: number, before: Waiting, after: Waiting | undefined, mailbox: string | undefined): Promise<void> {
  if (after?.found === undefined || after.found.messageId === before.found?.messageId || after.found.warnings.length > 0) return
  if (after.sentTo !== undefined && mailbox !== undefined && matchesMask(after.sentTo, mailbox) === false) return
  if (!(await readSettings()).fillCodeAtOnce) return
  await tellFrame(tabId, after.frameId, 'frame.fill', { what: 'code' })
}
