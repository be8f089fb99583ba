import { edgePx, findCorner, overlap, placeBeside, type Box } from './place'
import { findSeenPart } from './seen-part'

/** The element that holds a card: in the top layer, sealed, drawn as we say. */
export interface Host {
  readonly element: HTMLElement
  /** closed: the page never gets it */
  readonly shadow: ShadowRoot
  /** where the card is rendered */
  readonly mount: HTMLElement
  readonly parent: Element
  readonly show: () => void
  readonly hide: () => void
  /** hides and shows in one go (0.2 ms), so that nothing in the top layer lies above */
  readonly raise: () => void
  /** puts it beside the field, and returns where it is now, in CSS pixels */
  readonly place: () => DOMRect
  /** whether that is another than before */
  readonly keepClear: (of: Clearance) => boolean
}

/** What a card keeps clear of, besides its field. */
export interface Clearance {
  /** the page's other fields, its submit button, "show password", its captcha */
  avoid?: readonly HTMLElement[]
  /** of an anchor that is a frame: where in it the field is, and what must stay free there */
  inside?: { field: Box; avoid: readonly Box[] }
}

export interface HostOptions {
  document: Document
  anchor: HTMLElement
  clearance: Clearance
  css: string
  signal: AbortSignal
}

/**
 * `:host` rules with `!important` in the shadow's own sheet beat whatever the page says of the element: inline styles, layers, animations
 * (measured in Chromium 156 and Firefox 153). `grid` is no block container, so that the page's `::first-line` finds nothing to style.
 */
const sealed = `
  :host { all: initial !important; direction: ltr !important; display: none !important }
  :host(:popover-open) { display: grid !important; position: fixed !important; left: 0 !important; top: 0 !important }
  :host::before, :host::after, :host::backdrop { content: none !important; display: none !important }
`

/** Makes the host, unseen. Undefined where the browser has no popovers or will not take our sheet: then there is no card. */
export function openHost(options: HostOptions): Host | undefined {
  const { document, anchor, signal } = options
  let { clearance } = options
  const element = document.createElement('div')
  if (!('popover' in element)) return undefined
  element.popover = 'manual'
  const shadow = element.attachShadow({ mode: 'closed' })
  const sheet = addSheet(shadow, sealed + renameProperties(options.css))
  const position = sheet?.cssRules[1]
  if (!(position instanceof CSSStyleRule)) return undefined
  const mount = document.createElement('div')
  mount.className = 'latchkey'
  shadow.append(mount)
  keepEventsIn(shadow, signal)
  const parent = findModalDialog(anchor) ?? document.documentElement
  parent.append(element)
  signal.addEventListener('abort', () => element.remove())

  const show = (): void => {
    if (element.isConnected && !element.matches(':popover-open')) element.showPopover()
  }
  const hide = (): void => {
    if (element.isConnected && element.matches(':popover-open')) element.hidePopover()
  }
  const move = (side: 'left' | 'top', px: number): boolean => {
    if (position.style.getPropertyValue(side) === `${px}px`) return false
    position.style.setProperty(side, `${px}px`, 'important')
    return true
  }
  const cut = (maxHeight: string): boolean => {
    if (mount.style.maxHeight === maxHeight) return false
    mount.style.maxHeight = maxHeight
    return true
  }
  return {
    element,
    shadow,
    mount,
    parent,
    show,
    hide,
    raise() {
      hide()
      show()
    },
    place() {
      const card = element.getBoundingClientRect()
      const { width } = card
      const height = card.height + hiddenOf(mount)
      const window = findSeenPart(document.defaultView ?? globalThis.window, width + 2 * edgePx)
      const avoid: Box[] = (clearance.avoid ?? []).filter((other) => other.isConnected).map((other) => other.getBoundingClientRect())
      const rtl = isReadFromRight(anchor)
      // No field of the page's: what is said concerns all of it.
      const isAtLarge = anchor === document.body
      if (isAtLarge) avoid.push(...headOf(document))
      const put = (field: Box, avoid: readonly Box[]) => placeBeside(field, { width, height }, { avoid, window, rtl })
      const { inside } = clearance
      const frame = isAtLarge ? findCorner(window, rtl) : anchor.getBoundingClientRect()
      const besideIt = put(frame, avoid)
      // A frame as large as the window leaves no room beside it: then it is by the field in there.
      const place =
        inside && overlap(besideIt, frame) > 0
          ? put(within(anchor, inside.field), [...avoid, ...inside.avoid.map((box) => within(anchor, box))])
          : besideIt
      // A sheet that is written to is worked through anew, and the card laid out a second time: only for a place that is another.
      const isNew = [move('left', place.left), move('top', place.top), cut(place.height < height ? `${place.height}px` : '')].includes(true)
      return isNew ? element.getBoundingClientRect() : card
    },
    keepClear(of) {
      const before = clearance
      clearance = of
      return !isSame(before, of)
    },
  }
}

/** How much of a card that was cut to its room can't be seen, in CSS pixels: rounded up, so that a fraction does not cut it again and again. */
function hiddenOf({ style, firstElementChild: card }: HTMLElement): number {
  return style.maxHeight === '' || !card ? 0 : card.scrollHeight - card.clientHeight + 1
}

/** The page's own head, with its search and account. */
function headOf(document: Document): Box[] {
  return Array.from(document.querySelectorAll('header, [role=banner]'), (head) => head.getBoundingClientRect())
}

function isSame(one: Clearance, other: Clearance): boolean {
  const [these, those] = [one.avoid ?? [], other.avoid ?? []]
  const isSameAvoid = these.length === those.length && these.every((element, index) => element === those[index])
  return isSameAvoid && JSON.stringify(one.inside) === JSON.stringify(other.inside)
}

/** By what stands around the field: its own direction is that of an address or a password, its card's that of our words. */
function isReadFromRight({ parentElement, ownerDocument }: Element): boolean {
  return getComputedStyle(parentElement ?? ownerDocument.documentElement).direction === 'rtl'
}

/** A box of a frame's document, as the document around the frame sees it. */
function within(frame: Element, box: Box): Box {
  const { left, top } = frame.getBoundingClientRect()
  return { ...box, left: left + frame.clientLeft + box.left, top: top + frame.clientTop + box.top }
}

/** Everything outside a modal dialog is inert: a field inside one wants its card inside too. */
function findModalDialog(anchor: Element): Element | undefined {
  for (let node: Element | null = anchor; node;) {
    const dialog: Element | null = node.closest('dialog:modal')
    if (dialog) return dialog
    const root = node.getRootNode()
    node = root instanceof ShadowRoot ? root.host : null
  }
  return undefined
}

/** Constructed sheets and style elements each fail in some browser's content scripts, or under some page's policy: the first that works. */
function addSheet(shadow: ShadowRoot, css: string): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    shadow.adoptedStyleSheets = [sheet]
    if (shadow.adoptedStyleSheets.length === 1) return sheet
  } catch {
    // Firefox before 2026 refuses constructed sheets across its Xray wrappers: the style element does it there.
  }
  const style = shadow.ownerDocument.createElement('style')
  style.textContent = css
  shadow.append(style)
  return style.sheet ?? undefined
}

/**
 * Custom properties are the document's: a page that knew their names could register them (`@property`) with a meaning of its own, and draw our
 * colours transparent. So they get names that nobody can know.
 */
function renameProperties(css: string): string {
  const [secret = 0] = crypto.getRandomValues(new Uint32Array(1))
  return css.replaceAll('--', `--x${secret.toString(36)}-`)
}

/** A page that closes its dialog on a click "outside", or traps the focus, need not hear of what happens in a card. */
function keepEventsIn(shadow: ShadowRoot, signal: AbortSignal): void {
  const kept = [
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'touchstart',
    'touchend',
    'keydown',
    'keyup',
    'keypress',
    'input',
    'focusin',
    'focusout',
    'paste',
    'wheel',
  ]
  for (const type of kept) shadow.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true })
  // As a menu does: a press on the card leaves the focus in the page's field.
  shadow.addEventListener(
    'mousedown',
    (event) => event.target instanceof Element && !event.target.closest('input, .selectable') && event.preventDefault(),
    { signal },
  )
}
