import { isFixed, takesText, typeOf, type FieldElement } from '@/lib/pages/dom/collect'
import { attribute, isInput, parentOf } from '@/lib/pages/dom/dom'
import { readTexts, type FieldTexts } from './field-texts'
import { isAddress } from './texts-around'
import { says, type Concept } from '@/lib/pages/words/vocabulary'

/** What one field looks like by itself; what it is for is decided with its neighbours. */
export interface JudgedField {
  element: FieldElement
  texts: FieldTexts
  type: string
  /** how much it looks like a place for each of these; 0 is not at all */
  account: number
  code: number
  captcha: number
  answer: number
  password: boolean
  /** the words that tell which password it is: the label's where they do, before the placeholder's */
  which: string
  current: number
  fresh: number
  repeat: number
  /** a name, an address, a birthday */
  isPersonal: boolean
  /** a search, a coupon, a postcode: what is never an account, unless it stands alone before a password */
  isOther: boolean
  /** `checkCode`, and no picture beside: a mailed code, where the page asks for one */
  isCodeOrCaptcha: boolean
  isEmail: boolean
  isPhone: boolean
  /** what others call somebody, and nobody signs in with alone */
  isNick: boolean
  /** the number or the holder of a card to pay with */
  isCard: boolean
  /** of a network or a server: what signs in there is nobody's account here */
  isMachine: boolean
  saysPassword: boolean
}

export function judgeField(element: FieldElement, behind?: ReadonlyMap<Element, string>): JudgedField {
  const texts = readTexts(element, behind)
  const type = isInput(element) ? typeOf(element) : element.localName
  const human = `${texts.label} ${texts.placeholder}`
  const named = (concept: Concept) => says[concept].test(texts.names)
  const said = (concept: Concept) => says[concept].test(human)
  const either = (concept: Concept) => named(concept) || said(concept)
  const auto = (name: string) => texts.autocomplete.includes(name)
  const isText = takesText(element)
  const blank: JudgedField = {
    element,
    texts,
    type,
    account: 0,
    code: 0,
    captcha: 0,
    answer: 0,
    password: false,
    which: '',
    current: 0,
    fresh: 0,
    repeat: 0,
    isPersonal: false,
    isOther: false,
    isCodeOrCaptcha: false,
    isEmail: false,
    isPhone: false,
    isNick: false,
    isCard: false,
    isMachine: false,
    saysPassword: false,
  }
  if (!isText || type === 'search') return blank

  const isEmail = type === 'email' || auto('email') || either('email') || isAddress(texts.placeholder)
  const saysPhone = !isEmail && (auto('tel') || either('phone') || isNumber.test(texts.placeholder))
  // "Your number, and we send a code" speaks of the next step
  const isForNumber = saysPhone && !named('plainCode') && (auto('tel') || named('phone') || isNumber.test(texts.placeholder))
  // any number may be of this type, for its keyboard's sake
  const isPhone = saysPhone || (!isEmail && type === 'tel')
  const isUserName = auto('username') || auto('webauthn') || either('userName') || either('nick')
  const isPersonal =
    /\b(?:given|family|additional)-name|\bname\b|organization|street|address-|postal|country|bday|sex|cc-/.test(texts.autocomplete) ||
    (either('personal') && !isUserName && !isEmail)

  const captcha = either('captcha') ? 3 : isBesidePicture(element) ? 2 : 0
  const answer = either('answer') ? 3 : 0
  const length = Number(attribute(element, 'maxlength')) || 0
  const isOtherCode = either('notCode') && !auto('one-time-code')
  const isOfSomebody = isEmail || saysPhone || isUserName || isPersonal
  const codeWords = auto('one-time-code')
    ? 8
    : named('code') || said('code')
      ? 4
      : (either('plainCode') && !isForNumber) || (!isOfSomebody && isShapedForCode(element, length))
        ? 2
        : 0

  const saysPassword = auto('current-password') || auto('new-password') || either('password')
  // a second secret beside the password, typed as one
  const isToken = type === 'password' && /\b(?:token|otp|one-?time|authenticator|verification|\bsms)\b/.test(human)
  const mayBeLeftOut = said('optional') && !tellsWhich(human)
  const isSecret = mayBeLeftOut || said('secret') || said('machine') || named('machine') || (named('secret') && !saysPassword)
  const code = isOtherCode || (codeWords === 2 && (length > 12 || (isSecret && type === 'password'))) ? 0 : codeWords
  const password =
    type === 'password'
      ? !(code >= 4 && (!saysPassword || isToken)) && !isSecret && !isFixed(element) && !(answer > 0 && !saysPassword)
      : (type === 'text' &&
          saysPassword &&
          !mayBeCode(human, texts.names) &&
          !isSecret &&
          !isEmail &&
          !isUserName &&
          !either('never') &&
          code < 4 &&
          captcha < 3 &&
          !isFixed(element)) ||
        auto('current-password') ||
        auto('new-password')

  const which = tellsWhich(texts.label) ? texts.label : human
  const isWhich = (concept: Concept) => says[concept].test(which)

  let account = 0
  if (!password && !auto('one-time-code')) {
    if (isEmail) account += type === 'email' || said('email') ? 5 : 4
    // what others see of somebody, or what only the authors call a user's name, beside what signs in
    if (isUserName) account += either('nick') || (said('personal') && !said('userName')) ? 3 : 4
    else if (saysPhone) account += 2
    else if (either('account') && !isPersonal) account += 2
    else if (isPhone) account += 1
    if (auto('webauthn') || auto('username')) account += 4
    if ((either('never') || said('machine')) && !auto('username')) account = 0
    else if (isPersonal && !isEmail && !auto('username')) account = 0
    if (isPhone && codeWords >= 2 && !isOtherCode && !named('phone')) account = 0
    if (
      captcha >= 3 ||
      answer > 0 ||
      (code >= 4 && type !== 'email' && !auto('email') && !auto('username') && (named('code') || !(named('email') || named('phone'))))
    )
      account = 0
  }
  return {
    ...blank,
    account,
    code: password || account > code ? 0 : code,
    captcha: password ? 0 : captcha,
    answer: password ? 0 : answer,
    password,
    which,
    current: (auto('current-password') ? 3 : 0) + (isWhich('current') ? 4 : 0) + (named('current') ? 3 : 0),
    fresh: (auto('new-password') ? 3 : 0) + (isWhich('fresh') ? 4 : 0) + (named('fresh') ? 3 : 0),
    repeat: (isWhich('repeat') ? 4 : 0) + (named('repeat') ? 3 : 0),
    isPersonal,
    isOther: isOtherCode || either('never'),
    isCodeOrCaptcha: captcha > 0 && !said('captcha') && !/captcha/.test(texts.names) && !isBesidePicture(element),
    isEmail,
    isPhone,
    isNick: either('nick') && !isEmail && !said('userName'),
    isCard: texts.autocomplete.includes('cc-') || either('card'),
    isMachine: said('machine') || named('machine'),
    saysPassword,
  }
}

/** what a number to call looks like, shown where one will stand */
const isNumber = /^(?:\+\d{1,3}|(?:\+|\(?0)[\dx_*# ()-]{7,})$/

const tellsWhich = (text: string): boolean => says.current.test(text) || says.fresh.test(text) || says.repeat.test(text)

/** Some languages call a password and the number of a product by one word: in a field that can be read, it takes more than that word. */
const mayBeCode = (human: string, names: string): boolean => !says.password.test(says.codeOrPassword.cutFrom(`${human} ${names}`))

/** Room for four to eight digits, and for nothing else; or digits, dots or dashes shown where those will stand. */
function isShapedForCode(element: Element, length: number): boolean {
  const isOfDigits =
    /^(?:tel|number)$/.test(attribute(element, 'type')) ||
    attribute(element, 'inputmode') === 'numeric' ||
    /^\^?(?:\\d|\[0-9\])/.test(attribute(element, 'pattern'))
  return (isOfDigits && length >= 4 && length <= 8) || /^(?:[\d_•·*-] ?){4,8}$/.test(attribute(element, 'placeholder'))
}

/** A picture with letters stands in the same row. */
function isBesidePicture(element: Element): boolean {
  let current = parentOf(element)
  for (let level = 0; level < 3 && current; level++) {
    if (current.querySelectorAll('input:not([type=hidden])').length > 1) return false
    for (const picture of current.querySelectorAll('img,canvas')) {
      const marks = ['src', 'id', 'class', 'alt'].map((name) => attribute(picture, name).slice(0, 150)).join(' ')
      if (
        /k?aptcha|confirm|anti-?(?:spam|bot|robot)|(?:v(?:erify|alid(?:ate)?|ali)?|secur(?:ity|e)?|rand|number|check|sec|login|auth|code)[-_]?(?:code|image|img|pic)|yzm|code\.(?:php|jpg|aspx|do)/i.test(
          marks,
        )
      )
        return true
    }
    current = parentOf(current)
  }
  return false
}
