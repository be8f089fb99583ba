import type { EntrySigns } from './entry-signs'
import type { Term } from './find-terms'
import type { Signals } from './signals'
import { sentenceOf, type Circumstances, type Surroundings } from './surroundings'
import type { Trade } from './trades'
import { onlineWords } from '../words/entry-words'
import { clarityOf, loginNames, onceNames, signingIn, type NameClarity } from '../words/name-words'
import { handedObjects, machineWords, orderObjects, pageActs, paperObjects, placeObjects, productObjects } from '../words/object-words'
import { doorWords, handOverWords } from '../words/trade-words'

/** What the number is typed into, as its sentence has it. */
type TypingPlace = 'page' | 'thing' | 'unsaid'

/** What a name is worth in a mail of some trade: its "code", and its "confirmation" or "authorization", are its own numbers. */
export function tradeSignals(near: Surroundings, name: Term): Signals {
  const { folded } = near
  const wordStart = name.start - (/\p{L}*$/u.exec(folded.slice(Math.max(0, name.start - 24), name.start))?.[0].length ?? 0)
  const words = folded.slice(wordStart, name.end).replaceAll('-', ' ')
  const isConfirming = isToConfirm(near, name)
  if (isConfirming && isHanded(near)) return { 'of-trade': -8 }
  if (isConfirming) return {}
  if (isOfObject(near, name, words)) return { 'of-trade': -6 }
  const clarity = clarityOf(name.kind, words)
  const place = isKeyedIn(near) ? 'thing' : isForPage(near, name) ? 'page' : 'unsaid'
  if (clarity === 'bare' && place === 'thing') return keyedIn
  return claim(near.all, words, clarity, place)
}

/** "Code to confirm your order": the act is still to come, unlike in "confirmation code of your order". */
const isToConfirm = ({ folded }: Surroundings, { start, end }: Term): boolean =>
  [start + 3, end].some((from) => confirmingAfter.test(folded.slice(Math.min(end, from), end + 40))) ||
  confirmingBefore.test(folded.slice(Math.max(0, start - 40), start))

/** What is confirmed is a hand-over or a way in, so to somebody who stands there. */
function isHanded(near: Surroundings): boolean {
  const sentence = sentenceOf(near)
  return (
    [handedObjects, handOverWords, placeObjects, doorWords].some((objects) => objects.test(sentence)) &&
    !pageActs.test(sentence) &&
    !onlineWords.test(sentence) &&
    !near.all.hasSecret
  )
}

const confirmingAfter =
  /^\p{L}{0,12} (?:to|for confirming|zum|zur|um|pour|para|per|om|for att|for at|til at|til|do|pro|pre|na|a|pentru a|pentru|za|для|за|для того|για να|για την|untuk|bagi|de(?= xac)) (?:\p{L}{1,5} ){0,2}(?:confirm|validat|complete|bestatig|abschlus|valider|finalis|conferma|complet|conclu|bevestig|afrond|bekraft|bekreft|vahvist|potwierdz|potvrz|potvrd|megerosit|подтвержд|підтверд|потвърд|επιβεβαιω|konfirmasi|mengonfirmasi|mengesahkan|xac nhan)/u

const confirmingBefore =
  /(?:onaylamak icin|tamamlamak icin|vahvistamiseksi|megerositesehez|megerositesere|पुष्टि (?:करने )?के लिए|確認(?:する)?(?:ため)?の|完了するための|확인(?:을 위한|하기 위한)|用于确认\p{L}{0,6}的|用於確認\p{L}{0,6}的) ?(?:\p{L}{1,12} )?$/u

/** The sentence of the number or of its name says where it is typed, or that it is. */
function isForPage(near: Surroundings, name: Term): boolean {
  const { candidate, folded, before } = near
  const verb = before[1]
  const isAsked = before[0] === name && verb?.kind === 'entry' && name.start - verb.end <= 12
  const purpose = /^[^\n.!?:;,]*/u.exec(folded.slice(name.end, candidate.start))?.[0] ?? ''
  return (
    isAsked ||
    onlineWords.test(sentenceOf(near)) ||
    onlineWords.test(folded.slice(Math.max(0, name.start - 60), candidate.start)) ||
    // "your code to change the delivery address of …"
    pageActs.test(purpose)
  )
}

/** What a number is worth that is to be typed and has no name: into a door or a till as well as into a page. */
export const namelessSignals = (near: Surroundings): Signals =>
  isKeyedIn(near) ? keyedIn : claim(near.all, '', 'bare', 'unsaid', fewBeside.verb)

/** "Type 482913 on the machine", "collect it with 482913": the sentence says where or what for, and it is no page. */
function isKeyedIn(near: Surroundings): boolean {
  const sentence = sentenceOf(near)
  if (onlineWords.test(sentence)) return false
  const { hasSecret, entry } = near.all
  const isOfPlace = doorWords.test(sentence) || placeObjects.test(sentence)
  return machineWords.test(sentence) || (isOfPlace && !hasSecret) || (handOverWords.test(sentence) && !hasSecret && !entry.hasTopic)
}

const keyedIn: Signals = { 'of-trade': -10 }

function claim(
  all: Circumstances,
  words: string,
  clarity: NameClarity,
  place: TypingPlace,
  fewWords = place === 'page' ? Infinity : fewBeside[clarity],
): Signals {
  const isBare = clarity === 'bare'
  const isFree = isBare && !all.entry.hasTopic
  const isOffered = all.hasOffer || (all.hasAmount && all.entry.support < enoughSupport)
  if (isFree && isOffered && !all.hasSecret) return { 'of-trade': -6 }
  const trade = all.trades.find((each) =>
    claims[each]?.test(words) && !(claims[each] === inPerson && (place === 'page' || loginNames.test(words)))
      ? all.isSettled || each === 'meeting' || each === 'payable' || isTyped(each, all)
      : (isFree && owns(each, all)) || (isBare && isTyped(each, all)),
  )
  if (trade !== undefined) return { 'of-trade': firmness[trade] ?? -4 }
  if (clarity !== 'sure' && !signingIn.test(words)) return unexplained(all.entry, fewWords)
  return loginNames.test(words) || onceNames.test(words) ? {} : unproved(all.entry, place)
}

/** A mail that has much to say, and nothing of a sign-in, gives a "code" of whatever it speaks of; one of few words may be a sign-in's. */
function unexplained({ support, otherWords }: EntrySigns, fewWords: number): Signals {
  if (otherWords <= fewWords || support >= enoughSupport) return {}
  return { unexplained: -Math.min((otherWords - fewWords) * 3, 8) * (1 - support / enoughSupport) }
}

/** A "verification code" is given of lockers and lifts, too, by mails that prove nothing of a sign-in. */
function unproved({ proofs, otherWords, isElsewhere }: EntrySigns, place: TypingPlace): Signals {
  const rest = otherWords - (isElsewhere || place === 'thing' ? fewBeside.elsewhere : fewBeside.sure)
  return proofs > 0 || place === 'page' || rest <= 0 ? {} : { unexplained: -Math.min(rest * 3, 8) }
}

/** What some trades' own words weigh; against the verb of typing, too, where that is what one does. */
const firmness: Partial<Record<Trade, number>> = { booking: -6, meeting: -6, call: -10, device: -10 }

/** Words of another matter that are no matter yet. */
const fewBeside = { bare: 3, wide: 5, sure: 8, elsewhere: 3, verb: 5 }
const enoughSupport = 2

/** "Access code for the car park", "Rezervasyon onay kodu": the label itself says of what. */
function isOfObject(near: Surroundings, name: Term, words: string): boolean {
  const { all, folded, candidate, before, after } = near
  if (all.hasSecret) return false
  const isBefore = name.end <= candidate.start
  const lead = /[^\n.!?:;,\]】」)]*$/u.exec(folded.slice(Math.max(0, name.start - 32), name.start))?.[0] ?? ''
  const rest = isBefore
    ? folded.slice(name.end, candidate.start)
    : (/^[^\n.!?:;,]*/u.exec(folded.slice(name.end, name.end + 40))?.[0] ?? '')
  const start = isBefore ? name.start - lead.length : candidate.end
  const label = isBefore ? `${lead} ${rest}` : `${folded.slice(candidate.end, name.start)} ${rest}`
  // what has a number of its own is only spoken of, and so is what somebody signs in for
  if (label.length > 110 || /[.!?]\s/.test(rest) || /[0-9]{3}/.test(label)) return false
  if ([...before, ...after].some(({ kind, start: at }) => kind === 'topic' && at >= start && at < start + label.length)) return false
  if (onlineWords.test(label)) return false
  // what gives access or is activated may be named anywhere in its sentence
  if (clarityOf(name.kind, words) === 'wide' || confirmation.test(words)) {
    const sentence = sentenceOf(near)
    if (
      !onlineWords.test(sentence) &&
      [paperObjects, placeObjects, productObjects, ...(all.entry.livesMinutes ? [] : [orderObjects])].some((objects) =>
        objects.test(sentence),
      )
    )
      return true
  }
  if (paperObjects.test(label) || (handedObjects.test(label) && !pageActs.test(label))) return true
  return !signingIn.test(words) && (placeObjects.test(label) || doorWords.test(label) || (all.isSettled && orderObjects.test(label)))
}

/** A room or a thing that is "entered" and "confirmed" like an account, by a code that is typed and soon ends. */
const isTyped = (trade: Trade, { hasSecret }: Circumstances): boolean => (trade === 'call' || trade === 'device') && !hasSecret

/** Where a plain "code" is the trade's own. One word of some trades is enough, but not against a word of secrecy. */
function owns(trade: Trade, { hasSecret }: Circumstances): boolean {
  switch (trade) {
    case 'booking':
    case 'meeting':
      return true
    case 'call':
    case 'device':
    case 'hand-over':
    case 'counter':
    case 'invitation':
    case 'door':
    case 'table':
    case 'person':
      return !hasSecret
    case 'appointment':
    case 'confirmed':
    case 'receipt':
    case 'payable':
      return false
  }
}

const confirmation =
  /confirm|conferma|bestatigung|bevestiging|bekraft|bekreft|vahvist|potwierd|potvr|visszaigazol|megerosit|подтвержд|підтвердж|потвърж|επιβεβαιωσ|onay|تاكيد|אישור|पुष्टि|ยืนยัน|xac nhan|konfirmasi|pengesahan|确认|確認|확인/

const access =
  /passcode|code secret|مرور|גישה|パスコード|アクセス|암호|접속|access|acceso|acesso|accesso|acces|zugang|zutritt|toegang|tilgang|adgang|atkomst|dostep|pristup|доступ|προσβασ|erisim|akses|truy cap/

const activation = /activ|aktiv|attiv|актив|ενεργοπ|etkinlestir|تفعيل|הפעלה|kich hoat|激活|啟動|啟用|アクティベ|활성|pairing|device|link/

/** What a delivery's code is called as well. */
const inPerson = new RegExp(
  `${confirmation.source}|otp|verif|security|securite|seguridad|seguranca|sicherheit|провер|ασφαλ|dogrulama|تحقق|אימות|सत्याप|xac minh|인증|验证|驗證|認証`,
)

/** The names which are a trade's own, however sure they are of a code elsewhere. */
const claims: Partial<Record<Trade, RegExp>> = {
  confirmed: confirmation,
  booking: new RegExp(`${confirmation.source}|${access.source}`),
  appointment: confirmation,
  person: inPerson,
  'hand-over': inPerson,
  receipt:
    /authori[sz]|auth code|autori[sz]|autory[sz]|approval|aprobac|aprovac|genehmig|autentic|schval|авториз|εγκρισ|授权|授權|承認|승인|اعتماد/,
  payable: /確認番号|確認コード|referencia|codigo/,
  meeting: access,
  call: new RegExp(`${access.source}|ورود|الدخول`),
  device: new RegExp(`${access.source}|${activation.source}`),
}
