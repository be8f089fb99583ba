/** What servers say to a page's script, seldom shown to the shopper: down, too many requests. */
export interface AnswerStatus {
  /** The worst status that came since the last submit; undefined where all went well, or where the browser does not tell. */
  worst(): number | undefined
  /** Something new was submitted: what came before says nothing of it. */
  begin(): void
}

/** Listens to what the page's own requests are answered. The list that browsers keep is short, and full on a store's page: each is heard as it comes. */
export function watchAnswers(signal: AbortSignal): AnswerStatus {
  let worst: number | undefined
  let from = 0
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByType('resource')) {
      const { initiatorType, responseStatus, startTime } = entry as PerformanceResourceTiming
      const isAsked = initiatorType === 'fetch' || initiatorType === 'xmlhttprequest'
      if (isAsked && startTime >= from && responseStatus >= 400) worst = Math.max(worst ?? 0, responseStatus)
    }
  })
  observer.observe({ type: 'resource' })
  signal.addEventListener('abort', () => observer.disconnect())
  return {
    worst: () => worst,
    begin() {
      worst = undefined
      from = performance.now()
    },
  }
}
