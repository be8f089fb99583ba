import { defineContentScript } from '#imports'
import { startMailTab } from '@/lib/mail-tab/start'

/** Registered at run time, for the webmail that the shopper connected, and put into a tab that was lent by a click. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // The message would tell the webmail that we are here.
  noScriptStartedPostMessage: true,
  main: (ctx) => startMailTab(window, ctx.signal),
})
