import { browser } from '#imports'
import { authorize, type SenderFacts } from '@/lib/messaging/authorize'
import { readAsk } from '@/lib/messaging/guards'
import type { AnswerTo, Ask, RequestType } from '@/lib/messaging/protocol'

/** A request on its way: addressed, because a message reaches every page of the extension. */
interface Envelope {
  to: 'hub' | 'engine'
  type: string
  /** absent where nothing is asked: one browser sends messages as JSON, which drops what is undefined */
  content?: unknown
}

export type Handlers = { [T in RequestType]?: (content: Ask<T>, sender: Sender) => Promise<AnswerTo<T>> }

/** The frame or page that asks, as the browser names it. */
export interface Sender {
  origin: string
  tabId?: number
  frameId?: number
}

/**
 * Answers what may be asked, of those who may ask it; anything else gets no answer at all.
 * Must be called before the first await of a background, or the message that woke it is lost.
 */
export function answer(to: Envelope['to'], handlers: Handlers): void {
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') }
  browser.runtime.onMessage.addListener((message: unknown, sender: SenderFacts) => {
    if (!isEnvelope(message) || message.to !== to || !authorize(sender, message.type, self)) return undefined
    const handler = handlers[message.type] as ((content: unknown, sender: Sender) => Promise<unknown>) | undefined
    const ask = readAsk(message.type, message.content)
    if (handler === undefined || ask === undefined) return undefined
    return handler(ask.content, {
      origin: sender.origin ?? new URL(sender.url ?? '').origin,
      tabId: sender.tab?.id,
      frameId: sender.frameId,
    })
  })
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'type' in message
}
