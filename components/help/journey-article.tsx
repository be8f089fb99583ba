import { i18n } from '#i18n'
import { findPageWords, PageWords } from '@/components/shared/page-words'
import { StepPicture } from './step-picture'
import { ToContents } from './contents'
import type { JourneyTopic } from './topics'

/** One way from its first page to its last, and what leads nowhere. */
export function JourneyArticle({ topic, isAimed }: { topic: JourneyTopic; isAimed: boolean }) {
  const { anchor, title, steps, deadEnds } = topic
  return (
    <article id={anchor} class={isAimed ? 'sheet aimed' : 'sheet'} tabIndex={-1} aria-labelledby={`${anchor}-title`}>
      <h3 id={`${anchor}-title`}>{title}</h3>
      <ol>
        {steps.map(({ id, text, advice, sketch }) => (
          <li key={id}>
            <div class="step">
              {sketch && <StepPicture sketch={sketch} labels={findPageWords(text)} />}
              <div>
                <p>
                  <PageWords text={text} />
                </p>
                {advice.map((each) => (
                  <p key={each} class="advice soft">
                    {each}
                  </p>
                ))}
              </div>
            </div>
          </li>
        ))}
      </ol>
      {deadEnds.length > 0 && (
        <div class="note warn">
          <h4>{i18n.t('help.deadEnds')}</h4>
          <ul class="rules">
            {deadEnds.map((each) => (
              <li key={each} class="no">
                <span class="sign" aria-hidden="true">
                  ✕
                </span>
                <span>{each}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ToContents />
    </article>
  )
}
