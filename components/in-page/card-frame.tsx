import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { direction, language } from '@/components/shared/text'
import type { CardAct } from './card-model'

/** Hands an act on with the event that caused it, for the guard to judge. */
export type ActOn = (event: Event, act: CardAct) => void

export const ActContext = createContext<ActOn>(() => {})

/** What the guard said of the last act: nothing, "once more, in a moment", or that this page does not let clicks count. */
export const HintContext = createContext<string | undefined>(undefined)

export interface FrameProps {
  kind: string
  title: string
  /** beside the title: a chip, a mark */
  aside?: ComponentChildren
  children?: ComponentChildren
  /** no cross: the card has its own "Not here" */
  hasOwnWayOut?: boolean
}

/** What every card has: its name for a screen reader, its title, a way out, and a line for the guard. */
export function CardFrame({ kind, title, aside, children, hasOwnWayOut }: FrameProps) {
  const hint = useContext(HintContext)
  return (
    <section class={`card ${kind}`} dir={direction()} lang={language()} role="group" aria-label={i18n.t('card.label', { title })}>
      {hasOwnWayOut ? null : (
        <div class="head">
          <h2>{title}</h2>
          {aside}
          <CloseButton />
        </div>
      )}
      {children}
      {hint === undefined ? null : <p class="note warn">{hint}</p>}
      <Announcement text={i18n.t('card.announce', { title })} />
    </section>
  )
}

/** A screen reader tells of a change in a place that it knows: the place comes first, its words a moment later. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 150)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div class="unseen" role="status">
      {said}
    </div>
  )
}

export function ActButton({
  act,
  look,
  children,
}: {
  act: CardAct
  look: 'do' | 'do wide' | 'do first' | 'also' | 'also wide' | 'plain' | 'account' | 'account best'
  children: ComponentChildren
}) {
  const onAct = useContext(ActContext)
  return (
    <button type="button" class={look} onClick={(event) => onAct(event, act)}>
      {children}
    </button>
  )
}

function CloseButton() {
  const onAct = useContext(ActContext)
  return (
    <button type="button" class="close" aria-label={i18n.t('card.close')} onClick={(event) => onAct(event, { kind: 'dismiss' })}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" />
      </svg>
    </button>
  )
}
