import type { CardAct, CardModel } from '@/lib/messaging/card-model'
import { isUnchanged } from '@/lib/pages/fill/field-mark'
import { fillCode, markField, type FieldMark } from '@/lib/pages/fill/fill'
import { ask, askSurely } from '@/lib/platform/ask'
import { fillNotice } from './fill-notice'
import { placeBy, type Frame } from '../frame'
import { fieldsOf } from '../watch/report'
import { quietly } from '../quietly'
import { makeWatch } from './watch-over'

/** The page that waits for a code: says how the waiting goes, and fills the code on a click. */
export function helpWithCode(frame: Frame): {
  update(card: CardModel | undefined): void
  fill(): Promise<void>
  submitted(): void
  isOver(): boolean
} {
  /** how the boxes were when the card first stood by them: what the page has changed since comes to light */
  let marks = new WeakMap<HTMLElement, FieldMark>()
  let card: CardModel | undefined

  const findBoxes = () => fieldsOf(frame.page, 'code')

  const draw = () => {
    const boxes = findBoxes()
    for (const box of boxes) if (!marks.has(box)) marks.set(box, markField(box))
    // A page that waits for a link has no field to stand by.
    const [box = document.body] = boxes
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
    const before = findBoxes()
    if (before.some(isChanged)) {
      // Told once; whoever asks for it again has seen the page as it is.
      marks = new WeakMap()
      return show({ kind: 'notice', notice: 'field-changed' })
    }
    const result = await fillCode(before, code, { signal: watch.begin(before), findBoxes })
    if (result.ok) {
      const boxes = findBoxes()
      // The page may have drawn them anew meanwhile.
      const unbroken = watch.begin(boxes)
      const signs = boxes.length > 1 ? Array.from(code) : [code]
      watch.remember(boxes.map((element, index) => ({ element, value: signs[index] ?? '' })))
      await askSurely('code.used', undefined)
      if (unbroken.aborted) return
    }
    const notice = result.ok ? 'code-filled' : fillNotice(result.reason)
    if (notice) await show({ kind: 'notice', notice })
  }

  const isChanged = (box: HTMLElement) => {
    const mark = marks.get(box)
    return mark !== undefined && !isUnchanged(box, mark)
  }

  const show = async (model: CardModel) => {
    card = model
    draw()
  }

  const watch = makeWatch(frame.signal, (notice) => quietly(show({ kind: 'notice', notice })))

  return {
    update(newest) {
      if (newest) card = newest
      draw()
    },
    fill: takeCode,
    submitted() {
      if (watch.end()) quietly(show({ kind: 'notice', notice: 'page-took-it-back' }))
    },
    isOver: () => card?.kind === 'waiting' && Date.now() >= card.endsAt,
  }
}
