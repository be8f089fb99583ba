import type { CardAct } from '@/lib/messaging/card-model'
import type { AnswerTo } from '@/lib/messaging/protocol'
import { markField, type FieldMark } from '@/lib/pages/fill/fill'
import type { FieldRole } from '@/lib/store/page-kinds'
import { ask } from '@/lib/platform/ask'
import { makeFiller } from './filler'
import { placeBy, type Frame } from '../frame'
import { fieldsOf } from '../watch/report'
import type { TypingFacts } from './typing'
import { quietly } from '../quietly'

const offered: ReadonlySet<FieldRole> = new Set(['account', 'password', 'current-password'])

/** Sign-in, the first page of recovery, the current password when it is changed: the saved accounts, offered by the field and filled on a click. */
export function helpWithSignIn(frame: Frame): {
  update(): void
  entered(field: EventTarget | null): void
  fill(id: string): Promise<void>
  fillSaved(): Promise<void>
  submitted(typing: TypingFacts): void
} {
  const filler = makeFiller(frame)
  const marks = new WeakMap<HTMLElement, FieldMark>()
  let newest = 0
  const accountField = () => fieldsOf(frame.page, 'account')[0]
  const passwordField = () => fieldsOf(frame.page, 'password')[0] ?? fieldsOf(frame.page, 'current-password')[0]
  const anchor = () => accountField() ?? passwordField()

  const onAct = (act: CardAct) => {
    if (act.kind === 'fill-account') quietly(take(act.id))
    else if (act.kind === 'unlock') quietly(ask('window.open', { purpose: 'unlock' }))
  }

  /**
   * Names stand in the page only after the shopper's own act in the field. Before it the card says that there is one account,
   * and between several it waits, for a wrong one must not be filled blindly.
   */
  const offer = async (isEntered: boolean) => {
    const field = anchor()
    if (!field) return
    newest += 1
    const mine = newest
    const { vault, accounts } = await ask('accounts.offer')
    // Meanwhile an account was taken, typed, or asked for once more: an older answer must not bring its card back.
    if (mine !== newest || (!isEntered && vault !== 'locked' && field.value !== '')) return
    const isUseful = vault === 'locked' ? isEntered || accounts.length > 0 : accounts.length > 0
    if (!isUseful || (!isEntered && accounts.length > 1)) return
    // What the page has changed since it was first offered for comes to light; the shopper's own act begins anew.
    for (const { element } of frame.page.fields) if (isEntered || !marks.has(element)) marks.set(element, markField(element))
    const shown = isEntered ? accounts : accounts.map((account) => ({ ...account, name: '' }))
    const isFirstStep = !passwordField() && frame.page.kind === 'login'
    const fills = isFirstStep || (accountField() && passwordField()) ? 'account-and-password' : passwordField() ? 'password' : 'account'
    await frame.slot.show({ kind: 'accounts', vault, accounts: shown, fills }, placeBy(frame.page, field), onAct)
  }

  const take = async (id?: string) => putIn(await ask('account.take', { id }))

  const putIn = async (answer: AnswerTo<'account.take'>) => {
    const field = anchor()
    if (!field) return
    if (!answer.ok) {
      if (answer.reason === 'locked') await offer(false)
      return
    }
    const account = accountField()
    const password = passwordField()
    const wanted = [
      ...(account ? [{ element: account, value: answer.account, mark: marks.get(account) }] : []),
      ...(password && answer.password !== undefined ? [{ element: password, value: answer.password, mark: marks.get(password) }] : []),
    ]
    newest += 1
    frame.slot.close('accounts', 'refused')
    await filler.fillIn(wanted)
  }

  return {
    update() {
      if (frame.state.carriedAccount) {
        // Once: when the page is drawn anew, or the vault opens, what was chosen a step ago has been filled.
        frame.state = { ...frame.state, carriedAccount: false }
        quietly(take())
      } else if (anchor()?.value === '') quietly(offer(false))
      else frame.slot.close('accounts')
    },
    entered(field) {
      if (frame.page.fields.some(({ element, role }) => element === field && offered.has(role))) quietly(offer(true))
    },
    fill: take,
    async fillSaved() {
      const account = accountField()?.value ?? frame.page.shownAccount
      const { accounts } = await ask('accounts.offer')
      const saved = accounts.find(({ name }) => name === account) ?? accounts[0]
      if (saved) await take(saved.id)
    },
    submitted(typing) {
      filler.submitted()
      const [password] = fieldsOf(frame.page, 'password')
      const account = fieldsOf(frame.page, 'account')[0]?.value || frame.page.shownAccount
      if (!password || password.value === '') return
      const attempt = {
        typed: password.value.slice(0, 4096),
        account: account?.slice(0, 320),
        ...typing,
        online: navigator.onLine,
        captcha: frame.page.captcha,
      }
      quietly(ask('attempt.submitted', attempt))
    },
  }
}
