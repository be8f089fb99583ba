import type { Site } from '@/lib/store/sites'

const siteByDomain: Record<string, Site> = {
  'aliexpress.com': 'aliexpress',
  'aliexpress.us': 'aliexpress',
  'aliexpress.ru': 'aliexpress-ru',
  'alibaba.com': 'alibaba',
  'alipay.com': 'alipay',
  // The apps, as `android://…@package/` has them. 2026-11
  'com.alibaba.aliexpresshd': 'aliexpress',
  'ru.aliexpress.buyer': 'aliexpress-ru',
}

/**
 * The realm that a saved password's address belongs to: any host of the store's domains, with or without a scheme, since a list was kept
 * for years by many programs. Decides where an entry is filed, never where it is filled.
 */
export function siteOfAddress(address: string): Site | undefined {
  const host = hostOf(address.slice(0, 2000).trim().toLowerCase())
  if (host === undefined) return undefined
  const domain = Object.keys(siteByDomain).find((domain) => host === domain || host.endsWith(`.${domain}`))
  return domain === undefined ? undefined : siteByDomain[domain]
}

/** The one that a site's accounts are filed under when they are taken to another program. */
export function addressOfSite(site: string): string {
  return Object.hasOwn(signInAddresses, site) ? signInAddresses[site as Site] : `https://${site}/`
}

const signInAddresses: Record<Site, string> = {
  aliexpress: 'https://login.aliexpress.com/',
  alibaba: 'https://login.alibaba.com/',
  'aliexpress-ru': 'https://login.aliexpress.ru/',
  alipay: 'https://login.alipay.com/',
}

function hostOf(address: string): string | undefined {
  const app = /^(?:android|androidapp|ios|iosapp|app):\/\/(?:[^@/]*@)?([\w.-]+)/.exec(address)
  if (app) return app[1]
  const whole = /^[a-z][\w+.-]*:\/\//.test(address) ? address : `https://${address}`
  return URL.canParse(whole) && /^https?:/.test(whole) ? new URL(whole).hostname.replace(/\.$/, '') : undefined
}
