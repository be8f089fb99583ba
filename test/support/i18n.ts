import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readMessages } from './messages'

/** The fake browser has no i18n: answers from our own locale files. For a `beforeEach`. */
export function speak(language: 'en' | 'ru' = 'en', direction: 'ltr' | 'rtl' = 'ltr'): void {
  const messages: Record<string, string> = { ...readMessages(language), direction }
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string, values: string | (string | number)[] = []) => {
    const given = Array.isArray(values) ? values : [values]
    return (messages[key] ?? '').replace(/\$([1-9])/gu, (_place, at: string) => String(given[Number(at) - 1] ?? ''))
  })
}
