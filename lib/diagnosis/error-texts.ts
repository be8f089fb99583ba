import { errorWords } from './error-words'

/** What a store's error text says, as far as loose words tell. */
export type Refusal =
  | 'wrong-password'
  /** changed a while ago, or to be changed now: it was the right one */
  | 'password-expired'
  /** no new password can be this one */
  | 'rules'
  /** nobody has it, or nobody can */
  | 'unknown-account'
  | 'other-site'
  /** for the tries or for another reason: recovery or the support is the way out */
  | 'too-many-tries'
  | 'captcha'
  /** the mailed or sent code, or the letters of a picture: the text does not tell which */
  | 'code'
  | 'store-down'
  | 'network'
  | 'social-account'

type Idea = keyof typeof errorWords

/** undefined for no text, or one that says none of these. */
export function readErrorText(text: string | undefined): Refusal | undefined {
  const plain = partWords(simplify(text ?? ''))
  if (plain === '') return undefined
  const says = (...ideas: Idea[]) => ideas.some((idea) => stems.get(idea)?.some((stem) => plain.includes(stem)))
  return refusals.find(([, isSaid]) => isSaid(says))?.[0]
}

/** Whether a new password is refused for being one that the account has or had. */
export function saysEarlierPassword(text: string | undefined): boolean {
  const plain = partWords(simplify(text ?? ''))
  const says = (idea: Idea) => stems.get(idea)?.some((stem) => plain.includes(stem)) === true
  return says('password') && says('same') && says('earlier') && !says('repeated')
}

type Says = (...ideas: Idea[]) => boolean

/**
 * The first that fits, from what shuts every attempt out to what blames this one: "too many wrong passwords" is no wrong password.
 * A text that names both account and password is a wrong password: the store does not tell which.
 */
const refusals: readonly (readonly [Refusal, (says: Says) => boolean])[] = [
  ['rules', (says) => says('password') && says('length') && !says('many', 'wait')],
  ['too-many-tries', (says) => says('many', 'wait')],
  ['store-down', (says) => says('site') && says('blocked') && !says('account', 'password')],
  ['too-many-tries', (says) => says('blocked')],
  ['captcha', (says) => says('captcha') && !says('password')],
  ['social-account', (says) => says('networkName')],
  ['password-expired', (says) => says('password', 'credentials') && says('expired', 'changed')],
  ['rules', (says) => says('password') && says('same') && (says('earlier') || (says('twice', 'repeated') && !says('account', 'mail')))],
  ['wrong-password', (says) => says('password')],
  ['code', (says) => says('code') && says('wrong', 'expired', 'not') && !says('errorCode')],
  ['network', (says) => says('connection')],
  ['other-site', (says) => says('region') && says('account', 'mail')],
  ['unknown-account', (says) => says('account', 'mail') && (says('unknown', 'none') || (says('not') && says('known')))],
  ['unknown-account', (says) => says('mail') && says('wrong', 'valid')],
  ['store-down', (says) => says('down') || (says('site') && says('not', 'wrong'))],
  ['wrong-password', (says) => says('credentials', 'wrong')],
]

const stems: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(errorWords).map(([idea, list]) => [idea, list.split(/,\s+/).map(toPart)]),
)

/** A stem as a part of a text that `partWords` has gone over: a space stands where a word begins or ends. */
function toPart(stem: string): string {
  const parted = partWords(stem.replace(/^\*|\$$/g, ''))
  const begun = stem.startsWith('*') ? parted.trimStart() : parted
  return stem.endsWith('$') ? begun : begun.replace(/(?<=[a-z\u0370-\u052f\d]) $/, '')
}

/** Each word of Latin, Greek or Cyrillic letters, and each number, between single spaces. */
function partWords(text: string): string {
  return text.replace(/[a-z\u0370-\u052f\d]+/g, ' $& ').replace(/\s+/g, ' ')
}

/** Lower case, without the accents of Latin and Greek letters, single spaces; bounded, since it is the page's. */
function simplify(text: string): string {
  const marked = text.slice(0, 400).toLowerCase().normalize('NFD')
  return marked
    .replace(/([a-z\u0370-\u03ff])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC')
    .replace(/[’‘ʼ]/g, "'")
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ё', 'е')
    .replace(/\s+/g, ' ')
    .trim()
}
