/** @jsxImportSource react */
import { Fragment, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { wordsOf, type Language, type Say } from './words.ts'

interface PageData {
  language: Language
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

/** ms until a page that is drawn late begins, and until what it drew first gives way to fresh elements. */
const lateMs = { begin: 900, anew: 1500 }

/** Into the document's root; or as some of the store's pages do, into an element's own root, or late and then once more. */
export function draw(page: ReactNode): void {
  const root = document.querySelector('#root')
  if (!root) return
  switch (dataOf('drawing')) {
    case 'in-element':
      createRoot(openShadow(root)).render(page)
      return
    case 'late': {
      const drawn = createRoot(root)
      setTimeout(() => drawn.render(<Fragment key="first">{page}</Fragment>), lateMs.begin)
      setTimeout(() => {
        flushSync(() => drawn.render(<Fragment key="second">{page}</Fragment>))
        performance.mark('drawn-anew')
      }, lateMs.begin + lateMs.anew)
      return
    }
    default:
      createRoot(root).render(page)
  }
}

/** An element of its own kind around the page, with an open root and the page's style sheet in it. */
function openShadow(root: Element): HTMLElement {
  const element = root.appendChild(document.createElement('ae-sign-in'))
  const mount = document.createElement('div')
  const style = document.querySelector('link[rel=stylesheet]')?.cloneNode() ?? ''
  element.attachShadow({ mode: 'open' }).append(style, mount)
  return mount
}
