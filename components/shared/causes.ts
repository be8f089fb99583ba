import type { Cause } from '@/lib/diagnosis/diagnose'
import { findText } from './text'

/** What a cause is called and what to do about it; undefined when there are no words for it. */
export function causeTexts(cause: Cause): { title: string; todo: string } | undefined {
  const title = findText(`diagnosis.${cause}.title`)
  const todo = findText(`diagnosis.${cause}.todo`)
  return title === undefined || todo === undefined ? undefined : { title, todo }
}
