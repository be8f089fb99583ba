import { defineUnlistedScript } from '#imports'
import { offerHelp } from '@/lib/frame/help'
import { startFrame } from '@/lib/frame/start'

/** Brought into a store frame when its page may ask for something; most pages never do. */
export default defineUnlistedScript(() => offerHelp(startFrame))
