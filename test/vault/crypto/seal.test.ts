import { hkdfSync } from 'node:crypto'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64Url, toBase64Url, toBytes } from '@/lib/vault/bytes'
import { expand, toAesKey } from '@/lib/vault/crypto/keys'
import { associatedData, pad, seal, unpad, unseal } from '@/lib/vault/crypto/seal'

const fromHex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const someBytes = (max: number) => fc.uint8Array({ maxLength: max }).map((bytes) => new Uint8Array(bytes))
const newKey = () => toAesKey(crypto.getRandomValues(new Uint8Array(32)))
/** So many bytes, each one more than the one before. */
const run = (from: number, count: number) => hex(Uint8Array.from({ length: count }, (_, at) => from + at))
const newNonce = () => crypto.getRandomValues(new Uint8Array(12))

describe('published vectors', () => {
  // McGrew and Viega, "The Galois/Counter Mode of Operation", test cases 14 and 16.
  it.each([
    ['00'.repeat(32), '00'.repeat(12), '00'.repeat(16), '', 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919'],
    [
      'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308',
      'cafebabefacedbaddecaf888',
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
      'feedfacedeadbeeffeedfacedeadbeefabaddad2',
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b',
    ],
  ])('of AES-256-GCM are what a box holds', async (key, nonce, plain, bound, sealed) => {
    const box = await seal(await toAesKey(fromHex(key)), fromHex(plain), fromHex(bound), fromHex(nonce))

    expect(hex(box)).toBe(`01${nonce}${sealed}`)
  })

  // RFC 5869, A.1 to A.3
  it.each([
    [
      '0b'.repeat(22),
      '000102030405060708090a0b0c',
      'f0f1f2f3f4f5f6f7f8f9',
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    ],
    [
      run(0x00, 80),
      run(0x60, 80),
      run(0xb0, 80),
      'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87',
    ],
    ['0b'.repeat(22), '', '', '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8'],
  ])('of HKDF-SHA256 hold', (secret, salt, info, expected) => {
    expect(hex(hkdf(sha256, fromHex(secret), fromHex(salt), fromHex(info), expected.length / 2))).toBe(expected)
  })

  it('of HKDF-SHA256 can’t be put through our own use of it, whose info is fixed: Node’s own HKDF gives the same', () => {
    fc.assert(
      fc.property(someBytes(64), someBytes(32), fc.string({ maxLength: 20 }), someBytes(70), (secret, salt, use, about) => {
        const info = Buffer.concat([Buffer.from(`latchkey/1/${use}`), about])
        expect(hex(expand(secret, salt, use, about))).toBe(Buffer.from(hkdfSync('sha256', secret, salt, info, 32)).toString('hex'))
      }),
    )
  })
})

describe('a box', () => {
  it('gives back what was put in', async () => {
    const key = await newKey()
    await fc.assert(
      fc.asyncProperty(someBytes(2000), someBytes(200), async (plain, bound) => {
        expect(await unseal(key, await seal(key, plain, bound, newNonce()), bound)).toEqual(plain)
      }),
    )
  })

  it('refuses with any single byte flipped, in itself or in what is bound', async () => {
    const key = await newKey()
    const bound = toBytes('bound')
    const box = await seal(key, toBytes('Winter2026'), bound, newNonce())
    for (const [bytes, open] of [
      [box, (changed: Uint8Array<ArrayBuffer>) => unseal(key, changed, bound)],
      [bound, (changed: Uint8Array<ArrayBuffer>) => unseal(key, box, changed)],
    ] as const) {
      for (let at = 0; at < bytes.length; at++) {
        const changed = bytes.slice()
        changed[at]! ^= 1 << (at % 8)
        expect(await open(changed)).toBeUndefined()
      }
    }
  })

  it('refuses cut short, made longer, empty, or with another key', async () => {
    const key = await newKey()
    const bound = toBytes('bound')
    const box = await seal(key, toBytes('Winter2026'), bound, newNonce())

    for (let length = 0; length < box.length; length++) expect(await unseal(key, box.subarray(0, length), bound)).toBeUndefined()
    expect(await unseal(key, new Uint8Array([...box, 0]), bound)).toBeUndefined()
    expect(await unseal(await newKey(), box, bound)).toBeUndefined()
  })
})

describe('what is bound', () => {
  it('is never the same for different parts', () => {
    const parts = fc.array(someBytes(6), { maxLength: 4 })
    fc.assert(
      fc.property(parts, parts, (one, two) => {
        const isSame = JSON.stringify(one.map(hex)) === JSON.stringify(two.map(hex))
        expect(hex(associatedData('record', ...one)) === hex(associatedData('record', ...two))).toBe(isSame)
      }),
    )
    expect(associatedData('record')).not.toEqual(associatedData('page'))
  })
})

describe('padding', () => {
  it('gives back what it took, and has few lengths', () => {
    fc.assert(
      fc.property(someBytes(5000), (bytes) => {
        expect(unpad(pad(bytes))).toEqual(bytes)
      }),
    )
    const lengths = (from: number, to: number) =>
      new Set(Array.from({ length: to - from }, (_, at) => pad(new Uint8Array(from + at)).length))
    expect(lengths(0, 509)).toEqual(new Set([512]))
    expect(lengths(509, 4093)).toEqual(new Set([1024, 2048, 4096]))
    expect(pad(new Uint8Array(200_000)).length).toBe(262_144)
  })

  it('is refused when it claims more than there is', () => {
    expect(unpad(new Uint8Array([0, 0, 0, 5, 1, 2, 3, 4]))).toBeUndefined()
    expect(unpad(new Uint8Array(3))).toBeUndefined()
  })
})

describe('base64url', () => {
  it('goes both ways, and refuses what it is not', () => {
    fc.assert(
      fc.property(someBytes(100), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes)
      }),
    )
    for (const text of ['a+b/', 'a', 'ab=c', 'ä', 'a b']) expect(fromBase64Url(text)).toBeUndefined()
  })
})
