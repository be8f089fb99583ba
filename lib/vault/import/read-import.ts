import { judgeLogins } from './judge'
import { read1pux } from './read-1pux'
import { readBitwarden } from './read-bitwarden'
import { readCsv, type ReadLogins } from './read-csv'
import { unzip } from './unzip'
import type { ImportAnswer, ImportOptions, ImportRefusal } from './types'

/** A list of 100,000 passwords is about 10 MB. */
export const largestFile = 64 * 1024 * 1024
const largestArchived = 128 * 1024 * 1024

/** What an import would bring, from a file of any program that we know. Nothing is written, opened or run. */
export async function readImport(file: Uint8Array, options: ImportOptions): Promise<ImportAnswer> {
  if (file.length > largestFile) return { ok: false, reason: 'too-large' }
  const read = await readAny(file, options)
  if (typeof read === 'string') return { ok: false, reason: read }
  return { ok: true, preview: { source: read.source, ...judgeLogins(read.logins, options) } }
}

const kdbxMagic = [0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5]
const zipMagic = [0x50, 0x4b, 0x03, 0x04]

async function readAny(file: Uint8Array, { passphrase, keyFile }: ImportOptions): Promise<ReadLogins | ImportRefusal> {
  const begins = (magic: readonly number[]) => magic.every((byte, at) => file[at] === byte)
  if (begins(zipMagic)) return readArchive(file)
  if (!begins(kdbxMagic)) return readText(decode(file))
  if (!passphrase && !keyFile) return 'needs-passphrase'
  // The KeePass reader is large and rarely wanted: loaded only now.
  return (await import('./read-kdbx')).readKdbx(file, { passphrase, keyFile })
}

/** The file with the passwords in each program's archive: 1Password's, Bitwarden's with attachments, Safari's of all it knows. Seen 2026-11. */
const archived: readonly (readonly [name: string, read: (text: string) => ReadLogins | ImportRefusal])[] = [
  ['export.data', read1pux],
  ['data.json', readBitwarden],
  ['Passwords.csv', readCsv],
]

async function readArchive(file: Uint8Array): Promise<ReadLogins | ImportRefusal> {
  for (const [name, read] of archived) {
    const data = await unzip(file, name, largestArchived)
    if (data) return read(decode(data))
  }
  return 'not-understood'
}

async function readText(text: string): Promise<ReadLogins | ImportRefusal> {
  const start = text.slice(0, 1000).trimStart()
  if (start === '' && text.trim() === '') return 'empty'
  if (/^<(?:\?xml|KeePassFile)/.test(start)) return (await import('./read-kdbx')).readKeePassXml(text)
  return start.startsWith('{') ? readBitwarden(text) : readCsv(text)
}

/** By its mark, UTF-8 without one; what is no text becomes U+FFFD, which is told row by row. */
function decode(file: Uint8Array): string {
  const [first, second] = file
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(file)
}
