/**
 * Writes lib/password/lists from unpacked npm packages: `node make-lists.mjs DIR`, where DIR holds
 *   faker/  @faker-js/faker 10.6.0 (MIT): first names, family names, cities, German words
 *   en/     @zxcvbn-ts/language-en 4.1.1 (MIT): family names, commonest first
 *   bip39/  @scure/bip39 2.4.0 (MIT): 2048 words each in English, Spanish, French, Portuguese, Italian, Czech, Korean
 *   common/ @zxcvbn-ts/language-common 4.1.3 (MIT): leaked passwords, and the 7776 words of the EFF's long list
 *   ru/     dictionary-ru 3.0.0 (BSD-3-Clause): Russian nouns, without an order
 * Lists of words by frequency on npm come from film subtitles under a share-alike licence, whatever their packages say: none of those is used. How common a name or a
 * word is as a password is seen in the leaked ones.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const from = resolve(process.argv[2] ?? '.')
const into = resolve(import.meta.dirname, '../../lib/password/lists')
const { allLocales } = await import(join(from, 'faker/dist/index.js'))
const json = (path) => JSON.parse(readFileSync(join(from, path), 'utf8'))
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

const commonPasswords = (await import(join(from, 'common/dist/index.mjs'))).dictionary
const frequency = new Map(commonPasswords['passwords-common'].map((word, index) => [word, index]))
const simple = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}
const inLatin = (word) => word.replace(/[а-яёґєії]/g, (letter) => simple[letter])
const rankOf = (word) => frequency.get(inLatin(word)) ?? 1e9
const byFrequency = (list) => unique(list.map(bare)).sort((one, other) => rankOf(one) - rankOf(other))

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
  'moscow moskva piter petersburg saintpetersburg stpetersburg leningrad kiev kyiv kharkov kharkiv odessa odesa lviv lvov minsk brest gomel grodno vitebsk almaty astana tashkent samarkand bishkek baku erevan yerevan tbilisi batumi chisinau kishinev riga vilnius tallinn london paris berlin madrid barcelona lisbon lisboa porto roma rome milano milan napoli torino venezia venice vienna wien praga prague praha warsaw warszawa krakow rzeszow lublin bialystok katowice bydgoszcz szczecin gdynia czestochowa radom torun kielce sosnowiec gliwice zabrze olsztyn gdansk wroclaw poznan lodz budapest bucharest bucuresti sofia belgrade beograd zagreb ljubljana athens athina istanbul ankara izmir antalya moskow jerusalem telaviv haifa dubai abudhabi riyadh jeddah cairo alexandria casablanca tunis algiers lagos nairobi capetown johannesburg tehran baghdad beirut amman damascus delhi mumbai bombay kolkata bangalore chennai karachi lahore dhaka kathmandu colombo bangkok phuket pattaya hanoi saigon singapore jakarta bali manila kualalumpur hongkong beijing peking shanghai shenzhen guangzhou hangzhou taipei seoul busan incheon tokyo osaka kyoto sydney melbourne brisbane perth auckland newyork losangeles chicago houston miami boston dallas denver seattle sanfrancisco sandiego lasvegas washington atlanta detroit phoenix toronto montreal vancouver ottawa mexico guadalajara monterrey tijuana havana lahabana bogota medellin cali barranquilla cartagena quito guayaquil puebla leon veracruz merida acapulco cancun oaxaca arequipa trujillo cusco concepcion mendoza laplata mardelplata maracaibo santodomingo managua tegucigalpa guatemala sansalvador panama costarica puertorico murcia palma laspalmas alicante vigo gijon granada oviedo badajoz salamanca cadiz huelva toledo burgos leon santander almeria donostia pamplona coruna gasteiz girona lleida melilla leiria viseu santarem beja braganca braga coimbra faro funchal aveiro evora setubal guimaraes lima santiago valparaiso buenosaires cordoba rosario montevideo asuncion lapaz caracas saopaulo riodejaneiro belohorizonte guarulhos natal maceio teresina saoluis joaopessoa aracaju cuiaba londrina niteroi santos sorocaba uberlandia florianopolis vitoria joinville campogrande anapolis blumenau pelotas canoas macapa palmas boavista ribeiraopreto osasco caxias contagem brasilia salvador recife fortaleza curitiba manaus belem portoalegre goiania campinas valencia sevilla malaga zaragoza bilbao marseille lyon nice toulouse bordeaux nantes lille strasbourg montpellier rennes reims toulon grenoble dijon angers nimes brest lemans amiens limoges tours metz besancon perpignan orleans mulhouse caen rouen nancy avignon poitiers annecy bastia vannes carcassonne sete arles chartres cannes monaco hamburg munich muenchen koeln cologne frankfurt stuttgart dresden leipzig bremen hannover nuernberg nurnberg duisburg bochum wuppertal bielefeld bonn muenster karlsruhe mannheim augsburg wiesbaden gelsenkirchen braunschweig chemnitz kiel aachen halle magdeburg freiburg erfurt mainz rostock kassel potsdam luebeck oldenburg heidelberg darmstadt krefeld oberhausen saarbruecken solingen leverkusen osnabrueck neuss paderborn ingolstadt fuerth wolfsburg goettingen reutlingen schwerin regensburg wuerzburg ulm salzburg innsbruck villach klagenfurt wels graz linz luzern lausanne zurich geneva bern basel amsterdam rotterdam denhaag utrecht brussels antwerp copenhagen stockholm oslo helsinki dublin edinburgh glasgow manchester liverpool birmingham leeds bristol brazil brasil russia ukraine israel italia espana france germany deutschland poland polska turkiye turkey england america canada china korea japan'.split(
    ' ',
  )
const russianPlaces =
  'москва питер спб петербург ленинград киев харьков одесса львов днепр донецк минск крым россия украина беларусь казахстан сибирь урал ялта алматы ташкент'.split(
    ' ',
  )

write('passwords', 'The commonest leaked passwords: @zxcvbn-ts/language-common 4.1.3 (MIT), the first two thirds of its list.', {
  passwords: commonPasswords['passwords-common'].filter((word) => /^[^A-Z|'\\]+$/.test(word) && !isDate(word)).slice(0, 32_704),
})
/** One of each list in turn, so that a cut takes from all alike. */
const inTurn = (lists) =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat()
/** Names that the packages have in their own letters alone, as their bearers write them in Latin ones. */
const otherNames =
  'avraham yitzhak moshe yosef yaakov shlomo eliyahu shmuel menachem noam itay ori yair eitan idan gilad amit tamar noa shira yael michal avigail rivka rachel leah miriam esther hadas giorgos yiannis kostas dimitris nikos panagiotis vasilis christos thanasis michalis spyros stavros manolis eleni katerina vasiliki aggeliki dimitra anastasia ioanna konstantina eirini despoina ahmed mohammed muhammad mahmoud mustafa abdullah khaled omar hassan hussein ibrahim youssef tariq karim fatima aisha khadija zeinab maryam nour layla salma minjun seojun doyun yejun siwoo hajun jiho jihu minjae donghyun sunghyun seoyeon seoyun jiwoo haeun minseo chaewon sua yuna hyejin eunji soyeon taehyung jungkook namjoon seokjin yoongi hoseok haruto yuto sota yuki hinata sakura aoi hana wojciech bartosz zbigniew uwe anke hatice busra'.split(
    ' ',
  )
const latinLocales = ['en', 'es', 'es_MX', 'fr', 'de', 'pt_BR', 'pt_PT', 'it', 'pl', 'tr', 'nl', 'cs_CZ', 'ro', 'az', 'hu', 'hr']
const latinNames = byFrequency([...otherNames, ...inTurn(latinLocales.map((locale) => person([locale], 'first_name')))]).filter(
  (name) => letters('Latin', 3)(name) && !notFirstOfAllNames.has(name),
)
const cyrillicNames = byFrequency([...shortForms, ...person(['ru', 'uk'], 'first_name')]).filter(letters('Cyrillic', 3))
const inScript = (entries, script) => byFrequency(entries).filter(letters(script, 2))
const firstNames = (locale, script) => inScript(person([locale], 'first_name'), script)
const familyNames = (locale, script) => inScript(person([locale], 'last_name'), script)
const places = (locale, script) => inScript([...cities([locale]), ...flat(allLocales[locale].location?.country)], script).slice(0, 400)
write(
  'names',
  'First names: @faker-js/faker 10.6.0 (MIT) in 21 languages, and Russian short forms of our own; ordered by how common they are as passwords.',
  {
    latinNames,
    cyrillicNames,
    greekNames: firstNames('el', 'Greek'),
    hebrewNames: firstNames('he', 'Hebrew'),
    arabicNames: firstNames('ar', 'Arabic'),
    koreanNames: firstNames('ko', 'Hangul'),
  },
)
write('family-names', 'Family names: @zxcvbn-ts/language-en 4.1.1 and @faker-js/faker 10.6.0 (both MIT).', {
  latinFamilyNames: unique(
    [
      ...json('en/src/lastnames.json').slice(0, 700),
      ...byFrequency(inTurn(['es', 'pt_BR', 'fr', 'it', 'de', 'pl', 'tr', 'ro'].map((locale) => person([locale], 'last_name')))).slice(
        0,
        900,
      ),
    ].map(bare),
  ).filter(letters('Latin', 4)),
  cyrillicFamilyNames: byFrequency([...flat(allLocales.ru.person.last_name.male), ...flat(allLocales.uk.person.last_name)]).filter(
    letters('Cyrillic', 4),
  ),
  greekFamilyNames: familyNames('el', 'Greek'),
  hebrewFamilyNames: familyNames('he', 'Hebrew'),
  arabicFamilyNames: familyNames('ar', 'Arabic'),
})
write('cities', 'Cities and countries: @faker-js/faker 10.6.0 (MIT), and the best known of our own list.', {
  latinCities: unique([...worldCities, ...byFrequency(cities(['en', 'es', 'fr', 'de', 'it', 'pl', 'tr'])).slice(0, 1300)]).filter(
    letters('Latin', 4),
  ),
  cyrillicCities: unique([
    ...russianPlaces,
    ...byFrequency([...cities(['ru', 'uk']), ...['ru', 'uk'].flatMap((locale) => flat(allLocales[locale].location.country))]),
  ]).filter(letters('Cyrillic', 3)),
  greekCities: places('el', 'Greek'),
  hebrewCities: places('he', 'Hebrew'),
  arabicCities: places('ar', 'Arabic'),
  koreanCities: places('ko', 'Hangul'),
})

/** For the generator: what is easy to type and to keep. Coarse and grim words are left out by their stems. */
const coarse =
  /^(kill|murder|rape|porn|sex|nazi|slave|whore|bitch|damn|arsch|fick|scheiss|hure|nutte|mord|moerd|toet|tote?[nrs]?$|tod|leich|waffe|bomb|krieg|idiot|blut|hitler|teufel|hoell|droge|nackt|titten|schwanz|weichei|kack|fresse|trottel|gauner|sklav|galgen|grab|krebs|opfer|jude|gift|messer|pistole|kanone|revolver|munition|puta|mierd|merde|pute|viol|tuer|assass|mort|muert|matar|morr|drog|crim|guerr|arma$|racis|urin|pene|cuerno|rectal|crotch|groin|panty|uterus|ovary|armpit|diaper|snot|vomit)/
const drawable = (list, most) =>
  unique(list)
    .filter((word) => /^[a-z]{3,7}$/.test(word) && !coarse.test(word))
    .slice(0, most)
    .toSorted(byCodeUnits)
const bip39 = async (language) => (await import(join(from, `bip39/wordlists/${language}.js`))).wordlist.map(withoutMarks)
const german = (word) => withoutMarks(word.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'))
const germanWords = flat(allLocales.de.word).map(german)

/** BIP 39 has none below five letters: these are our own. */
const shortFrench =
  'ami ane arc art axe bac bar bas bec ble bois bol bond bord bouc boue bras brin but cafe cale camp cane cap car case cave cent cerf chat chou ciel cil cire cite clan clef clou coin col coq cor cote coup cour crin cri cru cuir cure dame date daim dent deux doge dome don dos drap dune duo eau ecu elan ete etui fait fard faon fee fer fete feu fil fin flan flot foin fois fond four gant gare gaz gel gens gite golf gout grue gue haie halo haut huit ibis ilot jade jean jeu joie joli joue jour jupe jus kaki kilo kiwi lac lama lame lard lent lest lieu lime lin lion lit logo loin long loup luge lune luth lys mage mai main mais mars mat mer mere midi miel mil mine mois mont mot moto mur mure nage nef neuf nid noir noix nom nord note nuit oeil oie ogre onde onze orge orme ours pain paix pape parc part pas pate pave pays peau pere pie pied pin pipe plan plat poil poix pole pont porc port pot pouf pre prix puce pull quai race rage raie rail rame rang rat rave reve rhum riz robe roc roi rond rose roue roux rue ruse sac sel saut seau sept ski soc soie soif soir sol son sort sou stop sud talc tas taxi the thon tige toit tome tour trou truc tube tuba vase veau velo vent ver vert vie vif vin vis vite voie voix vol vrai vue yack yeux zebu zero zone zoo'.split(
    ' ',
  )

const drawn = {
  en: [
    'English words, @zxcvbn-ts/language-common 4.1.3 (MIT): the EFF’s long list, up to six letters.',
    drawable(
      commonPasswords['diceware-common'].filter((word) => word.length < 7),
      4096,
    ),
  ],
  es: ['Spanish words without accents, @scure/bip39 2.4.0 (MIT).', drawable(await bip39('spanish'), 2048)],
  fr: [
    'French words without accents, @scure/bip39 2.4.0 (MIT), and short ones of our own.',
    drawable([...(await bip39('french')), ...shortFrench], 2048),
  ],
  pt: [
    'Portuguese words, @scure/bip39 2.4.0 and @faker-js/faker 10.6.0 (both MIT).',
    drawable([...(await bip39('portuguese')), ...flat(allLocales.pt_BR.word).map(withoutMarks)], 2048),
  ],
  de: ['German words with ae, oe, ue, @faker-js/faker 10.6.0 (MIT).', drawable(germanWords, 2048)],
}
for (const [language, [doc, list]] of Object.entries(drawn)) {
  writeFileSync(
    resolve(into, `../word-lists/${language}.ts`),
    `/** ${String(doc)} Made by test/password/make-lists.mjs. */\nexport const words =\n  '${String(list.join(' '))}'\n`,
  )
  console.log(language, list.length, list.filter((_, index) => index % 40 === 0).join(' '))
}

/** Nouns, by the letters that say how they bend; abstract ones in -ние and -изм are nobody's password. */
const russianNouns = readFileSync(join(from, 'ru/index.dic'), 'utf8')
  .split('\n')
  .flatMap((line) => /^([а-яё]{4,7})\/[FHIJKNO]$/.exec(line)?.[1] ?? [])
  .filter((word) => !/(ние|изм|ость)$/.test(word))
const inGenerator = new Set(Object.values(drawn).flatMap(([, list]) => list))
const further = unique([
  ...commonPasswords['diceware-common'],
  ...(await bip39('english')),
  ...(await bip39('spanish')),
  ...(await bip39('french')),
  ...(await bip39('portuguese')),
  ...(await bip39('italian')),
  ...(await bip39('czech')),
  ...germanWords,
  ...flat(allLocales.fr.word).map(withoutMarks),
])
write(
  'words',
  'Words that the generator’s lists lack: the EFF’s long list, those of BIP 39, German and French ones of @faker-js/faker 10.6.0 (all MIT); ordered by how common they are as passwords.',
  {
    furtherWords: byFrequency(further).filter((word) => letters('Latin', 4)(word) && !inGenerator.has(word)),
    arabicWords: unique(flat(allLocales.ar.lorem)).filter((word) => /^\p{Script=Arabic}{3,}$/u.test(word)),
    koreanWords: (await import(join(from, 'bip39/wordlists/korean.js'))).wordlist.map((word) => word.normalize('NFC')).slice(0, 2048),
  },
)
write('russian-nouns', 'Russian nouns of four to seven letters: dictionary-ru 3.0.0 (BSD-3-Clause), in no order.', {
  russianNouns: unique(russianNouns).toSorted(byCodeUnits),
})
