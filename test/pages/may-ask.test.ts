import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { mayAsk } from '@/lib/pages/may-ask'
import { readForms, readStorePages } from './corpus'

const ask = (html: string, url = 'https://www.aliexpress.com/') => mayAsk(new JSDOM(html).window.document, new URL(url))

describe('a page may ask for something', () => {
  it.each(
    [...readStorePages(), ...readForms()]
      .filter(({ html }) => /data-expect="(?:account|password|new-password|code)"/.test(html))
      .map(({ name, html, url }) => [name, html, url.href] as const),
  )('%s', (_name, html, url) => {
    expect(ask(html, url)).toBe(true)
  })
})

describe('a page asks for nothing', () => {
  it.each([
    ['with a search box', '<form><input name="SearchText" id="search-words" placeholder="50,000 items"></form>'],
    ['with a search box of its role', '<form role="search"><input></form>'],
    ['with a quantity', '<input type="number" name="quantity"><input class="search-input">'],
    ['with an amount that has buttons', '<input role="spinbutton" aria-valuemin="1" value="1">'],
    ['with a price filter', '<input class="filter-price" placeholder="Min"><input class="filter-price" placeholder="Max">'],
    ['without fields', '<h1>Deals</h1>'],
  ])('%s', (_what, html) => {
    expect(ask(html)).toBe(false)
  })
})
