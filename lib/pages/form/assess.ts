import type { PageKind, SocialNetwork } from '@/lib/store/page-kinds'
import { adapters } from '@/lib/pages/adapters'
import { isFixed, takesText } from '@/lib/pages/dom/collect'
import type { Signal } from './facts'
import { findCodes, isCodeAwaited, isOfOtherCode } from './find-codes'
import { findSubmit } from './find-submit'
import { giveRoles, type RoledField } from './give-roles'
import { judgeField, type JudgedField } from './judge-field'
import { findButtons, type Scope } from './scopes'
import { ofSettings } from './settings'
import { findNetworks, networkOf } from './social'
import { boxAround, readSurroundings } from './surroundings'
import { textsBehind } from './texts-around'
import type { Sight } from '@/lib/pages/dom/visible'
import { says } from '@/lib/pages/words/vocabulary'
import { weigh } from './weigh'

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
  const behind = textsBehind(scope.root, scope.fields)
  const judged = withAdapters(scope.fields.map((field) => judgeField(field, behind)))
  const texts = judged.filter((field) => takesText(field.element))
  const around = readSurroundings(scope, sight)
  const outside = findButtons(around.outer, sight)
  const isCodeSent = isCodeAwaited(around, [...scope.buttons, ...outside])
  const submit = findSubmit(scope, outside)
  const about = `${page.title} ${page.address}`
  const codes = isOfOtherCode(around, submit, texts, about) ? [] : findCodes(texts, isCodeSent)
  // boxes for a code may be of type password, too
  const isCode = new Set(codes)
  const passwords = withoutStrangers(texts.filter((field) => field.password && !isCode.has(field)))
  if (isForeign(judged, passwords, `${around.heading} ${submit?.text ?? ''}`, about)) passwords.length = 0
  markCurrent(passwords)
  const accounts = texts
    .filter((field) => field.account > 0 && !isCode.has(field) && !(field.isNick && passwords.length === 0))
    .sort((one, other) => other.account - one.account)
  if (accounts.length === 0 && passwords.length > 0) accounts.push(...fallbackAccount(texts, passwords, isCode))
  const knownKind = adapters.flatMap(({ paths }) => paths ?? []).find(([path]) => path.test(page.path))?.[1]
  const [only, ...more] = texts.filter((field) => field.captcha === 0)
  // on a page about the account the only field needs no words
  const isAboutAccount = knownKind === 'recovery-account' || asksWho(`${around.heading} ${submit?.text ?? ''}`, around.text)
  if (isAboutAccount && only && more.length === 0 && accounts.length === 0 && !only.password && codes.length === 0 && !only.isOther) {
    only.account = 6
    accounts.splice(0, 1, only)
  }
  // under a heading of a secret question the only field need not say that it takes the answer
  if (says.answer.test(around.heading) && only && more.length === 0 && accounts.length + codes.length + passwords.length === 0)
    only.answer = 3
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
    fields: kind === 'other' ? [] : giveRoles(kind, { texts, passwords, accounts: accounts.filter(isAccountOf(kind, texts)), codes }),
  }
}

/** A heading of signing in or of recovery, and a sentence that asks for an address, a name or a number. */
const asksWho = (heading: string, text: string): boolean =>
  (says.recover.test(heading) || says.signIn.test(heading)) && (says.email.test(text) || says.userName.test(text) || says.phone.test(text))

/** What says nothing of an account is one where nobody is asked for a name; what others call somebody is none among settings. */
const isAccountOf =
  (kind: PageKind, texts: readonly JudgedField[]) =>
  ({ account, isNick }: JudgedField): boolean =>
    kind === 'register' ? account > 0 || !texts.some((field) => field.isPersonal) : kind !== 'change-password' || !isNick

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

/**
 * A secret beside a card's number is the card's, unless the page speaks of a password or of signing in (a library's card); one beside a
 * mail server's name is for that server, unless somebody signs in there (a webmail).
 */
const isForeign = (fields: readonly JudgedField[], passwords: readonly JudgedField[], words: string, about: string): boolean =>
  !says.signIn.test(words) &&
  ((passwords.length === 1 &&
    passwords.every(isOfAnother) &&
    ![says.signIn, says.password, says.register, says.recover].some((opens) => opens.test(`${words} ${about}`))) ||
    fields.some((field) => field.isMachine && !field.password) ||
    (fields.some((field) => field.isCard) && passwords.every((field) => !field.saysPassword)) ||
    (passwords.length === 1 && fields.every((field) => field.account < 4) && isOfThing(fields, words)))

/** Typed unseen, and called something that is neither a password nor a code: a key, the number of a contract. */
const isOfAnother = ({ saysPassword, current, fresh, repeat, texts: { label, placeholder } }: JudgedField): boolean => {
  const human = `${label} ${placeholder}`
  return !saysPassword && current + fresh + repeat === 0 && /\p{L}/u.test(human) && !says.plainCode.test(human) && !says.code.test(human)
}

/** Somebody writes something, or opens a room for several, and locks it with a password of its own. */
const isOfThing = (fields: readonly JudgedField[], words: string): boolean =>
  fields.some((field) => field.type === 'textarea') ||
  (says.fresh.test(words) && says.notCode.test(words) && !says.password.test(words) && !says.register.test(words))

/**
 * After a password and its repetition, a secret that speaks of neither is another: the number of an identity card, typed unseen. So is
 * one that speaks of a card or an invitation, after any.
 */
function withoutStrangers(passwords: readonly JudgedField[]): JudgedField[] {
  const repetition = passwords.findIndex((field) => field.repeat > 0)
  const isStranger = (field: JudgedField, index: number) =>
    (index > 0 && (field.isCard || field.isOther) && field.current + field.fresh + field.repeat === 0) ||
    (repetition >= 0 && index > repetition && isOfAnother(field))
  return passwords.filter((field, index) => !isStranger(field, index))
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
  // somebody's name and number stand there, and are no sign that an account is opened
  const isOfSettings = signals.some(({ because }) => because === ofSettings)
  for (const { kind, amount } of signals) sums.set(kind, (sums.get(kind) ?? 0) + amount)
  const possible = [...sums].filter(
    ([kind]) => isPossible(kind, passwords.length, codes.length, accounts.length, fields) || (kind === 'change-password' && isOfSettings),
  )
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
      // nobody types a password twice to come in, nor a new one alone
      return passwordCount > 1
        ? fields.every((field) => !field.password || field.repeat === 0)
        : fields.every((field) => !field.password || field.fresh < 4 || field.current > 0) && passwordCount + accountCount > 0
    case 'register':
      return passwordCount > 0 || accountCount > 0
    case 'recovery-account':
      return passwordCount === 0 && accountCount > 0
    case 'new-password':
      return passwordCount > 0
    case 'change-password':
      return passwordCount > 0 && (passwordCount > 1 || accountCount === 0)
    case 'code':
      return (passwordCount === 0 || (passwordCount === 1 && accountCount === 0)) && codeCount > 0
    case 'security-question':
      return passwordCount === 0 && fields.some((field) => field.answer > 0)
    case 'recovery-method':
    case 'done':
      return false
    case 'other':
      return passwordCount === 0
  }
}
