import { readFileSync } from 'node:fs'
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build'

/** Every message of a language, as the browser would hold it: `card_accounts_fill` and its text. */
export function readMessages(language: 'en' | 'ru'): Record<string, string> {
  const messages = generateChromeMessages(parseMessagesText(readFileSync(`locales/${language}.yml`, 'utf8'), 'YAML'))
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]))
}
