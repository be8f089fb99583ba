import { parse } from 'tldts'
import { findUnicodeLabel } from './punycode'
import { hostsBySite } from './sites'

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

/** What stands before the name in the store's own addresses: `m`, `es`, `passport`. */
const ownLabels = new Set(Object.values(hostsBySite).flatMap((hosts) => hosts.flatMap((host) => host.split('.').slice(0, -2))))

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
  // "user:password@": either may hold a name that is read as the address
  const before = squash(`${readable(url.username)} ${readable(url.password)}`)
  const bait = brands.find((brand) => before.includes(skeleton(brand.name)))
  if (bait) return { imitates: bait.domain }
  if (isIp) return undefined

  const labels = (subdomain ?? '').split('.').filter(Boolean)
  const own = domainWithoutSuffix || labels.pop() || host
  for (const brand of brands) {
    if (isTwinOf(brand, toUnicode(own), publicSuffix ?? '') || isUnderForeign(brand, labels.map(toUnicode), own, publicSuffix ?? ''))
      return { imitates: brand.domain }
  }
  return undefined
}

/** "Express" ends many names: islands, peoples and what else ends as the brand begins. */
const otherWords = /(?:^|-)(?:(?:ba|ma|ka|soma|nepa|benga|ita|digita|capita|meta)li-?|all-)express/

/** Suffixes under which a content network keeps what its customers' sites show: named after their customer, and never seen by a shopper. */
const caches = /(?:^|\.)(?:cdn\.cloudflare|akamai|akamaized|akamaihd|edgekey|edgesuite|fastly|fastlylb)\.(?:net|com)$/

/** The registrable name itself. */
function isTwinOf(brand: Brand, name: string, suffix: string): boolean {
  const target = skeleton(brand.name)
  const seen = squash(name)
  const isDisguised = seen.includes(target) && !name.replaceAll('-', '').includes(brand.name)
  if (brand.isUnique)
    return (
      !otherWords.test(name) &&
      !(name === brand.name && caches.test(suffix)) &&
      (holds(name, brand.name) ||
        [seen, squash(name.replace(baitWords, '')), ...name.split('-').map(skeleton)].some((part) => isTypo(part, target)))
    )
  if (!seen.includes(target)) return seen !== target && isSlip(skeleton(name), target)
  // 'allpay' and 'a1ipay' have one skeleton: only digits, accents and foreign letters are a disguise for short names
  if (isDisguised) return /[^a-z-]/.test(name)
  if (name === brand.name) return cheapSuffixes.test(suffix)
  return baitWords.test(name.replace(brand.name, ' '))
}

/** The brand as a sub-domain of somebody else: `aliexpress.com.evil.example`, `login.aliexpress.evil.example`, `login-aliexpress.evil.example`. */
function isUnderForeign(brand: Brand, labels: readonly string[], own: string, suffix: string): boolean {
  const target = skeleton(brand.name)
  return labels.some((label, index) => {
    const seen = squash(label)
    const next = labels[index + 1] ?? own
    // the bare name under a known foreign one is how review sites, wikis, help desks and their caches file what they write about the store
    if (seen === target) {
      const isBaited =
        baitWords.test(labels[index - 1] ?? '') ||
        (brand.isUnique && ownLabels.has(labels[index - 1] ?? '')) ||
        baitWords.test(labels[index + 1] ?? '') ||
        (brand.isUnique && (baitWords.test(own) || cheapSuffixes.test(suffix)))
      return /^(com?|net|org|us|ru|cn)(-|$)/.test(next) || isBaited || label !== brand.name
    }
    if (brand.isUnique) return !otherWords.test(label) && (holds(label, brand.name) || isTypo(seen, target))
    return seen.includes(target) && baitWords.test(label)
  })
}

/** The brand somewhere in a name: as it is, or disguised. Plain letters that are drawn alike are a disguise of a whole name only (mailexpress). */
const holds = (name: string, brand: string): boolean =>
  name.replace(/[-_. ]/g, '').includes(brand) || (squash(name).includes(skeleton(brand)) && /[^a-z-]/.test(name))

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
  ['l', 'iıіїιɩӏ1|!ⅼłІΙاߊɪjꭵ'],
  ['p', 'рρƿþ'],
  ['r', 'гᴦɾ'],
  ['s', 'ѕƽꜱꮪʂ5$'],
  ['ss', 'ß'],
  ['x', 'хχ×ҳ'],
  ['y', 'уүγʏ'],
]
const drawnAs = new Map(alike.flatMap(([letter, others]) => Array.from(others, (other) => [other, letter] as const)))

/** A name as the eye takes it: accents off, look-alike letters and digits as one. */
function skeleton(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return Array.from(plain, (letter) => drawnAs.get(letter) ?? letter).join('')
}

/** and without what stands between letters */
const squash = (name: string): string => skeleton(name).replace(/[^\p{L}\p{N}]/gu, '')

/**
 * One letter added, lost, changed or swapped with its neighbour; or letters doubled anywhere. What comes before "express" must be left
 * as it is, or swapped only: Al, Alex, Air and Mail have couriers of their own.
 */
function isTypo(seen: string, target: string): boolean {
  if (seen.length >= target.length && single(seen) === single(target)) return true
  const head = target.slice(0, 3)
  return (
    (seen.startsWith(head) || Array.from(seen.slice(0, 4)).sort().join('') === Array.from(target.slice(0, 4)).sort().join('')) &&
    isOneEditApart(seen, target)
  )
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
