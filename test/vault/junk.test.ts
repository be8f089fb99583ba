import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readEntry, readPending } from '@/lib/vault/format/contents'
import { readHeader } from '@/lib/vault/format/header'
import { readRecoveryKey, writeRecoveryKey } from '@/lib/vault/crypto/recovery-key'
import { readImport } from '@/lib/vault/import'
import { anEntry, cheap, makeOpenVault, passphrase, yes } from './fixtures'
import { dump, putRaw, removeRaw } from './raw'

const junk = fc.oneof(
  fc.anything({ withDate: true, withTypedArray: true, withMap: true, withSet: true, withBigInt: true, withNullPrototype: false }),
  fc.record(
    {
      id: fc.oneof(fc.string(), fc.constant('root'), fc.nat()),
      revision: fc.uint8Array({ minLength: 15, maxLength: 17 }),
      box: fc.uint8Array({ maxLength: 60 }),
      sealed: fc.uint8Array({ maxLength: 120 }),
      failed: fc.double(),
      last: fc.double(),
      format: fc.constantFrom(0, 1, 2, '1'),
    },
    { requiredKeys: [] },
  ),
)

const isStorable = (value: unknown) => {
  try {
    structuredClone(value)
    return true
  } catch {
    return false
  }
}

it('whatever lies in the database, the vault answers and never throws', async () => {
  const { world, vault } = await makeOpenVault()
  yes(await vault.save(anEntry))
  const whole = await dump(world.databaseName)
  const [page] = whole.pages.keys()
  const [record] = whole.records.keys()
  const places = [
    ['meta', 'header'],
    ['meta', 'root'],
    ['meta', 'attempts'],
    ['pages', page!],
    ['pages', 'more'],
    ['records', record!],
    ['records', 'more'],
    ['inbox', 'more'],
  ] as const
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), junk.filter(isStorable), async ([store, key], value) => {
      const held = world.session.held
      await putRaw(world.databaseName, store, key, value)
      const touched = world.open()
      for (const answer of [
        await touched.keepPending(anEntry),
        await touched.list(),
        await touched.pending(),
        await touched.save(anEntry),
        await touched.unlock(passphrase),
      ]) {
        expect(typeof answer.ok).toBe('boolean')
      }
      await touched.state()
      // As it was, for the next one.
      for (const name of ['pages', 'records', 'inbox'] as const) await removeRaw(world.databaseName, name, 'more')
      await removeRaw(world.databaseName, 'meta', 'attempts')
      for (const name of ['meta', 'pages', 'records'] as const)
        for (const [id, row] of whole[name]) await putRaw(world.databaseName, name, id, row)
      world.session.held = held
    }),
    { numRuns: 150 },
  )
  expect(yes(await world.open().list())).toMatchObject({ entries: [anEntry], damaged: [] })
}, 60_000)

it('whatever is handed to the guards is refused quietly', () => {
  fc.assert(
    fc.property(junk, (value) => {
      expect(readEntry(value)).toBeUndefined()
      expect(readPending(value)).toBeUndefined()
      expect(typeof readHeader(value, cheap)).toBe('string')
    }),
  )
})

it('whatever file is imported, there is an answer', async () => {
  const options = { siteOf: () => 'aliexpress', now: new Date('2026-11-01T10:00:00.000Z'), passphrase: 'p' }
  const magic = fc.constantFrom(
    [],
    [0x50, 0x4b, 3, 4],
    [0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5, 0, 0, 4, 0],
    [0xff, 0xfe],
    [...Buffer.from('{"items":[')],
  )
  await fc.assert(
    fc.asyncProperty(magic, fc.uint8Array({ maxLength: 200 }), async (begin, rest) => {
      expect(typeof (await readImport(new Uint8Array([...begin, ...rest]), options)).ok).toBe('boolean')
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 5 }), async (items) => {
      const answer = await readImport(
        new TextEncoder().encode(JSON.stringify({ items: [...items, { login: items[0], name: items[1] }] })),
        options,
      )
      expect(answer.ok && answer.preview.left.length + answer.preview.found.length + answer.preview.duplicates).toBe(items.length + 1)
    }),
  )
})

it('recovery keys go both ways, and a slip of the pen is seen', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 20, maxLength: 20 }),
      fc.nat(39),
      fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('')),
      (secret, at, sign) => {
        const written = writeRecoveryKey(secret).replaceAll('-', '')
        expect(readRecoveryKey(written)).toEqual(secret)
        const slip = `${written.slice(0, at)}${sign}${written.slice(at + 1)}`
        if (slip !== written) expect(readRecoveryKey(slip)).toBeUndefined()
      },
    ),
  )
})
