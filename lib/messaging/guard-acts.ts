import { journeyIds } from '@/lib/diagnosis/journeys/journeys'
import { exits } from '@/lib/diagnosis/ways-out'
import * as v from 'valibot'
import { account, id, iso, natural, origin, passphrase, password, signInWith, site, siteOrHost, text } from './guard-values'
import { lockTimes, mostFound } from './options-model'

const act = <K extends string>(kind: K) => v.object({ kind: v.literal(kind) })
const actOn = <K extends string>(kind: K) => v.object({ kind: v.literal(kind), id })

const stepNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))
export const exit = v.picklist(exits)
export const popupAct = v.variant('kind', [
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
  v.object({ kind: v.literal('copy-earlier'), id, nth: natural, until: iso }),
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

export const optionsAct = v.variant('kind', [
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

export const cardAct = v.variant('kind', [
  actOn('fill-account'),
  act('unlock'),
  act('fill-code'),
  act('open-mail'),
  act('connect-mail'),
  act('open-link'),
  act('dismiss'),
  v.object({ kind: v.literal('paste-code'), text: text(2000) }),
])
