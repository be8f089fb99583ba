/** What reading may cost in the long run: 5 ms a second. */
const share = 0.005
/** What was not used is saved up, so that a new mail is read at once. */
const mostSavedMs = 100

/** Time that may be spent, growing by a share of the time that goes by. */
export interface Budget {
  /** Below zero is a debt. */
  spend(ms: number): void
  /** How long until so much is there. */
  waitMs(wantedMs: number): number
}

export function makeBudget(): Budget {
  let savedMs = mostSavedMs
  let savedAt = performance.now()
  const save = () => {
    const now = performance.now()
    savedMs = Math.min(mostSavedMs, savedMs + (now - savedAt) * share)
    savedAt = now
  }
  return {
    spend(ms) {
      save()
      savedMs -= ms
    },
    waitMs(wantedMs) {
      save()
      return Math.max(0, wantedMs - savedMs) / share
    },
  }
}
