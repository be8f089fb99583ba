export type WordListLanguage = 'en' | 'ru' | 'es' | 'pt' | 'fr' | 'de'

export const wordListLanguages: readonly WordListLanguage[] = ['en', 'ru', 'es', 'pt', 'fr', 'de']

const load: Record<WordListLanguage, () => Promise<{ words: string }>> = {
  en: () => import('../word-lists/en'),
  ru: () => import('../word-lists/ru'),
  es: () => import('../word-lists/es'),
  pt: () => import('../word-lists/pt'),
  fr: () => import('../word-lists/fr'),
  de: () => import('../word-lists/de'),
}

/**
 * The words of a language for the generator's style `words`: Latin letters, three to seven, at least 1024 (ten bits each). Each list is a file of its own, fetched when
 * it is first asked for; Chromium's service worker can't do that, a popup, an options page and a Worker of type `module` can.
 */
export async function loadWordList(language: WordListLanguage): Promise<readonly string[]> {
  return (await load[language]()).words.split(' ')
}
