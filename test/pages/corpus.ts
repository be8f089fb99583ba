import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { look, type StorePage } from '@/lib/pages/read-page'
import { learnAll } from '@/lib/pages/words/learn-all'
import type { FieldRole } from '@/lib/store/page-kinds'

/** A saved page: its expectations are attributes in it (`data-expect` on elements, `data-expect-…` on the root). */
export interface SavedPage {
  name: string
  html: string
  url: URL
}

const folder = join(import.meta.dirname, 'fixtures')

/** One page a file; line one has its address and month. */
export function readStorePages(): SavedPage[] {
  return readdirSync(join(folder, 'store')).map((file) => {
    const html = readFileSync(join(folder, 'store', file), 'utf8')
    const address = /^<!-- (\S+) \d{4}-\d\d -->/.exec(html)?.[1]
    if (!address) throw new Error(`${file}: line one must be an address and a month`)
    return { name: file.replace('.html', ''), html, url: new URL(address) }
  })
}

/** Forms of any site. */
export const readForms = (): SavedPage[] => readMany('forms')

/**
 * The store's generations a second time, in languages that the first pages don't speak, right to left among them. All were written before
 * one was read; the half that `isUnseen` names was only counted since.
 */
export const readStoreAnew = (): SavedPage[] => readMany('store-anew')

/** Many pages a file, each led by `<!-- page NAME kind ADDRESS -->`. */
function readMany(inFolder: string): SavedPage[] {
  return readdirSync(join(folder, inFolder)).flatMap((file) => {
    const text = readFileSync(join(folder, inFolder, file), 'utf8')
    return text
      .split(/^<!-- page /m)
      .slice(1)
      .map((part) => {
        const [, name, kind, address, body] = /^(\S+) (\S+) (\S+) -->([\s\S]*)$/.exec(part) ?? []
        if (!name || !kind || !address || body === undefined)
          throw new Error(`${file}: a page without name, kind and address: ${part.slice(0, 60)}`)
        const expected = kind === 'awaits-link' ? 'data-expect-kind="other" data-expect-awaits="link"' : `data-expect-kind="${kind}"`
        const html = /<html/i.test(body)
          ? body.replace(/<html/i, `<html ${expected}`)
          : /<body/i.test(body)
            ? `<!doctype html><html ${expected}>${body}</html>`
            : `<!doctype html><html ${expected}><head><title></title></head><body>${body}</body></html>`
        return { name, html, url: new URL(address) }
      })
  })
}

/** Half of the pages are looked at while working, the other half only counted. By name, so that a page never changes sides. */
export const isUnseen = (name: string): boolean => {
  // written last, after the words were settled: counted before any was looked at
  if (name.startsWith('l-')) return true
  let sum = 0
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521
  return sum % 2 === 1
}

export interface Checked {
  name: string
  /** several, with a bar between, where a page is as much one as the other */
  expected: string
  page: StorePage
  wrongKind: boolean
  /** what differs, in words */
  faults: string[]
  /** fields by expected role: right and all */
  roles: Map<string, { right: number; all: number }>
  /** a role where none was expected */
  extra: number
}

const expectedKind = (document: Document): string => document.documentElement.getAttribute('data-expect-kind') ?? 'other'

const isOneOf = (got: string | undefined, expected: string): boolean => expected.split('|').includes(got ?? '')

/** Runs detection on one saved page and compares. */
export function check({ name, html, url }: SavedPage): Checked & { why: () => string } {
  learnAll()
  const { document } = new JSDOM(html, { url: url.href }).window
  const expected = expectedKind(document)
  const root = document.documentElement
  const wanted = new Map<Element, string>()
  for (const element of document.querySelectorAll('[data-expect]')) wanted.set(element, element.getAttribute('data-expect') ?? '')
  const captcha = root.getAttribute('data-expect-captcha') ?? (Array.from(wanted.values()).includes('captcha-text') ? 'picture' : 'absent')
  const awaits = root.getAttribute('data-expect-awaits') ?? ''
  const more = ['networks', 'sent-to', 'shown'].map((what) => [what, root.getAttribute(`data-expect-${what}`)] as const)
  for (const element of [root, ...wanted.keys()])
    for (const { name } of Array.from(element.attributes)) if (name.startsWith('data-expect')) element.removeAttribute(name)

  const { page, assessments } = look(document, url)
  const given = new Map<Element, FieldRole>(page.fields.map(({ element, role }) => [element, role]))
  const faults: string[] = []
  const roles: Checked['roles'] = new Map()
  let extra = 0
  if (!isOneOf(page.kind, expected)) faults.push(`kind ${page.kind}, not ${expected}`)
  for (const [element, role] of wanted) {
    const nameOfElement = element.getAttribute('name') || element.id || element.outerHTML.slice(0, 60)
    // may have a role or none: a repeated e-mail, a form that only a missing style sheet hid
    if (role === 'any') continue
    if (role === 'submit') {
      if (page.submit !== element) faults.push(`submit is ${page.submit?.outerHTML.slice(0, 60) ?? 'missing'}, not ${nameOfElement}`)
    } else if (role === 'error') {
      if (page.errorText !== element.textContent) faults.push(`error is ${page.errorText ?? 'missing'}`)
    } else {
      const count = roles.get(role) ?? { right: 0, all: 0 }
      roles.set(role, count)
      count.all += 1
      const got = given.get(element)
      if (isOneOf(got, role)) count.right += 1
      else faults.push(`${nameOfElement} is ${got ?? 'nothing'}, not ${role}`)
    }
  }
  for (const [element, role] of given) {
    if (wanted.has(element)) continue
    extra += 1
    faults.push(`${element.outerHTML.slice(0, 60)} is ${role}, not nothing`)
  }
  if (page.captcha !== captcha) faults.push(`captcha ${page.captcha}, not ${captcha}`)
  const awaited = page.awaitsLink ? 'link' : ''
  if (awaited !== awaits) faults.push(`awaits ${awaited || 'nothing'}, not ${awaits || 'nothing'}`)
  for (const [what, value] of more) {
    const got = { networks: page.signInWith?.join(' '), 'sent-to': page.sentTo, shown: page.shownAccount }[what]
    if (value !== null && got !== value) faults.push(`${what}: ${got ?? 'missing'}, not ${value}`)
  }
  const why = () =>
    assessments
      .map(
        ({ kind, signals }) => `    ${kind}: ${signals.map((signal) => `${signal.because} → ${signal.kind} ${signal.amount}`).join('; ')}`,
      )
      .join('\n')
  return { name, expected, page, wrongKind: !isOneOf(page.kind, expected), faults, roles, extra, why }
}
