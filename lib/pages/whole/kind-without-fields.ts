import type { PageKind } from '@/lib/store/page-kinds'
import { adapters } from '@/lib/pages/adapters'
import { isInside } from '@/lib/pages/dom/dom'
import { fold } from '@/lib/pages/words/fold'
import { textOf } from '@/lib/pages/dom/text-of'
import type { Sight } from '@/lib/pages/dom/visible'
import { says } from '@/lib/pages/words/vocabulary'

/** Characters; a longer text is about something, unless the page's address says what it is for. */
const longest = 2500
/** Characters of a page that says no more than that a link is on its way; a longer one explains how to get one. */
const longestOfLink = 700
/** Characters between "we have sent" and "a link", in whichever order. */
const sameBreath = 160

/** Pages that ask for nothing: a choice of ways, or the end. Only short ones are read. `address`: folded. */
export function kindWithoutFields(whole: Element, address: string, sight: Sight): PageKind {
  if (adapters.some(({ done }) => done && isSeen(whole.querySelector(done), sight))) return 'done'
  const text = textOf(whole, longest)
  const isAbout = [says.password, says.recover, says.verify, says.signIn].some((words) => words.test(address))
  if (text.length >= longest && !isAbout) return 'other'
  const folded = fold(text, longest)
  const all = `${folded} ${address}`
  // "a link to reset your password has been sent" is no end
  const isOfNewPassword = says.password.test(folded) && [says.change, says.fresh, says.recover].some((words) => words.test(all))
  if (isOfNewPassword && says.done.test(folded) && !says.sentTo.test(folded)) return 'done'
  const isOfProof = [says.verify, says.recover, says.password, says.code, says.plainCode].some((words) => words.test(all))
  if (isOfProof && says.wayToVerify.test(folded) && countWays(whole, sight) > 1) return 'recovery-method'
  return 'other'
}

const isSeen = (element: Element | null, sight: Sight): boolean => element !== null && sight.isShown(element)

/** Whether a page without fields says that a link to a new password was mailed, and little else. What a frame in it waits for, that says itself. */
export function isLinkSent(whole: Element, address: string): boolean {
  const place = whole.querySelector('main,[role=main]') ?? whole
  const text = textOf(place, longestOfLink)
  if (text.length >= longestOfLink || place.querySelector('iframe')) return false
  const folded = fold(text, longestOfLink)
  const all = `${folded} ${address}`
  const isOfPassword = says.recover.test(all) || (says.password.test(folded) && (says.change.test(all) || says.fresh.test(all)))
  if (!isOfPassword) return false
  return says.link.findAll(folded).some((index) => says.sentTo.test(folded.slice(Math.max(0, index - sameBreath), index + sameBreath)))
}

const way =
  /e-?mail|mail|sms|phone|text|app\b|support|service|почт|телефон|смс|поддерж|correo|telefono|courriel|telephone|posta|telefon|邮箱|邮件|手机|短信|メール|電話|이메일|휴대|بريد|هاتف|דוא|טלפון/

/** Ways offered: radio buttons, buttons or list items that name a channel. */
function countWays(whole: Element, sight: Sight): number {
  const ways = Array.from(whole.querySelectorAll('li,label,button,[role=button],[role=radio],a,dt,tr')).slice(0, 120)
  return ways.filter(
    (element) => !isInside(element, whole.ownerDocument.head) && way.test(fold(textOf(element, 90), 90)) && sight.isShown(element),
  ).length
}
