import type { TermKind } from './term-kind'

// What the names of numbers say. On folded text, in which й is и and accents are gone.

/**
 * How much a name says: `bare` that it is a code ("code", "PIN", "your code"), `wide` what for in words that doors, tills and licences use
 * too ("access code", "activation code"), `sure` that it is a sign-in's.
 */
export type NameClarity = 'bare' | 'wide' | 'sure'

export function clarityOf(kind: TermKind, words: string): NameClarity {
  if (kind === 'maybe-code' || determined.test(words)) return 'bare'
  return shared.test(words) && !signingIn.test(words) ? 'wide' : 'sure'
}

/** What other names, too, are made with. */
export const codeHead = /code|kod|koodi|cod|код|κωδικ|رمز|كود|كد|קוד|कोड|รหัส|(?<!\p{L})(?:ma|pin|otp|tan)(?!\p{L})|[码碼]|コード|코드/u

/** What a camera reads: shown at a counter, and never the number that a page waits for. */
export const picturedCode =
  /(?<!\p{L})qr(?!\p{L})|bar ?code|strich ?code|code ?(?:a )?barres|(?:codigo|codice) (?:de|a) barr|штрих|kreskow|barkod|[二条條]维?維?[码碼]|バーコード|바코드/u

/** Doors give access, licences are activated, devices are paired, payments are authorized. */
const shared =
  /access|entry|acces|zugang|zugriff|toegang|tilgang|adgang|atkomst|dostep|pristup|belep|доступ|προσβασ|erisim|الوصول|الدخول|גישה|כניסה|akses|masuk|truy cap|アクセス|접속|활성|activa|aktiv|attiva|актив|ενεργοπ|etkinlestir|تفعيل|הפעלה|kich hoat|激活|啟動|啟用|アクティベ|freischalt|freigabe|unlock|pairing|link|device|guard|authori|autori|autory|авториз|approval|aprob|aprov|授权|授權|承認|승인|secret|geheim|segret|секрет|registr/u

/** Names that say what for, whatever else their label speaks of. */
export const signingIn =
  /verif|tunnist|log ?in|sign|authent|one time|einmal|otp|2fa|mfa|two|anmeld|connexion|inicio de sesion|logowan|prihlas|bejelentkez|uwierzyteln|inlog|провероч|верифик|вхід|weryf|overov|перевір|верифік|провер|επαληθευ|ταυτοποι|συνδεσ|μιασ χρησ|dogrulama|تحقق|אימות|सत्याप|वेरिफ|যাচাই|ভেরিফ|சரிபார்|ధృవీకరణ|ยืนยันตัวตน|xac thuc|xac minh|인증|验证|驗證|認証/

/** Names of a sign-in's code that no delivery has. */
export const loginNames =
  /log ?[io]n|sign ?[iu]|anmeld|einlog|connexion|inicio de sesion|logowan|prihlas|bejelentkez|inlog|innlog|kirjaut|вход|вхід|συνδεσ|giris|دخول|ورود|כניסה|התחבר|लॉग|เข้าสู่ระบบ|dang nhap|masuk|登录|登陆|登入|ログイン|로그인/u

/** "One-time password", as it is called when it stands for a password. */
export const onceNames =
  /otp|one time|einmal|eenmal|usage unique|uso unico|monouso|engang|kertakay|jednoraz|egyszer|unica|однораз|единораз|еднокр|μιασ χρησ|tek kullan|لمره واحده|يكبار|חד פעמי|ครั้งเดียว|mot lan|sekali pakai|一次性|動態|动态|ワンタイム|일회용/u

/** "The code", "your code": of whatever the mail is about. */
const determined =
  /^(?:your|this|the|votre|ton|ce|tu|su|el|este|seu|teu|o|il|tuo|suo|questo|je|uw|din|twoj|vas|tvuj|tvoj|ваш|твои|твіи|этот|το|ο) \p{L}+$|^(?:koden din|codul (?:tau|dvs|dumneavoastra)|kodja|kodod|koodisi|kodemu|รหัสของคุณ|รหัสคือ|kodunuz|kodun|kode (?:anda|kamu)|kod anda|ma cua ban|הקוד של\p{L}+|आपका कोड|رمزك)$/u
