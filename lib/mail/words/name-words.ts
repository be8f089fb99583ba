import type { TermKind } from './term-kind'

// What the names of numbers say. On folded text, in which й is и and accents are gone.

/** Whether a name says no more than that it is a code: "code", "PIN", "your code", "the code". */
export function isBareName(kind: TermKind, words: string): boolean {
  return kind === 'maybe-code' || (kind === 'code' && determined.test(words))
}

/** Names that say what for, whatever else their label speaks of. */
export const signingIn =
  /verif|tunnist|log ?in|sign|authent|one time|einmal|otp|2fa|mfa|two|anmeld|connexion|inicio de sesion|logowan|prihlas|bejelentkez|uwierzyteln|inlog|провероч|верифик|вхід|dogrulama|تحقق|אימות|सत्याप|xac thuc|xac minh|인증|验证|驗證|認証/

/** "The code", "your code": of whatever the mail is about. */
const determined =
  /^(?:your|this|the|votre|ton|ce|tu|su|el|este|seu|teu|o|il|tuo|suo|questo|je|uw|din|twoj|vas|tvuj|tvoj|ваш|твои|твіи|этот|το|ο) \p{L}+$|^(?:koden din|codul (?:tau|dvs|dumneavoastra)|kodja|kodod|koodisi|kodemu|รหัสของคุณ|รหัสคือ|kodunuz|kodun|kode (?:anda|kamu)|kod anda|ma cua ban|הקוד של\p{L}+|आपका कोड|رمزك)$/u
