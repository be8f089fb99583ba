import type { Cause } from '@/lib/diagnosis/diagnose'
import type { Exit } from '@/lib/diagnosis/ways-out'
import type { JourneyId } from '@/lib/diagnosis/journeys/journeys'
import type { PassphraseSlip } from '@/lib/keyboard/passphrase-slips'
import type { PageKind, SocialNetwork } from '@/lib/store/page-kinds'
import type { Site } from '@/lib/store/sites'
import type { CodeWarning, VaultState } from './card-model'

/** All that the popup shows. Made by the background, drawn by components/popup; asked for anew after every act. */
export interface PopupModel {
  vault: VaultState
  tab: TabView
  mail: MailView
  /** of the vault, newest change first; empty while it is locked */
  accounts: readonly AccountView[]
  /** passwords that were made or typed and of which nobody knows yet whether the store took them */
  pending: readonly PendingView[]
  /** what was made here, newest first, saved or not; empty while the vault is locked */
  generated: readonly GeneratedView[]
  /** records that can't be read any more; the rest can */
  damaged: number
  /** a password that was made without a vault in this tab, and that nobody keeps: a vault made now takes it in */
  unkept?: { password: string }
  problem?: Problem
}

/** What the tab under the popup is. */
export type TabView =
  | { kind: 'store'; page: PageKind; site: Site; journey?: JourneyView; code?: CodeView }
  /**
   * Looks like a webmail, or the shopper wants it to be one. `waitsFor`: what some store page awaits from it; `isLent`: it is looked at
   * for that, and not connected
   */
  | {
      kind: 'web'
      origin: string
      waitsFor?: 'code' | 'link'
      isConnected: boolean
      isLent: boolean
      code?: CodeView
      journey?: JourneyView
    }
  | { kind: 'twin'; host: string; imitates: string }
  | { kind: 'other'; journey?: JourneyView }

export interface JourneyView {
  id: JourneyId
  /** 1-based */
  step: number
  steps: number
  account?: string
  /** the words on the page's own button that comes next; undefined where none was found */
  press?: string
  /** false: the page has a button that sends the code, and it was not pressed yet */
  isCodeSent?: boolean
  /** the shopper asked to be led this way, and moves it on where no page does */
  isChosen?: true
}

export interface CodeView {
  /** `by-sms`: it goes to a phone, and no mail will have it; `closed` and `no-sender`: the mail is there, see the card of waiting */
  state: 'waiting' | 'found' | 'closed' | 'no-sender' | 'link' | 'by-sms'
  /** the page waits for a link instead of a code */
  awaitsLink?: boolean
  /** where the link leads; there only when one is */
  host?: string
  /** digits; there only when found */
  code?: string
  from?: string
  sentTo?: string
  /** ms since the epoch */
  arrivedAt?: number
  endsAt: number
  warnings: readonly CodeWarning[]
}

export interface MailView {
  status: 'connected' | 'lent' | 'not-connected' | 'not-open' | 'asleep' | 'signed-out'
  origin?: string
  mailbox?: string
  /** ms since the epoch; there while a tab is lent and no connected one is open */
  lentUntil?: number
}

export interface AccountView {
  id: string
  account: string
  /** a realm of the store's, or another site's host, which was brought in from a list and is never filled */
  site: string
  signInWith: 'password' | SocialNetwork
  tiedTo?: string
  /** ISO dates */
  changedAt: string
  previous: readonly { until: string }[]
  hasPassword: boolean
  notes?: string
  question?: string
  /** to the question; it stays with the background until it is copied */
  hasAnswer?: boolean
}

export interface PendingView {
  id: string
  account?: string
  site: Site
  /** ISO */
  madeAt: string
  /** `unsent`: its page is open, and has not sent it */
  state: 'pending' | 'confirmed' | 'unsent'
}

/** A password of the history. It stays with the background until the shopper asks for this one. */
export interface GeneratedView {
  id: string
  account?: string
  /** other: made for no page of the store */
  site: Site | 'other'
  /** ISO */
  madeAt: string
}

/** One check of "Why can't I get in?". */
export interface CheckView {
  id: string
  found: 'fine' | 'cause' | 'unknown'
  cause?: Cause
  certainty?: 'certain' | 'likely' | 'possible'
  /** the saved account whose password, or whose name, this is */
  account?: string
  /** the entry whose password was meant, to be filled or copied */
  entry?: { id: string; account: string }
  exit?: Exit
  /** what is not known yet, of a check that could not be made */
  missing?: 'page' | 'typed' | 'vault' | 'account'
}

export type Problem =
  | 'empty-passphrase'
  | 'wrong-passphrase'
  | 'passphrases-differ'
  | 'too-soon'
  | 'already-there'
  | 'permission-denied'
  | 'no-mail-tab'
  | 'no-mail-address'
  | 'nothing-to-fill'
  | 'not-trusted'
  | 'locked'
  | 'quota'
  | 'damaged'
  | 'too-long'
  | 'unavailable'
  | 'unknown-version'
  | 'gone'

export type PopupAct =
  | { kind: 'create-vault'; passphrase: string }
  | { kind: 'unlock'; passphrase: string }
  | { kind: 'lock' }
  /** after the browser granted the permission, in the shopper's own click in the popup */
  | { kind: 'connect-mail'; origin: string }
  | { kind: 'disconnect-mail' }
  /** reads this tab once, by the shopper's click on our icon */
  | { kind: 'use-this-mail' }
  | { kind: 'open-mail' }
  /** fills the found code into the page that waits */
  | { kind: 'fill-code' }
  /** the link in the mail that the page waits for */
  | { kind: 'open-link' }
  /** fills an account into this tab's sign-in */
  | { kind: 'fill-account'; id: string }
  | { kind: 'copy-password'; id: string }
  /** the `nth` of its earlier ones, which was in use `until` then */
  | { kind: 'copy-earlier'; id: string; nth: number; until: string }
  /** to the security question */
  | { kind: 'copy-answer'; id: string }
  | {
      kind: 'save-account'
      id?: string
      account: string
      site: string
      password?: string
      signInWith?: 'password' | SocialNetwork
      tiedTo?: string
      question?: string
      answer?: string
      notes?: string
    }
  | { kind: 'remove-account'; id: string }
  | { kind: 'restore-account'; id: string }
  /** a password that the popup made goes into the history before it is shown */
  | { kind: 'keep-made'; password: string; site: Site | 'other' }
  | { kind: 'show-generated'; id: string }
  | { kind: 'clear-generated' }
  | { kind: 'keep-pending'; id: string; account?: string }
  | { kind: 'drop-pending'; id: string }
  | { kind: 'run-checks' }
  | { kind: 'test-password'; password: string }
  | { kind: 'leave'; to: Exit }
  /** to be led through this journey, from the step that the page in front belongs to */
  | { kind: 'follow'; journey: JourneyId }
  /** from the step that is shown to another one of the same way (1-based) */
  | { kind: 'step'; from: number; to: number }
  | { kind: 'stop-following' }

/** What an act gives back beside the new model. A password is here only when the shopper asked for that one. */
export interface ActResult {
  problem?: Problem
  /** ms since the epoch, with 'too-soon' */
  retryAt?: number
  /** of an unlocking that went well all the same: what the keyboard did to the passphrase */
  slip?: PassphraseSlip
  password?: string
  /** to a security question */
  answer?: string
  /** of a made password */
  keptBy?: 'vault' | 'locked-vault' | 'nobody'
  checks?: readonly CheckView[]
  /** of a tested password: the store's rules */
  rules?: readonly { id: string; level: 'must' | 'may-be-refused' | 'advice'; ok: boolean }[]
  /** of a tested password: the account whose saved password it is, letter by letter */
  sameAs?: string
}
