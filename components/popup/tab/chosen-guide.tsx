import { i18n } from '#i18n'
import { findText } from '@/components/shared/text'
import type { Advice } from '@/lib/diagnosis/journeys/journeys'
import { NextStep, StepAdvice, Steps } from './guide'
import { usePopup } from '../popup-context'
import type { JourneyView } from '../popup-model'

/** The way that the shopper chose. Pages move it on where they tell; the shopper does where they don't. */
export function ChosenGuide({ journey, said }: { journey: JourneyView; said?: readonly Advice[] }) {
  const { run } = usePopup()
  const { id, step, steps } = journey
  const title = findText(`journey.${id}.title`) ?? ''
  const go = (to: number) => () => void run({ kind: 'step', from: step, to })
  return (
    <>
      <h2>{i18n.t('popup.step', { step, steps, title })}</h2>
      <Steps step={step} steps={steps} label={title} />
      <NextStep journey={journey} />
      <StepAdvice journey={journey} said={said} />
      <p class="row wrap">
        {step > 1 && (
          <button type="button" class="also" onClick={go(step - 1)}>
            {i18n.t('popup.guide.before')}
          </button>
        )}
        {step < steps && (
          <button type="button" class="also" onClick={go(step + 1)}>
            {i18n.t('popup.guide.next')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => void run({ kind: 'stop-following' })}>
          {i18n.t('popup.guide.stop')}
        </button>
      </p>
    </>
  )
}
