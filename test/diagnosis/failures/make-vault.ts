import type { Attempt, SavedAccount } from '@/lib/diagnosis/diagnose'
import { changedPassword, makePassword, type Dice } from './passwords'

/** One refused sign-in, and what was really behind it. */
export interface Failure {
  name: string
  attempt: Attempt
  causes: readonly string[]
  /** The password that was meant, where one was. */
  meant?: string
  correctable: boolean
}

export interface Known {
  saved: readonly SavedAccount[]
  mine: Extract<SavedAccount, { signInWith: 'password' }>
}

const sites = ['aliexpress', 'aliexpress', 'aliexpress', 'aliexpress-ru', 'alibaba', 'alipay'] as const
export const refusals = [
  'Your account name or password is incorrect.',
  'Неправильный логин или пароль',
  'Usuario o contraseña incorrectos',
  'Votre identifiant ou mot de passe est incorrect',
  undefined,
]

export const nameOf = (rolls: Dice): string =>
  `${rolls.pick(['anna', 'ivan', 'maria', 'oleg', 'lucia', 'jonas', 'chen'])}.${rolls.below(9000) + 100}@${rolls.pick(['post.test', 'mail.test', 'box.example'])}`

/** Accounts as a shopper has them: a few, at times with passwords that are like each other, with older ones, some through a network. */
export function makeVault(rolls: Dice, count = 1 + rolls.below(6)): Known {
  const saved: SavedAccount[] = []
  for (let made = 0; made < count; made++) {
    const site = made === 0 ? 'aliexpress' : rolls.pick(sites)
    const account = made > 0 && rolls.chance(0.2) ? (saved[0]?.account ?? nameOf(rolls)) : nameOf(rolls)
    if (saved.some((entry) => entry.account === account && entry.site === site)) continue
    if (made > 0 && rolls.chance(0.15)) {
      saved.push({ account, site, signInWith: rolls.pick(['google', 'facebook', 'vk', 'apple'] as const) })
      continue
    }
    const like = saved.find((entry) => entry.signInWith === 'password')
    const password =
      (like?.signInWith === 'password' && rolls.chance(0.2) ? changedPassword(rolls, like.password) : undefined) ?? makePassword(rolls)
    const previous: string[] = []
    for (let older = rolls.below(4); older > 0; older--) {
      const old = rolls.chance(0.4) ? changedPassword(rolls, password) : makePassword(rolls)
      if (old && old !== password && !previous.includes(old)) previous.push(old)
    }
    saved.push({ account, site, signInWith: 'password', password, previous })
  }
  const mine = saved[0]
  if (mine?.signInWith !== 'password') throw new Error('the first account has a password')

  return { saved, mine }
}

export const isSecret = ({ saved }: Known, text: string): boolean =>
  saved.some((entry) => entry.signInWith === 'password' && (entry.password === text || entry.previous.includes(text)))

export function attemptOf(known: Known, rolls: Dice, rest: Partial<Attempt>): Attempt {
  return {
    site: 'aliexpress',
    typed: known.mine.password,
    account: rolls.chance(0.85) ? known.mine.account : undefined,
    online: true,
    page: { errorText: rolls.pick(refusals), captcha: rolls.pick(['absent', 'absent', 'solved']), httpStatus: 200 },
    saved: known.saved,
    ...rest,
  }
}
