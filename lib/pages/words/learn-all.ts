import { everyWriting } from './every-writing'
import { isLearned, learn } from './vocabulary'
import { writings } from './writings'

/** Has the words of every writing at hand, where their weight is no matter. */
export function learnAll(): void {
  for (const writing of writings) if (!isLearned(writing)) learn(writing, everyWriting[writing])
}
