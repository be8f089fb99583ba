import { takesText } from '@/lib/pages/dom/collect'
import { has, type Add, type Facts } from './facts'

export function weighAnswer({ fields, accounts, around, address }: Facts, answers: number, add: Add): void {
  const extra =
    fields.filter((field) => field.type === 'textarea' || (takesText(field.element) && field.captcha === 0)).length -
    answers -
    accounts.length
  // a field that says no more than "answer" may belong to any list of questions
  add('asks for an answer', 'security-question', 6)
  if (extra > 0) add('asks for more', 'other', 4 + extra * 3)
  if (has('contact', `${around.heading} ${address}`)) add('is of messages', 'other', 3)
}

export function weighCode(facts: Facts, add: Add): void {
  const { codes, accounts, fields, around, address, title, submit } = facts
  const text = `${around.heading} ${around.text} ${address} ${title} ${submit?.text ?? ''}`
  const strength = Math.max(...codes.map((field) => field.code))
  const asks = has('verify', text) || has('sentTo', around.text) || has('code', text)
  const extra = fields.filter(
    (field) =>
      ['text', 'email', 'url', 'select', 'textarea'].includes(field.type) &&
      !codes.includes(field) &&
      field.account === 0 &&
      field.captcha === 0,
  ).length
  add('boxes for digits', 'code', codes.length > 3 ? 8 : 0)
  // what only looks like one, beside something else that is asked, is none
  add('a field for a code', 'code', strength >= 4 ? 6 : asks && extra === 0 ? 4 : 1)
  if (asks) add('speaks of a code', 'code', 3)
  add('asks for more', 'other', 3 + extra * 4)
  if (has('contact', `${around.heading} ${submit?.text ?? ''}`)) add('is of orders or messages', 'other', 4)
  if (accounts.length > 0) {
    const isRecover = has('recover', text)
    const isRegister = has('register', `${around.heading} ${submit?.text ?? ''} ${address}`)
    // "Change your e-mail address", "Verify your address": it is known whose it is, and to be proved
    const isProof =
      (has('change', around.heading) || has('verify', around.heading)) &&
      !isRecover &&
      !isRegister &&
      !has('signIn', `${around.heading} ${submit?.text ?? ''}`)
    add('a code with the account', isRecover ? 'recovery-account' : isRegister ? 'register' : isProof ? 'code' : 'login', 9)
    if (!isProof) add('a code with the account', 'code', -6)
  }
}
