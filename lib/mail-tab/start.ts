import { contentIdOf } from '@/lib/mail/content-id'
import { askSurely, hear } from '@/lib/platform/ask'
import { readWebmail, type WebmailReading } from '@/lib/webmail/read'
import { watchWebmail } from '@/lib/mail-tab/watch'

const slot: { latchkeyMailTab?: true } = globalThis as never

/** Runs in the webmail's tab. Looks only while a page waits for a code; otherwise it does nothing at all. */
export function startMailTab(window: Window, signal: AbortSignal): void {
  // A tab that was open before its script was registered gets it by hand, and may get it twice.
  if (slot.latchkeyMailTab) return
  slot.latchkeyMailTab = true
  const { document } = window
  let looking: AbortController | undefined

  const read = () => readWebmail(document, new URL(document.URL), new Date())
  const rest = () => {
    looking?.abort()
    looking = undefined
  }
  const look = (until: number) => {
    rest()
    const mine = new AbortController()
    looking = mine
    const timer = setTimeout(rest, Math.max(0, until - Date.now()))
    mine.signal.addEventListener('abort', () => clearTimeout(timer))
    let newest: WebmailReading | undefined
    const tell = (reading: WebmailReading) => {
      newest = reading
      const isNewest = () => reading === newest && !mine.signal.aborted
      askSurely('mail.reading', reading, isNewest).catch(() => isNewest() && mine.abort())
    }
    watchWebmail(document, { signal: mine.signal, onChange: tell })
  }

  // Ids only: what the mails say stays in the tab.
  const note = () => read().messages.flatMap((message) => [message.id, contentIdOf(message) ?? []].flat())
  hear('mail.note', () => Promise.resolve(note()), signal)
  hear('mail.look', ({ until }) => look(until), signal)
  hear('mail.rest', rest, signal)
  signal.addEventListener('abort', () => {
    rest()
    slot.latchkeyMailTab = undefined
  })
  askSurely('mail.hello', undefined, () => !signal.aborted).then(({ lookUntil }) => lookUntil !== undefined && look(lookUntil), rest)
}
