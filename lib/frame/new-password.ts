import type { CardAct, CardModel } from '@/lib/messaging/card-model'
import type { Rating } from '@/lib/messaging/protocol'
import { checkRules } from '@/lib/password/rules'
import { markField } from '@/lib/pages/fill'
import { ask } from '@/lib/platform/ask'
import { copyForAWhile } from '@/lib/platform/copy-for-a-while'
import { makeFiller } from './filler'
import { placeBy, type Frame } from './frame'
import { makeMeter } from './meter'
import { fieldsOf } from './report'
import { quietly } from './quietly'

/** The new-password page: rules and meter while typing, and a strong password that is kept before the page sees it. */
export function helpWithNewPassword(frame: Frame): { update(): void; typed(field: EventTarget | null): void; submitted(): void } {
  const filler = makeFiller(frame)
  let rating: Rating | undefined
  let isBusy = false
  let isAwake = false
  /** made here and filled; the card says how it is kept until the shopper types something else */
  let made: Extract<CardModel, { kind: 'made' }> | undefined
  let filled: string | undefined

  const first = () => fieldsOf(frame.page, 'new-password')[0]
  const repeat = () => fieldsOf(frame.page, 'repeat-password')[0]
  const meter = makeMeter((newest, password) => {
    if (password !== first()?.value) return
    rating = newest
    draw()
  })

  const model = (): CardModel => {
    if (made && first()?.value === filled) return made
    const password = first()?.value ?? ''
    const again = repeat()
    const rules = checkRules(password, again && again.value !== '' ? { repeat: again.value } : {})
    return { kind: 'new-password', vault: frame.state.vault, rating: password === '' ? undefined : rating, rules, busy: isBusy }
  }

  const draw = () => {
    const field = first()
    if (field && frame.warned?.isConnected !== true) quietly(frame.slot.show(model(), placeBy(frame.page, repeat() ?? field), onAct))
  }

  const onAct = (act: CardAct) => {
    if (act.kind === 'make-password') quietly(make())
    else if (act.kind === 'copy-password' && filled !== undefined) quietly(copyForAWhile(filled))
    else if (act.kind === 'unlock') quietly(ask('window.open', { purpose: 'unlock' }))
  }

  const make = async () => {
    const fields = [first(), repeat()].filter((field) => field !== undefined)
    if (isBusy || fields.length === 0) return
    isBusy = true
    const marks = fields.map(markField)
    draw()
    const rules = fields[0]?.getAttribute('passwordrules') ?? undefined
    const answer = await ask('password.make', { rules }).finally(() => (isBusy = false))
    if (!answer.ok) {
      const field = first()
      if (field) await frame.slot.show({ kind: 'notice', notice: 'cannot-make' }, placeBy(frame.page, field), onAct)
      return
    }
    filled = answer.password
    made = { kind: 'made', keptBy: answer.keptBy, password: answer.keptBy === 'nobody' ? answer.password : undefined }
    if (await filler.fillIn(fields.map((element, index) => ({ element, value: answer.password, mark: marks[index] })))) draw()
  }

  return {
    update: draw,
    typed(field) {
      if (field !== first() && field !== repeat()) return
      const password = first()?.value ?? ''
      if (!isAwake) quietly(ask('engine.ensure'))
      isAwake = true
      if (password === '') rating = undefined
      else meter.rate(password)
      draw()
    },
    submitted() {
      filler.submitted()
      const password = first()?.value
      if (password) quietly(ask('password.submitted', { password }))
    },
  }
}
