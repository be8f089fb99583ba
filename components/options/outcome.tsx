import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { countdown, findText } from '@/components/shared/text'
import { useNow } from '@/components/shared/use-now'
import { useOptions } from './options-context'
import type { FileAct, OptionsAct, OptionsResult } from './options-model'

export interface Runner {
  isBusy: boolean
  result: OptionsResult | undefined
  run: (act: OptionsAct | FileAct) => Promise<OptionsResult>
}

/** Runs an act of one section, and keeps what came of it for that section to show. */
export function useRunner(): Runner {
  const { act } = useOptions()
  const [isBusy, setBusy] = useState(false)
  const [result, setResult] = useState<OptionsResult | undefined>()
  const run = async (next: OptionsAct | FileAct): Promise<OptionsResult> => {
    setBusy(true)
    const answer = await act(next)
    setResult(answer)
    setBusy(false)
    return answer
  }
  return { isBusy, result, run }
}

/** The refusal in words, or that it is done. */
export function Outcome({ result, done }: { result: OptionsResult | undefined; done: string }) {
  const now = useNow(result?.retryAt !== undefined)
  if (!result) return null
  if (result.refusal === undefined) {
    return (
      <p class="note" role="status">
        {done}
      </p>
    )
  }
  const wait = result.retryAt === undefined ? 0 : result.retryAt - now
  return (
    <p class="note bad" role="alert">
      {findText(`vault.refusal.${result.refusal}`) ?? findText(`vault.import.refusal.${result.refusal}`) ?? i18n.t('options.failed')}
      {wait > 0 ? ` ${i18n.t('popup.problem.wait', { time: countdown(wait) })}` : null}
    </p>
  )
}
