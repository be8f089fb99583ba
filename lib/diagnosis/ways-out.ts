import type { Site } from '@/lib/store/sites'
import type { Cause } from './attempt'

/** Where one press leads out of a trouble that no other password ends. */
export const exits = ['recovery', 'other-site', 'again'] as const
export type Exit = (typeof exits)[number]

/** undefined where the way out is another one: the saved password, the right account, the network's button, the slider. */
export function findExit(cause: Cause, site: Site): Exit | undefined {
  const exit = exitOf[cause]
  return exit === 'recovery' && recovery[site] === undefined ? undefined : exit
}

/** The store's own address (STORE.md); undefined: the same page once more. */
export function addressOf(exit: Exit, site: Site): string | undefined {
  switch (exit) {
    case 'recovery':
      return recovery[site]
    case 'other-site':
      return site === 'aliexpress-ru' ? 'https://login.aliexpress.com/' : 'https://login.aliexpress.ru/'
    case 'again':
      return undefined
  }
}

const exitOf: Partial<Record<Cause, Exit>> = {
  'no-longer-valid': 'recovery',
  'locked-out': 'recovery',
  'other-site': 'other-site',
  offline: 'again',
  'store-down': 'again',
  blocked: 'again',
}

/** The payment service's is not known. That of the Russian site is its sign-in, which has the link. */
const recovery: Partial<Record<Site, string>> = {
  aliexpress: 'https://www.aliexpress.com/p/account-center/find-password.html',
  alibaba: 'https://passport.alibaba.com/ac/password_find.htm',
  'aliexpress-ru': 'https://login.aliexpress.ru/',
}
