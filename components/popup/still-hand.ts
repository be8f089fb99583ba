/** A hand that has moved within this time is on its way to something. In ms. */
const arrivesWithinMs = 400
/** Nobody is kept from what is new for longer, wherever the hand rests. In ms. */
const longestMs = 2000
const lookAgainMs = 50
const pressable = 'button, a, summary, label, input, select'

/**
 * Resolves once nothing is about to be pressed: what comes by itself waits for it, so that no button moves away under a pointer and
 * another takes its place. A moment of an old state costs less than a wrong press. To be called once for a document.
 */
export function watchHand(document: Document): () => Promise<void> {
  /** undefined: it has pressed, or is elsewhere */
  let seen: { at: number; over: Element | null } | undefined
  const move = ({ target }: Event) => {
    seen = { at: Date.now(), over: target instanceof Element ? target.closest(pressable) : null }
  }
  const arrive = () => void (seen = undefined)
  document.addEventListener('pointermove', move)
  document.addEventListener('pointerdown', move)
  document.addEventListener('click', arrive)
  document.documentElement.addEventListener('pointerleave', arrive)

  const isOnItsWay = (): boolean => seen !== undefined && (Date.now() - seen.at < arrivesWithinMs || seen.over?.isConnected === true)

  return async () => {
    for (const end = Date.now() + longestMs; isOnItsWay() && Date.now() < end;) {
      await new Promise((resolve) => setTimeout(resolve, lookAgainMs))
    }
  }
}
