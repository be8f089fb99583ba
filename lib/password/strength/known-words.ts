import { convertLayout } from '@/lib/keyboard/convert'
import type { LayoutId } from '@/lib/keyboard/layouts'
import { arabicCities, cyrillicCities, greekCities, hebrewCities, koreanCities, latinCities } from '../lists/cities'
import { latinPeople, latinPlaces, latinWords } from '../lists/further-latin'
import { arabicFamilyNames, cyrillicFamilyNames, greekFamilyNames, hebrewFamilyNames, latinFamilyNames } from '../lists/family-names'
import { arabicNames, cyrillicNames, greekNames, hebrewNames, koreanNames, latinNames } from '../lists/names'
import { passwords } from '../lists/passwords'
import { russianNouns } from '../lists/russian-nouns'
import { russianPetNames, russianWords } from '../lists/russian-words'
import { arabicWords, furtherWords, koreanWords } from '../lists/words'
import { readList, type RankedWord } from './read-list'
import { badExamples, favourites, latinFavourites, printedExamples, storeWords } from './store-words'
import { spellUsually, transliterate } from './transliterate'
import { words as german } from '../word-lists/de'
import { words as english } from '../word-lists/en'
import { words as spanish } from '../word-lists/es'
import { words as french } from '../word-lists/fr'
import { words as portuguese } from '../word-lists/pt'
import { words as russian } from '../word-lists/ru'

export type WordKind = 'common-password' | 'word' | 'name' | 'family-name' | 'city' | 'store' | 'account'

export interface KnownWord {
  kind: WordKind
  /** guesses until it is reached, in its plain spelling */
  rank: number
  /** the layout on which its keys give the word, where the password has what they give on a Latin one: gfhjkm is пароль on ru */
  layout?: LayoutId
}

export type KnownWords = ReadonlyMap<string, KnownWord>

/** No word is longer, so nobody looks further. UTF-16 units. */
export const longestWord = 24

/** Of two lists that have a word, the one where it is commoner names it, at a tie the first of these. */
const telling: readonly WordKind[] = ['account', 'store', 'city', 'name', 'word', 'family-name', 'common-password']
/** A list of passwords names only what is neither a name nor a place, and no rare password. */
const commonRank = 2048

/** Where a word is typed blindly: the layouts of shoppers whose letters are not Latin. */
const layouts = ['ru', 'uk', 'el', 'he', 'ar', 'ko'] as const

/** Who tries whatever stands on web pages comes to it after millions of others. */
const printedRank = 3e6

let known: KnownWords | undefined

/** All lists as one table, about 0.1 s at the first call. Keys in lower case. */
export function getKnownWords(): KnownWords {
  known ??= collect()
  return known
}

function collect(): KnownWords {
  const words = new Map<string, KnownWord>()
  const add = (word: string, entry: KnownWord) => {
    if (word.length < 2 || word.length > longestWord) return
    const before = words.get(word)
    // Lists of leaked passwords hold many a foreign word typed blindly; that is what to tell. A Latin word stays one, and the first layout is the likeliest.
    const isBlind = entry.layout !== undefined && before?.kind === 'common-password'
    if (!before) words.set(word, entry)
    else if (before.layout !== undefined || (entry.layout !== undefined && !isBlind)) return
    else words.set(word, isBlind ? { ...entry, rank: Math.min(entry.rank, before.rank) } : merged(before, entry))
  }
  const addAll = (list: readonly RankedWord[], kind: WordKind) => {
    for (const { word, rank } of list) add(word, { kind, rank })
  }
  /** Typed as it is, in Latin spelling, and blindly on a Latin layout. */
  const addForeign = (list: readonly RankedWord[], kind: WordKind, layout: LayoutId, spell = transliterate) => {
    for (const { word, rank } of list.flatMap(withAndWithoutStress)) {
      add(word, { kind, rank })
      if (/\p{Script=Cyrillic}/u.test(word)) for (const spelling of spell(word)) if (spelling.length > 2) add(spelling, { kind, rank })
      for (const keys of blindly(word, layout)) if (keys.length > 2) add(keys, { kind, rank: rank * 2, layout })
    }
  }

  addAll(readList(passwords), 'common-password')
  for (const list of [english, spanish, french, german, portuguese, russian]) addAll(unranked(list.split(' ')), 'word')
  addAll(readList(furtherWords), 'word')
  addAll(readList(latinNames), 'name')
  addAll(readList(latinFamilyNames), 'family-name')
  addAll(readList(latinCities), 'city')
  addAll(ranked(latinPlaces.split(' ')), 'city')
  addAll(ranked(latinFavourites), 'common-password')
  for (const list of Object.values(latinWords)) addAll(rankedLong(list), 'word')
  for (const list of Object.values(latinPeople)) addAll(rankedLong(list), 'name')
  addForeign(readList(cyrillicNames), 'name', 'ru')
  addForeign(ranked(russianPetNames.split(' ')), 'name', 'ru')
  addForeign(readList(cyrillicFamilyNames), 'family-name', 'ru')
  addForeign(readList(cyrillicCities), 'city', 'ru')
  for (const layout of layouts) addForeign(ranked(favourites[layout].split(' ')), 'common-password', layout)
  addForeign(ranked(russianWords.split(' ')), 'word', 'ru')
  addForeign(readList(greekNames), 'name', 'el')
  addForeign(readList(hebrewNames), 'name', 'he')
  addForeign(readList(arabicNames), 'name', 'ar')
  addForeign(readList(koreanNames), 'name', 'ko')
  addForeign(readList(koreanWords), 'word', 'ko')
  addForeign(readList(greekFamilyNames), 'family-name', 'el')
  addForeign(readList(hebrewFamilyNames), 'family-name', 'he')
  addForeign(readList(arabicFamilyNames), 'family-name', 'ar')
  addForeign(readList(greekCities), 'city', 'el')
  addForeign(readList(hebrewCities), 'city', 'he')
  addForeign(readList(arabicCities), 'city', 'ar')
  addForeign(readList(koreanCities), 'city', 'ko')
  addForeign(readList(arabicWords), 'word', 'ar')
  const nouns = readList(russianNouns).map(({ word }) => word)
  addForeign(unranked(nouns), 'word', 'ru', (word) => [spellUsually(word)])
  addAll(ranked(badExamples), 'common-password')
  for (const word of printedExamples) add(word, { kind: 'common-password', rank: printedRank })
  for (const { word, rank } of ranked(storeWords)) {
    words.set(word, { kind: 'store', rank })
    if (/\p{Script=Cyrillic}/u.test(word))
      for (const keys of blindly(word, 'ru')) words.set(keys, { kind: 'store', rank: rank * 2, layout: 'ru' })
  }
  return words
}

/** What a word's keys give on a Latin layout. With a capital too where its key is a sign, which has no lower case: >kz for Юля. */
function blindly(word: string, layout: LayoutId): string[] {
  const keys = convertLayout(word, layout, 'en-US')
  const capital = convertLayout(word.charAt(0).toUpperCase(), layout, 'en-US')
  if (keys === undefined) return []
  return capital === undefined || /\p{L}/u.test(capital)
    ? [keys.toLowerCase()]
    : [keys.toLowerCase(), capital + keys.slice(1).toLowerCase()]
}

/** Greek as its dictionaries have it, and as its shoppers type it. */
function withAndWithoutStress({ word, rank }: RankedWord): RankedWord[] {
  if (!/\p{Script=Greek}/u.test(word)) return [{ word, rank }]
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '')
  return bare === word
    ? [{ word, rank }]
    : [
        { word, rank },
        { word: bare, rank },
      ]
}

const ranked = (words: readonly string[]): RankedWord[] => words.map((word, index) => ({ word, rank: index + 1 }))

/** Without those so short that any text has them. */
const rankedLong = (list: string): RankedWord[] => ranked(list.split(' ').filter((word) => word.length > 2))

/** Of a list without order any word is reached halfway, on average. */
const unranked = (words: readonly string[]): RankedWord[] => words.map((word) => ({ word, rank: Math.ceil(words.length / 2) }))

function merged(one: KnownWord, other: KnownWord): KnownWord {
  const [first, second] = telling.indexOf(one.kind) <= telling.indexOf(other.kind) ? [one, other] : [other, one]
  // Most who choose it mean the first name, however many bear it as their family's.
  if (first.kind === 'name' && second.kind === 'family-name') return { kind: 'name', rank: Math.min(one.rank, other.rank) }
  const isFirst = second.kind === 'common-password' ? first.kind !== 'word' || second.rank > commonRank : first.rank <= second.rank
  return { kind: isFirst ? first.kind : second.kind, rank: Math.min(one.rank, other.rank) }
}
