import { usePopup } from '../popup-context'

/** Asks the browser for one origin and connects it; false when it was not allowed. Must be called in the shopper's own click. */
export function useConnectMail(): (origin: string) => Promise<boolean> {
  const { run, grantMail, say } = usePopup()
  return async (origin) => {
    // First thing in the click: the browser asks only then.
    if (!(await grantMail(origin))) {
      say('permission-denied')
      return false
    }
    return (await run({ kind: 'connect-mail', origin })).problem === undefined
  }
}
