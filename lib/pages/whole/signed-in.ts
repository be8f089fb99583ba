import type { Sight } from '@/lib/pages/dom/visible'

/** addresses that lead out, in whatever language the page is */
const waysOut = ['logout', 'log-out', 'log_out', 'signout', 'sign-out', 'sign_out', 'logoff']
  .flatMap((name) => [`a[href*="${name}" i]`, `form[action*="${name}" i]`])
  .join()

/** Whether a page shows a way to sign out: then who sees it is signed in. */
export function isSignedIn(document: Document, sight: Sight): boolean {
  const way = document.querySelector(waysOut)
  return way !== null && sight.isShown(way)
}
