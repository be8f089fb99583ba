import { i18n } from '#i18n'
import { codeWarningText } from '@/components/shared/code-warning'
import { Mark } from '@/components/shared/mark'
import { timeOfDay } from '@/components/shared/text'
import { ActButton, CardFrame } from '../card-frame'
import type { CardModel } from '../card-model'

type Code = Extract<CardModel, { kind: 'code' }>

/** The code has come. Its digits are not here: they go from the background to the fields, on the click. */
export function CodeCard({ model }: { model: Code }) {
  return (
    <CardFrame kind="code" title={i18n.t('card.code.title')} aside={<Mark />}>
      <p class="soft">
        {i18n.t('card.code.from')} <bdi>{model.from}</bdi>
        {model.arrivedAt === undefined ? null : (
          <>
            , <span class="time">{timeOfDay(model.arrivedAt)}</span>
          </>
        )}
      </p>
      {model.warnings.map((warning) => (
        <p key={warning} class="note warn">
          {codeWarningText(warning)}
        </p>
      ))}
      <ActButton look="do wide" act={{ kind: 'fill-code' }}>
        {i18n.t('card.code.fill')}
      </ActButton>
      <p class="soft small">{i18n.t('card.neverTell')}</p>
    </CardFrame>
  )
}
