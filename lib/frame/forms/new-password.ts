import type { CardAct, CardModel } from '@/lib/messaging/card-model'
import type { Rating } from '@/lib/messaging/protocol'
import { checkRules } from '@/lib/password/rules'
import { markField } from '@/lib/pages/fill/fill'
import { ask } from '@/lib/platform/ask'
import { copyForAWhile } from '@/lib/platform/copy-for-a-while'
import { makeFiller } from './filler'
import { placeBy, type Frame } from '../frame'
import { makeMeter } from './meter'
import { fieldsOf } from '../watch/report'
import { quietly } from '../quietly'

/** The new-password page: rules and meter while typing, and a strong password that is kept before the page sees it. */
export function helpWithNewPassword(frame: Frame): { update(): void; typed(field: EventTarget | null): void; submitted(): void } {
  const filler = makeFiller(frame)
  let rating: Rating | undefined
  let isBusy = false
  let isAwake = false
  /** that the shopper named earlier on this journey: its parts make a password weak */
  let account: string | undefined
  /** made here and filled; the card says how it is kept until the shopper types something else */
  let made: Extract<CardModel, { kind: 'made' }> | undefined
  let filled: string | undefined

  const first = () => fieldsOf(frame.page, 'new-password')[0]
  const repeat = () => fieldsOf(frame.page, 'repeat-password')[0]
  const meter = makeMeter((newest, password) => {
    if (password !== first()?.value) return
    rating = newest
    // By the time it is there, the shopper may be looking at another card.
    if (frame.slot.kind === undefined || frame.slot.kind === 'new-password') draw()
  })

  const model = (): CardModel => {
    if (made && first()?.value === filled) {
      // A vault that was made meanwhile has taken it in, and one that was unlocked has it with the others.
      const { vault, made: waits } = frame.state
      const isIn = made.keptBy === 'nobody' ? waits === 'kept' : vault === 'unlocked'
      return isIn ? { kind: 'made', keptBy: 'vault' } : made
    }
    const password = first()?.value ?? ''
    const again = repeat()
    const repeated = again && again.value !== '' ? again.value : undefined
    const rules = [...checkRules(password, { repeat: repeated, account, site: frame.state.site }), ...(rating?.pageRules ?? [])]
    const { vault, made: waits } = frame.state
    return { kind: 'new-password', vault, rating: password === '' ? undefined : rating, rules, busy: isBusy, made: waits }
  }

  const rate = (password: string) => meter.rate(password, { account, rules: rulesOf(first()) })

  /** Once, when the shopper comes to the field: its lists take longer to read than a first key may wait. */
  const wake = async () => {
    if (isAwake) return
    isAwake = true
    account = (await ask('engine.ensure')).account
    rate(first()?.value ?? '')
  }

  /** The shopper is in the field of the current password, and looks at what is offered for that. */
  const isElsewhere = () => frame.page.kind === 'change-password' && frame.slot.kind === 'accounts'

  const draw = () => {
    const field = first()
    if (field && (field.value !== '' || field.matches(':focus'))) quietly(wake())
    if (field && frame.warned?.isConnected !== true && !isElsewhere())
      quietly(frame.slot.show(model(), placeBy(frame.page, repeat() ?? field), onAct))
  }

  const onAct = (act: CardAct) => {
    if (act.kind === 'make-password' || act.kind === 'fill-made') quietly(make(act.kind === 'fill-made'))
    else if (act.kind === 'copy-password' && filled !== undefined) quietly(copyForAWhile(filled))
    else if (act.kind === 'unlock' || act.kind === 'keep') quietly(ask('window.open', { purpose: act.kind }))
  }

  const make = async (again: boolean) => {
    const fields = [first(), repeat()].filter((field) => field !== undefined)
    if (isBusy || fields.length === 0) return
    isBusy = true
    const marks = fields.map(markField)
    draw()
    const rules = limitsOf(fields)
    const answer = await ask('password.make', { rules, again }).finally(() => (isBusy = false))
    if (!answer.ok) {
      const field = first()
      if (field) await frame.slot.show({ kind: 'notice', notice: 'cannot-make' }, placeBy(frame.page, field), onAct)
      return
    }
    filled = answer.password
    made = { kind: 'made', keptBy: answer.keptBy, password: answer.keptBy === 'nobody' ? answer.password : undefined }
    if (await filler.fillIn(fields.map((element, index) => ({ element, value: answer.password, mark: marks[index] })))) draw()
  }

  const onFocus = (event: Event) => event.composedPath()[0] === first() && quietly(wake())
  document.addEventListener('focusin', onFocus, { capture: true, passive: true, signal: frame.signal })

  return {
    update: draw,
    typed(field) {
      if (field !== first() && field !== repeat()) return
      if (isElsewhere()) frame.slot.close('accounts')
      rate(first()?.value ?? '')
      draw()
    },
    submitted() {
      filler.submitted()
      const password = first()?.value
      if (password) quietly(ask('password.submitted', { password }))
    },
  }
}

/** As the guards bound them; a longer text is no page's. */
const longestRules = 1000

function rulesOf(field: HTMLInputElement | undefined): string | undefined {
  const rules = field?.getAttribute('passwordrules') ?? ''
  return rules === '' || rules.length > longestRules ? undefined : rules
}

/** The page's own rules and what its fields hold at most and at least, in the language of the rules. */
function limitsOf(fields: readonly HTMLInputElement[]): string | undefined {
  const limits = fields.flatMap(({ minLength, maxLength }) => [
    ...(minLength > 0 ? [`minlength: ${minLength}`] : []),
    ...(maxLength > 0 ? [`maxlength: ${maxLength}`] : []),
  ])
  const own = rulesOf(fields[0])?.replace(/[\s;]+$/, '')
  const all = [...(own === undefined ? [] : [own]), ...limits].join('; ')
  return all === '' ? undefined : all.slice(0, longestRules)
}
