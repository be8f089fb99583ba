/** By tab, one after another. A background that dies in the middle has lost the work anyway. */
const underWay = new Map<number, Promise<unknown>>()

/** Does what a submit asks for, after what the tab's earlier one did. */
export function workOn(tabId: number, work: () => Promise<void>): Promise<void> {
  const done = submitDone(tabId).then(work)
  underWay.set(tabId, done)
  const forget = () => {
    if (underWay.get(tabId) === done) underWay.delete(tabId)
  }
  done.then(forget, forget)
  return done
}

/** Resolves when the tab's last submit is dealt with: a page may answer sooner than a large vault is opened. */
export async function submitDone(tabId: number): Promise<void> {
  await underWay.get(tabId)?.catch(() => undefined)
}
