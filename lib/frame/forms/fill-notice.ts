import type { Notice } from '@/lib/messaging/card-model'
import type { FillRefusal } from '@/lib/pages/fill/fill'

/** What the shopper is told when a field did not take what it was to hold; undefined when it was called off. */
export function fillNotice(reason: FillRefusal): Notice | undefined {
  switch (reason) {
    case 'moved':
      return 'field-changed'
    case 'sent-abroad':
      return 'form-abroad'
    case 'too-long':
      return 'too-long'
    case 'taken-back':
      return 'page-took-it-back'
    case 'gone':
    case 'hidden':
    case 'locked':
    case 'not-a-field':
    case 'wrong-length':
      return 'cannot-fill'
    case 'aborted':
      return undefined
  }
}
