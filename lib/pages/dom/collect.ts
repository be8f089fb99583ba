import { attribute, isInput, sizeOf } from './dom'

/** Elements looked through for open shadow roots, roots entered, and text fields looked at: beyond these a page is not a form. */
const most = { elements: 12_000, roots: 60, fields: 250, inRoot: 600 }

const typesOfText = new Set(['text', 'email', 'tel', 'password', 'number', 'url', 'search', ''])
const known = new Set(
  'text email tel password number url search hidden checkbox radio submit button image reset file date month week time datetime-local color range'.split(
    ' ',
  ),
)

export type FieldElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The type as the browser takes it: an unknown one is text. */
export function typeOf(input: HTMLInputElement): string {
  const type = attribute(input, 'type').toLowerCase()
  return known.has(type) ? type : 'text'
}

export const takesText = (element: Element): element is HTMLInputElement => isInput(element) && typesOfText.has(typeOf(element))

/** Holds a value that can't be changed: an account shown, a key to copy. */
export const isFixed = (element: Element): boolean =>
  isInput(element) && element.hasAttribute('readonly') && attribute(element, 'value') !== ''

/**
 * On large pages, elements that are no common tag, or empty boxes: handing out thousands of elements to look for their shadow roots
 * costs more than all the rest. The commonest stand first, since the first match decides.
 */
const likelyHosts =
  ':not(div,span,a,li,p,img,i,b,svg,path,ul,td,tr,input,button,h1,h2,h3,h4,h5,h6,section,article,script,style,link,meta,br,hr,em,strong,label,option,select,g,use,ol,dl,dt,dd,th,table,tbody,thead,header,footer,nav,main,aside,form,iframe,picture,source,figure,small,time),div:empty,section:empty,main:empty'
const largePage = 1500

/** The document and every open shadow root below it. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document]
  let seen = 0
  for (const root of roots) {
    const isLarge = root.nodeType === 9 && sizeOf(document) > largePage
    for (const element of root.querySelectorAll(isLarge ? likelyHosts : '*')) {
      if (++seen > most.elements || roots.length > most.roots) return roots
      if (element.shadowRoot) roots.push(element.shadowRoot)
    }
  }
  return roots
}

/** Fields of all roots in document order; undefined when there are more than any form has. */
export function findFields(roots: readonly (Document | ShadowRoot)[]): FieldElement[] | undefined {
  const fields: FieldElement[] = []
  let texts = 0
  for (const root of roots) {
    const found = root.querySelectorAll<FieldElement>('input,textarea,select')
    for (let index = 0; index < found.length; index++) {
      const field = found[index]
      if (!field) continue
      if (takesText(field) && ++texts > most.fields) return undefined
      if (fields.length < most.inRoot) fields.push(field)
    }
  }
  return fields
}
