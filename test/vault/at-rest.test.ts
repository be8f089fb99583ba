import { describe, expect, it } from 'vitest'
import { makeBuckets } from './disk/buckets'
import { makeOpenVault, passphrase, yes } from './fixtures'
import { bytesIn, dump } from './raw'

const secrets = {
  account: 'anna.secret@shopper.test',
  site: 'aliexpress',
  password: 'Winter2026x',
  newer: 'Spring2027y',
  tiedTo: 'google-anna@shopper.test',
  question: 'Whose pet was it',
  answer: 'Hedgehog',
  notes: 'the code was 482913',
  generated: 'Made4you22z',
  dates: '2026-11-0',
}

/** All that lies in the database, each byte array also as the text that it might hold, in both widths. */
function everythingAsText(value: unknown): string {
  const bytes = bytesIn(value)
  const asText = bytes.flatMap((each) => [Buffer.from(each).toString('latin1'), Buffer.from(each).toString('utf16le')])
  const structure = JSON.stringify(value, (_, each: unknown) => (each instanceof Map ? [...each] : each instanceof Uint8Array ? '' : each))
  return [structure, ...asText].join('\n')
}

describe('a locked vault (A20)', () => {
  it('has nothing in clear, whatever was done with it', async () => {
    const buckets = makeBuckets()
    const { world, vault } = await makeOpenVault(buckets)
    const { id } = yes(await vault.save({ ...secrets }))
    yes(await vault.save({ ...secrets, password: secrets.newer }))
    yes(await vault.save({ account: 'gone.secret', site: secrets.site, password: 'Removed77' }))
    yes(await vault.remove(yes(await vault.save({ account: 'gone.secret', site: secrets.site })).id))
    const { key } = yes(await vault.makeRecoveryKey())
    const pending = yes(await vault.keepPending({ account: secrets.account, site: secrets.site, password: secrets.generated }))
    yes(await vault.list())
    await vault.lock()
    yes(await vault.confirmPending(pending.id))
    yes(await vault.keepPending({ account: secrets.account, site: secrets.site, password: 'Locked4you' }))

    const copies = await Promise.all([...buckets.all.values()].map((place) => dump(world.databaseName, place)))
    expect(copies).toHaveLength(1)
    const seen = [await dump(world.databaseName), ...copies].map(everythingAsText).join('\n')

    for (const secret of [...Object.values(secrets), 'gone.secret', 'Removed77', 'Locked4you', 'password', 'entry', id, passphrase, key]) {
      expect(seen).not.toContain(secret)
      expect(seen).not.toContain(Buffer.from(secret).toString('base64').replace(/.{3}$/, ''))
    }
    expect(world.session.held).toBeUndefined()
  })

  it('looks the same with no account and with ten', async () => {
    const empty = await makeOpenVault()
    const ten = await makeOpenVault()
    for (let count = 0; count < 10; count++)
      yes(await ten.vault.save({ account: `shopper${count}@mail.test`, site: 'aliexpress', password: 'x' }))

    const shape = async (name: string) => {
      const { meta, pages, records, inbox } = await dump(name)
      return [meta, pages, records, inbox].map((rows) => bytesIn(rows).map(({ length }) => length))
    }

    expect(await shape(ten.world.databaseName)).toEqual(await shape(empty.world.databaseName))
  })

  it('seals the same entry otherwise each time', async () => {
    const { world, vault } = await makeOpenVault()
    const boxes = new Set<string>()
    for (const notes of ['a', 'b', 'a', 'b', 'a']) {
      yes(await vault.save({ account: 'anna', site: 'aliexpress', notes }))
      for (const { box } of (await dump(world.databaseName)).records.values()) boxes.add(Buffer.from(box).toString('hex'))
    }
    // Fifteen free records that never changed, and one that did five times.
    expect(boxes.size).toBe(15 + 5)
  })
})
