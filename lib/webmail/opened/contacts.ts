import { addressesIn, onlyAddress, senderIn } from '../addresses'
import { nameIn } from '../list/rows'
import { addressesOf, leavesOf, type Leaf, type Scan } from '../document/scan'
import { areInitials, headerFieldBefore, headerFieldNamed, type HeaderField } from '../words'

/** A sender or a recipient in a header. */
export interface Contact {
  /** index of the leaf it belongs to */
  leaf: number
  element: Element
  address: string | undefined
  name: string | undefined
  field: HeaderField | undefined
}

export function contactsIn(scan: Scan, element: Element): Contact[] {
  const span = scan.spans.get(element)
  if (span === undefined) return []
  const contacts: Contact[] = []
  for (const mark of addressesOf(scan, element)) {
    const leaf = scan.spans.get(mark.element)?.leaves[0] ?? span.leaves[0]
    const text = leavesOf(scan, mark.element)
      .map((each) => each.text)
      .join(' ')
    const repeats = !mark.isDedicated && text.toLowerCase() === mark.address
    contacts.push({
      leaf,
      element: mark.element,
      address: repeats && fieldBefore(scan, leaf, span.leaves[0]) === undefined ? undefined : mark.address,
      name: (onlyAddress(text) === undefined ? undefined : nameBefore(scan, leaf, span.leaves[0])) ?? nameIn(text),
      field: fieldBefore(scan, leaf, span.leaves[0]),
    })
  }
  const marked = contacts.map((contact) => contact.element)
  for (let index = span.leaves[0]; index < span.leaves[1]; index += 1) {
    const leaf = scan.leaves[index]
    if (leaf === undefined || !leaf.text.includes('@') || marked.some((element) => element.contains(leaf.element))) continue
    const contact = contactInText(scan, leaf, index, span.leaves[0])
    if (contact !== undefined) contacts.push(contact)
  }
  return contacts.sort((one, other) => one.leaf - other.leaf)
}

/** "Name <address>", "<address>" beside a name, "From: address"; an address that stands alone may be a display name. */
function contactInText(scan: Scan, leaf: Leaf, index: number, first: number): Contact | undefined {
  const field = headerFieldBefore(leaf.text) ?? fieldBefore(scan, index, first)
  const text = headerFieldBefore(leaf.text) === undefined ? leaf.text : leaf.text.replace(/^[^:：]*[:：]\s*/, '')
  const part = text.split(/[,;]\s+(?=[^<>]*<)/)[0] ?? text
  const all = addressesIn(part)
  if (all.length === 0) return undefined
  const angled = senderIn(part)
  const isBare = onlyAddress(part) !== undefined && !/^\s*[<(＜]/.test(part)
  if (!isBare) return { leaf: index, element: leaf.element, address: angled, name: nameIn(part) ?? nameBefore(scan, index, first), field }
  const before = nameBefore(scan, index, first)
  return {
    leaf: index,
    element: leaf.element,
    address: field !== undefined || before !== undefined ? all[0] : undefined,
    name: before ?? part,
    field,
  }
}

/** The leaf just before, if it reads like a name and not like a label. */
export function nameBefore(scan: Scan, index: number, first: number): string | undefined {
  let at = index - 1
  // "Name <" and ">" around an address that is an element of its own
  while (at > first && !/[\p{L}\p{N}]/u.test(scan.leaves[at]?.text ?? '')) at -= 1
  const previous = at >= first ? scan.leaves[at]?.text : undefined
  if (previous === undefined || previous.length > 80 || headerFieldNamed(previous) !== undefined || previous.includes('@')) return undefined
  return /\p{L}{2}/u.test(previous) &&
    !previous.endsWith(':') &&
    scan.leaves[index]?.element.parentElement?.contains(scan.leaves[at]?.element ?? null)
    ? previous
    : undefined
}

/** The label that a leaf's line begins with, up to three leaves before. */
function fieldBefore(scan: Scan, index: number, first: number): HeaderField | undefined {
  for (let at = index; at >= Math.max(first, index - 3); at -= 1) {
    const text = scan.leaves[at]?.text ?? ''
    const field = (areInitials(text) ? undefined : headerFieldNamed(text)) ?? (at === index ? headerFieldBefore(text) : undefined)
    if (field !== undefined) return field
    if (at < index && text.includes('@')) return undefined
  }
  return undefined
}
