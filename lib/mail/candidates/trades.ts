import { isWarning, splitSentences } from './warning'
import { orderObjects } from '../words/object-words'
import {
  bookingNames,
  bookingWords,
  callWords,
  date,
  deviceWords,
  doneWords,
  doorWords,
  handOverWords,
  invitationWords,
  inviteWords,
  meetingWords,
  parcelWords,
  payableWords,
  personWords,
  receiptWords,
  shownWords,
  tableWords,
} from '../words/trade-words'

/** A business whose mails call a number of their own a code. */
export type Trade =
  | 'booking'
  | 'appointment'
  | 'confirmed'
  | 'receipt'
  | 'payable'
  | 'hand-over'
  | 'meeting'
  | 'call'
  | 'device'
  | 'counter'
  | 'invitation'
  | 'door'
  | 'table'
  | 'person'

/** Which trades a folded text is about. One or two words of a trade are said in other mails too. */
export function findTrades(folded: string): Trade[] {
  const read = folded.slice(0, readLimit)
  const trades: Trade[] = []
  if (countWords(read, bookingWords) >= 3) trades.push('booking')
  if (bookingNames.test(read) && date.test(read)) trades.push('appointment')
  if (doneWords.test(read) && orderObjects.test(read)) trades.push('confirmed')
  if (countWords(read, receiptWords) >= 2) trades.push('receipt')
  if (payableWords.test(read)) trades.push('payable')
  if (parcelWords.test(read) && handOverWords.test(read)) trades.push('hand-over')
  if (meetingWords.test(read) && invitationWords.test(read)) trades.push('meeting')
  if (callWords.test(read)) trades.push('call')
  if (deviceWords.test(read)) trades.push('device')
  if (shownWords.test(read)) trades.push('counter')
  if (inviteWords.test(read)) trades.push('invitation')
  if (doorWords.test(read)) trades.push('door')
  if (tableWords.test(read)) trades.push('table')
  if (splitSentences(read).some((sentence) => personWords.test(sentence) && !isWarning(sentence))) trades.push('person')
  return trades
}

const readLimit = 20_000

function countWords(read: string, words: RegExp): number {
  const said = new Set<string>()
  for (const [word] of read.matchAll(words)) said.add(word.slice(0, 5))
  return said.size
}
