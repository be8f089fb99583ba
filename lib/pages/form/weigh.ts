import type { PageKind } from '@/lib/store/page-kinds'
import { attribute } from '@/lib/pages/dom/dom'
import { has, type Add, type Facts, type Signal } from './facts'
import { isOfSettings, ofSettings } from './settings'
import { says } from '@/lib/pages/words/vocabulary'
import { weighAnswer, weighCode } from './weigh-code'

type Sources = readonly (readonly [name: string, text: string, amount: number])[]

/** Reasons for each kind. Structure decides which kinds are possible, words which of them it is. */
export function weigh(facts: Facts): Signal[] {
  const { passwords, accounts, codes, fields } = facts
  const signals: Signal[] = []
  const add = (because: string, kind: PageKind, amount: number) => {
    if (amount !== 0) signals.push({ because, kind, amount })
  }
  const answers = fields.filter((field) => field.answer > 0)
  if (passwords.length > 0) weighPasswords(facts, add)
  else if (answers.length > 0) weighAnswer(facts, answers.length, add)
  else if (accounts.length > 0) weighAccount(facts, add)
  if (passwords.length === 0 && codes.length > 0) weighCode(facts, add)
  return signals
}

const sourcesOf = ({ submit, around, address, title }: Facts): Sources => [
  ['button', submit?.text ?? '', 6],
  ['heading', around.heading, 4],
  ['names', `${around.names} ${submit?.names ?? ''}`, 3],
  ['address', address, 3],
  ['title', title, 2],
]

const ofChange = (text: string): boolean => has('password', text) && has('change', text)

function weighPasswords(facts: Facts, add: Add): void {
  const { passwords, accounts, fields, others, around, scope, codes } = facts
  const [first] = passwords
  const repeats = passwords.filter((field) => field.repeat > 0).length
  const isAlone = passwords.length === 1

  const currents = passwords.filter((field) => field.current > field.fresh && field.current > 2).length
  const news = passwords.filter((field) => field.fresh > field.current || field.repeat > 0).length
  const saysCurrent = isAlone && first !== undefined && has('current', first.which)
  const replacing: PageKind = (currents > 0 && !isAlone) || saysCurrent || passwords.length > 2 ? 'change-password' : 'new-password'

  for (const [name, text, amount] of sourcesOf(facts)) {
    // "Create your login" is no way in
    const isSignIn = has('signIn', says.register.cutFrom(text))
    const isRegister = has('register', text)
    const isRecover = has('recover', text)
    const ofPassword = has('password', text)
    const isChange = ofChange(text)
    const isFresh = ofPassword && !isChange && has('fresh', text)
    if (isRegister && !isSignIn) add(`${name} says register`, 'register', amount)
    if (isSignIn && !isRegister) add(`${name} says sign in`, 'login', amount)
    if (isSignIn && isRegister) add(`${name} says both`, isAlone ? 'login' : 'register', 1)
    // whoever sets a thing up names its first account
    if (accounts.length > 0 && !isSignIn && has('setUp', text)) add(`${name} says set up`, 'register', amount)
    if (isRecover) add(`${name} says recover`, replacing, amount)
    else if (isChange) add(`${name} says change`, replacing, amount - 1)
    // "Create a password" beside an e-mail opens an account
    else if (isFresh) add(`${name} says a new one`, isAlone && accounts.length > 0 ? 'register' : replacing, amount - 1)
    else if (name === 'button' && has('change', text)) add('button says change', replacing, 3)
  }

  const isRecovering = has('recover', around.heading)
  const words = `${around.heading} ${facts.submit?.text ?? ''}`
  // to switch the second step off, say, somebody who is signed in proves both
  const isProof = codes.length > 0 && accounts.length === 0 && isAlone && news === 0
  if (isProof && has('verify', words) && !has('signIn', words) && !isRecovering && !has('change', words))
    add('a code and a password in use', 'code', 9)
  if (isRecovering && codes.length > 0) add('a code to recover by', replacing, 6)
  for (const other of others) {
    if (has('recover', other.text)) add('a way out for who forgot', 'login', isRecovering ? 0 : 4)
    else if (has('register', other.text) && !has('signIn', other.text)) add('a way to register', 'login', isAlone ? 2 : 0)
    else if (has('signIn', other.text) && accounts.length > 0) add('a way to sign in instead', 'register', other.isLink ? 3 : 1)
  }
  if (has('already', around.text)) add('asks who is here already', 'register', 2)

  const boxes = Array.from(scope.root.querySelectorAll('input[type=checkbox]')).slice(0, 12)
  const boxTexts = boxes.map((box) => fields.find((field) => field.element === box)?.texts).filter((texts) => texts !== undefined)
  if (boxTexts.some((texts) => has('remember', `${texts.label} ${texts.names}`)) || has('remember', around.text))
    add('offers to remember', 'login', 4)
  if (boxTexts.some((texts) => has('terms', `${texts.label} ${texts.names}`))) add('terms to accept', 'register', 3)

  const personal = fields.filter((field) => field.isPersonal && !field.password).length
  if (personal > 0) add('asks who somebody is', 'register', Math.min(2 + personal * 2, 8))
  if (fields.filter((field) => ['text', 'tel', 'email', 'number'].includes(field.type) && !field.password).length > 3)
    add('asks for much', 'register', 3)
  const isFilled = accounts.some((field) => attribute(field.element, 'value') !== '')
  const ofOther = has('change', around.heading) && !has('password', around.heading)
  if (isFilled && news > 0) add('the account is known', replacing, 4)
  const [button, about] = [facts.submit?.text ?? '', `${facts.title} ${facts.address}`]
  if (isOfSettings({ button, heading: around.heading, about, isAmongOthers: accounts.length + personal > 0 }))
    add(ofSettings, 'change-password', 12)
  // "Change your e-mail address": the password that is asked for is the one in use
  if (isAlone && ofOther && first && first.fresh === 0) add('a change of something else', 'login', 8)
  if (accounts.length > 1 && accounts.some((field) => field.isEmail)) add('account and e-mail', 'register', 3)
  if (codes.length > 0 && accounts.length > 0) add('a code with the account', 'register', 2)

  if (passwords.length > 1) {
    if (currents > 0 && passwords.some((field) => field.current > 2 && !/current-password/.test(field.texts.autocomplete)))
      add('asks for the old one', 'change-password', 14)
    else if (currents > 0 && news > 0 && accounts.length === 0) add('asks for the old one', 'change-password', 8)
    if (passwords.length > 2) add('three passwords', 'change-password', 6)
    add('password twice', accounts.length > 0 || personal > 0 ? 'register' : replacing, repeats > 0 ? 6 : 4)
    if (accounts.length === 0) add('nobody is named', replacing, 4)
  } else if (first) {
    const { names, autocomplete } = first.texts
    if (/new-password/.test(autocomplete)) add('autocomplete is new', 'register', 3)
    if (/current-password/.test(autocomplete)) add('autocomplete is current', 'login', 3)
    // The account may stand as text, from the step before: then the words of the button tell what the new password is for.
    const opensAccount = accounts.length > 0 || has('register', facts.submit?.text ?? '')
    if (has('fresh', first.which)) add('a new one', opensAccount ? 'register' : 'new-password', 4)
    else if (has('fresh', names)) add('named new', accounts.length > 0 ? 'register' : 'new-password', 2)
    // before the account is deleted, say: who is signed in proves to be the same
    if (saysCurrent) add('the one in use', sourcesOf(facts).some(([, text]) => ofChange(text)) ? 'change-password' : 'login', 4)
    if (accounts.length === 0) add('nobody is named', 'new-password', 1)
    // who comes in knows how long it is
    if (/\b(?:[6-9]|1\d|20)\b/.test(first.texts.placeholder + first.texts.label)) add('says how long', 'register', 2)
    if (fields.filter((field) => field.type !== 'hidden' && field.type !== 'submit' && field.type !== 'checkbox').length <= 2)
      add('little is asked', 'login', 2)
    if (
      accounts.some((field) =>
        /\b(?:or|oder|ou|of|lub|veya|или|або|או|أو|または|또는|atau|hoac)\b|或|หรือ/.test(field.texts.label + field.texts.placeholder),
      )
    )
      add('this or that account', 'login', 2)
  }
  if (facts.socialCount > 0) add('social sign-in', 'login', 1)
}

function weighAccount(facts: Facts, add: Add): void {
  const { accounts, fields, around, socialCount, others, codes, scope, submit } = facts
  const best = accounts[0]
  const visible = fields.filter((field) => !['hidden', 'checkbox', 'radio', 'submit', 'button', 'image', 'reset'].includes(field.type))
  const extra = visible.length - accounts.length - codes.length - fields.filter((field) => field.captcha > 0).length
  for (const [name, text, amount] of sourcesOf(facts)) {
    const isNews = has('newsletter', text)
    if (isNews) add(`${name} is of news`, 'other', amount)
    if (has('contact', text)) add(`${name} is of messages`, 'other', amount)
    if (isNews) continue
    const isSignIn = has('signIn', text)
    const isRegister = has('register', text)
    if (has('recover', text)) add(`${name} says recover`, 'recovery-account', amount + 3)
    // "Send a new password", where none is asked for
    else if (asksForPassword(name, text)) add(`${name} asks for a password`, 'recovery-account', amount + 2)
    // "Sign up" under a lone address is mostly for news, "Register" beside a name for a course; "Create account" is not
    // for a course, a game, a meeting
    else if (isRegister && extra > 0 && name !== 'names' && has('notCode', text) && !has('account', text))
      add(`${name} is of something else`, 'other', amount)
    else if (isRegister && !isSignIn) add(`${name} says register`, 'register', has('account', text) ? amount : weak(name, amount, extra))
    // one who offers both takes whoever comes; what only its authors read tells of neither
    else if (isSignIn && isRegister) add(`${name} says both`, 'login', name === 'button' || name === 'heading' ? amount + 2 : 1)
    else if (isSignIn) add(`${name} says sign in`, 'login', amount)
  }
  if (sourcesOf(facts).filter(([, text]) => has('register', text) && !has('signIn', text) && !has('newsletter', text)).length > 3)
    add('all of it says register', 'register', 2)
  if (has('recover', around.text) && has('password', around.text))
    add('speaks of a lost password', 'recovery-account', others.some((other) => has('recover', other.text)) ? 0 : 3)
  if (best && /username|webauthn/.test(best.texts.autocomplete)) add('autocomplete is username', 'login', 4)
  if (socialCount > 0) add('social sign-in', 'login', 6)
  // without a password, who comes in is mailed the way
  if (best?.isEmail && has('link', submit?.text ?? '') && !has('newsletter', submit?.text ?? ''))
    add('has a link sent', others.some((other) => has('signIn', other.text)) ? 'recovery-account' : 'login', 6)
  if (has('resend', submit?.text ?? '') && !has('notCode', submit?.text ?? '')) add('has a code sent', 'login', 4)
  if (others.some((other) => has('recover', other.text))) add('a way out for who forgot', 'login', 3)
  if (others.some((other) => has('register', other.text) && !has('newsletter', other.text))) add('a way to register', 'login', 2)
  if (has('already', around.text)) add('asks who is here already', 'register', 3)
  if (fields.some((field) => field.type === 'textarea')) add('a message', 'other', 12)
  if (extra > 1) add('asks for more', 'other', 2 + extra * 2)
  else if (extra === 1) add('asks for more', 'other', 3)
  // what the page says, without what its buttons offer
  const short =
    around.text.length < 250 ? [submit, ...others].reduce((text, button) => text.replace(button?.text || ' ', ' '), around.text) : ''
  const isNews = has('newsletter', short)
  const isForMembers = has('signIn', short) && !has('already', short)
  if (isForMembers) add('speaks of signing in', 'login', has('register', short) ? 5 : 3)
  else if (!isNews && has('register', short)) add('speaks of registering', 'register', 2)
  if (isNews) add('speaks of news', 'other', 3)
  if (scope.root.closest('footer,aside')) add('stands aside', 'other', 6)
  add('an address alone', 'other', 5)
}

const asksForPassword = (name: string, text: string): boolean =>
  (name === 'button' || name === 'heading') && has('password', text) && (has('fresh', text) || has('go', text) || has('change', text))

const weak = (name: string, amount: number, extra: number): number => (name === 'button' ? 4 : extra > 0 ? Math.floor(amount / 2) : amount)
