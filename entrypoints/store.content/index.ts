import { browser, defineContentScript } from '#imports'
import { installEarlyGuard } from '@/components/in-page/early-guard'
import { waitForNeed } from '@/lib/frame/watch/wait'
import { watchBlocked } from '@/lib/frame/watch/watch-blocked'
import { lendBrowser } from '@/lib/platform/lent-browser'
import { hostPatterns } from '@/lib/store/sites'

export default defineContentScript({
  matches: hostPatterns,
  allFrames: true,
  runAt: 'document_start',
  // The message would tell every page of the store that we are here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    lendBrowser(browser)
    installEarlyGuard(window, ctx.signal)
    watchBlocked(window, ctx.signal)
    waitForNeed(window, ctx.signal)
  },
})
