import { parse } from 'tldts'
import { findUnicodeLabel } from './punycode'

interface Brand {
  name: string
  /** what the address imitates */
  domain: string
  /** An invented word: wherever it stands in a foreign name, it was put there. The others are also a hero of tales and two common words. */
  isUnique: boolean
}

const brands: readonly Brand[] = [
  { name: 'aliexpress', domain: 'aliexpress.com', isUnique: true },
  { name: 'alibaba', domain: 'alibaba.com', isUnique: false },
  { name: 'alipay', domain: 'alipay.com', isUnique: false },
]

/** Registrable domains of the store's own group: never accused, and not trusted by that either. */
const ownDomains = new Set(
  (
    'aliexpress.com aliexpress.us aliexpress.ru aliexpress-media.com alibaba.com alibabagroup.com alibabacloud.com alibaba-inc.com ' +
    'alibabausercontent.com alibabacorp.com alibaba.co.jp alipay.com alipayobjects.com alipayplus.com alipayhk.com alipay-eco.com alipaydev.com'
  ).split(' '),
)

/** Beside a brand's name, words that only somebody after accounts needs. */
const baitWords =
  /login|logon|signin|sign-in|account|acount|passport|password|verif|secur|support|service|help|recover|reset|confirm|update|auth|customer|center|centre|refund|dispute|payment|bonus|promo|official|online|global|team|notice|-com\b|www/
const cheapSuffixes =
  /(^|\.)(shop|store|online|site|top|xyz|app|vip|club|live|cc|icu|click|link|sale|sbs|cfd|buzz|cyou|space|website|support|help|tk|ml|ga|cf|gq|pw|su|info|work|life|world|today|fun)$/

/**
 * Whether an address is made to be taken for the store's: its name under a foreign domain, before an @, misspelt, or written in look-alike letters.
 * `imitates` is the domain it wants to be taken for. The store itself, by whatever port or scheme, imitates nobody.
 */
export function findLookalike(url: URL): { imitates: string } | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  const host = url.hostname.toLowerCase().replace(/\.+$/, '')
  // allowPrivateDomains: a free host's customers are strangers to each other
  const { domain, domainWithoutSuffix, publicSuffix, subdomain, isIp } = parse(host, { allowPrivateDomains: true })
  if (domain && ownDomains.has(domain)) return undefined
  const bait = brands.find((brand) => squash(readable(url.username)).includes(skeleton(brand.name)))
  if (bait) return { imitates: bait.domain }
  if (isIp) return undefined

  const labels = (subdomain ?? '').split('.').filter(Boolean)
  const own = domainWithoutSuffix || labels.pop() || host
  for (const brand of brands) {
    if (isTwinOf(brand, toUnicode(own), publicSuffix ?? '') || isUnderForeign(brand, labels.map(toUnicode), own))
      return { imitates: brand.domain }
  }
  return undefined
}

/** The registrable name itself. */
function isTwinOf(brand: Brand, name: string, suffix: string): boolean {
  const target = skeleton(brand.name)
  const seen = squash(name)
  const isDisguised = seen.includes(target) && !name.replaceAll('-', '').includes(brand.name)
  if (brand.isUnique) return seen.includes(target) || name.split('-').some((part) => isTypo(skeleton(part), target)) || isTypo(seen, target)
  if (!seen.includes(target)) return seen !== target && isSlip(skeleton(name), target)
  // 'allpay' and 'a1ipay' have one skeleton: only digits, accents and foreign letters are a disguise for short names
  if (isDisguised) return /[^a-z-]/.test(name)
  if (name === brand.name) return cheapSuffixes.test(suffix)
  return baitWords.test(name.replace(brand.name, ' '))
}

/** The brand as a sub-domain of somebody else: `aliexpress.com.evil.example`, `login.aliexpress.evil.example`, `login-aliexpress.evil.example`. */
function isUnderForeign(brand: Brand, labels: readonly string[], own: string): boolean {
  const target = skeleton(brand.name)
  return labels.some((label, index) => {
    const seen = squash(label)
    if (brand.isUnique) return seen.includes(target) || isTypo(seen, target)
    const next = labels[index + 1] ?? own
    if (seen === target) return /^(com|net|org|us|ru|cn)$/.test(next) || baitWords.test(labels[index - 1] ?? '') || /[^a-z]/.test(label)
    return seen.includes(target) && baitWords.test(label)
  })
}

const toUnicode = (label: string): string => findUnicodeLabel(label) ?? label

function readable(text: string): string {
  try {
    return decodeURIComponent(text).toLowerCase().slice(0, 200)
  } catch {
    return text.toLowerCase().slice(0, 200)
  }
}

/** Letters that are drawn alike (after Unicode TR39's confusables, cut to these names' letters), as one letter. */
const alike: readonly (readonly [letter: string, drawnLike: string])[] = [
  ['a', 'аαɑ@4ąạ'],
  ['b', 'ЬьвБßƄ8'],
  ['e', 'еєεё3ҽəɛ'],
  ['l', 'iıіїιɩӏ1|!ⅼłІΙاߊɪj'],
  ['p', 'рρƿþ'],
  ['r', 'гᴦɾ'],
  ['s', 'ѕƽꜱ5$'],
  ['x', 'хχ×ҳ'],
  ['y', 'уүγʏ'],
]
const drawnAs = new Map(alike.flatMap(([letter, others]) => Array.from(others, (other) => [other, letter] as const)))

/** A name as the eye takes it: accents off, look-alike letters and digits as one. */
function skeleton(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return Array.from(plain, (letter) => drawnAs.get(letter) ?? letter).join('')
}

const squash = (name: string): string => skeleton(name).replace(/[-_. ]/g, '')

/** One letter added, lost, changed or swapped with its neighbour; or letters doubled anywhere. */
function isTypo(seen: string, target: string): boolean {
  if (single(seen) === single(target)) return true
  if (seen[0] !== target[0] && seen.slice(0, target.length) !== target.slice(1) && seen.slice(1) !== target) return false
  return isOneEditApart(seen, target)
}

/** For short names, only what fingers do to a right name: a letter doubled or two swapped. */
function isSlip(seen: string, target: string): boolean {
  if (seen.length !== target.length) return seen.length > target.length && single(seen) === single(target)
  const first = Array.from(seen).findIndex((letter, at) => letter !== target[at])
  return first >= 0 && first > 0 && seen === swapped(target, first)
}

const single = (name: string): string => name.replace(/(.)\1+/gu, '$1')

const swapped = (name: string, at: number): string =>
  name.slice(0, at) + name.slice(at + 1, at + 2) + name.slice(at, at + 1) + name.slice(at + 2)

function isOneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const rest = (name: string, from: number) => name.slice(from)
  return (
    rest(one, at + 1) === rest(other, at + 1) ||
    rest(one, at) === rest(other, at + 1) ||
    rest(one, at + 1) === rest(other, at) ||
    one === swapped(other, at)
  )
}
