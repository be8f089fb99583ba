import type { CaptchaState } from '@/lib/store/page-kinds'
import type { Sight } from '@/lib/pages/dom/visible'

type Root = Document | ShadowRoot

/** The slider the store uses, by generation; then what other sites use. First match that is seen wins. 2016 to 2026-10 */
const signs: readonly (readonly [CaptchaState, string])[] = [
  ['picture', 'img[id$=__imgCaptcha_img],input[id$=_captcha_input]'],
  ['failed', '.errloading,a[id^=nc_][id*=_refresh]'],
  ['solved', '.btn_ok,.nc_ok'],
  ['unsolved', '.btn_slide,span[id^=nc_][id$=_n1z]'],
  ['loading', '#nc-loading-circle,.nc_wrapper .loading,.nc-loading'],
]
const otherFrames =
  'iframe#baxia-dialog-content,iframe[src*="_____tmd_____"],iframe[src*="/recaptcha/"][src*="bframe"],iframe[src*="/recaptcha/"][src*="anchor"]:not([src*="size=invisible"]),iframe[src*="hcaptcha.com"]:not([src*="size=invisible"]):not([src*="frame=challenge"]),iframe[src*="challenges.cloudflare.com"],iframe[src*="funcaptcha"],iframe[src*="arkoselabs"],.g-recaptcha:not([data-size=invisible]),.h-captcha:not([data-size=invisible]),.cf-turnstile,.geetest_btn,.geetest_radar_btn'
const answers =
  'textarea[name$=captcha-response],input[name$=captcha-response],input[name=cf-turnstile-response],input[name=geetest_validate]'

const anySign = [...signs.map(([, selector]) => selector), otherFrames].join()

/** What the page's captcha waits for. It is only ever looked at. */
export function findCaptcha(roots: readonly Root[], url: URL, asksForLetters: boolean, sight: Sight): CaptchaState {
  // one look for all of them: most pages have none
  const marked = roots.filter((root) => root.querySelector(anySign))
  const isSeen = (selector: string) =>
    marked.some((root) =>
      Array.from(root.querySelectorAll(selector))
        .slice(0, 5)
        .some((element) => sight.isShown(element)),
    )
  const slider = signs.find(([, selector]) => isSeen(selector))?.[0]
  if (slider) return slider
  if (asksForLetters) return 'picture'
  if (isSeen(otherFrames)) return marked.some(isAnswered) ? 'solved' : 'unsolved'
  return /_____tmd_____\/punish/.test(url.pathname) ? 'unsolved' : 'absent'
}

/** What a shopper solves a captcha with: nothing may lie over it. */
export function findCaptchaParts(document: Document): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>(`.nc_wrapper,.nc-container,${anySign}`)).slice(0, 20)
}

const isAnswered = (root: Root): boolean =>
  Array.from(root.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(answers)).some((field) => field.value.length > 10)
