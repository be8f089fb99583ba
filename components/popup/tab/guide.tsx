import { i18n } from '#i18n'
import { journeyAnchor } from '@/components/help/anchors'
import { HelpLink } from '@/components/help/help-link'
import { PageWords, withPress } from '@/components/shared/page-words'
import { findText } from '@/components/shared/text'
import { getJourney, type Advice } from '@/lib/diagnosis/journeys/journeys'
import type { JourneyView } from '../popup-model'

/** How far the shopper has come. */
export function Steps({ step, steps, label }: { step: number; steps: number; label?: string }) {
  return (
    <div class="steps" role="progressbar" aria-label={label} aria-valuemin={1} aria-valuemax={steps} aria-valuenow={step}>
      {Array.from({ length: steps }, (_, index) => (
        <i key={index} class={index + 1 < step ? 'done' : index + 1 === step ? 'here' : ''} />
      ))}
    </div>
  )
}

/** What comes next, in the words of the page's own button. */
export function NextStep({ journey }: { journey: JourneyView }) {
  const text = nextText(journey)
  return text === undefined ? null : (
    <p>
      <PageWords text={text} />
    </p>
  )
}

function nextText({ id, step, press, isCodeSent }: JourneyView): string | undefined {
  const at = getJourney(id).steps[step - 1]?.id
  const text = findText(`journey.${id}.${at}`)
  if (text === undefined || press === undefined) return text
  if (isCodeSent === false && at !== 'ask') return i18n.t('popup.guide.first', { press })
  return withPress(text, press) ?? `${text} ${i18n.t('popup.guide.press', { press })}`
}

/** What guides advise at this step, and the way to all steps and dead ends. `said`: what stands elsewhere in the popup. */
export function StepAdvice({ journey: { id, step }, said = [] }: { journey: JourneyView; said?: readonly Advice[] }) {
  const { steps, deadEnds } = getJourney(id)
  const advice = (steps[step - 1]?.advice ?? [])
    .filter((each) => !said.includes(each))
    .flatMap((each) => findText(`journey.advice.${each}`) ?? [])
  const title = findText(`journey.${id}.title`) ?? ''
  return (
    <>
      {advice.length > 0 && (
        <ul class="advice soft small">
          {advice.map((each) => (
            <li key={each}>
              <PageWords text={each} />
            </li>
          ))}
        </ul>
      )}
      {deadEnds.length > 0 && (
        <details class="small">
          <summary>{i18n.t('help.deadEnds')}</summary>
          <ul>
            {deadEnds.map((each) => (
              <li key={each}>{findText(`journey.dead-end.${each}`)}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="small">
        <HelpLink at={journeyAnchor(id)}>{i18n.t('popup.guide.all', { title })}</HelpLink>
      </p>
    </>
  )
}
