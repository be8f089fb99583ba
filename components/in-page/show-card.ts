import { createElement, render } from 'preact'
import type { CardAct, CardModel } from './card-model'
import cardCss from './card.css?inline'
import controlsCss from '@/components/shared/controls.css?inline'
import partsCss from '@/components/shared/parts.css?inline'
import tokensCss from '@/components/shared/tokens.css?inline'
import { Card } from './cards'
import { followAnchor } from './follow'
import { startGuard, type Guard, type Refusal } from './guard'
import { openHost, type Clearance } from './host'
import { handleKeys } from './keys'
import { isOff, noteDismissal, noteMeddling, wasDismissed } from './restraint'
import { findStyleTrouble, type Trouble } from './trouble'

export interface CardOptions extends Clearance {
  /** the field that the card belongs to */
  anchor: HTMLElement
  /** the shopper asked for it (icon, shortcut): shown although they closed this kind of card here before */
  asked?: boolean
  signal: AbortSignal
  /** only after the guard found nothing against the act */
  onAct(act: CardAct): void
  onClose?(why: CloseReason): void
}

/** `meddling`: the page hides, moves or covers the card; it will not come back here. */
export type CloseReason = 'ended' | 'dismissed' | 'field-gone' | 'meddling' | 'unsupported'

export interface ShownCard {
  /** in the same place; what must stay free may be another by now */
  update(model: CardModel, clearance?: Clearance): void
  close(): void
}

/** How long to wait for a page that is still fading in, and between two looks at it. */
const patienceMs = 3000
const pauseMs = 100

/** Shows one card beside a field. The only way in to this folder for the content script. */
export function showCard(model: CardModel, options: CardOptions): ShownCard {
  const { anchor } = options
  const document = anchor.ownerDocument
  const ending = new AbortController()
  const signal = AbortSignal.any([ending.signal, options.signal])
  let current = model
  let refusal: Refusal | undefined
  let watch: { guard: Guard; ending: AbortController } | undefined
  let place = new DOMRect()
  let patience = patienceMs

  function close(why: CloseReason): void {
    if (ending.signal.aborted) return
    if (host) render(null, host.mount)
    ending.abort()
    options.onClose?.(why)
  }

  const isWelcome = !options.signal.aborted && !isOff(document) && (options.asked === true || !wasDismissed(anchor, model.kind))
  const host = isWelcome
    ? openHost({ document, anchor, clearance: options, css: tokensCss + controlsCss + partsCss + cardCss, signal })
    : undefined
  if (!host) {
    queueMicrotask(() => close('unsupported'))
    return { update() {}, close: () => close('ended') }
  }
  const { element, shadow, mount, parent } = host
  options.signal.addEventListener('abort', () => close('ended'), { signal: ending.signal })

  function draw(): void {
    if (!host || signal.aborted) return
    render(createElement(Card, { model: current, refusal, onAct: act }), mount)
  }

  /** Places the card anew; where that moved it, the guard's clock starts again. */
  function settle(): void {
    if (!host || signal.aborted) return
    const before = place
    place = host.place()
    if (isElsewhere(before, place)) watch?.guard.restart(place)
  }

  function act(event: Event, act: CardAct): void {
    if (!watch) return
    // Closing needs no proof of sight; only the shopper's own hand.
    if (act.kind === 'dismiss') return event.isTrusted ? dismiss() : undefined
    refusal = watch.guard.findRefusal(event)
    if (!refusal) options.onAct(act)
    draw()
  }

  function dismiss(): void {
    noteDismissal(anchor, current.kind)
    options.onAct({ kind: 'dismiss' })
    close('dismissed')
  }

  function meddled(): void {
    if (noteMeddling(document)) close('meddling')
  }

  function onTrouble(trouble: Trouble): void {
    // Nobody honest touches the host: no second try.
    if (trouble === 'foreign-parent' || trouble === 'foreign-attribute' || trouble === 'closed-by-page') {
      noteMeddling(document)
      close('meddling')
    } else if (trouble === 'moved') {
      // Mostly a line of our own that came or went; the guard has started its clock again in any case.
      settle()
    } else {
      hideUntilCalm()
    }
  }

  function hideUntilCalm(): void {
    if (!host || signal.aborted) return
    host.hide()
    watch?.ending.abort()
    watch = undefined
    meddled()
    patience = patienceMs
    if (!signal.aborted) setTimeout(showWhenCalm, pauseMs)
  }

  function showWhenCalm(): void {
    if (!host || signal.aborted) return
    if (findStyleTrouble(parent)) {
      patience -= pauseMs
      if (patience > 0) setTimeout(showWhenCalm, pauseMs)
      else close('meddling')
      return
    }
    host.show()
    draw()
    settle()
    const ending = new AbortController()
    const untilHidden = AbortSignal.any([ending.signal, signal])
    const guard = startGuard({ host: element, shadow, parent, signal: untilHidden, onTrouble, onForeign: meddled, raise: host.raise })
    guard.restart(place)
    watch = { guard, ending }
  }

  handleKeys({ host: element, shadow, anchor, signal, onEscape: dismiss })
  followAnchor({ anchor, signal, onMove: settle, onGone: () => close('field-gone') })
  followSize(element, signal, () => watch && settle())
  showWhenCalm()

  return {
    update(next, clearance) {
      if (next.kind !== current.kind) refusal = undefined
      const isNews = JSON.stringify(next) !== JSON.stringify(current)
      current = next
      // A key seldom changes what a card says: what it says already is not drawn again.
      if (isNews) draw()
      if (clearance && host.keepClear(clearance)) settle()
    },
    close: () => close('ended'),
  }
}

function isElsewhere(a: DOMRect, b: DOMRect): boolean {
  return Math.max(Math.abs(a.left - b.left), Math.abs(a.top - b.top), Math.abs(a.width - b.width), Math.abs(a.height - b.height)) > 1
}

/** Calls when the card has grown or shrunk: after the browser has laid it out, and before anybody sees it, so that nothing is laid out twice. */
function followSize(card: HTMLElement, signal: AbortSignal, onChange: () => void): void {
  const sizes = new ResizeObserver(onChange)
  sizes.observe(card)
  signal.addEventListener('abort', () => sizes.disconnect())
}
