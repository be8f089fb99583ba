import { i18n } from '#i18n'
import type { CauseTopic, JourneyTopic } from './topics'

/** The titles of what is shown, each a way to it. */
export function Contents({ causes, journeys }: { causes: readonly CauseTopic[]; journeys: readonly JourneyTopic[] }) {
  if (causes.length + journeys.length === 0) return null
  return (
    <nav id="contents" tabIndex={-1} aria-label={i18n.t('help.contents')}>
      <Titles heading={i18n.t('popup.checks.ask')} topics={causes} />
      <Titles heading={i18n.t('help.journeys')} topics={journeys} />
    </nav>
  )
}

/** On a narrow screen, where the titles are far above. */
export function ToContents() {
  return (
    <a class="alone small" href="#contents">
      {i18n.t('help.contents')}
    </a>
  )
}

function Titles({ heading, topics }: { heading: string; topics: readonly { anchor: string; title: string }[] }) {
  if (topics.length === 0) return null
  return (
    <div>
      <p class="soft small">{heading}</p>
      <ul>
        {topics.map(({ anchor, title }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
