import { takesText, typeOf, type FieldElement } from '@/lib/pages/dom/collect'
import { attribute, isInput, upwards } from '@/lib/pages/dom/dom'
import { fold, foldName } from '@/lib/pages/words/fold'
import { textOf } from '@/lib/pages/dom/text-of'
import { isHelper, says } from '@/lib/pages/words/vocabulary'
import type { Sight } from '@/lib/pages/dom/visible'

/** Fields that are sent together, with the buttons that may send them. */
export interface Scope {
  root: Element
  fields: FieldElement[]
  buttons: Button[]
}

export interface Button {
  element: HTMLElement
  /** what it says, folded */
  text: string
  /** what its authors call it, folded */
  names: string
  /** typed as one which sends */
  isSubmit: boolean
  isLink: boolean
}

const boundaries = new Set(['form', 'dialog', 'header', 'footer', 'nav', 'aside', 'main', 'body', 'html'])
const boundaryRoles = new Set(['form', 'dialog', 'alertdialog', 'search', 'tabpanel'])

/** what pages without a dialog's role call one, as the last word of a class: `cosmos-drawer`, not `drawer-body` */
export const isLayer = /(?:^|[\s_-])(?:dialog|modal|drawer|popup)(?=\s|$)/i

const boundaryOf = (field: Element): Element => {
  let last = field
  for (const above of upwards(field)) {
    last = above
    if (
      boundaries.has(above.localName) ||
      boundaryRoles.has(attribute(above, 'role')) ||
      isLayer.test(attribute(above, 'class').slice(0, 150))
    )
      break
  }
  return last
}

/** One scope for each form; what stands in no form is parted at the buttons that send. */
export function findScopes(fields: readonly FieldElement[], sight: Sight): Scope[] {
  const byBoundary = new Map<Element, FieldElement[]>()
  for (const field of fields) {
    const boundary = field.form ?? boundaryOf(field)
    const group = byBoundary.get(boundary)
    if (group) group.push(field)
    else byBoundary.set(boundary, [field])
  }
  return Array.from(byBoundary).flatMap(([boundary, group]) => (group.some(takesText) ? part(boundary, group, sight) : []))
}

function part(boundary: Element, fields: FieldElement[], sight: Sight): Scope[] {
  const root = boundary.localName === 'form' ? boundary : commonRoot(boundary, fields)
  const buttons = findButtons(root, sight)
  const groups: FieldElement[][] = [[]]
  for (const [index, field] of fields.entries()) {
    const before = fields[index - 1]
    const group = groups.at(-1) ?? []
    if (
      before &&
      isComplete(group, fields.slice(index)) &&
      buttons.some((button) => isSender(button) && isBetween(button.element, before, field))
    )
      groups.push([field])
    else group.push(field)
  }
  const [first, second] = groups
  if (!first || !second) return [{ root, fields, buttons }]
  return groups.map((group) => {
    const own = commonRoot(root, group)
    const inside = buttons.filter((button) => own.contains(button.element))
    return { root: own, fields: group, buttons: inside }
  })
}

const isPassword = (field: FieldElement): boolean => isInput(field) && typeOf(field) === 'password'

/** Fields before a button are a form of their own if they have a password, or if those after it make one without them. */
const isComplete = (before: readonly FieldElement[], after: readonly FieldElement[]): boolean => {
  if (before.some(isPassword)) return after.some(takesText)
  const password = after.findIndex(isPassword)
  return before.some(takesText) && (password < 0 || after.slice(0, password).some(takesText))
}

const isSender = (button: Button): boolean =>
  !button.isLink &&
  !isHelper(button.text) &&
  (button.isSubmit || [says.signIn, says.register, says.go, says.recover, says.newsletter].some((words) => words.test(button.text)))

const isBetween = (element: Element, before: Element, after: Element): boolean =>
  // 4: the argument follows, 2: it precedes
  (before.compareDocumentPosition(element) & 4) !== 0 && (after.compareDocumentPosition(element) & 2) !== 0

/** The smallest element around the fields that also holds a button, inside the boundary. */
function commonRoot(boundary: Element, fields: readonly FieldElement[]): Element {
  const [first] = fields
  const last = fields.at(-1)
  if (!first || !last) return boundary
  let levels = 0
  for (const above of upwards(first)) {
    if (above === boundary) return boundary
    const holds = above === last || above.contains(last) || fields.length === 1
    if (above !== first && holds && (holdsSender(above) || ++levels > 4)) return above
  }
  return boundary
}

/** A button that may send; an eye or a cross beside the field does not, and the one that does stands further out. */
function holdsSender(element: Element): boolean {
  const found = element.querySelectorAll('button,[type=submit],[type=button],[type=image],[role=button]')
  for (let index = 0; index < found.length && index < 8; index++) {
    const button = found[index]
    if (!button) continue
    if (attribute(button, 'type') === 'submit' || button.localName === 'input') return true
    const text = fold(textOf(button, 80) || attribute(button, 'aria-label') || attribute(button, 'title'), 80)
    if (!isHelper(text) && attribute(button, 'aria-pressed') === '') return true
  }
  return false
}

export function findButtons(root: Element, sight: Sight): Button[] {
  const found = root.querySelectorAll<HTMLElement>('button,input[type=submit],input[type=button],input[type=image],[role=button],a')
  const buttons: Button[] = []
  for (let index = 0; index < found.length && index < 120; index++) {
    const element = found[index]
    if (!element || !sight.isShown(element)) continue
    const { localName } = element
    const type = attribute(element, 'type').toLowerCase()
    const said = localName === 'input' ? attribute(element, 'value') || attribute(element, 'alt') : textOf(element, 80)
    const looks = foldName(
      `${attribute(element, 'id')} ${attribute(element, 'name')} ${attribute(element, 'class').slice(0, 120)} ${attribute(element, 'data-testid')}`,
    )
    buttons.push({
      element,
      text: fold(said || attribute(element, 'aria-label') || attribute(element, 'title'), 80),
      names: looks,
      isSubmit:
        localName === 'input'
          ? type !== 'button'
          : localName === 'button' && (type === 'submit' || (type === '' && root.localName === 'form')),
      isLink: localName === 'a' && attribute(element, 'role') !== 'button' && !/\b(btn|button|submit)\b/.test(looks),
    })
  }
  return buttons
}
