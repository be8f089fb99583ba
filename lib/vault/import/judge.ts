import { longest, mostPrevious } from '../format/contents'
import { accountKey, mergeEntries } from '../entries/entries'
import type { Incoming } from '../types'
import { findHost } from './host'
import type { ImportOptions, LeftReason, Login, Preview } from './types'

/** Sorts what a file holds into what would be taken and what is left, with the reason. Every row is counted once. */
export function judgeLogins(logins: readonly Login[], options: ImportOptions): Pick<Preview, 'found' | 'left' | 'duplicates' | 'rows'> {
  const found = new Map<string, Incoming>()
  const left: { row: number; reason: LeftReason }[] = []
  let duplicates = 0
  for (const login of logins) {
    const judged = judge(login, options)
    if (typeof judged === 'string') {
      left.push({ row: login.row, reason: judged })
      continue
    }
    const key = accountKey(judged.site, judged.account)
    const same = found.get(key)
    if (same) duplicates++
    found.set(key, same ? join(same, judged) : judged)
  }
  return { rows: logins.length, found: [...found.values()], duplicates, left }
}

function judge(login: Login, { siteOf, withOthers, now }: ImportOptions): Incoming | LeftReason {
  if (login.fault) return login.fault
  const texts = [login.account, login.password, login.notes ?? '']
  // NUL, and what a decoder puts where bytes were no text: such a password would never be accepted anywhere.
  if (texts.some((each) => /[\u0000\uFFFD]/.test(each))) return 'damaged-text'
  if (login.addresses.some((each) => /^\s*(javascript|data|vbscript|file|blob):/i.test(each))) return 'unsafe-address'
  const site = findSite(login.addresses, siteOf, withOthers === true)
  if (site === undefined) return 'other-site'
  if (login.account === '') return 'no-account'
  if (login.password === '') return 'no-password'
  const { account, password, notes } = login
  if (account.length > longest.account || password.length > longest.password || (notes ?? '').length > longest.notes) return 'too-long'
  const changedAt = toIso(login.changedAt ?? login.createdAt, now)
  const previous = (login.previous ?? [])
    .filter((each) => each.password.length <= longest.password)
    .slice(0, mostPrevious)
    .map((each) => ({ password: each.password, until: toIso(each.until, now) }))
  return {
    account,
    site,
    signInWith: 'password',
    password,
    previous,
    notes,
    createdAt: toIso(login.createdAt ?? login.changedAt, now),
    changedAt,
    undated: login.changedAt === undefined && login.createdAt === undefined ? true : undefined,
  }
}

function findSite(addresses: readonly string[], siteOf: ImportOptions['siteOf'], withOthers: boolean): string | undefined {
  for (const address of addresses) {
    const site = siteOf(address)
    if (site !== undefined) return site
  }
  return withOthers ? addresses.map(findHost).find((host) => host !== undefined) : undefined
}

/** A date from the future or before computers is a mistake: then it is now. */
function toIso(ms: number | undefined, now: Date): string {
  const isSane = ms !== undefined && ms > 0 && ms <= now.getTime()
  return (isSane ? new Date(ms) : now).toISOString()
}

/** Of two rows without dates the later one in the file holds. */
function join(earlier: Incoming, later: Incoming): Incoming {
  const [mine, theirs] = earlier.undated && later.undated ? [later, earlier] : [earlier, later]
  const { id: _, ...merged } = mergeEntries({ ...mine, id: '' }, theirs)
  return { ...merged, undated: earlier.undated && later.undated }
}
