import type { KnownWord } from './known-words'

/** An address may be longer than any word. UTF-16 units. */
const longestAccount = 64
/** Mail services: no shopper's own word, and yet near at hand. */
const providerRank = 20

/** The words in an e-mail address or a login name, as a table for the word matcher: the name, its parts, the mail service. Looks at the first 256 units. */
export function accountWords(account: string): Map<string, KnownWord> {
  const whole = account.slice(0, 256).trim().toLowerCase()
  const [name = '', host = ''] = whole.split('@')
  const words = new Map<string, KnownWord>()
  const add = (word: string, rank: number) => {
    if (word.length > 2 && word.length <= longestAccount && !words.has(word)) words.set(word, { kind: 'account', rank })
  }
  for (const word of [whole, name, name.replace(/[^\p{L}\p{N}]/gu, ''), name.replace(/\P{L}/gu, '')]) add(word, 1)
  for (const part of [...name.split(/[^\p{L}\p{N}]+/u), ...name.split(/\P{L}+/u), ...name.split(/\P{N}+/u)]) add(part, 2)
  // koltunova.m signs as mkoltunova, too.
  const [one = '', other = ''] = name.match(/\p{L}+/gu) ?? []
  if (other !== '') {
    for (const word of [one, one.charAt(0)]) for (const joined of [word + other, other + word]) add(joined, 2)
    for (const joined of [one + other.charAt(0), other.charAt(0) + one]) add(joined, 2)
  }
  add(host, providerRank)
  add(host.split('.')[0] ?? '', providerRank)
  return words
}
