import { expect, it } from 'vitest'
import { hostPatterns } from '@/lib/store/sites'

it('names whole hosts, never a wildcard', () => {
  for (const pattern of hostPatterns) expect(pattern).toMatch(/^https:\/\/[a-z-]+(\.[a-z-]+)+\/\*$/)
})
