import { beforeEach, describe } from 'vitest'
import type { BrowserKind } from './browsers/browser.ts'

/** What `npm test` could not find or install on this system; it has said so, and counts every test skipped for it. */
const missing = (process.env.LATCHKEY_MISSING ?? '').split(' ')

export type Part = BrowserKind | 'keyboard' | 'roundcube'

export const lacks = (...parts: Part[]): boolean => parts.some((part) => missing.includes(part))

/** Every test of a file wants these parts; without one of them each is skipped. To be called before the file's own `beforeEach`. */
export function needs(...parts: Part[]): void {
  beforeEach(({ skip }) => skip(lacks(...parts), `needs ${parts.join(' and ')}`))
}

/** The same tests in each real browser; one that is not there is skipped and counted as skipped. */
export function inBrowsers(title: string, tests: (kind: BrowserKind) => void): void {
  for (const kind of ['chromium', 'firefox'] as const) describe.skipIf(lacks(kind))(`${title} (${kind})`, () => tests(kind))
}

/** With a screen of its own, where real keys can be pressed. */
export function inBrowsersWithKeyboard(title: string, tests: (kind: BrowserKind) => void): void {
  for (const kind of ['chromium', 'firefox'] as const) {
    describe.skipIf(lacks(kind, 'keyboard'))(`${title} (${kind})`, () => tests(kind))
  }
}

/** With a real Roundcube, where there is one. */
export function inBrowsersWithRoundcube(title: string, tests: (kind: BrowserKind) => void): void {
  for (const kind of ['chromium', 'firefox'] as const) {
    describe.skipIf(lacks(kind, 'roundcube'))(`${title} (${kind})`, () => tests(kind))
  }
}
