import { allShapes } from '@/lib/keyboard/typing'
import { writings } from '@/lib/pages/words/writings'
import * as v from 'valibot'
import { cardAct, exit, optionsAct, popupAct } from './guard-acts'
import { guestCard } from './guard-cards'
import { account, id, natural, nothing, password, tabId, text } from './guard-values'
import type { Ask, RequestType } from './protocol'

const captcha = v.picklist(['absent', 'loading', 'unsolved', 'solved', 'failed', 'picture'])
const role = v.picklist([
  'account',
  'password',
  'current-password',
  'new-password',
  'repeat-password',
  'code',
  'captcha-text',
  'security-answer',
])
const pageKind = v.picklist([
  'login',
  'register',
  'recovery-account',
  'recovery-method',
  'code',
  'new-password',
  'change-password',
  'security-question',
  'done',
  'other',
])

/** One browser sends messages as JSON, where a date becomes a text; the other sends it as it is. */
const toDate = v.pipe(
  v.union([v.date(), v.pipe(v.string(), v.isoTimestamp())]),
  v.transform((date) => new Date(date)),
)
const arrival = v.variant('kind', [
  v.object({ kind: v.literal('observed'), at: toDate }),
  v.object({ kind: v.literal('shown'), from: toDate, to: toDate }),
  v.object({ kind: v.literal('unknown') }),
])

const letterShape = v.picklist(allShapes)
export const layoutTraits = v.object({
  letters: v.optional(v.pipe(v.array(letterShape), v.maxLength(allShapes.length))),
  digits: v.optional(v.picklist(['plain', 'shifted'])),
  signs: v.optional(v.picklist(['american', 'other'])),
})

const mailMessage = v.object({
  id: text(500),
  senderAddress: v.optional(text(320)),
  senderName: v.optional(text(320)),
  subject: text(2000),
  text: text(200_000),
  arrival,
  folder: v.picklist(['inbox', 'spam', 'other']),
  links: v.pipe(v.array(text(4000)), v.maxLength(200)),
  opened: v.boolean(),
})

const pixels = v.pipe(v.number(), v.finite())
const spot = v.object({ left: pixels, top: pixels, width: pixels, height: pixels })

const schemas = {
  'page.seen': v.object({
    kind: pageKind,
    roles: v.pipe(v.array(role), v.maxLength(60)),
    captcha,
    errorText: v.optional(text(500)),
    shownAccount: v.optional(account),
    sentTo: v.optional(account),
    awaitsLink: v.optional(v.boolean()),
    codeLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
    codeHasLetters: v.optional(v.boolean()),
    press: v.optional(text(60)),
    isCodeSent: v.optional(v.boolean()),
    isCodeAsked: v.optional(v.boolean()),
    httpStatus: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))),
    answerStatus: v.optional(v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(999))),
    isNew: v.optional(v.boolean()),
  }),
  'account.typed': v.object({ account, keyboard: v.optional(layoutTraits) }),
  'accounts.offer': nothing,
  'account.take': v.object({ id: v.optional(text(100)) }),
  'code.take': nothing,
  'code.read': v.object({ text: text(2000) }),
  'code.used': nothing,
  'link.open': nothing,
  'guest.show': v.object({
    guest: id,
    card: v.optional(guestCard),
    field: v.optional(spot),
    avoid: v.optional(v.pipe(v.array(spot), v.maxLength(60))),
  }),
  'guest.act': v.object({ frameId: natural, guest: id, act: cardAct }),
  'password.make': v.object({ rules: v.optional(text(1000)), again: v.optional(v.boolean()) }),
  'password.retype': v.object({ text: password, move: v.optional(v.object({ on: layoutTraits, usual: layoutTraits })) }),
  'password.submitted': v.object({ password }),
  'save.accepted': nothing,
  'save.declined': nothing,
  'attempt.submitted': v.object({
    typed: password,
    account: v.optional(account),
    capsLock: v.optional(v.boolean()),
    keyboardLayout: v.optional(text(40)),
    online: v.boolean(),
    captcha: v.optional(captcha),
  }),
  'mail.open': nothing,
  'page.leave': v.object({ to: exit }),
  'window.open': v.object({ purpose: v.picklist(['unlock', 'connect-mail', 'checks', 'keep']) }),
  'help.bring': v.object({ mayAsk: v.boolean() }),
  'cards.bring': nothing,
  'words.take': v.object({ writing: v.picklist(writings) }),
  'clipboard.copied': nothing,
  'engine.ensure': nothing,
  'engine.rate': v.object({ password: text(20_000), account: v.optional(account), rules: v.optional(text(1000)) }),
  'engine.derive': v.object({ passphrase: text(100_000), salt: text(100), memoryKiB: natural, passes: natural }),
  'clipboard.overwrite': nothing,
  'mail.hello': nothing,
  'mail.reading': v.object({
    state: v.picklist(['ready', 'loading', 'signed-out', 'unknown']),
    mailbox: v.optional(account),
    spamUnread: v.optional(natural),
    messages: v.pipe(v.array(mailMessage), v.maxLength(300)),
  }),
  'popup.model': v.object({ tabId: v.optional(tabId) }),
  'popup.act': v.object({ tabId: v.optional(tabId), act: popupAct }),
  'options.model': nothing,
  'options.act': optionsAct,
} satisfies Record<RequestType, v.GenericSchema>

/** The request's content, if it is what its type says; undefined for anything else. Never throws. */
export function readAsk<T extends RequestType>(type: T, content: unknown): { content: Ask<T> } | undefined {
  try {
    const result = v.safeParse(schemas[type], content)
    return result.success ? { content: result.output as Ask<T> } : undefined
  } catch {
    return undefined
  }
}
