import { sha256 } from '@noble/hashes/sha2.js'
import { concat, isEqual } from '../bytes'

/** Crockford's base 32: no I, L, O, U, so that a key read aloud or from paper has one spelling. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 160 random bits; guessing needs no slowing down. */
export const recoverySecretLength = 20
const checkBytes = 5
const signs = ((recoverySecretLength + checkBytes) * 8) / 5

/** 40 signs in groups of four: the secret, then five bytes of its SHA-256 that catch a slip of the pen. */
export function writeRecoveryKey(secret: Uint8Array): string {
  const bytes = concat(secret, sha256(secret).subarray(0, checkBytes))
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  let text = ''
  for (let at = signs - 1; at >= 0; at--) text += alphabet.charAt(Number((bits >> BigInt(at * 5)) & 31n))
  return text.replace(/.{4}(?=.)/g, '$&-')
}

/** The secret; undefined when the key was miswritten. Small letters, spaces, dashes, o for 0, i and l for 1 are forgiven. */
export function readRecoveryKey(text: string): Uint8Array | undefined {
  if (text.length > 200) return undefined
  const clean = text
    .toUpperCase()
    .replace(/[\s–—-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (clean.length !== signs) return undefined
  let bits = 0n
  for (const sign of clean) {
    const value = alphabet.indexOf(sign)
    if (value < 0) return undefined
    bits = (bits << 5n) | BigInt(value)
  }
  const bytes = new Uint8Array(recoverySecretLength + checkBytes)
  for (let at = bytes.length - 1; at >= 0; at--) {
    bytes[at] = Number(bits & 255n)
    bits >>= 8n
  }
  const secret = bytes.slice(0, recoverySecretLength)
  return isEqual(sha256(secret).subarray(0, checkBytes), bytes.subarray(recoverySecretLength)) ? secret : undefined
}
