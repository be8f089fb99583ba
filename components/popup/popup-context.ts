import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { PassphraseSlip } from '@/lib/keyboard/passphrase-slips'
import type { Rating } from '@/components/shared/rating'
import type { ActResult, PopupAct, PopupModel, Problem } from './popup-model'

/** What the popup needs of the browser and the background; the entry provides it. */
export interface PopupDeps {
  /** the entry asks for a new model afterwards, and draws again */
  act: (act: PopupAct) => Promise<ActResult>
  /** asks the browser for the permission; has to be called in the shopper's own click */
  grantMail: (origin: string) => Promise<boolean>
  /** to the clipboard, from which the entry takes it away again */
  copy: (text: string) => Promise<void>
  /** undefined: the meter did not answer */
  rate: (password: string, account?: string) => Promise<Rating | undefined>
  openOptions: () => void
  /** closes the small window that a page's button opened, and shows that page; undefined where this is none */
  leave?: () => void
}

/** What the views share: the model, and ways to act that show their own problem. `leave` is there where nothing else than the page is to come. */
export interface PopupTools extends PopupDeps {
  model: PopupModel
  view: PopupView
  go: (view: PopupView) => void
  /** acts, shows the problem if there is one, and returns what came back */
  run: (act: PopupAct) => Promise<ActResult>
  say: (problem: Problem | undefined, retryAt?: number) => void
  /** the account that was removed last, which can still be brought back */
  removed: RemovedAccount | undefined
  noteRemoved: (account: RemovedAccount) => void
  forgetRemoved: () => void
}

export interface RemovedAccount {
  id: string
  account: string
}

export type PopupView =
  /** `slip`: the vault has just opened, though the keyboard had changed the passphrase */
  | { kind: 'home'; slip?: PassphraseSlip }
  /** `next`: what the open vault is wanted for; home without it */
  | { kind: 'unlock'; next?: PopupView }
  | { kind: 'create' }
  /** what a page asked for is done, and wants a word before its window closes */
  | { kind: 'done'; slip?: PassphraseSlip }
  | { kind: 'maker' }
  | { kind: 'generated' }
  | { kind: 'checks' }
  | { kind: 'choose-journey' }
  | { kind: 'account'; id: string }
  | { kind: 'add' }
  | { kind: 'connect-mail' }

const PopupContext = createContext<PopupTools | undefined>(undefined)

export const PopupProvider = PopupContext.Provider

/** Throws outside a popup: a view without its tools is a bug. */
export function usePopup(): PopupTools {
  const tools = useContext(PopupContext)
  if (!tools) throw new Error('a popup view needs the popup around it')
  return tools
}
