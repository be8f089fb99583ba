import type { CaptchaState } from '@/lib/store/page-kinds'
import type { Sight } from './visible'

type Root = Document | ShadowRoot

/** The slider the store uses, by generation; then what other sites use. First match that is seen wins. 2016 to 2026-10 */
const signs: readonly (readonly [CaptchaState, string])[] = [
  ['picture', '[id$=__imgCaptcha_img],[id$=_captcha_input]'],
  ['failed', '.errloading,[id^=nc_][id*=_refresh],.nc-container .nc_wrapper .errloading,#nc-loading-circle .err'],
  ['solved', '.nc_wrapper .btn_ok,.btn_ok.btn_slide_ok,.nc_wrapper .nc_ok,.btn_ok'],
  ['unsolved', '.btn_slide,.nc_iconfont.btn_slide,[id^=nc_][id$=_n1z]:not(.btn_ok)'],
  ['loading', '#nc-loading-circle,.nc_wrapper .loading,.nc-loading'],
]
const otherFrames =
  'iframe#baxia-dialog-content,iframe[src*="_____tmd_____"],iframe[src*="/recaptcha/"][src*="bframe"],iframe[src*="/recaptcha/"][src*="anchor"]:not([src*="size=invisible"]),iframe[src*="hcaptcha.com"]:not([src*="size=invisible"]):not([src*="frame=challenge"]),iframe[src*="challenges.cloudflare.com"],iframe[src*="funcaptcha"],iframe[src*="arkoselabs"],.g-recaptcha:not([data-size=invisible]),.h-captcha:not([data-size=invisible]),.cf-turnstile,.geetest_btn,.geetest_radar_btn'
const answers = '[name=g-recaptcha-response],[name=h-captcha-response],[name=cf-turnstile-response],[name=geetest_validate]'

/** What the page's captcha waits for. It is only ever looked at. */
export function findCaptcha(roots: readonly Root[], url: URL, asksForLetters: boolean, sight: Sight): CaptchaState {
  const first = (selector: string) => {
    for (const root of roots)
      for (const element of Array.from(root.querySelectorAll(selector)).slice(0, 5)) if (sight.isShown(element)) return element
    return undefined
  }
  for (const [state, selector] of signs) if (first(selector)) return state
  if (asksForLetters) return 'picture'
  const isAnswered = roots.some((root) =>
    Array.from(root.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(answers)).some((field) => field.value.length > 10),
  )
  if (first(otherFrames)) return isAnswered ? 'solved' : 'unsolved'
  return /_____tmd_____\/punish/.test(url.pathname) ? 'unsolved' : 'absent'
}
