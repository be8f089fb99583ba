import { browser } from '#imports'
import type { AnswerTo, Ask } from '@/lib/messaging/protocol'

export type EngineRequest = 'engine.rate' | 'engine.derive'

const offscreenPage = '/offscreen.html'
let opening: Promise<void> | undefined

/** Chromium's background has no Worker, so there an offscreen document holds it; Firefox's background page can. */
export const engineLivesHere = (): boolean => typeof Worker !== 'undefined'

/** Sees to it that the engine will answer; many callers at once share one opening. */
export async function ensureEngine(): Promise<void> {
  if (engineLivesHere()) return
  opening ??= openOffscreen().finally(() => (opening = undefined))
  await opening
}

async function openOffscreen(): Promise<void> {
  const url = browser.runtime.getURL(offscreenPage)
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'], documentUrls: [url] })
  if (contexts.length > 0) return
  await browser.offscreen.createDocument({
    url,
    reasons: ['WORKERS', 'CLIPBOARD'],
    justification: 'Rates passwords and derives the key of the vault away from every page; takes a copied password out of the clipboard.',
  })
}

/** One Worker, and the requests that wait for it. Runs where a Worker may be made. */
export function startEngine(): <T extends EngineRequest>(type: T, content: Ask<T>) => Promise<AnswerTo<T>> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>()
  let worker: Worker | undefined
  let last = 0

  const getWorker = () => {
    if (worker) return worker
    worker = new Worker('/engine.js')
    worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer?: unknown; failed?: true }>) => {
      const request = waiting.get(data.id)
      waiting.delete(data.id)
      if (data.failed) request?.reject(new Error('The engine could not answer'))
      else request?.resolve(data.answer)
    })
    worker.addEventListener('error', () => {
      for (const request of waiting.values()) request.reject(new Error('The engine stopped'))
      waiting.clear()
      worker = undefined
    })
    return worker
  }

  return (type, content) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      getWorker().postMessage({ id: last, type, content })
    })
}
