import type { SavedAccount } from '@/lib/diagnosis/diagnose'
import type { Chance } from './chance'

const words = [
  'moscow',
  'sunshine',
  'katze',
  'soleil',
  'perro',
  'drago',
  'kotek',
  'hvezda',
  'yildiz',
  'istanbul',
  'lazydog',
  'quartz',
  'wxyz',
  'maison',
  'jazz',
  'tomato',
]
const joined = ['gfhjkm', 'ghbdtn', 'vfvf', 'k.,jdm', 'cjkywt', 'yfnfif', 'rjirf']
const names = [
  'olga',
  'ivan.petrov',
  'maria_s',
  'jean-luc',
  'hans77',
  'giulia',
  'ayse',
  'kim.minsu',
  'nok',
  'p.novak',
  'shop4me',
  'the.buyer',
]
const hosts = ['mail.example', 'post.example', 'inbox.test', 'letters.test', 'brief.example']
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The kinds of passwords that people have, and that makers make. All have a letter and a digit, as the store wants. */
const kinds: readonly { weight: number; make: (chance: Chance) => string }[] = [
  { weight: 30, make: (chance) => capital(chance, chance.one(words)) + digits(chance, 1, 4) },
  { weight: 10, make: (chance) => capital(chance, chance.one(words)) + digits(chance, 1, 4) + chance.one(Array.from('!.?@#*-_$')) },
  { weight: 8, make: (chance) => chance.one(joined) + digits(chance, 1, 4) },
  { weight: 6, make: (chance) => digits(chance, 2, 4) + chance.one(words) },
  { weight: 6, make: (chance) => chance.one(words).toUpperCase() + digits(chance, 1, 3) },
  {
    weight: 6,
    make: (chance) =>
      `${capital(chance, chance.one(words))}${chance.one(['-', '_', '.', ''])}${capital(chance, chance.one(words))}${digits(chance, 1, 2)}`,
  },
  { weight: 18, make: (chance) => random(chance, letters + letters.toUpperCase() + '0123456789', 8, 20) },
  { weight: 8, make: (chance) => random(chance, letters + '0123456789', 6, 10) },
  { weight: 8, make: (chance) => random(chance, letters + letters.toUpperCase() + '0123456789!@#$%^&*-_=+?', 10, 20) },
]

export function makePassword(chance: Chance): string {
  for (;;) {
    const made = chance.weighted(kinds).make(chance)
    if (/[a-z]/iu.test(made) && /\d/u.test(made) && made.length >= 6) return made
  }
}

export function makeAccount(chance: Chance): string {
  const name = chance.one(names) + (chance.happens(0.6) ? String(chance.below(900) + 10) : '')
  return chance.happens(0.85) ? `${name}@${chance.one(hosts)}` : name
}

export type PasswordAccount = Extract<SavedAccount, { signInWith: 'password' }>

/** From one account up to thirty, on sites that share accounts and on others, with earlier passwords and with networks. */
export function makeVault(chance: Chance): PasswordAccount[] {
  const taken = new Set<string>()
  const fresh = (make: () => string) => {
    for (;;) {
      const made = make()
      if (taken.has(made.toLowerCase())) continue
      taken.add(made.toLowerCase())
      return made
    }
  }
  return Array.from({ length: chance.one([1, 1, 2, 3, 5, 30]) }, () => ({
    account: fresh(() => makeAccount(chance)),
    site: chance.one(['aliexpress', 'aliexpress', 'aliexpress', 'alibaba'] as const),
    signInWith: 'password' as const,
    password: fresh(() => makePassword(chance)),
    previous: Array.from({ length: chance.one([0, 0, 1, 3]) }, () => fresh(() => makePassword(chance))),
  }))
}

function capital(chance: Chance, word: string): string {
  return chance.happens(0.5) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function digits(chance: Chance, least: number, most: number): string {
  return random(chance, '0123456789', least, most)
}

function random(chance: Chance, from: string, least: number, most: number): string {
  return Array.from({ length: least + chance.below(most - least + 1) }, () => chance.one(Array.from(from))).join('')
}
