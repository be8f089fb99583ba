import type { Diagnosis } from '@/lib/diagnosis/diagnose'
import { readErrorText } from '@/lib/diagnosis/error-texts'
import type { FrameFacts } from '@/lib/platform/look-at-tab'
import type { CaptchaState } from '@/lib/store/page-kinds'
import { siteOfOrigin } from '@/lib/store/site-of-origin'

/** Addresses of pages that have to ask for something, and of the page that shows the slider (STORE.md). */
const entries = /log-?in|sign-?in|find-?password|password_find|\/ac\/|mini_login/i
const captchas = /punish|captcha/i
/** A page whose scripts have had this long, in ms, shows what it has. */
const patienceMs = 1500
/** Fewer characters than this are no page. */
const fewest = 20
/** A page with more text than this is about something else than itself being under repair, in characters. */
const longestNotice = 500

/**
 * What would keep everybody out of the page that stands in a tab now, whatever the password. `frames`: undefined where the
 * browser shows its own error page instead of the store's. `captcha`: as the page itself was read last.
 */
export function judgeTab(frames: readonly FrameFacts[] | undefined, isOnline: boolean, captcha: CaptchaState = 'absent'): Diagnosis[] {
  const top = frames?.find(({ frameId }) => frameId === 0)
  if (!isOnline) return [{ cause: 'offline', certainty: 'certain' }]
  if (!frames || !top) return [{ cause: 'store-down', certainty: 'likely' }]
  if (top.status >= 500) return [{ cause: 'store-down', certainty: 'certain' }]
  const hasFields = frames.some(({ fields }) => fields > 0)
  const notice = !hasFields && top.text.length < longestNotice ? readErrorText(top.text) : undefined
  if (top.status === 429 || notice === 'too-many-tries') return [{ cause: 'locked-out', certainty: 'likely' }]
  if (notice === 'store-down') return [{ cause: 'store-down', certainty: 'likely' }]
  if (isBlocked(top, frames)) {
    const isSure = frames.some(({ blocked }) => blocked > 0)
    return [{ cause: 'blocked', certainty: isSure ? 'certain' : 'likely' }]
  }
  const isWaiting = captcha === 'unsolved' || captcha === 'failed' || captcha === 'picture' || captchas.test(top.path)
  return isWaiting ? [{ cause: 'captcha', certainty: 'likely' }] : []
}

function isBlocked(top: FrameFacts, frames: readonly FrameFacts[]): boolean {
  const shown = frames.flatMap((frame) => frame.frames).flatMap((address) => (URL.canParse(address) ? [new URL(address)] : []))
  const own = shown.filter(({ origin }) => siteOfOrigin(origin) !== undefined)
  if (own.length === 0) return isBare(top)
  return own.some(({ origin, pathname, hostname }) => {
    const there = frames.filter((frame) => frame.frameId !== 0 && frame.origin === origin)
    // One that the browser refused to show is not even among those that can be read.
    if (there.length === 0) return top.age > patienceMs && isEntry({ pathname, hostname })
    return there.some(isBare) && there.every(({ fields }) => fields === 0)
  })
}

/** A page that has to ask for something and does not: its scripts did not come, or nothing at all did. */
function isBare({ path, origin, fields, text, blocked, age }: FrameFacts): boolean {
  const isCaptcha = captchas.test(path)
  if (fields > 0 || (!isCaptcha && !isEntry({ pathname: path, hostname: origin.replace('https://', '') }))) return false
  const isEmpty = text.length < (isCaptcha ? 1 : fewest) && age > patienceMs
  return isEmpty || blocked > 0
}

function isEntry({ pathname, hostname }: Pick<URL, 'pathname' | 'hostname'>): boolean {
  return entries.test(pathname) || (pathname === '/' && /^(?:login|passport)\./.test(hostname))
}
