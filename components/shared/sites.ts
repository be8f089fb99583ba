import type { Site } from '@/lib/store/sites'

/** Names of their owners, the same in every language. */
export const siteNames: Record<Site, string> = {
  aliexpress: 'AliExpress',
  alibaba: 'Alibaba',
  'aliexpress-ru': 'AliExpress.ru',
  alipay: 'Alipay',
}

/** Another site, brought in from a list, goes by its host. */
export const siteName = (site: string): string => (Object.hasOwn(siteNames, site) ? siteNames[site as Site] : site)
