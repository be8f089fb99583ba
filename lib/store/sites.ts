/** A realm of accounts. aliexpress and alibaba share theirs (Apple's shared-credentials list, 2026-05); the others stand alone. */
export type Site = 'aliexpress' | 'alibaba' | 'aliexpress-ru' | 'alipay'

/** aliexpress and alibaba are one realm: a code, password or account of one is good on the other, and nowhere else. */
export const isSameRealm = (one: Site, other: Site): boolean => realmOf(one) === realmOf(other)

const realmOf = (site: Site): Site => (site === 'alibaba' ? 'aliexpress' : site)

const aliexpressHosts = [
  'www',
  'login',
  'passport',
  'accounts',
  'render-accounts',
  'thirdparty',
  'm',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'pl',
  'ru',
  'ko',
  'ja',
  'ar',
  'nl',
  'tr',
  'best',
  'he',
  'th',
  'vi',
  'id',
].map((name) => `${name}.aliexpress.com`)

/** Every host on which anything may be shown or filled; a sub-domain that is not named here is not the store's. */
export const hostsBySite: Record<Site, readonly string[]> = {
  aliexpress: [...aliexpressHosts, 'www.aliexpress.us', 'login.aliexpress.us', 'passport.aliexpress.us', 'm.aliexpress.us'],
  alibaba: ['passport.alibaba.com', 'login.alibaba.com', 'accounts.alibaba.com', 'www.alibaba.com'],
  'aliexpress-ru': ['aliexpress.ru', 'www.aliexpress.ru', 'login.aliexpress.ru', 'passport.aliexpress.ru', 'm.aliexpress.ru'],
  alipay: ['passport.alipay.com', 'login.alipay.com'],
}

/** Match patterns of those hosts, for the manifest and the content scripts. */
export const hostPatterns: string[] = Object.values(hostsBySite).flatMap((hosts) => hosts.map((host) => `https://${host}/*`))

const domains = new Set(Object.values(hostsBySite).flatMap((hosts) => hosts.map((host) => host.split('.').slice(-2).join('.'))))

/**
 * Whether what a form of the store sends stays with the store: any host of its domains, over https. Others may fill such a host with pages
 * (nothing is filled there), but what is sent to it the store receives.
 */
export function isStoreTarget(origin: string): boolean {
  const [, host] = /^https:\/\/([a-z\d.-]+)$/.exec(origin) ?? []
  return host !== undefined && domains.has(host.split('.').slice(-2).join('.'))
}
