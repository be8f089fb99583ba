import type { CardAct, CardModel } from '@/lib/messaging/card-model'
import { fillCode } from '@/lib/pages/fill/fill'
import { ask, askSurely } from '@/lib/platform/ask'
import { fillNotice } from './fill-notice'
import { placeBy, type Frame } from './frame'
import { fieldsOf } from './report'
import { rememberFilled } from './remember-filled'
import { quietly } from './quietly'

/** The page that waits for a code: says how the waiting goes, and fills the code on a click. */
export function helpWithCode(frame: Frame): {
  update(card: CardModel | undefined): void
  fill(): Promise<void>
  submitted(): void
  isOver(): boolean
} {
  const filled = rememberFilled(document, frame.signal)
  let card: CardModel | undefined

  const draw = () => {
    // A page that waits for a link has no field to stand by.
    const [box = document.body] = fieldsOf(frame.page, 'code')
    if (card) quietly(frame.slot.show(card, placeBy(frame.page, box), onAct))
  }

  const onAct = (act: CardAct) => {
    switch (act.kind) {
      case 'fill-code':
        quietly(takeCode())
        return
      case 'paste-code':
        quietly(pasteCode(act.text))
        return
      case 'open-mail':
        quietly(ask('mail.open'))
        return
      case 'connect-mail':
        quietly(ask('window.open', { purpose: 'connect-mail' }))
        return
      case 'open-link':
        quietly(ask('link.open'))
        return
      default:
    }
  }

  const takeCode = async () => {
    const answer = await askSurely('code.take', undefined)
    if (answer.ok) await fill(answer.code)
    else await show({ kind: 'notice', notice: answer.reason === 'gone' ? 'code-too-late' : 'try-again' })
  }

  const pasteCode = async (text: string) => {
    const { code } = await ask('code.read', { text })
    if (code !== undefined) await fill(code)
    else if (card?.kind === 'waiting') await show({ ...card, badPaste: true })
  }

  const fill = async (code: string) => {
    const findBoxes = () => fieldsOf(frame.page, 'code')
    const result = await fillCode(findBoxes(), code, { signal: frame.signal, findBoxes })
    if (result.ok) {
      const boxes = findBoxes()
      const signs = boxes.length > 1 ? Array.from(code) : [code]
      filled.remember(boxes.map((element, index) => ({ element, value: signs[index] ?? '' })))
      await askSurely('code.used', undefined)
    }
    const notice = result.ok ? 'code-filled' : fillNotice(result.reason)
    if (notice) await show({ kind: 'notice', notice })
  }

  const show = async (model: CardModel) => {
    card = model
    draw()
  }

  return {
    update(newest) {
      if (newest) card = newest
      draw()
    },
    fill: takeCode,
    submitted() {
      if (filled.findLost()) quietly(show({ kind: 'notice', notice: 'page-took-it-back' }))
    },
    isOver: () => card?.kind === 'waiting' && Date.now() >= card.endsAt,
  }
}
