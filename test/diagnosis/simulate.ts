import { convertLayout } from '@/lib/keyboard/convert'
import type { LayoutId } from '@/lib/keyboard/layouts'
import { swapCase } from '@/lib/keyboard/retype'
import type { Attempt, Cause, SavedAccount } from '@/lib/diagnosis/diagnose'

/** An attempt whose cause is known. */
export interface Simulated {
  attempt: Attempt
  cause: Cause
  /** the slip, or what stood for the cause, for the table of figures */
  how: string
  /** the password that was meant, where the cause is a slip */
  meant?: string
}

/** Numbers that repeat from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export class Simulator {
  private readonly random: () => number

  constructor(random: () => number) {
    this.random = random
  }

  /** Slips in the published proportions (Chatterjee et al. 2016), the layout added: those which a checker can take back. */
  slip(): Simulated {
    const kinds: readonly [weight: number, how: string][] = [
      [20, 'caps-lock'],
      [9, 'first letter'],
      [9, 'extra last'],
      [9, 'missing last'],
      [4, 'shift on last'],
      [4, 'shift elsewhere'],
      [4, 'missing'],
      [3, 'missing first'],
      [4, 'doubled'],
      [6, 'neighbour key'],
      [4, 'swapped keys'],
      [2, 'other case'],
      [5, 'space'],
      [13, 'script layout'],
      [5, 'moved layout'],
      [2, 'caps and layout'],
      [2, 'caps and space'],
    ]
    return this.slipOf(this.weighted(kinds))
  }

  slipOf(how: string): Simulated {
    for (;;) {
      const saved = this.vault(this.integer(1, 6))
      const own = this.pick(saved)
      if (own.signInWith !== 'password') continue
      const made = this.damage(own.password, how)
      if (made === undefined || made.typed === own.password) continue
      const isKnown = saved.some((other) => other.signInWith === 'password' && [other.password, ...other.previous].includes(made.typed))
      if (isKnown) continue
      const { typed, cause, capsLock } = made
      return { attempt: { ...this.attempt(own, saved), typed, capsLock }, cause, how, meant: own.password }
    }
  }

  /** A slip where all saved and earlier passwords of the shopper are one slip from one another. */
  slipAmongAlike(): Simulated {
    for (;;) {
      const { attempt, cause, how, meant = '' } = this.slip()
      const own: SavedAccount = {
        account: 'own@mail.test',
        site: 'aliexpress',
        signInWith: 'password',
        password: meant,
        previous: this.alike(meant),
      }
      const others = this.alike(meant).map((password, index): SavedAccount => {
        return { account: `other${index}@mail.test`, site: 'aliexpress', signInWith: 'password', password, previous: this.alike(meant) }
      })
      const saved = [own, ...others]
      const isKnown = saved.some((entry) => entry.signInWith === 'password' && [entry.password, ...entry.previous].includes(attempt.typed))
      if (!isKnown) return { attempt: { ...attempt, account: own.account, site: own.site, saved }, cause, how, meant }
    }
  }

  private alike(password: string): string[] {
    const hows = [
      'caps-lock',
      'first letter',
      'extra last',
      'missing last',
      'shift elsewhere',
      'missing',
      'doubled',
      'neighbour key',
      'swapped keys',
    ]
    return Array.from({ length: 3 }, () => this.damage(password, this.pick(hows))?.typed ?? `${password}7`)
  }

  /** The saved password, typed right, nothing against it; sometimes with Caps Lock on all the same, or without an account. */
  right(): Attempt {
    const saved = this.vault(this.integer(1, 12))
    const own = this.pick(saved.filter((entry) => entry.signInWith === 'password'))
    const typed = own.signInWith === 'password' ? own.password : ''
    const attempt = {
      ...this.attempt(own, saved),
      typed,
      page: this.chance(0.5) ? undefined : { captcha: 'solved' as const, httpStatus: 200 },
    }
    return { ...attempt, capsLock: this.pick([undefined, true, false]), account: this.chance(0.2) ? undefined : attempt.account }
  }

  /** Causes that are no slip. */
  other(): Simulated {
    const saved = this.vault(this.integer(2, 8))
    const passwords = saved.filter((entry) => entry.signInWith === 'password')
    const own = this.pick(passwords)
    const right = { ...this.attempt(own, saved), typed: own.password }
    const wrong = {
      errorText: this.pick(['Your account name or password is incorrect.', 'Неверный логин или пароль', 'Contraseña incorrecta']),
    }
    const makers: Record<string, () => Simulated | undefined> = {
      'old password': () => {
        const typed = this.pick(own.previous)
        return typed === undefined || typed === own.password ? undefined : simulated({ ...right, typed }, 'old-password')
      },
      'password of another account': () => {
        const other = this.pick(passwords)
        const isOwn = [own.password, ...own.previous].includes(other.password)
        return isOwn ? undefined : simulated({ ...right, typed: other.password }, 'other-account')
      },
      'changed elsewhere': () => simulated({ ...right, page: wrong }, 'no-longer-valid'),
      'account of the other site': () => {
        const there = saved.map((entry) => (entry === own ? { ...own, site: 'aliexpress-ru' as const } : entry))
        return simulated({ ...right, site: 'aliexpress', saved: there }, 'other-site')
      },
      'mistyped account': () => {
        const account = this.mistype(own.account)
        return saved.some((entry) => entry.account === account) ? undefined : simulated({ ...right, account }, 'unknown-account')
      },
      'social account': () => {
        const social: SavedAccount = {
          account: own.account,
          site: own.site,
          signInWith: this.pick(['google', 'facebook', 'vk', 'apple', 'x']),
        }
        return simulated(
          { ...right, typed: this.password(), saved: saved.map((entry) => (entry === own ? social : entry)) },
          'social-account',
        )
      },
      offline: () => simulated({ ...right, online: false }, 'offline'),
      'server error': () => simulated({ ...right, page: { httpStatus: this.pick([500, 502, 503, 504]) } }, 'store-down'),
      maintenance: () =>
        simulated(
          { ...right, page: { errorText: this.pick(['The site is under maintenance', 'Ведутся технические работы']) } },
          'store-down',
        ),
      captcha: () => simulated({ ...right, page: { captcha: this.pick(['unsolved', 'failed', 'picture']) } }, 'captcha'),
      blocked: () => simulated({ ...right, page: { scriptsBlocked: true } }, 'blocked'),
      'too many tries': () => simulated({ ...right, page: { tooManyTries: true, ...wrong } }, 'locked-out'),
      'locked, in words': () =>
        simulated({ ...right, page: { errorText: 'Too many failed attempts. Try again in 24 hours.' } }, 'locked-out'),
      'no vault, another script': () => {
        const typed = convertLayout(own.password, 'en-US', this.pick(['ru', 'uk', 'el', 'he', 'ar', 'ko'] as const))
        return typed === undefined || !/[^\0-\u024f]/.test(typed) ? undefined : simulated({ ...right, typed, saved: undefined }, 'layout')
      },
      'no vault, Caps Lock': () => {
        const typed = swapCase(own.password)
        return typed === own.password
          ? undefined
          : simulated({ ...right, typed, saved: undefined, capsLock: true, page: wrong }, 'caps-lock')
      },
      'no vault, too short': () => simulated({ ...right, typed: own.password.slice(0, 4), saved: undefined, page: wrong }, 'rules'),
    }
    for (;;) {
      const how = this.pick(Object.keys(makers))
      const made = makers[how]?.()
      if (made !== undefined) return { ...made, how }
    }
  }

  private attempt(own: SavedAccount, saved: readonly SavedAccount[]): Omit<Attempt, 'typed'> {
    return {
      site: own.site,
      account: this.chance(0.1) ? own.account.toUpperCase() : own.account,
      online: true,
      saved,
      page: { captcha: 'absent' },
    }
  }

  /** Accounts of one shopper: passwords are alike, since people's are, or generated. */
  vault(size: number): SavedAccount[] {
    const stem = this.password()
    const accounts: SavedAccount[] = Array.from({ length: size }, (_, index) => ({
      account: this.account(index),
      site: this.pick(['aliexpress', 'aliexpress', 'alibaba'] as const),
      signInWith: 'password',
      password: this.chance(0.25) ? stem.replace(/\d+/, String(this.integer(1, 2030))) : this.password(),
      previous: Array.from({ length: this.integer(0, 3) }, () =>
        this.chance(0.4) ? stem.replace(/\d+/, String(this.integer(1, 2030))) : this.password(),
      ),
    }))
    return accounts
  }

  password(): string {
    const word = () => this.pick(words)
    const capital = (text: string) => (this.chance(0.5) ? text.charAt(0).toUpperCase() + text.slice(1) : text)
    const makers = [
      () => capital(word()) + this.integer(1, 2026),
      () => capital(word()) + this.pick(['!', '@', '_', '.', '-', '#', '$']) + this.integer(10, 9999),
      () => word() + this.integer(0, 99) + word(),
      () => Array.from({ length: this.integer(6, 20) }, () => this.pick(alphabet.split(''))).join(''),
      () => capital(this.pick(cyrillic)) + this.integer(1, 2026),
      () => this.pick(initials) + this.integer(10_000, 99_999_999),
      () => word().toUpperCase() + this.integer(1, 999),
    ]
    for (;;) {
      const password = this.pick(makers)()
      if (password.length >= 6 && /\d/.test(password) && /[a-z]/i.test(password)) return password
    }
  }

  private damage(password: string, how: string): { typed: string; cause: Cause; capsLock?: boolean } | undefined {
    const at = this.integer(0, password.length - 1)
    const letter = password.charAt(at)
    const last = password.charAt(password.length - 1)
    const replace = (index: number, text: string, length = 1) => password.slice(0, index) + text + password.slice(index + length)
    const typo = (typed: string | undefined) =>
      typed === undefined ? undefined : { typed, cause: 'typo' as const, capsLock: this.pick([undefined, false]) }
    const capsLock = this.pick([undefined, true])
    switch (how) {
      case 'caps-lock':
        return { typed: swapCase(password), cause: 'caps-lock', capsLock }
      case 'first letter': {
        const letters = password.replace(/[^a-z]/gi, '')
        return letters.length < 2 ? undefined : typo(replace(0, swapCase(password.charAt(0))))
      }
      case 'other case': {
        const isOther = at > 0 && password.replace(/[^a-z]/gi, '').length > 2
        return isOther ? typo(replace(at, swapCase(letter))) : undefined
      }
      case 'extra last':
        return typo(password + this.pick(near(last).concat(alphabet.split(''), '\\', '=', '1')))
      case 'missing last':
        return typo(password.slice(0, -1))
      case 'missing first':
        return typo(password.slice(1))
      case 'missing':
        return typo(replace(at, ''))
      case 'doubled':
        return typo(replace(at, letter + letter))
      case 'shift on last':
        return typo(shiftedOf(last) && replace(password.length - 1, shiftedOf(last) ?? ''))
      case 'shift elsewhere':
        return typo(shiftedOf(letter) && replace(at, shiftedOf(letter) ?? ''))
      case 'neighbour key': {
        const other = near(letter.toLowerCase())
        return typo(replace(at, letter === letter.toLowerCase() ? this.pick(other) : this.pick(other).toUpperCase()))
      }
      case 'swapped keys':
        return at === 0 ? undefined : typo(replace(at - 1, letter + password.charAt(at - 1), 2))
      case 'space':
        return {
          typed: this.pick([` ${password}`, `${password} `, `${password}\u00a0`, replace(at, ` ${letter}`), `${password}\n`]),
          cause: 'spaces',
        }
      case 'script layout':
        return layout(
          convertLayout(password, 'en-US', this.pick(['ru', 'ru', 'ru', 'uk', 'be', 'bg', 'el', 'he', 'ar', 'th', 'ko', 'kk'] as const)),
        )
      case 'moved layout': {
        const [from, to] = this.pick(moved)
        return layout(convertLayout(password, from, to))
      }
      case 'caps and layout': {
        const typed = convertLayout(swapCase(password), 'en-US', this.pick(['ru', 'uk', 'be', 'el'] as const))
        return typed === undefined ? undefined : { typed, cause: 'layout', capsLock }
      }
      case 'caps and space':
        return { typed: `${swapCase(password)} `, cause: 'caps-lock', capsLock }
      default:
        throw new Error(`no slip is called ${how}`)
    }
  }

  private mistype(account: string): string {
    const at = this.integer(1, account.length - 2)
    return this.pick([
      account.replace('.test', '.tset'),
      account.replace('.test', ''),
      account.slice(0, at) + account.slice(at + 1),
      account.slice(0, at) + account.charAt(at) + account.slice(at),
      account.replace('@', '2'),
      `${account.slice(0, at)}${account.charAt(at + 1)}${account.charAt(at)}${account.slice(at + 2)}`,
    ])
  }

  private account(index: number): string {
    return `${this.pick(words)}.${this.pick(words)}${index}@${this.pick(['mail', 'post', 'box'])}.test`
  }

  private chance(probability: number): boolean {
    return this.random() < probability
  }

  private integer(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1))
  }

  private pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)] as T
  }

  private weighted(kinds: readonly [number, string][]): string {
    let left = this.random() * kinds.reduce((sum, [weight]) => sum + weight, 0)
    return (kinds.find(([weight]) => (left -= weight) < 0) ?? kinds[0])?.[1] ?? ''
  }
}

function simulated(attempt: Attempt, cause: Cause): Simulated {
  return { attempt, cause, how: '' }
}

function layout(typed: string | undefined): { typed: string; cause: 'layout' } | undefined {
  return typed === undefined ? undefined : { typed, cause: 'layout' }
}

/** Layouts that Latin letters are mistaken between. */
const moved: readonly (readonly [LayoutId, LayoutId])[] = [
  ['en-US', 'fr'],
  ['fr', 'en-US'],
  ['en-US', 'de'],
  ['de', 'en-US'],
  ['en-US', 'cs'],
  ['en-US', 'tr'],
  ['en-US', 'en-dvorak'],
  ['en-dvorak', 'en-US'],
  ['en-US', 'es'],
  ['en-US', 'it'],
  ['en-US', 'pt-BR'],
  ['en-GB', 'en-US'],
]

const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const signs: Record<string, string> = Object.fromEntries(
  '1!2@3#4$5%6^7&8*9(0)-_=+;:,<.>/?'.match(/../g)?.flatMap((pair) => [pair.split(''), pair.split('').reverse()]) ?? [],
)

function shiftedOf(letter: string): string | undefined {
  return signs[letter]
}

/** The keys beside one, by distance between key caps. */
function near(letter: string): string[] {
  const keys = ['1234567890-=', 'qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./'].flatMap((row, y) =>
    row.split('').map((key, x) => ({ key, x: x + y * 0.5, y })),
  )
  const own = keys.find(({ key }) => key === letter)
  if (own === undefined) return ['x']
  return keys.filter(({ key, x, y }) => key !== letter && Math.hypot(x - own.x, y - own.y) < 1.2).map(({ key }) => key)
}

const words =
  'anna dragon summer winter monika football sunshine shadow master hunter orange kitten flower pepper ginger soccer tiger diamond silver maria pavel ivanov natasha olga sergey moscow berlin lisbon coffee guitar rocket planet marina viktor banana zebra yellow jazz wizard quartz'.split(
    ' ',
  )
const initials = ['kot', 'av', 'q', 'zx', 'MK', 'a', 'Bob', 'yz', 'Pa']
const cyrillic = ['пароль', 'солнышко', 'любовь', 'наташа', 'москва', 'медведь', 'привет', 'котенок', 'зима'].map(
  (word) => convertLayout(word, 'ru', 'en-US') ?? 'gfhjkm',
)
