import { useEffect, useMemo, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Mark } from '@/components/shared/mark'
import { direction, findText, language } from '@/components/shared/text'
import { CauseArticle } from './cause-article'
import { Contents } from './contents'
import './help.css'
import './picture.css'
import { JourneyArticle } from './journey-article'
import { fits, readingsOf } from './search'
import { causeTopics, journeyTopics, textOf, type CauseTopic, type JourneyTopic } from './topics'

export interface HelpProps {
  /** the answer that a link leads to, as in an address: "#journey-J4"; empty: none */
  hash: string
  /** takes the answer out of the address, so that the same link leads there again */
  onSearch: () => void
}

/** The help: every cause and every journey on one page, fewer of them while something is searched. */
export function Help({ hash, onSearch }: HelpProps) {
  const [typed, setTyped] = useState('')
  // What a link leads to has to be there, whatever was searched before.
  const query = hash === '' ? typed : ''
  const search = (text: string): void => {
    setTyped(text)
    onSearch()
  }
  const { causes, journeys } = useMemo(() => ({ causes: causeTopics(), journeys: journeyTopics() }), [language()])
  const find = <T extends CauseTopic | JourneyTopic>(topics: readonly T[], words: string) =>
    topics.filter((topic) => fits(textOf(topic), words))
  const meant = readingsOf(query).find((words) => find([...causes, ...journeys], words).length > 0) ?? query
  const shownCauses = find(causes, meant)
  const shownJourneys = find(journeys, meant)
  const count = shownCauses.length + shownJourneys.length
  useEffect(() => goTo(hash), [hash])
  return (
    <div class="page help" dir={direction()} lang={language()}>
      <a class="skip" href="#answers">
        {i18n.t('help.skip')}
      </a>
      <header>
        <div class="row">
          <Mark />
          <h1>{i18n.t('help.title')}</h1>
        </div>
        <p class="soft">{i18n.t('help.about')}</p>
        <search>
          <label class="small">
            {i18n.t('help.search')}
            <input type="search" autocomplete="off" maxLength={200} value={query} onInput={(event) => search(event.currentTarget.value)} />
          </label>
          <p class="soft small" role="status">
            {query.trim() === '' ? '' : count === 0 ? i18n.t('help.none') : findText('help.found', { count: String(count) })}
          </p>
        </search>
      </header>
      <Contents causes={shownCauses} journeys={shownJourneys} />
      <main id="answers" tabIndex={-1}>
        {shownCauses.length > 0 && (
          <section aria-labelledby="causes">
            <h2 id="causes">{i18n.t('popup.checks.ask')}</h2>
            {shownCauses.map((topic) => (
              <CauseArticle key={topic.anchor} topic={topic} isAimed={hash === `#${topic.anchor}`} />
            ))}
          </section>
        )}
        {shownJourneys.length > 0 && (
          <section aria-labelledby="journeys">
            <h2 id="journeys">{i18n.t('help.journeys')}</h2>
            {shownJourneys.map((topic) => (
              <JourneyArticle key={topic.anchor} topic={topic} isAimed={hash === `#${topic.anchor}`} />
            ))}
          </section>
        )}
      </main>
    </div>
  )
}

/** The browser looked for the anchor before anything was drawn. The focus goes along, so that keys and screen readers go on from there. */
function goTo(hash: string): void {
  const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null
  target?.scrollIntoView()
  target?.focus({ preventScroll: true })
}
