import type { Site } from '@/lib/store/sites'

/** must: the store refuses what breaks it. may-be-refused: sources disagree. advice: taken, and easy to guess. */
export type RuleLevel = 'must' | 'may-be-refused' | 'advice'

export type RuleId =
  | 'min-length'
  | 'latin-letters'
  | 'digits'
  | 'two-kinds'
  | 'no-spaces'
  | 'same-twice'
  | 'not-earlier'
  | 'signs'
  | 'max-length'
  | 'not-a-date'
  | 'not-a-name'
  | 'not-a-run'
  | 'not-the-account'

export interface RuleAbout {
  /** what stands in the second field; absent: there is none, or nothing was typed yet */
  repeat?: string
  /** earlier passwords of this account; absent: not known */
  previous?: readonly string[]
  /** the account's e-mail or login name */
  account?: string
  /** whose rules count; aliexpress by default */
  site?: Site
}

export interface Rule {
  id: RuleId
  level: RuleLevel
  /** who says so, and when it was last read (year-month) */
  source: string
  seen: string
  /** undefined: nothing to compare with, the rule is left out */
  isKept: (password: string, about: RuleAbout) => boolean | undefined
}

export interface RuleResult {
  id: RuleId
  level: RuleLevel
  ok: boolean
}

export const minLength = 6
export const maxLength = 20

/**
 * Each rule of the site with whether the password keeps it, musts first. `same-twice` and `not-earlier` are there only when `about` has what they compare with.
 *
 * Small enough for a content script: no word list but a handful of the commonest names (the meter, strength.ts, knows thousands). Lengths: the store's page counts
 * UTF-16 units, its server perhaps code points or bytes; the stricter of the first two is taken on either side.
 */
export function checkRules(password: string, about: RuleAbout = {}): RuleResult[] {
  return rulesOf(about.site).flatMap(({ id, level, isKept }) => {
    const ok = isKept(password, about)
    return ok === undefined ? [] : [{ id, level, ok }]
  })
}

/** The rules of a site. Those of aliexpress.ru and of the payment service are not published: the store's are the nearest guess. */
export function rulesOf(site: Site = 'aliexpress'): readonly Rule[] {
  return site === 'alibaba' ? alibabaRules : storeRules
}

const guides = 'several shoppers’ guides'
const curatedList = 'Apple’s list of password rules'
const sisterHelp = 'Alibaba’s help pages'

const rule = (id: RuleId, level: RuleLevel, source: string, seen: string, isKept: Rule['isKept']): Rule => ({
  id,
  level,
  source,
  seen,
  isKept,
})

const storeRules: readonly Rule[] = [
  rule('min-length', 'must', guides, '2026-10', (password) => Array.from(password).length >= minLength),
  rule('latin-letters', 'must', guides, '2026-10', (password) => /[a-z]/i.test(password) && !/(?![a-z])\p{L}/iu.test(password)),
  rule('digits', 'must', guides, '2026-10', (password) => /[0-9]/.test(password)),
  // Zero-width and filler characters look like a space, or like nothing: the shopper would never find them.
  rule('no-spaces', 'must', guides, '2026-10', (password) => !/[\s\u200b\u2060\u2800\u3164\uffa0]/.test(password)),
  rule('same-twice', 'must', guides, '2026-10', (password, { repeat }) => (repeat === undefined ? undefined : repeat === password)),
  rule('not-earlier', 'must', guides, '2026-10', (password, { previous }) => previous && !previous.includes(password)),
  // An older guide forbids them, a newer one and the sister site allow punctuation, the curated list allows letters and digits only.
  rule('signs', 'may-be-refused', curatedList, '2026-05', (password) => /^[\p{L}0-9\s]*$/u.test(password)),
  rule('max-length', 'may-be-refused', curatedList, '2026-05', (password) => password.length <= maxLength),
  rule('not-a-date', 'advice', guides, '2026-10', (password) => !isDate(beginning(password))),
  rule('not-a-name', 'advice', guides, '2026-10', (password) => !commonNames.test(beginning(password).replace(/[^a-z]/gi, ''))),
  rule('not-a-run', 'advice', guides, '2026-10', (password) => !isRun(beginning(password).toLowerCase())),
  rule('not-the-account', 'advice', guides, '2026-10', (password, { account }) =>
    account ? !hasAccount(beginning(password).toLowerCase(), beginning(account).toLowerCase()) : undefined,
  ),
]

/** The sister site takes any two kinds of characters; what the store refuses still matters, since both share one password. */
const alibabaRules: readonly Rule[] = [
  rule(
    'two-kinds',
    'must',
    sisterHelp,
    '2026-10',
    (password) => [/[a-z]/i, /[0-9]/, /[!-/:-@[-`{-~]/].filter((kind) => kind.test(password)).length > 1,
  ),
  ...storeRules.map((own): Rule => (own.id === 'latin-letters' || own.id === 'digits' ? { ...own, level: 'may-be-refused' } : own)),
]

/** Advice looks no further: a longer password is not weak for what follows. */
const beginning = (text: string): string => text.slice(0, 64)

const day = '(0?[1-9]|[12][0-9]|3[01])'
const month = '(0?[1-9]|1[0-2])'
const year = '(19[3-9][0-9]|20[0-4][0-9])'
const dates = [`${day}[-./_]?${month}`, `${month}[-./_]?${day}`].flatMap((dayMonth) => [
  `${dayMonth}[-./_]?(${year}|[0-9]{2})`,
  `(${year}|[0-9]{2})[-./_]?${dayMonth}`,
])
const wholeDate = new RegExp(`^(${dates.join('|')})$`)
const loneYear = new RegExp(`(?<![0-9])${year}(?![0-9])`)

/** A birthday with little beside it, or a year that stands alone among letters. */
function isDate(password: string): boolean {
  const [whole = ''] = /[0-9][0-9./_-]{4,8}[0-9]/.exec(password) ?? []
  return (wholeDate.test(whole) && password.length - whole.length < 9) || (loneYear.test(password) && password.length < 13)
}

/** The commonest names and cities of the store's shoppers, in Latin letters, alone or with digits. */
const commonNames =
  /^(alexander|alexandr|aleksandr|aleksey|alex|alexey|alina|alisa|ana|anastasia|andrey|andrew|anna|antonio|anton|artem|carlos|charlie|christian|daniel|daria|david|denis|dima|dmitry|elena|emma|eva|george|hannah|igor|irina|ivan|jack|james|jan|jessica|joao|john|jose|julia|karina|kirill|kostya|laura|lena|lucas|luis|marcin|maria|marina|mark|martin|masha|matthew|max|maxim|michael|mike|mohamed|natasha|natalia|nicole|nikita|nikolay|oksana|oleg|olga|olya|pablo|pavel|pedro|peter|polina|roman|sasha|sergey|sofia|svetlana|tanya|tatiana|thomas|vadim|victor|viktor|vlad|vladimir|yulia|zhenya|barcelona|berlin|brasil|dubai|istanbul|kazan|kharkov|kiev|kyiv|lisboa|london|madrid|mexico|minsk|moscow|moskva|newyork|odessa|paris|piter|roma|samara|saopaulo|seoul|sochi|tokyo|warszawa)$/i

const runs = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'abcdefghijklmnopqrstuvwxyz',
].flatMap((row) => [row, Array.from(row).reverse().join('')])

/** Neighbours on the keyboard, in the alphabet, in counting. In lower case. */
const isInARow = (text: string): boolean => runs.some((run) => run.includes(text))

export const isRowOfLetters = (text: string): boolean => /^[a-z]+$/.test(text) && isInARow(text)

/** At least half of the password, in runs of four or more (a first one of three counts): neighbours on the keyboard, in the alphabet, in counting, or the same again. */
function isRun(password: string): boolean {
  let inRuns = 0
  for (let start = 0; start < password.length;) {
    let length = 1
    const fits = (next: string) => isInARow(next) || next === next.charAt(0).repeat(next.length)
    while (start + length < password.length && fits(password.slice(start, start + length + 1))) length += 1
    if (length > 3 || (length === 3 && (inRuns > 0 || start === 0))) inRuns += length
    start += length
  }
  return inRuns >= 4 && inRuns * 2 >= password.length
}

function hasAccount(password: string, account: string): boolean {
  const name = account.split('@')[0] ?? ''
  return [name, ...name.split(/[^\p{L}]+/u)].some((part) => part.length > 2 && password.includes(part))
}
