import { i18n } from '#i18n'
import type { CardModel } from './card-model'
import { ActContext, HintContext, type ActOn } from './card-frame'
import { AccountsCard } from './cards/accounts'
import { CodeCard } from './cards/code'
import { LinkCard } from './cards/link'
import { MadeCard } from './cards/made'
import { NewPasswordCard } from './cards/new-password'
import { NoticeCard } from './cards/notice'
import { RefusedCard } from './cards/refused'
import { SaveCard } from './cards/save'
import { TypingCard } from './cards/typing'
import { WaitingCard } from './cards/waiting'
import { WaitingForLinkCard } from './cards/waiting-for-link'
import type { Refusal } from './guard'

/** One card, drawn from its model. `refusal` is why the last click did not count. */
export function Card({ model, refusal, onAct }: { model: CardModel; refusal: Refusal | undefined; onAct: ActOn }) {
  return (
    <ActContext.Provider value={onAct}>
      <HintContext.Provider value={findHint(refusal)}>
        <View model={model} />
      </HintContext.Provider>
    </ActContext.Provider>
  )
}

function View({ model }: { model: CardModel }) {
  switch (model.kind) {
    case 'accounts':
      return <AccountsCard model={model} />
    case 'new-password':
      return <NewPasswordCard model={model} />
    case 'made':
      return <MadeCard model={model} />
    case 'waiting':
      return model.awaitsLink ? <WaitingForLinkCard model={model} /> : <WaitingCard model={model} />
    case 'code':
      return <CodeCard model={model} />
    case 'link':
      return <LinkCard model={model} />
    case 'typing':
      return <TypingCard model={model} />
    case 'refused':
      return <RefusedCard model={model} />
    case 'save':
      return <SaveCard model={model} />
    case 'notice':
      return <NoticeCard model={model} />
  }
}

/** A click that came too soon wants another; one that a page interferes with will never count, and the popup is the way. */
function findHint(refusal: Refusal | undefined): string | undefined {
  if (refusal === undefined || noFault.has(refusal)) return undefined
  return passing.has(refusal) ? i18n.t('card.guard.again') : i18n.t('card.guard.useIcon')
}

const noFault: ReadonlySet<Refusal> = new Set(['synthetic', 'not-pressed'])
const passing: ReadonlySet<Refusal> = new Set(['too-early', 'unfocused', 'moved'])
