import type { Term } from './find-terms'
import type { Signals } from './signals'
import type { Circumstances, Surroundings } from './surroundings'
import type { Trade } from './trades'

/** What a name is worth in a mail of some trade: its "code", and its "confirmation" or "authorization", are its own numbers. */
export function tradeSignals({ all, folded }: Surroundings, name: Term): Signals {
  const wordStart = name.start - (/\p{L}*$/u.exec(folded.slice(Math.max(0, name.start - 24), name.start))?.[0].length ?? 0)
  const words = folded.slice(wordStart, name.end)
  const isBare = !all.hasTopic && (name.kind === 'maybe-code' || determined.test(words))
  if (isBare && all.hasOffer && !all.hasSecret) return { 'of-trade': -4 }
  const trade = all.trades.find((each) => (claims[each]?.test(words) ? all.isSettled || each === 'meeting' : isBare && owns(each, all)))
  return trade === undefined ? {} : { 'of-trade': trade === 'booking' || trade === 'meeting' ? -6 : -4 }
}

/** Where a plain "code" is the trade's own. One word of some trades is enough, but not against a word of secrecy. */
function owns(trade: Trade, { hasSecret }: Circumstances): boolean {
  switch (trade) {
    case 'booking':
    case 'hand-over':
    case 'meeting':
      return true
    case 'counter':
    case 'invitation':
    case 'door':
    case 'table':
    case 'person':
      return !hasSecret
    case 'appointment':
    case 'receipt':
      return false
  }
}

const confirmation =
  /confirm|conferma|bestatigung|bevestiging|bekraft|bekreft|vahvist|potwierd|potvr|visszaigazol|megerosit|подтвержд|підтвердж|потвърж|επιβεβαιωσ|onay|تاكيد|אישור|पुष्टि|ยืนยัน|xac nhan|konfirmasi|pengesahan|确认|確認|확인/

const access = /passcode|code secret|مرور|גישה|パスコード|암호|access|acceso|acesso|accesso|acces|zugang|toegang|dostep|pristup|доступ/

/** The names which are a trade's own, however sure they are of a code elsewhere. */
const claims: Partial<Record<Trade, RegExp>> = {
  booking: new RegExp(`${confirmation.source}|${access.source}`),
  appointment: confirmation,
  receipt: /authori[sz]|autori[sz]|autory[sz]|approval|aprobac|aprovac|genehmig|autentic|schval|авториз|εγκρισ|授权|授權|承認|승인|اعتماد/,
  meeting: access,
}

/** "The code", "your code": of whatever the mail is about. */
const determined =
  /^(?:your|this|the|votre|ton|ce|tu|su|el|este|seu|teu|o|il|tuo|suo|questo|je|uw|din|twoj|vas|tvuj|tvoj|ваш|твои|твіи|этот|το|ο) \p{L}+$|^(?:koden din|codul (?:tau|dvs|dumneavoastra)|kodunuz|kodun|kode (?:anda|kamu)|kod anda|ma cua ban|הקוד של\p{L}+|आपका कोड|رمزك)$/u
