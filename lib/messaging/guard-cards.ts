import * as v from 'valibot'
import { notices, type CardModel } from './card-model'
import { account, id, signInWith, text } from './guard-values'
import { mostFound } from './options-model'

const finite = v.pipe(v.number(), v.finite())
const flag = v.optional(v.boolean())

const accounts = v.object({
  kind: v.literal('accounts'),
  vault: v.picklist(['none', 'locked', 'unlocked']),
  // as many as a vault may hold
  accounts: v.pipe(v.array(v.object({ id, name: account, signInWith })), v.maxLength(mostFound)),
  fills: v.picklist(['account', 'password', 'account-and-password']),
})

const waiting = v.object({
  kind: v.literal('waiting'),
  sentTo: v.optional(account),
  awaitsLink: flag,
  bySms: v.boolean(),
  mail: v.picklist(['connected', 'not-connected', 'not-open', 'asleep', 'signed-out', 'other-mailbox']),
  seenMail: v.optional(v.picklist(['closed', 'no-sender'])),
  ask: v.optional(text(60)),
  resendAt: v.optional(finite),
  endsAt: finite,
  spamAt: finite,
  isRefused: flag,
  badPaste: v.boolean(),
})

const code = v.object({
  kind: v.literal('code'),
  from: account,
  arrivedAt: v.optional(finite),
  warnings: v.pipe(v.array(v.picklist(['spam', 'unknown-time', 'unknown-sender', 'other-mailbox', 'other-account'])), v.maxLength(5)),
})

/**
 * The cards that one frame may have another show, as far as a card goes: a frame that speaks our protocol without being ours must not
 * fill or break the page around it.
 */
export const guestCard: v.GenericSchema<unknown, CardModel> = v.variant('kind', [
  accounts,
  waiting,
  code,
  v.object({ kind: v.literal('link'), host: text(253), isAwaited: flag }),
  v.object({ kind: v.literal('notice'), notice: v.picklist(notices) }),
])
