import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a fixture's `data-expect` says of a message; only what is there is checked. */
export interface ExpectedMessage {
  id?: string
  senderAddress?: string | null
  senderName?: string
  subject?: string
  folder?: string
  opened?: boolean
  /** local, "2026-11-21T16:08": the minute that the arrival must name */
  minute?: string
  /** local, "2026-11-20": the whole day */
  day?: string
  /** local, "2026-11-21T16:26": what a relative time ("4 minutes ago") must enclose, give or take a minute */
  around?: string
  /** the index of the message that this one is the opened form of: both have one id */
  same?: number
  textHas?: string
  textLacks?: string
  links?: string[]
}

export interface Expected {
  state: string
  mailbox?: string
  spamUnread?: number
  /** an address that must not come out anywhere */
  never?: string
  messages: ExpectedMessage[] | null
}

export interface SavedPage {
  document: Document
  url: URL
  now: Date
  /** the adapter that the page is made for */
  adapter: string | undefined
  expected: Expected
}

/**
 * `adapters`: one page for each, rebuilt from what is known. `tuned-on` and `held-back`: forty pages in the manner of as many webmails, written
 * before the reader was looked into; at first sight it read 20 of them whole (11 and 9). It was then improved on the first half alone, and
 * read 13 of the other 20, whose faults were mended last. The rest are single cases.
 */
const folder = join(import.meta.dirname, 'fixtures')

export const pageNames = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .toSorted()

export function loadPage(name: string): SavedPage {
  const inner = openPage(readFileSync(join(folder, name), 'utf8'))
  const { url, now, adapter, expect: expected } = inner.documentElement.dataset
  return { document: inner, url: new URL(url ?? ''), now: new Date(now ?? ''), adapter, expected: JSON.parse(expected ?? '') }
}

/** The page in a frame of its own, with the shadow trees and the frames that its templates describe. */
export function openPage(html: string): Document {
  const frame = document.body.appendChild(document.createElement('iframe'))
  const inner = frame.contentDocument
  if (inner === null) throw new Error('a frame without a document')
  inner.open()
  inner.write(html)
  inner.close()
  attachShadows(inner)
  fillFrames(inner)
  return inner
}

function attachShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' })
    shadow?.append(template.content.cloneNode(true))
    template.remove()
    if (shadow !== undefined) attachShadows(shadow)
  }
}

/** A frame names the template that holds its document; both may stand in shadow trees. */
function fillFrames(root: ParentNode): void {
  for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe[data-body]')) {
    frame.contentDocument?.write(frame.ownerDocument.getElementById(frame.dataset.body ?? '')?.innerHTML ?? '')
    frame.contentDocument?.close()
  }
  // A frame of another origin, which nobody outside can look into.
  for (const frame of root.querySelectorAll('iframe[data-elsewhere]')) Object.defineProperty(frame, 'contentDocument', { value: null })
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) fillFrames(shadowRoot)
}
