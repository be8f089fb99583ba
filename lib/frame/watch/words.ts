import { learn, type Words } from '@/lib/pages/words/vocabulary'
import { warmUp } from '@/lib/pages/words/warm-up'
import type { Writing } from '@/lib/pages/words/writings'
import { askSurely } from '@/lib/platform/ask'
import { aMoment } from '../a-moment'

const onTheirWay = new Map<Writing, Promise<void>>()

/** Has the words of these writings at hand when it resolves. It always does: where nobody answers, the page is read without them. */
export async function fetchWords(missing: readonly Writing[]): Promise<void> {
  await Promise.all(
    missing.map((writing) => {
      const coming = onTheirWay.get(writing) ?? fetchOne(writing)
      onTheirWay.set(writing, coming)
      return coming
    }),
  )
}

async function fetchOne(writing: Writing): Promise<void> {
  const words: Words | undefined = await askSurely('words.take', { writing }).catch(() => undefined)
  // Texts in other letters than Latin ones have a compilation of their own.
  await warmUp(learn(writing, words ?? {}), 'Ж', aMoment)
}
