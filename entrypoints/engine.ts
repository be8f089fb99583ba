import { defineUnlistedScript } from '#imports'
import { runEngine } from '@/lib/platform/engine-worker'

export default defineUnlistedScript(() => runEngine(self))
