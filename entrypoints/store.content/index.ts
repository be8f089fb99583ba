import { defineContentScript } from '#imports'
import { installEarlyGuard } from '@/components/in-page/early-guard'
import { waitForNeed } from '@/lib/frame/wait'
import { watchBlocked } from '@/lib/frame/watch-blocked'
import { hostPatterns } from '@/lib/store/sites'

export default defineContentScript({
  matches: hostPatterns,
  allFrames: true,
  runAt: 'document_start',
  // The message would tell every page of the store that we are here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    installEarlyGuard(window, ctx.signal)
    watchBlocked(window, ctx.signal)
    waitForNeed(window, ctx.signal)
  },
})
