import type { Site } from '@/lib/store/sites'

/** Names of their owners, the same in every language. */
export const siteNames: Record<Site, string> = {
  aliexpress: 'AliExpress',
  alibaba: 'Alibaba',
  'aliexpress-ru': 'AliExpress.ru',
  alipay: 'Alipay',
}
