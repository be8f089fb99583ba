import { expect, it } from 'vitest'
import { addressOfSite, siteOfAddress } from '@/lib/options/site-of-address'

it.each([
  ['https://login.aliexpress.com/', 'aliexpress'],
  ['http://best.aliexpress.com:80/a?b', 'aliexpress'],
  ['aliexpress.com', 'aliexpress'],
  ['WWW.AliExpress.US', 'aliexpress'],
  ['https://aliexpress.ru./', 'aliexpress-ru'],
  ['https://passport.alibaba.com/', 'alibaba'],
  ['https://login.alipay.com/', 'alipay'],
  ['android://abc==@com.alibaba.aliexpresshd/', 'aliexpress'],
  ['android://com.alibaba.aliexpresshd', 'aliexpress'],
  ['https://aliexpress.com.evil.example/', undefined],
  ['https://notaliexpress.com/', undefined],
  ['https://bank.example/?from=aliexpress.com', undefined],
  ['https://aliexpress.com@evil.example/', undefined],
  ['javascript://aliexpress.com/', undefined],
  ['ftp://aliexpress.com/', undefined],
  ['', undefined],
  ['https://', undefined],
])('files %o under %s', (address, site) => {
  expect(siteOfAddress(address)).toBe(site)
})

it.each(['aliexpress', 'alibaba', 'aliexpress-ru', 'alipay'])('takes %s out under an address that leads back to it', (site) => {
  expect(siteOfAddress(addressOfSite(site))).toBe(site)
})

it('keeps the name of a site that is not known', () => {
  expect(addressOfSite('bank.example')).toBe('https://bank.example/')
})
