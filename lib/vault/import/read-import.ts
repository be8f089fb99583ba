import { judgeLogins } from './judge'
import { readBitwarden } from './read-bitwarden'
import { readCsv, type ReadLogins } from './read-csv'
import type { ImportAnswer, ImportOptions, ImportRefusal } from './types'

/** A list of 100,000 passwords is about 10 MB. */
export const largestFile = 64 * 1024 * 1024

/** What an import would bring, from a file of any program that we know. Nothing is written, opened or run. */
export function readImport(file: Uint8Array, options: ImportOptions): ImportAnswer {
  if (file.length > largestFile) return { ok: false, reason: 'too-large' }
  const read = readText(decode(file))
  if (typeof read === 'string') return { ok: false, reason: read }
  return { ok: true, preview: { source: read.source, ...judgeLogins(read.logins, options) } }
}

function readText(text: string): ReadLogins | ImportRefusal {
  if (text.trim() === '') return 'empty'
  return /^\s*\{/.test(text.slice(0, 1000)) ? readBitwarden(text) : readCsv(text)
}

/** By its mark, UTF-8 without one; what is no text becomes U+FFFD, which is told row by row. */
function decode(file: Uint8Array): string {
  const [first, second] = file
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(file)
}
