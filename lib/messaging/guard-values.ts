import { isHost } from '@/lib/vault/import/host'
import * as v from 'valibot'

// What messages are put together from. Sizes are bounded here once, so that nothing behind has to ask how long a text from a page may be.
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
export const account = text(320)
export const password = text(4096)
export const nothing = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
)

/** A browser's number of a tab; it has a negative one for what is in none. */
export const tabId = v.pipe(v.number(), v.integer())
export const natural = v.pipe(v.number(), v.integer(), v.minValue(0))
export const id = text(100)
export const site = v.picklist(['aliexpress', 'alibaba', 'aliexpress-ru', 'alipay'])
/** A realm of the store's, or another site's host. */
export const siteOrHost = v.union([site, v.pipe(text(253), v.check(isHost))])
export const signInWith = v.picklist(['password', 'google', 'facebook', 'vk', 'apple', 'x'])
export const passphrase = text(10_000)
export const origin = v.pipe(text(300), v.url(), v.startsWith('https://'))
export const iso = v.pipe(text(24), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))
