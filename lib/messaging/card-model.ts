import type { Cause } from '@/lib/diagnosis/diagnose'
import type { Exit } from '@/lib/diagnosis/ways-out'
import type { GuessTime } from '@/lib/password/strength/guess-time'
import type { SocialNetwork } from '@/lib/store/page-kinds'

/** `values` for its text: a count, or the characters of which one is wanted. */
export interface RuleView {
  id: string
  level: 'must' | 'may-be-refused' | 'advice'
  ok: boolean
  values?: Record<string, string>
}

export type VaultState = 'none' | 'locked' | 'unlocked'

/**
 * Why a code wants the shopper's own look first. `other-mailbox`: the page wrote to another address; `other-account`: the mail names another
 * one, or other pages wait too and nobody can tell whose it is.
 */
export type CodeWarning = 'spam' | 'unknown-time' | 'unknown-sender' | 'other-mailbox' | 'other-account'

/** What a card in the page shows. Holds no secret, but for a password that nobody keeps (`made` without a vault). */
export type CardModel =
  | {
      kind: 'accounts'
      vault: VaultState
      /** a name stays empty until the shopper has entered the field: a page must not show who is at the computer */
      accounts: readonly { id: string; name: string; signInWith: 'password' | SocialNetwork }[]
      /** what the page asks for: the account alone (recovery), the password alone (the second of two steps), or both */
      fills: 'account' | 'password' | 'account-and-password'
    }
  | {
      kind: 'new-password'
      vault: VaultState
      /** undefined: the field is empty, or the meter could not answer */
      rating?: {
        score: 0 | 1 | 2 | 3 | 4
        reasons: readonly { id: string; values?: Record<string, string> }[]
        idea?: string
        time?: GuessTime
        /** signs that the store may count differently */
        countsDiffer?: boolean
      }
      rules: readonly RuleView[]
      busy: boolean
      /** one was made here before and not sent: it can be filled again */
      made?: 'kept' | 'unkept'
    }
  /** A password was made and filled. `password` is there only when no vault keeps it: shown once. */
  | { kind: 'made'; keptBy: 'vault' | 'locked-vault' | 'nobody'; password?: string }
  | {
      kind: 'waiting'
      /** the masked address or phone that the page says it wrote to */
      sentTo?: string
      /** the page waits for a link instead of a code */
      awaitsLink?: boolean
      bySms: boolean
      mail: 'connected' | 'not-connected' | 'not-open' | 'asleep' | 'signed-out' | 'other-mailbox'
      /** the mail has come: it has to be opened before its code can be read, or it is open and shows no address of its sender */
      seenMail?: 'closed' | 'no-sender'
      /** the page's own button for a code, which can be pressed now */
      ask?: string
      /** ms since the epoch */
      resendAt?: number
      endsAt: number
      /** from when on Spam is worth a look, ms since the epoch: the card counts by itself, since nothing new may come */
      spamAt: number
      /** the store took back its word: the code that was filled counts no more */
      isRefused?: boolean
      /** a code that was pasted or typed into the card's box and can't be one */
      badPaste: boolean
    }
  /** A code is there; it stays in the background until the shopper asks for it. */
  | { kind: 'code'; from: string; arrivedAt?: number; warnings: readonly CodeWarning[] }
  /** `isAwaited`: the page waits for one; elsewhere it came in the place of a code. */
  | { kind: 'link'; host: string; isAwaited?: boolean }
  | { kind: 'typing'; capsLock: boolean; layout?: string; slip?: TypingSlip; canRetype: boolean }
  | { kind: 'refused'; cause?: Cause; certainty?: 'certain' | 'likely' | 'possible'; vault: VaultState; canFillSaved: boolean; exit?: Exit }
  | { kind: 'save'; account: string; update: boolean; vault: VaultState }
  | { kind: 'notice'; notice: Notice }

export type TypingSlip = 'space' | 'look-alike' | 'full-width' | 'accent' | 'composing' | 'moved-letters' | 'moved-signs'

export const notices = [
  'page-took-it-back',
  /** the field takes fewer signs: a password cut short is another one */
  'too-long',
  /** hidden, covered, read-only: nobody could have typed there either */
  'cannot-fill',
  /** the field was moved or turned into another: what was in it is out again */
  'field-changed',
  /** the form came to send somewhere else */
  'form-changed',
  /** the form sends to somebody else from the start */
  'form-abroad',
  'code-filled',
  'code-too-late',
  'saved',
  /** the store refuses it now, since it took it at the submit before */
  'saved-before',
  'kept-until-unlock',
  'not-kept-refused',
  'cannot-make',
  'try-again',
  /** the store's own check: only the shopper can do it */
  'captcha-waits',
  'captcha-failed',
  'captcha-solved',
] as const
export type Notice = (typeof notices)[number]

/** What the shopper did on a card, after every check that the act was theirs. */
export type CardAct =
  | { kind: 'fill-account'; id: string }
  | { kind: 'unlock' }
  | { kind: 'make-password' }
  /** what was made here before */
  | { kind: 'fill-made' }
  /** what nobody keeps, in a vault to be made */
  | { kind: 'keep' }
  | { kind: 'copy-password' }
  | { kind: 'open-mail' }
  | { kind: 'connect-mail' }
  | { kind: 'paste-code'; text: string }
  | { kind: 'fill-code' }
  | { kind: 'open-link' }
  | { kind: 'retype' }
  | { kind: 'fill-saved' }
  | { kind: 'all-checks' }
  | { kind: 'leave'; to: Exit }
  | { kind: 'save' }
  | { kind: 'dismiss' }
