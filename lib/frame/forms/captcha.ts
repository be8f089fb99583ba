import type { Notice } from '@/lib/messaging/card-model'
import type { CaptchaState } from '@/lib/store/page-kinds'
import { placeBy, type Frame } from '../frame'
import { quietly } from '../quietly'

/**
 * Says how the store's own check stands, once something was filled or submitted: that it waits, has failed, is done. It is only
 * ever looked at. Never takes the place of a card that has something to offer.
 */
export function tellOfCaptcha(frame: Frame): { update(): void; acted(): void } {
  let hasActed = false
  let told: Notice | undefined

  const update = () => {
    if (frame.slot.kind !== 'notice') told = undefined
    const notice = noticeOf(frame.page.captcha, told !== undefined)
    if (!hasActed || notice === told) return
    if (notice === undefined) {
      told = undefined
      frame.slot.close('notice')
      return
    }
    const anchor = frame.page.submit ?? frame.page.fields[0]?.element
    if (anchor === undefined || (frame.slot.kind !== undefined && told === undefined)) return
    told = notice
    quietly(frame.slot.show({ kind: 'notice', notice }, placeBy(frame.page, anchor), () => {}))
  }

  return {
    update,
    acted() {
      hasActed = true
      update()
    },
  }
}

/** That a check is done is news only to who was told of it. */
function noticeOf(captcha: CaptchaState, wasTold: boolean): Notice | undefined {
  switch (captcha) {
    case 'unsolved':
    case 'picture':
      return 'captcha-waits'
    case 'failed':
      return 'captcha-failed'
    case 'solved':
      return wasTold ? 'captcha-solved' : undefined
    case 'loading':
      return wasTold ? 'captcha-waits' : undefined
    case 'absent':
      return undefined
  }
}
