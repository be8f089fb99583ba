export interface Code {
  digits: string
  sentAt: number
  wrongTries: number
}

export type CodeVerdict = 'right' | 'wrong' | 'expired' | 'used-up' | 'not-sent'

/** ms. A code lives 15 minutes, the next one can be asked for after one minute, and five wrong tries spend it. */
export const codeLifetimeMs = 15 * 60_000
export const resendAfterMs = 60_000
const maxWrongTries = 5

export function drawCode(length: number, now: number, random: (below: number) => number): Code {
  return { digits: Array.from({ length }, () => random(10)).join(''), sentAt: now, wrongTries: 0 }
}

/** Counts a wrong try on the code itself. */
export function judgeCode(code: Code | undefined, typed: string, now: number): CodeVerdict {
  if (!code) return 'not-sent'
  if (code.wrongTries >= maxWrongTries) return 'used-up'
  if (now - code.sentAt > codeLifetimeMs) return 'expired'
  if (typed === code.digits) return 'right'
  code.wrongTries += 1
  return code.wrongTries >= maxWrongTries ? 'used-up' : 'wrong'
}
