import type { Attempt } from '@/lib/diagnosis/diagnose'
import type { Chance } from './chance'
import { wrongPassword } from './refusals'
import { makeVault, type PasswordAccount } from './shoppers'

/** The right password of a named account, in every way in which it may look odd: nothing may be said against it. */
export function makeRight(chance: Chance): Attempt {
  const [mine, saved] = someone(chance)
  const typed = chance.happens(0.15) ? mine.password.toUpperCase() : mine.password
  const now = { ...mine, password: typed }
  const attempt: Attempt = { site: mine.site, typed, account: mine.account, online: true }
  switch (chance.below(6)) {
    case 0:
      return attempt
    case 1:
      return { ...attempt, capsLock: true, saved: replaced(saved, now) }
    case 2:
      return { ...attempt, keyboardLayout: chance.one(['ru', 'de', 'fr', 'us']), saved: replaced(saved, now) }
    case 3:
      return { ...attempt, page: { captcha: 'solved', httpStatus: 200 }, saved: replaced(saved, now) }
    case 4: // the returning shopper's page names no account
      return { site: mine.site, typed, online: true, saved: replaced(saved, now) }
    default:
      return { ...attempt, account: mine.account.toUpperCase(), page: { captcha: 'absent' }, saved: replaced(saved, now) }
  }
}

export function refused(chance: Chance, mine: PasswordAccount, saved: readonly PasswordAccount[], typed: string): Attempt {
  const told = { errorText: chance.one(wrongPassword), ...(chance.happens(0.5) ? { httpStatus: chance.one([200, 401]) } : {}) }
  return { site: mine.site, typed, account: mine.account, online: true, page: told, saved }
}

/** One of a vault's accounts that will do, and the vault. */
export function someone(
  chance: Chance,
  fits: (account: PasswordAccount) => boolean = () => true,
  atLeast = 1,
): [PasswordAccount, PasswordAccount[]] {
  for (;;) {
    const saved = makeVault(chance)
    const able = saved.filter(fits)
    if (able.length > 0 && saved.length >= atLeast) return [chance.one(able), saved]
  }
}

export function replaced(saved: readonly PasswordAccount[], by: PasswordAccount, others = by.site): PasswordAccount[] {
  return saved.map((account) => (account.account === by.account ? by : { ...account, site: others }))
}
