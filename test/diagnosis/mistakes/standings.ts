import type { Attempt, Cause } from '@/lib/diagnosis/diagnose'
import { refused, replaced, someone } from './attempts'
import type { Chance } from './chance'
import { maintenance, tooMany, unknownAccount, wrongPassword } from './refusals'
import { makeAccount, makePassword, makeVault } from './shoppers'

/** A failed attempt which is nobody's slip of the fingers, and what is true of it. */
export interface Standing {
  name: string
  weight: number
  happen: (chance: Chance) => { attempt: Attempt; causes: readonly Cause[] }
}

export const standings: readonly Standing[] = [
  {
    name: 'an earlier password',
    weight: 10,
    happen: (chance) => {
      const [mine, saved] = someone(chance, (account) => account.previous.length > 0)
      return { attempt: refused(chance, mine, saved, chance.one(mine.previous)), causes: ['old-password'] }
    },
  },
  {
    name: 'an earlier password, one digit away',
    weight: 4,
    happen: (chance) => {
      const [mine, saved] = someone(chance)
      const year = 2015 + chance.below(10)
      const now = { ...mine, password: `Kotik${year + 1}!`, previous: [`Kotik${year}!`, ...mine.previous] }
      return { attempt: refused(chance, now, replaced(saved, now), `Kotik${year}!`), causes: ['old-password'] }
    },
  },
  {
    name: 'filled by a manager that has the old one',
    weight: 3,
    happen: (chance) => {
      const [mine, saved] = someone(chance, (account) => account.previous.length > 0)
      return {
        attempt: {
          ...refused(chance, mine, saved, chance.one(mine.previous)),
          page: { errorText: chance.one(wrongPassword), captcha: 'solved', httpStatus: 200 },
        },
        causes: ['old-password'],
      }
    },
  },
  {
    name: 'the password of another account',
    weight: 8,
    happen: (chance) => {
      const [mine, saved] = someone(chance, () => true, 2)
      const other = chance.one(saved.filter((account) => account.account !== mine.account))
      return { attempt: refused(chance, mine, saved, other.password), causes: ['other-account'] }
    },
  },
  {
    name: 'changed elsewhere',
    weight: 8,
    happen: (chance) => {
      const [mine, saved] = someone(chance)
      return { attempt: refused(chance, mine, saved, mine.password), causes: ['no-longer-valid'] }
    },
  },
  {
    name: 'the account misspelt',
    weight: 8,
    happen: (chance) => {
      const [mine, saved] = someone(chance)
      const account = misspell(mine.account, chance)
      if (saved.some((each) => each.account === account))
        return { attempt: refused(chance, mine, saved, mine.password), causes: ['no-longer-valid'] }
      const attempt = { ...refused(chance, mine, saved, mine.password), account }
      return {
        attempt: { ...attempt, page: { errorText: chance.one([...unknownAccount, ...wrongPassword]) } },
        causes: ['unknown-account'],
      }
    },
  },
  {
    name: 'an account nobody has',
    weight: 4,
    happen: (chance) => {
      const saved = makeVault(chance)
      return {
        attempt: {
          site: 'aliexpress',
          typed: makePassword(chance),
          account: `new.${makeAccount(chance)}`,
          online: true,
          page: { errorText: chance.one(unknownAccount) },
          saved,
        },
        causes: ['unknown-account'],
      }
    },
  },
  {
    name: 'an account nobody has, no vault',
    weight: 2,
    happen: (chance) => ({
      attempt: {
        site: 'aliexpress',
        typed: makePassword(chance),
        account: makeAccount(chance),
        online: true,
        page: { errorText: chance.one(unknownAccount) },
      },
      causes: ['unknown-account'],
    }),
  },
  {
    name: 'an account of the other site',
    weight: 6,
    happen: (chance) => {
      const [mine, saved] = someone(chance)
      const [there, here] = chance.one([
        ['aliexpress-ru', 'aliexpress'],
        ['aliexpress', 'aliexpress-ru'],
        ['alipay', 'aliexpress'],
      ] as const)
      const moved = { ...mine, site: there }
      return { attempt: { ...refused(chance, moved, replaced(saved, moved, here), mine.password), site: here }, causes: ['other-site'] }
    },
  },
  {
    name: 'an account of a network',
    weight: 8,
    happen: (chance) => {
      const saved = makeVault(chance)
      const account = `via.${makeAccount(chance)}`
      const network = { account, site: 'aliexpress', signInWith: chance.one(['google', 'facebook', 'vk', 'apple', 'x'] as const) } as const
      return {
        attempt: {
          site: 'aliexpress',
          typed: makePassword(chance),
          account,
          online: true,
          page: { errorText: chance.one(wrongPassword) },
          saved: [...saved, network],
        },
        causes: ['social-account'],
      }
    },
  },
  {
    name: 'offline',
    weight: 5,
    happen: (chance) => {
      const [mine, saved] = someone(chance)
      return {
        attempt: { site: mine.site, typed: mine.password, account: mine.account, online: false, ...(chance.happens(0.5) ? { saved } : {}) },
        causes: ['offline'],
      }
    },
  },
  {
    name: 'the store down',
    weight: 5,
    happen: (chance) => right(chance, ['store-down'], { httpStatus: chance.one([500, 502, 503, 504]) }),
  },
  {
    name: 'maintenance',
    weight: 4,
    happen: (chance) => right(chance, ['store-down'], { errorText: chance.one(maintenance), httpStatus: 200 }),
  },
  {
    name: 'slider waiting',
    weight: 6,
    happen: (chance) => right(chance, ['captcha'], { captcha: chance.one(['unsolved', 'picture'] as const) }),
  },
  { name: 'slider failed', weight: 4, happen: (chance) => right(chance, ['captcha'], { captcha: 'failed' }) },
  { name: 'scripts refused', weight: 5, happen: (chance) => right(chance, ['blocked'], { scriptsBlocked: true }) },
  { name: 'too many tries, said so', weight: 4, happen: (chance) => right(chance, ['locked-out'], { errorText: chance.one(tooMany) }) },
  {
    name: 'too many tries, seen',
    weight: 3,
    happen: (chance) => right(chance, ['locked-out'], chance.one([{ tooManyTries: true }, { httpStatus: 429 }])),
  },
  {
    name: 'nothing the store would have taken',
    weight: 4,
    happen: (chance) => ({
      attempt: {
        site: 'aliexpress',
        typed: chance.one(['abc', 'a1', 'sunshine', 'password', '12345678', '4711', 'qwerty']),
        account: makeAccount(chance),
        online: true,
        page: { errorText: chance.one(wrongPassword) },
      },
      causes: ['rules'],
    }),
  },
]

function right(
  chance: Chance,
  causes: readonly Cause[],
  page: NonNullable<Attempt['page']>,
): { attempt: Attempt; causes: readonly Cause[] } {
  const [mine, saved] = someone(chance)
  return {
    attempt: {
      site: mine.site,
      typed: mine.password,
      account: mine.account,
      online: true,
      page,
      ...(chance.happens(0.7) ? { saved } : {}),
    },
    causes,
  }
}

function misspell(account: string, chance: Chance): string {
  const name = account.replace(/@.*/u, '')
  const host = account.slice(name.length)
  const at = chance.below(name.length)
  return (
    chance.one([
      name.slice(0, at) + name.slice(at + 1),
      name.slice(0, at) + name.charAt(at) + name.slice(at),
      name.slice(0, at) + chance.one(Array.from('eiosk')) + name.slice(at + 1),
    ]) + host
  )
}
