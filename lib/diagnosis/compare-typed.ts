import { isSameRealm } from '@/lib/store/sites'
import { isNearAccount, isSameAccount, kindOfAccount } from './accounts'
import type { Attempt, Diagnosis, SavedAccount } from './attempt'
import { findSlip, readTyped, type TypedText } from './slips/find-slip'
import { judgeAlone } from './judge-alone'
import { readLayoutName } from './slips/layout-slip'
import type { Slip } from './slips/slip'

/** What a typed password is, held against the saved ones, before the store has answered. */
export interface Comparison {
  causes: readonly Diagnosis[]
  /** what to think only once the store has refused it */
  ifRefused: readonly Diagnosis[]
}

type PasswordAccount = Extract<SavedAccount, { signInWith: 'password' }>

/** One way in which the text may have come about; the lower the cost, the likelier (see Slip). */
interface Hypothesis {
  cost: number
  isSure: boolean
  /** the text has nothing to do with it: possible, no more */
  isWeak?: boolean
  diagnoses: readonly Omit<Diagnosis, 'certainty'>[]
}

const nothing: Comparison = { causes: [], ifRefused: [] }

/** Costs of what is no slip of the keyboard, on the same scale. */
const costs = {
  old: 0.7,
  oldWithSlip: 1.4,
  otherAccount: 1,
  otherAccountWithSlip: 2.2,
  otherAccountOld: 2.4,
  otherSite: 1.1,
  otherSiteWithSlip: 2.4,
}

export function compareTyped(attempt: Attempt): Comparison {
  const { typed, saved, capsLock } = attempt
  if (typed === '') return nothing
  const alone: Comparison = { causes: judgeAlone(typed, capsLock), ifRefused: judgeAlone(typed, capsLock, true) }
  if (saved === undefined) return alone
  const account = attempt.account?.trim() === '' ? undefined : attempt.account
  const here = saved.filter(({ site }) => isSameRealm(site, attempt.site))
  const elsewhere = saved.filter(({ site }) => !isSameRealm(site, attempt.site))
  const named = account === undefined ? [] : here.filter((entry) => isSameAccount(entry.account, account))
  const own = account === undefined ? here.filter(hasPassword) : named.filter(hasPassword)
  if (own.some(({ password }) => password === typed)) {
    const maybeOther: Diagnosis[] = own.length > 1 && account === undefined ? [{ cause: 'other-account', certainty: 'possible' }] : []
    return { causes: [], ifRefused: [{ cause: 'no-longer-valid', certainty: 'likely' }, ...maybeOther] }
  }
  const text = readTyped(typed, capsLock, readLayoutName(attempt.keyboardLayout))
  if (own.length > 0) return compareOwn(text, own, here, elsewhere, account)
  if (named.length > 0) return withFirst({ cause: 'social-account', certainty: 'likely', account: named[0]?.account }, alone)
  if (account !== undefined) return compareUnknown(text, account, here, elsewhere, alone)
  return here.length > 0 ? { ...alone, causes: [...alone.causes, { cause: 'social-account', certainty: 'possible' }] } : alone
}

function withFirst(diagnosis: Diagnosis, { causes, ifRefused }: Comparison): Comparison {
  return { causes: [diagnosis, ...causes], ifRefused }
}

/** The account is saved, or the page does not say which it is. */
function compareOwn(
  text: TypedText,
  own: readonly PasswordAccount[],
  here: readonly SavedAccount[],
  elsewhere: readonly SavedAccount[],
  account: string | undefined,
): Comparison {
  const intended = own.length === 1 ? own[0]?.password : undefined
  const hypotheses = [
    ...own.flatMap((entry) => ofOwn(text, entry)),
    ...here.filter((entry) => hasPassword(entry) && !own.includes(entry)).flatMap((entry) => ofOther(text, entry, intended)),
    ...elsewhere.flatMap((entry) => ofOtherSite(text, entry, account, intended)),
  ]
  const causes = rank(hypotheses)
  if (causes.length > 0) return { causes, ifRefused: [] }
  // Not the saved one and nothing like it: the only thing known, and it counts once the store has refused. Caps Lock is ruled out.
  const isName: Diagnosis[] =
    account !== undefined && isSameAccount(text.text, account) ? [{ cause: 'rules', certainty: 'likely', intended }] : []
  return {
    causes: [...isName, ...judgeAlone(text.text, undefined)],
    ifRefused: [...judgeAlone(text.text, undefined, true), { cause: 'old-password', certainty: 'possible', intended }],
  }
}

/** Nobody here has this name: it may be mistyped, of the other site, another name of a saved account, or simply not saved. */
function compareUnknown(
  text: TypedText,
  account: string,
  here: readonly SavedAccount[],
  elsewhere: readonly SavedAccount[],
  alone: Comparison,
): Comparison {
  const hypotheses: Hypothesis[] = []
  for (const entry of elsewhere.filter((entry) => isSameAccount(entry.account, account))) {
    hypotheses.push(ofAccount(text, entry, 'other-site', 0.2))
  }
  const near = here.filter((entry) => isNearAccount(account, entry.account))
  for (const entry of near) hypotheses.push(ofAccount(text, entry, 'unknown-account', 0.5))
  const others = here.filter(hasPassword).filter((entry) => !near.includes(entry))
  const sameKind = others.filter((entry) => kindOfAccount(entry.account) === kindOfAccount(account))
  const alias = others.filter((entry) => !sameKind.includes(entry))
  for (const entry of sameKind) {
    const slip = findSlip(text, entry.password, 1)
    if (slip !== undefined) hypotheses.push({ ...ofAccount(text, entry, 'unknown-account', 1), isSure: false })
  }
  for (const entry of elsewhere.filter(hasPassword)) {
    if (entry.password === text.text && !isSameAccount(entry.account, account)) {
      hypotheses.push({ cost: 1.6, isSure: false, diagnoses: [{ cause: 'other-site', account: entry.account }] })
    }
  }
  // A phone number and a mail address may be names of one account: then its password is right.
  const isRight = alias.some(({ password }) => password === text.text)
  if (isRight && hypotheses.length === 0) {
    return {
      causes: [],
      ifRefused: [
        { cause: 'unknown-account', certainty: 'likely' },
        { cause: 'no-longer-valid', certainty: 'possible' },
      ],
    }
  }
  for (const entry of alias)
    hypotheses.push(...ofOwn(text, entry).map((hypothesis) => ({ ...hypothesis, cost: hypothesis.cost + 1, isSure: false })))
  const causes = rank(hypotheses)
  if (causes.length > 0) return { causes, ifRefused: [] }
  const unknown: Diagnosis[] = here.length > 0 ? [{ cause: 'unknown-account', certainty: 'possible' }] : []
  return { causes: [...alone.causes, ...unknown], ifRefused: alone.ifRefused }
}

/** A named account with what the text is to its password. */
function ofAccount(text: TypedText, entry: SavedAccount, cause: 'other-site' | 'unknown-account', cost: number): Hypothesis {
  const first = { cause, account: entry.account }
  const slip = entry.signInWith === 'password' ? findSlip(text, entry.password, 1) : undefined
  if (slip === undefined || entry.signInWith !== 'password')
    return { cost: cost + 1, isSure: false, isWeak: cause === 'unknown-account', diagnoses: [first] }
  const intended = entry.password
  return {
    cost: cost + slip.cost / 4,
    isSure: slip.cost === 0,
    diagnoses: [{ ...first, intended }, ...slip.causes.map((cause) => ({ cause, intended }))],
  }
}

function ofOwn(text: TypedText, entry: PasswordAccount): Hypothesis[] {
  const intended = entry.password
  const slip = findSlip(text, intended, 2)
  const hypotheses: Hypothesis[] =
    slip === undefined
      ? []
      : [{ cost: slip.cost, isSure: isSureSlip(slip, intended), diagnoses: slip.causes.map((cause) => ({ cause, intended })) }]
  for (const previous of entry.previous) {
    const slip = findSlip(text, previous, 1)
    if (slip === undefined || slip.cost > 2.7) continue
    const isExact = slip.cost === 0
    hypotheses.push({
      cost: isExact ? costs.old : costs.oldWithSlip + slip.cost,
      isSure: isExact,
      diagnoses: [{ cause: 'old-password', intended }, ...slip.causes.map((cause) => ({ cause }))],
    })
  }
  return hypotheses
}

function ofOther(text: TypedText, entry: SavedAccount, intended: string | undefined): Hypothesis[] {
  if (entry.signInWith !== 'password') return []
  const diagnosis = { cause: 'other-account', account: entry.account, intended } as const
  if (entry.password === text.text) return [{ cost: costs.otherAccount, isSure: true, diagnoses: [diagnosis] }]
  if (entry.previous.includes(text.text)) return [{ cost: costs.otherAccountOld, isSure: false, diagnoses: [diagnosis] }]
  const slip = entry.password.length < 6 ? undefined : findSlip(text, entry.password, 1)
  if (slip === undefined || slip.cost > 2.7) return []
  const causes = slip.causes.map((cause) => ({ cause }))
  return [{ cost: costs.otherAccountWithSlip + slip.cost, isSure: false, diagnoses: [diagnosis, ...causes] }]
}

function ofOtherSite(text: TypedText, entry: SavedAccount, account: string | undefined, intended: string | undefined): Hypothesis[] {
  if (entry.signInWith !== 'password') return []
  const isSame = account !== undefined && isSameAccount(entry.account, account)
  const diagnosis = { cause: 'other-site', account: entry.account, intended } as const
  if (entry.password === text.text) return [{ cost: costs.otherSite + (isSame ? 0 : 0.2), isSure: isSame, diagnoses: [diagnosis] }]
  if (!isSame) return []
  const slip = findSlip(text, entry.password, 1)
  if (slip === undefined || slip.cost > 2.7) return []
  return [{ cost: costs.otherSiteWithSlip + slip.cost, isSure: false, diagnoses: [diagnosis, ...slip.causes.map((cause) => ({ cause }))] }]
}

/** Two edits, or one in a very short password, may be chance. */
function isSureSlip(slip: Slip, password: string): boolean {
  return slip.cost <= (password.length >= 8 ? 3.4 : 2.4) && password.length >= 5
}

/** The likeliest with all it says, then up to two others that say something else. */
function rank(hypotheses: readonly Hypothesis[]): Diagnosis[] {
  const sorted = [...hypotheses].sort((a, b) => a.cost - b.cost)
  const [best, ...others] = sorted
  if (best === undefined) return []
  const rival = others.find((other) => !isSameConclusion(other, best))
  const isCertain = best.isSure && (rival === undefined || rival.cost - best.cost >= 0.3)
  const certainty = isCertain ? 'certain' : best.cost < 4 && best.isWeak !== true ? 'likely' : 'possible'
  const first = best.diagnoses.map((diagnosis): Diagnosis => ({ ...diagnosis, certainty }))
  const rest = others.flatMap(({ diagnoses }) =>
    diagnoses.slice(0, 1).map((diagnosis): Diagnosis => ({ ...diagnosis, certainty: 'possible' })),
  )
  return [...first, ...rest.filter(({ cause }) => !first.some((known) => known.cause === cause)).slice(0, 2)]
}

function isSameConclusion(a: Hypothesis, b: Hypothesis): boolean {
  return a.diagnoses[0]?.cause === b.diagnoses[0]?.cause && a.diagnoses[0]?.intended === b.diagnoses[0]?.intended
}

function hasPassword(entry: SavedAccount): entry is PasswordAccount {
  return entry.signInWith === 'password'
}
