import { browser } from '#imports'
import type { AnswerTo, Ask, RequestType, Tellings } from '@/lib/messaging/protocol'

/** Asks the background. Rejects when it is gone (an update, a reload): the caller tidies up and keeps silent. */
export async function ask<T extends RequestType>(type: T, ...[content]: Ask<T> extends void ? [] : [Ask<T>]): Promise<AnswerTo<T>> {
  return browser.runtime.sendMessage<unknown, AnswerTo<T>>({ to: 'hub', type, content })
}

/** A background that ends in the middle of its work loses what it was asked: the next one is asked again, after these times in ms. */
const againAfterMs = [250, 2000]

/**
 * As `ask`, for what may be asked twice without harm. Rejects when nobody answers in the end, or when an answer is no longer wanted by the
 * time it would be asked again.
 */
export async function askSurely<T extends RequestType>(type: T, content: Ask<T>, isWanted = () => true): Promise<AnswerTo<T>> {
  const once = () => browser.runtime.sendMessage<unknown, AnswerTo<T>>({ to: 'hub', type, content })
  for (const ms of againAfterMs) {
    try {
      return await once()
    } catch (error) {
      await new Promise((resolve) => setTimeout(resolve, ms))
      if (!isWanted()) throw error
    }
  }
  return once()
}

/** Asks the engine (password strength, key derivation), wherever this browser lets it run. */
export async function askEngine<T extends 'engine.rate' | 'engine.derive' | 'clipboard.overwrite'>(
  type: T,
  content: Ask<T>,
): Promise<AnswerTo<T>> {
  return browser.runtime.sendMessage<unknown, AnswerTo<T>>({ to: 'engine', type, content })
}

/** Hears what the background tells this frame or page. Ends with the signal. */
export function hear<T extends keyof Tellings>(type: T, listener: (content: Tellings[T]) => unknown, signal?: AbortSignal): void {
  const onMessage = (message: unknown, sender: { id?: string; tab?: unknown }) => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined || !isTelling(message) || message.tell !== type) return undefined
    const result = listener(message.content as Tellings[T])
    return result instanceof Promise ? result : undefined
  }
  browser.runtime.onMessage.addListener(onMessage)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage))
}

function isTelling(message: unknown): message is { tell: string; content: unknown } {
  return typeof message === 'object' && message !== null && 'tell' in message
}
