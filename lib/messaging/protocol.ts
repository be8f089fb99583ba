import type { Cause } from '@/lib/diagnosis/diagnose'
import type { Exit } from '@/lib/diagnosis/ways-out'
import type { LayoutTraits } from '@/lib/keyboard/typing'
import type { MailMessage } from '@/lib/mail/bind'
import type { CaptchaState, FieldRole, PageKind, SocialNetwork } from '@/lib/store/page-kinds'
import type { Words } from '@/lib/pages/words/vocabulary'
import type { Writing } from '@/lib/pages/words/writings'
import type { Site } from '@/lib/store/sites'
import type { GuessTime } from '@/lib/password/strength/guess-time'
import type { CardAct, CardModel, RuleView, VaultState } from './card-model'
import type { OptionsAct, OptionsModel, OptionsResult } from './options-model'
import type { ActResult, PopupAct, PopupModel } from './popup-model'

/** Who asks, as the browser says. */
export type Party = 'store-frame' | 'webmail' | 'own-page'

/** What a store frame tells of its page: no value of any field. */
export interface PageReport {
  kind: PageKind
  roles: readonly FieldRole[]
  captcha: CaptchaState
  errorText?: string
  shownAccount?: string
  sentTo?: string
  /** of a page of kind `code`: it has no field for one, since a link was mailed instead */
  awaitsLink?: boolean
  /** how many characters the waiting field takes */
  codeLength?: number
  /** the waiting field says that letters stand in the code, too */
  codeHasLetters?: boolean
  /** the words on the page's own button that comes next */
  press?: string
  /** of a page that waits for a code: whether it was asked for */
  isCodeSent?: boolean
  /** the shopper has just pressed the page's own button that has a code sent */
  isCodeAsked?: boolean
  /** of the document itself; undefined where the browser does not say */
  httpStatus?: number
  /** the worst that the page's script was answered since the last submit, 400 and above */
  answerStatus?: number
  /** the first that is told of this document: it has just been loaded */
  isNew?: boolean
}

/** What a store frame needs to know to draw its cards. */
export interface FrameState {
  vault: VaultState
  /** a card that the background wants shown beside the page's own field */
  card?: CardModel
  /** the shopper chose an account one step ago: its password may follow without another act */
  carriedAccount?: boolean
  /** what the shopper's keyboard is usually like, where there is a password to type */
  keyboard?: LayoutTraits
  /** whose rules for passwords count here */
  site?: Site
  /** one was made here before and not sent: in the vault, or kept by nobody */
  made?: 'kept' | 'unkept'
}

/** What the shopper submitted at a sign-in; compared at once and dropped. */
export interface SubmittedAttempt {
  typed: string
  account?: string
  capsLock?: boolean
  keyboardLayout?: string
  online: boolean
  captcha?: CaptchaState
}

export interface Rating {
  score: 0 | 1 | 2 | 3 | 4
  reasons: { id: string; values?: Record<string, string> }[]
  /** what to do instead, an id; undefined: nothing, it is good */
  idea?: string
  time: GuessTime
  pageRules: readonly RuleView[]
  countsDiffer: boolean
}

export interface MailReading {
  state: 'ready' | 'loading' | 'signed-out' | 'unknown'
  mailbox?: string
  spamUnread?: number
  messages: MailMessage[]
}

export type Refused<R extends string> = { ok: false; reason: R }
export type OfferedAccount = { id: string; name: string; signInWith: 'password' | SocialNetwork }

/** Where an element is in its own frame, in CSS pixels. */
export interface Spot {
  left: number
  top: number
  width: number
  height: number
}

/** A card that a frame has the page around it show; without one, it is to close. */
export interface Guest {
  guest: string
  card?: CardModel
  field?: Spot
  avoid?: Spot[]
}

/**
 * Everything one context may ask of another: what is asked, and what is answered.
 * A secret is only ever an answer, so it can't reach any document but the one that asked.
 */
export interface Protocol {
  'page.seen': { ask: PageReport; answer: FrameState }
  /** `keyboard`: what the keys of the visible field told of the layout; of a password's keys nothing is kept */
  'account.typed': { ask: { account: string; keyboard?: LayoutTraits }; answer: void }
  'accounts.offer': { ask: void; answer: { vault: VaultState; accounts: OfferedAccount[] } }
  'account.take': {
    ask: { id?: string }
    answer: { ok: true; account: string; password?: string } | Refused<'locked' | 'gone' | 'not-trusted'>
  }
  'code.take': { ask: void; answer: { ok: true; code: string } | Refused<'gone' | 'not-trusted'> }
  /** finds the code in what the shopper pasted; the words it takes are too many for a page's script */
  'code.read': { ask: { text: string }; answer: { code?: string } }
  'code.used': { ask: void; answer: void }
  'link.open': { ask: void; answer: void }
  /**
   * A frame too small for its card has the top page show it, or close it again; what the shopper does there comes back. `guest`: the frame's
   * own name for that card. A frame keeps its number when its page changes, and the next page knows nothing of the name.
   */
  'guest.show': { ask: Guest; answer: void }
  'guest.act': { ask: { frameId: number; guest: string; act: CardAct }; answer: void }
  /** `again`: what was made here before, rather than another */
  'password.make': {
    ask: { rules?: string; again?: boolean }
    answer:
      { ok: true; password: string; keptBy: 'vault' | 'locked-vault' | 'nobody' } | Refused<'cannot-make' | 'cannot-keep' | 'not-trusted'>
  }
  /** what was typed in another script or with spaces, as it was probably meant; the tables are too large for a page's script */
  'password.retype': { ask: { text: string; move?: { on: LayoutTraits; usual: LayoutTraits } }; answer: { text?: string } }
  'password.submitted': { ask: { password: string }; answer: void }
  'save.accepted': { ask: void; answer: void }
  'save.declined': { ask: void; answer: void }
  'attempt.submitted': { ask: SubmittedAttempt; answer: void }
  'mail.open': { ask: void; answer: void }
  /** leaves the page for what ends the trouble; which address that is is ours to know */
  'page.leave': { ask: { to: Exit }; answer: void }
  'window.open': { ask: { purpose: 'unlock' | 'connect-mail' | 'checks' | 'keep' }; answer: void }
  /** `mayAsk`: the page shows a field; without one, help comes only in the middle of a journey */
  'help.bring': { ask: { mayAsk: boolean }; answer: { isBrought: boolean } }
  'cards.bring': { ask: void; answer: void }
  /** what forms say in one writing: a page's script is given the words of those that its page is in */
  'words.take': { ask: { writing: Writing }; answer: Words }
  /** a secret was copied: it is not to stay in the clipboard */
  'clipboard.copied': { ask: void; answer: void }
  /** the account of this tab's journey, for the meter alone: the shopper named it before */
  'engine.ensure': { ask: void; answer: { account?: string } }

  'engine.rate': { ask: { password: string; account?: string; rules?: string }; answer: Rating }
  /** bytes travel as base64: one of the browsers sends messages as JSON */
  'engine.derive': { ask: { passphrase: string; salt: string; memoryKiB: number; passes: number }; answer: { key: string } }
  /** not the engine's work, but its document's: the only one of ours that has a clipboard while nobody looks */
  'clipboard.overwrite': { ask: void; answer: void }

  'mail.hello': { ask: void; answer: { lookUntil?: number } }
  'mail.reading': { ask: MailReading; answer: void }

  'popup.model': { ask: { tabId?: number }; answer: PopupModel }
  'popup.act': { ask: { tabId?: number; act: PopupAct }; answer: ActResult }

  'options.model': { ask: void; answer: OptionsModel }
  'options.act': { ask: OptionsAct; answer: OptionsResult }
}

/** What the background tells a frame or a page of its own; nothing here is a secret. */
export interface Tellings {
  'frame.state': FrameState
  'frame.vault': Pick<FrameState, 'vault' | 'made'>
  /** the shopper chose it in the popup; the frame asks for the secret itself, so that it goes nowhere else */
  'frame.fill': { what: 'code' } | { what: 'account'; id: string }
  /** have the helping script brought, if it is not here yet; answered when it is */
  'frame.help': void
  'frame.guest': Guest & { origin: string; frameId: number }
  'frame.act': { guest: string; act: CardAct }
  'mail.note': void
  'mail.look': { until: number }
  'mail.rest': void
  changed: void
}

export type RequestType = keyof Protocol
export type Ask<T extends RequestType> = Protocol[T]['ask']
export type AnswerTo<T extends RequestType> = Protocol[T]['answer']

/** What a frame may learn of a refusal (THREATS A29): the cause, never what was typed, meant or compared. */
export interface RefusalVerdict {
  cause?: Cause
  certainty?: 'certain' | 'likely' | 'possible'
}
