import { overwriteHere } from '@/lib/platform/clipboard'
import { startEngine } from '@/lib/platform/engine'
import { answer } from '@/lib/platform/messages'

const engine = startEngine()

answer('engine', {
  'engine.rate': (content) => engine('engine.rate', content),
  'engine.derive': (content) => engine('engine.derive', content),
  'clipboard.overwrite': overwriteHere,
})
