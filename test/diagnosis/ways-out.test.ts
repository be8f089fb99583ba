import { expect, it } from 'vitest'
import { addressOf, exits, findExit } from '@/lib/diagnosis/ways-out'
import { hostsBySite } from '@/lib/store/sites'

it.each([
  ['no-longer-valid', 'aliexpress', 'recovery'],
  ['locked-out', 'aliexpress-ru', 'recovery'],
  ['locked-out', 'alipay', undefined],
  ['other-site', 'aliexpress', 'other-site'],
  ['store-down', 'alipay', 'again'],
  ['caps-lock', 'aliexpress', undefined],
] as const)('out of %s on %s leads %s', (cause, site, exit) => {
  expect(findExit(cause, site)).toBe(exit)
})

it.each(exits)('%s leads to a page of the store, or to the same once more', (exit) => {
  const hosts = Object.values(hostsBySite).flat()
  for (const site of ['aliexpress', 'alibaba', 'aliexpress-ru'] as const) {
    const address = addressOf(exit, site)
    if (exit === 'again') expect(address).toBeUndefined()
    else expect(hosts).toContain(new URL(address ?? '').hostname)
  }
})
