import { overwriteClipboard } from '@/lib/platform/clipboard'
import { onAlarm, setAlarm } from '@/lib/platform/events'

const alarmName = 'clipboard'
/** 30 s: the least that an alarm may be set to. */
const delayMinutes = 0.5

/**
 * Takes a copied password back out of the clipboard. An alarm does it, for neither the page that copied nor the background lives
 * that long. What the shopper copied meanwhile goes too: to look first, one would have to read the clipboard.
 */
export function watchClipboard(): void {
  onAlarm(alarmName, () => void overwriteClipboard())
}

/** Half a minute from now; a second copy has its own. */
export async function overwriteLater(): Promise<void> {
  await setAlarm(alarmName, delayMinutes)
}
