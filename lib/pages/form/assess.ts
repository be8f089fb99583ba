import type { PageKind, SocialNetwork } from '@/lib/store/page-kinds'
import { adapters } from '@/lib/pages/adapters'
import { isFixed, takesText } from '@/lib/pages/dom/collect'
import { attribute } from '@/lib/pages/dom/dom'
import { findSubmit } from './find-submit'
import { giveRoles, type RoledField } from './give-roles'
import { judgeField, type JudgedField } from './judge-field'
import { findButtons, type Button, type Scope } from './scopes'
import { findNetworks, networkOf } from './social'
import { boxAround, readSurroundings, type Surroundings } from './surroundings'
import type { Sight } from '@/lib/pages/dom/visible'
import { says } from '@/lib/pages/words/vocabulary'
import { weigh, type Signal } from './weigh'

/** What a scope is for, and why. */
export interface Assessment {
  scope: Scope
  kind: PageKind
  /** how sure: points of the kind before those of the next */
  strength: number
  fields: readonly RoledField[]
  submit?: HTMLElement
  signals: readonly Signal[]
  /** networks offered beside the fields */
  networks: readonly SocialNetwork[]
  /** account fields that hold a value which can't be changed */
  fixed: readonly Element[]
}

export interface PageTexts {
  address: string
  title: string
  path: string
}

export function assess(scope: Scope, page: PageTexts, sight: Sight): Assessment {
  const judged = withAdapters(scope.fields.map(judgeField))
  const texts = judged.filter((field) => takesText(field.element))
  const around = readSurroundings(scope, sight)
  const outside = findButtons(around.outer, sight)
  const isCodeSent = isCodeAwaited(around, [...scope.buttons, ...outside])
  if (isCodeSent) for (const field of texts) if (field.isCodeOrCaptcha) [field.captcha, field.code] = [0, 4]
  const codes = findCodes(texts, isCodeSent)
  if (codes.length === 0) codes.push(...fallbackCode(texts, isCodeSent))
  // boxes for a code may be of type password, too
  const isCode = new Set(codes)
  const submit = findSubmit(scope, outside)
  const passwords = texts.filter((field) => field.password && !isCode.has(field))
  if (isForeign(judged, passwords, `${around.heading} ${submit?.text ?? ''}`)) passwords.length = 0
  markCurrent(passwords)
  const accounts = texts.filter((field) => field.account > 0 && !isCode.has(field)).sort((one, other) => other.account - one.account)
  if (accounts.length === 0 && passwords.length > 0) accounts.push(...fallbackAccount(texts, passwords, isCode))
  const knownKind = adapters.flatMap(({ paths }) => paths ?? []).find(([path]) => path.test(page.path))?.[1]
  const [only, ...more] = texts.filter((field) => field.captcha === 0)
  // on a page about the account the only field needs no words
  const isAboutAccount = knownKind === 'recovery-account' || asksWho(`${around.heading} ${submit?.text ?? ''}`, around.text)
  if (isAboutAccount && only && more.length === 0 && accounts.length === 0 && !only.password && codes.length === 0 && !only.isOther) {
    only.account = 6
    accounts.splice(0, 1, only)
  }
  const fixed = accounts.filter((field) => isFixed(field.element)).map((field) => field.element)

  const networks = passwords.length + accounts.length > 0 ? findNetworks(boxAround(scope, 6), sight) : []
  const others = [...scope.buttons, ...outside].filter(
    ({ element }, index, all) =>
      element !== submit?.element && !networkOf(element) && all.findIndex((other) => other.element === element) === index,
  )
  const signals = weigh({
    scope,
    around,
    address: page.address,
    title: page.title,
    fields: judged,
    passwords,
    accounts: accounts.filter((field) => !isFixed(field.element)),
    codes,
    submit,
    others,
    socialCount: networks.length,
  })
  if (knownKind) signals.push({ because: 'known address', kind: knownKind, amount: 6 })

  const { kind, strength } = decide(signals, passwords, codes, judged, accounts)
  return {
    scope,
    kind,
    strength,
    submit: submit?.element,
    signals,
    networks,
    fixed,
    fields: kind === 'other' ? [] : giveRoles(kind, { texts, passwords, accounts, codes }),
  }
}

/** A heading of signing in or of recovery, and a sentence that asks for an address, a name or a number. */
const asksWho = (heading: string, text: string): boolean =>
  (says.recover.test(heading) || says.signIn.test(heading)) && (says.email.test(text) || says.userName.test(text) || says.phone.test(text))

/** A heading that names a code; or one spoken of, and that it was sent, is sent again by a button here, or proves who one is. */
function isCodeAwaited({ heading, text }: Surroundings, buttons: readonly Button[]): boolean {
  if (says.code.test(heading)) return true
  const speaksOfCode = says.code.test(text) || says.plainCode.test(text)
  return speaksOfCode && (says.sentTo.test(text) || says.verify.test(heading) || buttons.some((button) => says.resend.test(button.text)))
}

/** Known fields get the weight of their role, whatever they say. */
function withAdapters(fields: JudgedField[]): JudgedField[] {
  for (const field of fields) {
    for (const adapter of adapters) {
      const role = adapter.fields.find(([selector]) => field.element.matches(selector))?.[1]
      if (role === 'account') field.account += 6
      else if (role === 'code') [field.code, field.captcha, field.account] = [9, 0, 0]
      else if (role === 'captcha-text') [field.captcha, field.account, field.code] = [9, 0, 0]
      else if (role === 'current-password') field.current += 6
      else if (role === 'new-password') field.fresh += 6
      else if (role === 'repeat-password') field.repeat += 6
      else if (role === 'password') field.password = true
    }
  }
  return fields
}

/** Boxes for one sign each, in a row; or the one field most like a code. */
function findCodes(fields: readonly JudgedField[], isCodeSent: boolean): JudgedField[] {
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

/**
 * A secret beside a card's number is the card's, unless the page speaks of a password or of signing in (a library's card); one beside a
 * mail server's name is for that server, unless somebody signs in there (a webmail).
 */
const isForeign = (fields: readonly JudgedField[], passwords: readonly JudgedField[], words: string): boolean =>
  !says.signIn.test(words) &&
  (fields.some((field) => field.isMachine && !field.password) ||
    (fields.some((field) => field.isCard) && passwords.every((field) => !field.saysPassword)))

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

/** "Password" and then "New password": the first is the one in use. */
function markCurrent([first, second]: readonly JudgedField[]): void {
  if (first && second && first.current + first.fresh + first.repeat === 0 && second.fresh > 0 && second.repeat === 0) first.current = 3
}

/** With a password, the text field before it is the account, even if nothing says so. */
function fallbackAccount(texts: readonly JudgedField[], passwords: readonly JudgedField[], codes: ReadonlySet<JudgedField>): JudgedField[] {
  const [first] = passwords
  if (!first) return []
  const before = texts
    .slice(0, texts.indexOf(first))
    .filter(
      (field) =>
        !field.password &&
        !codes.has(field) &&
        field.captcha === 0 &&
        field.answer === 0 &&
        ((!field.isPersonal && !field.isOther) || (passwords.length === 1 && texts.length === 2)) &&
        ['text', 'tel', 'number', 'email'].includes(field.type),
    )
  const candidate = before.length <= 2 ? before.at(-1) : undefined
  return candidate ? [candidate] : []
}

function decide(
  signals: readonly Signal[],
  passwords: readonly JudgedField[],
  codes: readonly JudgedField[],
  fields: readonly JudgedField[],
  accounts: readonly JudgedField[],
): { kind: PageKind; strength: number } {
  const sums = new Map<PageKind, number>()
  for (const { kind, amount } of signals) sums.set(kind, (sums.get(kind) ?? 0) + amount)
  const possible = [...sums].filter(([kind]) => isPossible(kind, passwords.length, codes.length, accounts.length, fields))
  possible.sort(([, one], [, other]) => other - one)
  const [best, next] = possible
  if (!best || best[1] <= 0) return { kind: passwords.length > 0 ? 'login' : 'other', strength: 0 }
  return { kind: best[0], strength: best[1] - (next?.[1] ?? 0) }
}

/** What a page can't be, by its fields. */
function isPossible(
  kind: PageKind,
  passwordCount: number,
  codeCount: number,
  accountCount: number,
  fields: readonly JudgedField[],
): boolean {
  switch (kind) {
    case 'login':
    case 'register':
      return passwordCount > 0 || accountCount > 0
    case 'recovery-account':
      return passwordCount === 0 && accountCount > 0
    case 'new-password':
      return passwordCount > 0
    case 'change-password':
      return passwordCount > 0 && (passwordCount > 1 || accountCount === 0)
    case 'code':
      return passwordCount === 0 && codeCount > 0
    case 'security-question':
      return passwordCount === 0 && fields.some((field) => field.answer > 0)
    case 'recovery-method':
    case 'done':
      return false
    case 'other':
      return passwordCount === 0
  }
}
