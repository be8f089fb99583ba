import type { Page } from 'puppeteer-core'

export type BrowserKind = 'chromium' | 'firefox'

export interface LaunchOptions {
  /** port of the https front on 127.0.0.1 */
  port: number
  /** host names that lead there, in this browser's profile only */
  hosts: readonly string[]
  /** kept after `close`, so that a later launch finds what was saved */
  profile?: string
  /** shown to a person instead of walked by a test */
  headful?: boolean
  /** of a screen of its own (display.ts), for real keys */
  environment?: Record<string, string | undefined>
  /** puts its question for a permission to the shopper; otherwise tests go without */
  asksPermissions?: boolean
  /** where files go that a page hands over, without a question */
  downloads?: string
  viewport?: { width: number; height: number }
  language?: string
}

/** A real browser with the built extension in it, driven as a shopper would: real pointer, real keys. */
export interface TestBrowser {
  kind: BrowserKind
  open(address: string): Promise<Page>
  /** A page of the extension, in a tab. */
  openOwn(path: string): Promise<Page>
  /** The card that the extension shows on this page, in whichever frame; undefined when there is none. */
  findCard(page: Page): Promise<SeenCard | undefined>
  /** Clicks where an element of a card is; false if it has gone or moved by the time that the pointer is there. */
  click(page: Page, place: CardPart): Promise<boolean>
  /** Enlarges what the window shows of a page, as two fingers do: the rest of it is out of sight. */
  zoomIn(page: Page, scale: number): Promise<void>
  /** The browser's own number of a tab, as the extension knows it. */
  tabIdOf(page: Page): Promise<number>
  /** Whether the browser's own question for a permission is open, the popup being closed. */
  isAsking(): Promise<boolean>
  /** From now on the browser answers the extension's request for this origin with yes, without a prompt. */
  allow(origin: string): Promise<void>
  /** Ends the extension's background, as the browsers do whenever they like. */
  killBackground(): Promise<void>
  /** Ends the browser's process without a chance to tidy up. */
  kill(): Promise<void>
  /** every open tab, for a picture of what went wrong */
  pages(): Promise<Page[]>
  /** Makes it as new, for other hosts and another port: nothing kept, the extension installed afresh. Only where a start costs much more. */
  renew?(options: LaunchOptions): Promise<void>
  /** once a person has closed it */
  closed(): Promise<void>
  close(): Promise<void>
}

/** What a screen reader would find in a card. */
export interface SeenCard {
  text: string
  parts: CardPart[]
}

export interface CardPart {
  role: 'button' | 'textbox' | 'other'
  name: string
  disabled: boolean
  /** how the driver finds it again */
  handle: unknown
}

/** A shopper needs this long to see a card and move there; the extension ignores acts that come sooner (THREATS A06). In ms. */
export const reactionMs = 700
