import { i18n } from '#i18n'
import { languageName } from '@/components/shared/text'
import { ActButton, CardFrame } from '../card-frame'
import type { CardModel } from '../card-model'

type Typing = Extract<CardModel, { kind: 'typing' }>

/** What goes wrong while a password is typed behind dots. */
export function TypingCard({ model }: { model: Typing }) {
  const isOnlyCapsLock = model.layout === undefined && model.slip === undefined
  return (
    <CardFrame kind="typing" title={titleOf(model)}>
      {!isOnlyCapsLock && <p class="soft">{todoOf(model.slip)}</p>}
      {model.canRetype && (
        <div class="actions">
          <ActButton look="also" act={{ kind: 'retype' }}>
            {model.layout === undefined ? i18n.t('card.typing.correct') : i18n.t('card.typing.retype')}
          </ActButton>
        </div>
      )}
      {model.capsLock && (
        <p class={isOnlyCapsLock ? 'soft' : 'note warn'}>
          {isOnlyCapsLock ? null : <b>{i18n.t('card.typing.capsLock')} </b>}
          {i18n.t('card.typing.press')} <kbd>Caps Lock</kbd> {i18n.t('card.typing.thenAgain')}
        </p>
      )}
    </CardFrame>
  )
}

function titleOf({ layout, slip }: Typing): string {
  if (layout !== undefined) {
    const name = languageName(layout)
    return name === undefined ? i18n.t('card.typing.otherLayout') : i18n.t('card.typing.layout', { layout: name })
  }
  switch (slip) {
    case 'space':
      return i18n.t('card.typing.space')
    case 'look-alike':
      return i18n.t('card.typing.lookAlike')
    case 'full-width':
      return i18n.t('card.typing.fullWidth')
    case 'accent':
      return i18n.t('card.typing.accent')
    case 'composing':
      return i18n.t('card.typing.composing')
    case 'moved-letters':
      return i18n.t('card.typing.movedLetters')
    case 'moved-signs':
      return i18n.t('card.typing.movedSigns')
    case undefined:
      return i18n.t('card.typing.capsLock')
  }
}

/** A slip that shows among the letters can be put right by a press; what lies in the keyboard wants a hand. */
function todoOf(slip: Typing['slip']): string {
  switch (slip) {
    case 'accent':
      return i18n.t('card.typing.accentTodo')
    case 'composing':
      return i18n.t('card.typing.composingTodo')
    case 'moved-letters':
    case 'moved-signs':
      return i18n.t('card.typing.movedTodo')
    default:
      return i18n.t('card.typing.dots')
  }
}
