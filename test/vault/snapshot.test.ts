import { expect, it } from 'vitest'
import { toBase64Url } from '@/lib/vault/bytes'
import { boundRow, rowBinder } from '@/lib/vault/snapshot'

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))

it('binds one row after another as it binds each alone, ids that no vault gives too', () => {
  const vaultId = random(16)
  const bound = rowBinder('record', vaultId)
  const rows = [toBase64Url(random(16)), 'short', toBase64Url(random(16)), 'я'.repeat(22), '', 'A'.repeat(23), toBase64Url(random(16))]

  for (const id of rows) {
    const revision = random(16)
    expect(bound(id, revision)).toEqual(boundRow('record', vaultId, id, revision))
  }
})
