/** Bytes of our own, never shared memory: what Web Crypto accepts. */
export type Bytes = Uint8Array<ArrayBuffer>

/** What a structured clone gives back; it can't hold shared memory. */
export const isBytes = (value: unknown): value is Bytes => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer

// One of each: ten thousand records would otherwise make ten thousand of them.
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export const toBytes = (text: string): Bytes => encoder.encode(text)

export const encodeInto = (text: string, bytes: Bytes) => encoder.encodeInto(text, bytes)

/** Throws on bytes that are not UTF-8. */
export const toText = (bytes: Uint8Array): string => decoder.decode(bytes)

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** For public values only: it does not take constant time. */
export function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

/** Big-endian. */
export function uint32(value: number): Bytes {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

/** Big-endian; the caller has checked the length. */
export function readUint32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at)
}

const base64Url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** By hand: `btoa` wants a text of the bytes first, which costs three times as much for the ids of a large vault. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    text += base64Url.charAt(bits >>> 18) + base64Url.charAt((bits >>> 12) & 63)
    if (left > 1) text += base64Url.charAt((bits >>> 6) & 63)
    if (left > 2) text += base64Url.charAt(bits & 63)
  }
  return text
}

/** undefined when it is not base64url. */
export function fromBase64Url(text: string): Bytes | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
  } catch {
    return undefined
  }
}
