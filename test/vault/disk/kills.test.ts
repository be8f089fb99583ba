import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { makeWorld, passphrase, yes, type World } from '../fixtures'
import { makeTornDisk, type TornDisk } from './torn-disk'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Unlocks, looks, and changes things until the kill comes; returns the accounts that were promised. */
async function session(world: World, disk: TornDisk, nth: number): Promise<string[]> {
  const vault = world.open()
  const promised: string[] = []
  await vault.unlock(passphrase)
  for (let at = 0; at < 3; at++) {
    const account = `session${nth}-${at}@mail.test`
    const saved = await vault.save({ account, site: 'aliexpress', password: 'Winter2026' })
    if (saved.ok && !disk.isDead()) promised.push(account)
    await vault.keepPending({ site: 'aliexpress', password: `Made${nth}x${at}` })
  }
  await vault.lock()
  return promised
}

/** More writes than a session does, bringing back and making anew included: a kill may also never come. */
const mostWrites = 16

it('no promise is broken by any row of kills, wherever each one falls', async () => {
  let lost = 0
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: mostWrites }), { minLength: 1, maxLength: 7 }), async (kills) => {
      const disk = makeTornDisk()
      const world = makeWorld(disk.buckets)
      yes(await world.open().create(passphrase))
      const promised: string[] = []
      // Two sessions that are left to end: what the last kill tore is appended to, and then found out.
      for (const [nth, kill] of [...kills, Infinity, Infinity].entries()) {
        disk.killAt(kill)
        promised.push(...(await session(world, disk, nth)))
        disk.restart()
        await world.session.wipe()
      }
      lost += disk.lost

      const vault = world.open()
      yes(await vault.unlock(passphrase))
      const { entries, damaged } = yes(await vault.list())
      expect(damaged).toEqual([])
      expect(entries.map(({ account }) => account)).toEqual(expect.arrayContaining(promised))
    }),
    { numRuns: 25 },
  )
  // Else nothing was proven.
  expect(lost).toBeGreaterThan(8)
}, 120_000)
