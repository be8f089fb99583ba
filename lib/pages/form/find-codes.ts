import { attribute } from '@/lib/pages/dom/dom'
import { says } from '@/lib/pages/words/vocabulary'
import type { JudgedField } from './judge-field'
import type { Button } from './scopes'
import type { Surroundings } from './surroundings'

/** The fields that take a code: those that say so; where the page says that it sent one, also a field or a row that says nothing. */
export function findCodes(texts: readonly JudgedField[], isCodeSent: boolean): readonly JudgedField[] {
  if (isCodeSent) for (const field of texts) if (field.isCodeOrCaptcha) [field.captcha, field.code] = [0, 4]
  const codes = likeliestCodes(texts, isCodeSent)
  return codes.length > 0 ? codes : fallbackCode(texts, isCodeSent)
}

/** whom something was sent to, as pages hide it */
const masked = /[*•]{2}/

/**
 * A heading that names a code; or one spoken of, and that it was sent, is sent again by a button here, or proves who one is. What was
 * sent to somebody whose address is masked, and is no link, needs no name.
 */
export function isCodeAwaited({ heading, text }: Surroundings, buttons: readonly Button[]): boolean {
  if (says.code.test(heading)) return true
  const speaksOfCode = says.code.test(text) || says.plainCode.test(text) || (masked.test(text) && !says.link.test(text))
  return speaksOfCode && (says.sentTo.test(text) || says.verify.test(heading) || buttons.some((button) => says.resend.test(button.text)))
}

/** What a code opens: a way in, a new account, a way back. */
const entrances = [says.signIn, says.register, says.recover] as const
/** What shows that one was sent to somebody: an entrance, a proof, where it went, what to do if it doesn't come. */
const witnesses = [says.signIn, says.recover, says.verify, says.email, says.phone, says.resend] as const

/**
 * Anything is called a code: what a coupon, a parcel, a room, a class, a bicycle has. One that was sent to somebody stands where the page says
 * to whom, or what it proves, or its authors call it so; whatever says nothing of these is of something else, in words that need not be known.
 * Where the heading and the button name that something, and no proof, only a field that says more than "code" is for one; or any, if
 * the page shows, masked, whom it wrote to. `about`: title and address of the page.
 */
export function isOfOtherCode(
  { heading, text }: Surroundings,
  submit: Button | undefined,
  fields: readonly JudgedField[],
  about: string,
): boolean {
  const words = `${heading} ${submit?.text ?? ''}`
  const all = `${words} ${text} ${about}`
  const isMasked = masked.test(text)
  // an access code that is typed unseen is a secret of somebody's, too
  const isNamed = fields.some(({ code, texts, type }) => code > 4 || (code > 0 && (type === 'password' || says.code.test(texts.names))))
  if (!isMasked && !isNamed && !witnesses.some((witness) => witness.test(all))) return true
  if (!says.notCode.test(words) || [says.code, ...entrances].some((opens) => opens.test(words))) return false
  // a certificate can be verified, too; who shall prove something was sent something
  if (says.verify.test(words) && says.sentTo.test(text)) return false
  return !isMasked && fields.every((field) => field.code < 4)
}

/** Boxes for one sign each, in a row; or the one field most like a code. */
function likeliestCodes(fields: readonly JudgedField[], isCodeSent: boolean): JudgedField[] {
  const boxes = fields.filter(
    ({ element, type }) =>
      (attribute(element, 'maxlength') === '1' || attribute(element, 'size') === '1') &&
      ['text', 'tel', 'number', 'password', ''].includes(type),
  )
  if (boxes.length >= 4 && boxes.length <= 8) {
    return boxes
  }
  if (isNumberedRow(fields)) return [...fields]
  const known = fields.filter((field) => field.code >= 9)
  if (known.length > 1) return known
  const best = fields
    .filter((field) => field.code > 0 && field.captcha === 0 && !field.password)
    .sort((one, other) => other.code - one.code)[0]
  if (!best || (best.code < 4 && !isCodeSent && fields.some((field) => field.password))) return []
  // an unlabelled row of equal boxes may lack maxlength
  const alike =
    known.length === 0
      ? fields.filter((field) => field.code === best.code && attribute(field.element, 'class') === attribute(best.element, 'class'))
      : [best]
  return alike.length >= 4 && alike.length <= 8 ? alike : [best]
}

/** "Digit 1", "Digit 2" …: alike but for their number, and one of them at least for a code. */
function isNumberedRow(fields: readonly JudgedField[]): boolean {
  const [first] = fields
  if (!first || fields.length < 4 || fields.length > 8 || fields.every((field) => field.code === 0)) return false
  const markOf = ({ type, texts, element }: JudgedField) => `${type} ${texts.label.replace(/\d/g, '')} ${attribute(element, 'class')}`
  const isCounted = fields.every((field, index) => field.texts.label.includes(`${index + 1}`) || field.texts.label.includes(`${index}`))
  return isCounted && fields.every((field) => markOf(field) === markOf(first))
}

/** Where a page says that it sent a code, the only field, or a row of equal ones, needs no words of its own. */
function fallbackCode(texts: readonly JudgedField[], isCodeSent: boolean): readonly JudgedField[] {
  const isRow = texts.length >= 4 && texts.length <= 8 && new Set(texts.map(({ element }) => attribute(element, 'class'))).size === 1
  const isBlank = texts.every(
    (field) => !field.password && !field.isOther && !field.isPersonal && field.account <= 1 && field.captcha === 0,
  )
  if (!isCodeSent || !isBlank || !(isRow || texts.length === 1)) return []
  for (const field of texts) [field.code, field.account] = [4, 0]
  return texts
}
