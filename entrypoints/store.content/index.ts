import { defineContentScript } from '#imports'
import { installEarlyGuard } from '@/components/in-page/early-guard'
import { startFrame } from '@/lib/frame/start'
import { hostPatterns } from '@/lib/store/sites'

export default defineContentScript({
  matches: hostPatterns,
  allFrames: true,
  runAt: 'document_start',
  main(ctx) {
    installEarlyGuard(window, ctx.signal)
    startFrame(window, ctx.signal)
  },
})
