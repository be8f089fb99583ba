import { i18n } from '#i18n'
import { findText } from '@/components/shared/text'
import { journeys } from '@/lib/diagnosis/journeys/journeys'
import { usePopup } from '../popup-context'

/** What pages can't tell by themselves: the shopper says it once, and is led from there. */
export function ChooseJourneyView() {
  const { run, go } = usePopup()
  return (
    <section>
      <h2 class="title">{i18n.t('popup.guide.choose')}</h2>
      <p class="soft small">{i18n.t('popup.guide.hint')}</p>
      <ul class="list">
        {journeys
          .filter(({ isToChoose }) => isToChoose)
          .map(({ id }) => (
            <li key={id}>
              <button
                type="button"
                class="plain journey"
                onClick={() => void run({ kind: 'follow', journey: id }).then(({ problem }) => problem ?? go({ kind: 'home' }))}
              >
                {findText(`journey.${id}.title`)}
              </button>
            </li>
          ))}
      </ul>
    </section>
  )
}
