import { allShapes } from '@/lib/keyboard/typing'
import * as v from 'valibot'
import { isHost } from '@/lib/vault/import/host'
import { journeyIds } from '@/lib/diagnosis/journeys'
import { exits } from '@/lib/diagnosis/ways-out'
import { writings } from '@/lib/pages/words/writings'
import type { CardModel } from './card-model'
import { lockTimes, mostFound } from './options-model'
import type { Ask, RequestType } from './protocol'

// Sizes are bounded here once, so that nothing behind has to ask how long a text from a page may be.
const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const account = text(320)
const password = text(4096)
const nothing = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
)

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

const id = text(100)
const site = v.picklist(['aliexpress', 'alibaba', 'aliexpress-ru', 'alipay'])
/** A realm of the store's, or another site's host. */
const siteOrHost = v.union([site, v.pipe(text(253), v.check(isHost))])
const signInWith = v.picklist(['password', 'google', 'facebook', 'vk', 'apple', 'x'])
const passphrase = text(10_000)
const origin = v.pipe(text(300), v.url(), v.startsWith('https://'))
const iso = v.pipe(text(24), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))
const act = <K extends string>(kind: K) => v.object({ kind: v.literal(kind) })
const actOn = <K extends string>(kind: K) => v.object({ kind: v.literal(kind), id })

const stepNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))
const exit = v.picklist(exits)
const popupAct = v.variant('kind', [
  v.object({ kind: v.literal('create-vault'), passphrase }),
  v.object({ kind: v.literal('unlock'), passphrase }),
  act('lock'),
  v.object({ kind: v.literal('connect-mail'), origin }),
  act('disconnect-mail'),
  act('use-this-mail'),
  act('open-mail'),
  act('fill-code'),
  act('open-link'),
  actOn('fill-account'),
  actOn('copy-password'),
  v.object({ kind: v.literal('copy-earlier'), id, nth: v.pipe(v.number(), v.integer(), v.minValue(0)), until: iso }),
  actOn('copy-answer'),
  v.object({
    kind: v.literal('save-account'),
    id: v.optional(id),
    account,
    site: siteOrHost,
    password: v.optional(password),
    signInWith: v.optional(signInWith),
    tiedTo: v.optional(account),
    question: v.optional(text(1000)),
    answer: v.optional(text(1000)),
    notes: v.optional(text(10_000)),
  }),
  actOn('remove-account'),
  actOn('restore-account'),
  v.object({ kind: v.literal('keep-made'), password: text(256), site: v.union([site, v.literal('other')]) }),
  actOn('show-generated'),
  act('clear-generated'),
  v.object({ kind: v.literal('keep-pending'), id, account: v.optional(account) }),
  actOn('drop-pending'),
  act('run-checks'),
  v.object({ kind: v.literal('test-password'), password }),
  v.object({ kind: v.literal('leave'), to: exit }),
  v.object({ kind: v.literal('follow'), journey: v.picklist(journeyIds) }),
  v.object({ kind: v.literal('step'), from: stepNumber, to: stepNumber }),
  act('stop-following'),
])

/** As the vault bounds them. */
const incoming = v.object({
  account,
  site: siteOrHost,
  signInWith,
  password: v.optional(text(1024)),
  previous: v.pipe(v.array(v.object({ password: text(1024), until: iso })), v.maxLength(100)),
  tiedTo: v.optional(account),
  question: v.optional(text(1000)),
  answer: v.optional(text(1000)),
  notes: v.optional(text(20_000)),
  createdAt: iso,
  changedAt: iso,
  undated: v.optional(v.boolean()),
})
const found = v.pipe(v.array(incoming), v.maxLength(mostFound))
/** The largest message that a browser carries is 64 MiB. */
const file = v.object({ name: text(200), base64: text(64_000_000) })

const optionsAct = v.variant('kind', [
  v.object({
    kind: v.literal('change-settings'),
    settings: v.object({ fillCodeAtOnce: v.boolean(), lockAfterMinutes: v.picklist(lockTimes) }),
  }),
  v.object({ kind: v.literal('disconnect-mail'), origin }),
  v.object({ kind: v.literal('unlock'), passphrase }),
  v.object({ kind: v.literal('change-passphrase'), current: passphrase, next: passphrase, alsoKeys: v.boolean() }),
  v.object({ kind: v.literal('reset-passphrase'), recoveryKey: text(200), next: passphrase }),
  v.object({ kind: v.literal('make-recovery-key'), passphrase }),
  v.object({ kind: v.literal('revoke-recovery-key'), passphrase }),
  v.object({ kind: v.literal('make-backup'), passphrase }),
  v.object({ kind: v.literal('export-csv'), passphrase, reader: v.optional(v.picklist(['program', 'spreadsheet'])) }),
  v.object({ kind: v.literal('erase-vault'), passphrase }),
  actOn('restore-account'),
  actOn('forget-account'),
  act('repair-vault'),
  v.object({ kind: v.literal('compare-found'), found }),
  v.object({ kind: v.literal('add-found'), found }),
  v.object({ kind: v.literal('compare-backup'), file, passphrase }),
  v.object({ kind: v.literal('import-backup'), file, passphrase }),
])

/** Made by our own script in one frame for our own script in another; the two share a version. */
const card = v.pipe(
  v.looseObject({ kind: v.picklist(['accounts', 'waiting', 'code', 'link', 'notice']) }),
  v.transform((card) => card as unknown as CardModel),
)
const cardAct = v.variant('kind', [
  actOn('fill-account'),
  act('unlock'),
  act('fill-code'),
  act('open-mail'),
  act('connect-mail'),
  act('open-link'),
  act('dismiss'),
  v.object({ kind: v.literal('paste-code'), text: text(2000) }),
])

const pixels = v.pipe(v.number(), v.finite())
const spot = v.object({ left: pixels, top: pixels, width: pixels, height: pixels })
const frameId = v.pipe(v.number(), v.integer(), v.minValue(0))

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
  'guest.show': v.object({ card: v.optional(card), field: v.optional(spot), avoid: v.optional(v.pipe(v.array(spot), v.maxLength(60))) }),
  'guest.act': v.object({ frameId, act: cardAct }),
  'password.make': v.object({ rules: v.optional(text(1000)) }),
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
  'window.open': v.object({ purpose: v.picklist(['unlock', 'connect-mail', 'checks']) }),
  'help.bring': v.object({ mayAsk: v.boolean() }),
  'cards.bring': nothing,
  'words.take': v.object({ writing: v.picklist(writings) }),
  'clipboard.copied': nothing,
  'engine.ensure': nothing,
  'engine.rate': v.object({ password: text(20_000), account: v.optional(account), rules: v.optional(text(1000)) }),
  'engine.derive': v.object({ passphrase: text(100_000), salt: text(100), memoryKiB: v.number(), passes: v.number() }),
  'clipboard.overwrite': nothing,
  'mail.hello': nothing,
  'mail.reading': v.object({
    state: v.picklist(['ready', 'loading', 'signed-out', 'unknown']),
    mailbox: v.optional(account),
    spamUnread: v.optional(v.number()),
    messages: v.pipe(v.array(mailMessage), v.maxLength(300)),
  }),
  'popup.model': v.object({ tabId: v.optional(v.number()) }),
  'popup.act': v.object({ tabId: v.optional(v.number()), act: popupAct }),
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
