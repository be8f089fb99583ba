/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { wordsOf, type Say } from './words.ts'

interface PageData {
  language: 'en' | 'ru'
  [key: string]: unknown
}

const pageData = JSON.parse(document.querySelector('#page-data')?.textContent ?? '{"language":"en"}') as PageData

export const language = pageData.language
/** `aliexpress.com`, or the sister site that shows the same pages. */
export const realm = location.hostname.split('.').slice(-2).join('.')

export const say: Say = wordsOf(language)

/** What the server said of this page, as a string; undefined where it said nothing. */
export function dataOf(key: string): string | undefined {
  const value = pageData[key]
  return typeof value === 'string' ? value : undefined
}

/** In the whole tab: a sign-in may be framed by another page of the store. */
export function goTo(address: string): void {
  window.open(address, '_top')
}

export function draw(page: ReactNode): void {
  const root = document.querySelector('#root')
  if (root) createRoot(root).render(page)
}
