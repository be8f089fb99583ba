import { argon2id } from '@noble/hashes/argon2.js'
import { describe, expect, it } from 'vitest'
import { calibrate, checkKdf, deriveWithNoble, deriveWithWasm, kdfCeiling, kdfFloor, type KdfParams } from '@/lib/vault/crypto/kdf'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const text = (value: string) => new TextEncoder().encode(value)
const params: KdfParams = { algorithm: 'argon2id', version: 19, lanes: 1, memoryKiB: 64 * 1024, passes: 3, salt: new Uint8Array(16) }

describe('Argon2id', () => {
  it('of the fallback is that of RFC 9106, 5.3', () => {
    const tag = argon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      t: 3,
      m: 32,
      p: 4,
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
    })

    expect(hex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659')
  })

  // From the reference implementation's test.c, version 0x13.
  it.each([
    ['password', 'somesalt', 2, 256, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    ['password', 'somesalt', 2, 65536, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
    ['password', 'diffsalt', 2, 65536, 'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c'],
    ['differentpassword', 'somesalt', 2, 65536, '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde'],
  ])('of %s and %s, %i passes over %i KiB, is the published one', async (password, salt, passes, memoryKiB, tag) => {
    expect(hex(await deriveWithWasm(text(password), { ...params, passes, memoryKiB, salt: text(salt) }))).toBe(tag)
  })

  it('of the fallback, at a cost that it pays in a moment, is the published one too', async () => {
    const tag = await deriveWithNoble(text('password'), { ...params, passes: 2, memoryKiB: 256, salt: text('somesalt') })

    expect(hex(tag)).toBe('9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe')
  })

  it.each([
    ['', 64, 1],
    ['correct horse battery', 64, 3],
    ['пароль с пробелом', 1000, 2],
    ['🔑'.repeat(200), 4096, 1],
  ])('is the same by both ways: %j over %i KiB, %i passes', async (passphrase, memoryKiB, passes) => {
    const same = { ...params, memoryKiB, passes, salt: crypto.getRandomValues(new Uint8Array(16)) }
    // hash-wasm refuses an empty password, and so does the vault, long before.
    if (passphrase === '') await expect(deriveWithWasm(text(''), same)).rejects.toThrow()
    else expect(hex(await deriveWithWasm(text(passphrase), same))).toBe(hex(await deriveWithNoble(text(passphrase), same)))
  })
})

describe('parameters (A22)', () => {
  it('at the floor and at the ceiling are taken', () => {
    expect(checkKdf(params)).toEqual(params)
    expect(checkKdf({ ...params, passes: kdfCeiling.passes })).toMatchObject({ passes: kdfCeiling.passes })
    expect(checkKdf({ ...params, memoryKiB: kdfCeiling.memoryKiB })).toMatchObject({ memoryKiB: kdfCeiling.memoryKiB })
  })

  it.each([
    ['one pass', { passes: 1 }, 'weak-parameters'],
    ['no pass', { passes: 0 }, 'weak-parameters'],
    ['no memory', { memoryKiB: 0 }, 'weak-parameters'],
    ['a little less memory', { memoryKiB: kdfFloor.memoryKiB - 1 }, 'weak-parameters'],
    ['negative memory', { memoryKiB: -65536 }, 'weak-parameters'],
    ['2^31 KiB', { memoryKiB: 2 ** 31 }, 'too-costly'],
    ['2^32 - 1 passes', { passes: 2 ** 32 - 1 }, 'too-costly'],
    ['both at the ceiling', { ...kdfCeiling }, 'too-costly'],
    ['a pass more than the ceiling', { passes: kdfCeiling.passes + 1 }, 'too-costly'],
    ['a little more memory than the ceiling', { memoryKiB: kdfCeiling.memoryKiB + 1 }, 'too-costly'],
    ['half a pass', { passes: 3.5 }, 'damaged'],
    ['passes that are no number', { passes: Number.NaN }, 'damaged'],
    ['passes as text', { passes: '3' }, 'damaged'],
    ['255 lanes', { lanes: 255 }, 'unknown-version'],
    ['no salt', { salt: new Uint8Array() }, 'damaged'],
    ['salt as text', { salt: 'a'.repeat(16) }, 'damaged'],
    ['another algorithm', { algorithm: 'pbkdf2' }, 'unknown-version'],
    ['an earlier Argon2', { version: 16 }, 'unknown-version'],
  ])('with %s are refused', (_, change, fault) => {
    expect(checkKdf({ ...params, ...change })).toBe(fault)
  })

  it.each([undefined, null, 'argon2id', 3, []])('that are %j are refused', (value) => {
    expect(checkKdf(value)).toMatch(/damaged|unknown-version/)
  })
})

describe('calibration', () => {
  it.each([
    [347, 3],
    [220, 6],
    [100, 13],
    [2000, 3],
    [1, 64],
    [0, 3],
    [Number.NaN, 3],
  ])('of a machine that takes %d ms gives %i passes', async (ms, passes) => {
    expect(await calibrate(async () => ms)).toEqual({ memoryKiB: kdfFloor.memoryKiB, passes })
  })

  it('goes by the quicker of two runs: the first compiles, and either may be held up', async () => {
    for (const times of [
      [900, 220],
      [220, 890],
    ]) {
      expect(await calibrate(async () => times.pop() ?? 0)).toMatchObject({ passes: 6 })
    }
  })

  it('lets nobody wait for a second run on a machine that is slow already', async () => {
    let runs = 0
    const slow = async () => {
      runs++
      return 3000
    }

    expect(await calibrate(slow)).toEqual(kdfFloor)
    expect(runs).toBe(1)
  })
})
