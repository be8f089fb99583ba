import { describe } from 'vitest'
import type { BrowserKind } from './browsers/browser.ts'

const missing = (process.env.LATCHKEY_MISSING ?? '').split(' ')

/** The same tests in each real browser; one that is not there is skipped and counted as skipped. */
export function inBrowsers(title: string, tests: (kind: BrowserKind) => void): void {
  for (const kind of ['chromium', 'firefox'] as const) describe.skipIf(missing.includes(kind))(`${title} (${kind})`, () => tests(kind))
}

/** With a screen of its own, where real keys can be pressed. */
export function inBrowsersWithKeyboard(title: string, tests: (kind: BrowserKind) => void): void {
  for (const kind of ['chromium', 'firefox'] as const) {
    describe.skipIf(missing.includes(kind) || missing.includes('keyboard'))(`${title} (${kind})`, () => tests(kind))
  }
}

/** With a real Roundcube, where there is one. */
export function inBrowsersWithRoundcube(title: string, tests: (kind: BrowserKind) => void): void {
  for (const kind of ['chromium', 'firefox'] as const) {
    describe.skipIf(missing.includes(kind) || missing.includes('roundcube'))(`${title} (${kind})`, () => tests(kind))
  }
}
