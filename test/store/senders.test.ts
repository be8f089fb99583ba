import { describe, expect, it } from 'vitest'
import { findSenderKind, type SenderKind } from '@/lib/store/senders'
import type { Site } from '@/lib/store/sites'

describe('what an address is to a page that waits for a code', () => {
  it.each<[string, Site, SenderKind]>([
    ['account@notice.aliexpress.com', 'aliexpress', 'known'],
    ['Account@Notice.AliExpress.com ', 'aliexpress', 'known'],
    ['member@notice.alibaba.com', 'aliexpress', 'known'],
    ['account@notice.aliexpress.com', 'alibaba', 'known'],
    ['account@notice.aliexpress.com', 'aliexpress-ru', 'foreign'],
    ['account@notice.aliexpress.com', 'alipay', 'foreign'],
    ['member@notice.alibaba.com', 'alipay', 'foreign'],
    ['security@notice.aliexpress.com', 'aliexpress', 'unknown-on-store-host'],
    ['account@notice.aliexpress.ru', 'aliexpress-ru', 'unknown-on-store-host'],
    ['account@notice.aliexpress.ru', 'aliexpress', 'foreign'],
    ['transaction@notice.aliexpress.com', 'aliexpress', 'not-a-sender'],
    ['noreply@notice.alibaba.com', 'alibaba', 'not-a-sender'],
    ['anything@service.alibaba.com', 'alibaba', 'not-a-sender'],
    ['message@info.aliexpress.com', 'aliexpress', 'not-a-sender'],
    ['account@notice.aliexpress.com.evil.example', 'aliexpress', 'foreign'],
    ['account@notice-aliexpress.com', 'aliexpress', 'foreign'],
    ['account@aliexpress.com@evil.example', 'aliexpress', 'foreign'],
    ['"account@notice.aliexpress.com" <x@evil.example>', 'aliexpress', 'foreign'],
    ['accоunt@notice.aliexpress.com', 'aliexpress', 'foreign'],
    ['account@notice.aliexpress.com.', 'aliexpress', 'foreign'],
    ['', 'aliexpress', 'foreign'],
  ])('%s for %s is %s', (address, site, kind) => {
    expect(findSenderKind(address, site)).toBe(kind)
  })
})
