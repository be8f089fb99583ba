import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { detectPage, type StorePage } from '@/lib/pages/detect'
import { everyWriting } from '@/lib/pages/words/every-writing'
import { lettersOf, writings, type Writing } from '@/lib/pages/words/writings'
import { readForms, readStoreAnew, readStorePages, type SavedPage } from '../corpus'
import { readTranslatedForms } from '../translated-forms'

/** Of each writing, so many pages: each begins with nothing but the Latin words. */
const most = 5
const all = [...readStorePages(), ...readStoreAnew(), ...readForms(), ...readTranslatedForms()]
const pagesIn = (writing: Writing) => all.filter(({ html }) => lettersOf[writing].test(html))

const documentOf = ({ html, url }: SavedPage) => new JSDOM(html, { url: url.href }).window.document
const shapeOf = ({ fields, submit, ...rest }: StorePage) => ({
  ...rest,
  fields: fields.map(({ role, element }) => `${role} ${element.outerHTML}`),
  submit: submit?.outerHTML,
})

/** As a page's script reads it: words are learned once they are missing. */
async function readOnDemand(page: SavedPage): Promise<{ page: StorePage; learned: Writing[]; first: StorePage }> {
  const { readPage } = await import('@/lib/pages/read-page')
  const { findMissing, learn } = await import('@/lib/pages/words/vocabulary')
  const document = documentOf(page)
  const learned: Writing[] = []
  const first = readPage(document, page.url)
  let last = first
  while (findMissing().length > 0) {
    for (const writing of findMissing()) {
      learn(writing, everyWriting[writing])
      learned.push(writing)
    }
    last = readPage(document, page.url)
  }
  return { page: last, learned, first }
}

beforeEach(() => void vi.resetModules())

describe('a page that is given the words of its own writings alone', () => {
  it.each(
    writings.flatMap((writing) =>
      pagesIn(writing)
        .slice(0, most)
        .map((page) => [writing, page.name, page] as const),
    ),
  )('in %s is read as with all words: %s', async (_writing, _name, page) => {
    const onDemand = await readOnDemand(page)

    expect(shapeOf(onDemand.page)).toEqual(shapeOf(detectPage(documentOf(page), page.url)))
  })

  it.each(writings)('asks for those in %s', async (writing) => {
    const label = everyWriting[writing].password?.split('|')[0] ?? ''
    const page = {
      name: '',
      html: `<form><label>${label} <input></label><button>OK</button></form>`,
      url: new URL('https://site.example/'),
    }

    const { learned, first, page: last } = await readOnDemand(page)

    expect(learned).toEqual([writing])
    expect(shapeOf(last)).toEqual(shapeOf(detectPage(documentOf(page), page.url)))
    expect(first.kind).toBe('other')
  })

  it('asks for none where all letters are Latin, whatever their marks', async () => {
    const label = 'Mật khẩu – “contraseña” … hasło • şifre'
    const page = {
      name: '',
      html: `<form>${label}<input type="password"><button>Přihlásit</button></form>`,
      url: new URL('https://site.example/'),
    }

    expect((await readOnDemand(page)).learned).toEqual([])
  })
})
