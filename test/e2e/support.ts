import { beforeEach, describe } from 'vitest'
import type { BrowserKind } from './browsers/browser.ts'

/** What `npm test` could not find or install on this system; it has said so, and counts every test skipped for it. */
const missing = (process.env.LATCHKEY_MISSING ?? '').split(' ')

export type Part = BrowserKind | 'keyboard' | 'roundcube'

const kinds = ['chromium', 'firefox'] as const

export const lacks = (...parts: Part[]): boolean => parts.some((part) => missing.includes(part))

/** Every test of a file wants these parts; without one of them each is skipped. To be called before the file's own `beforeEach`. */
export function needs(...parts: Part[]): void {
  beforeEach(({ skip }) => skip(lacks(...parts), `needs ${parts.join(' and ')}`))
}

/** The same tests in each real browser. */
export function inBrowsers(title: string, tests: (kind: BrowserKind) => void): void {
  inEach(title, [], tests)
}

/** With a screen of its own, where real keys can be pressed. */
export function inBrowsersWithKeyboard(title: string, tests: (kind: BrowserKind) => void): void {
  inEach(title, ['keyboard'], tests)
}

/** With a real Roundcube. */
export function inBrowsersWithRoundcube(title: string, tests: (kind: BrowserKind) => void): void {
  inEach(title, ['roundcube'], tests)
}

/** One test for all browsers at a time, side by side on a screen of its own where nobody presses a key. */
export function inAllBrowsersWithKeyboard(title: string, tests: (kinds: readonly BrowserKind[]) => void): void {
  const here = kinds.filter((kind) => !lacks(kind))
  inAPlaceWith(['keyboard'], `${title} (${here.join(' and ')})`, () => tests(here))
}

function inEach(title: string, also: readonly Part[], tests: (kind: BrowserKind) => void): void {
  for (const kind of kinds) inAPlaceWith([kind, ...also], `${title} (${kind})`, () => tests(kind))
}

/** Where something is missing the tests are skipped, counted as skipped, and say in their name for the lack of what. */
function inAPlaceWith(parts: readonly Part[], title: string, tests: () => void): void {
  const lacking = parts.filter((part) => lacks(part))
  const reason = lacking.length === 0 ? '' : `: skipped, no ${lacking.join(' and no ')} here`
  // Skipped where a browser or another part can't be had, named by `reason`; in CI that lack is a failure (test/all.mjs).
  describe.skipIf(reason !== '')(`${title}${reason}`, tests)
}
