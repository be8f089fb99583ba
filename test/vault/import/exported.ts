import { expect } from 'vitest'
import { siteOfAddress } from '@/lib/options/site-of-address'
import { readImport, type ImportSource, type LeftReason } from '@/lib/vault/import'

/** A whole file as its program writes it (seen 2026-11), and what of it belongs to the store. */
export interface Exported {
  of: string
  source: ImportSource
  file: string | Uint8Array | (() => Promise<Uint8Array>)
  found: readonly (readonly [account: string, site: string, password: string, notes?: string])[]
  left: readonly (readonly [row: number, reason: LeftReason])[]
}

export const lines = (ending: string, ...all: string[]) => all.map((line) => line + ending).join('')

/** Everything that the file holds is found as it should be, or left with its line and the reason. */
export async function expectRead({ file, source, found, left }: Exported, passphrase?: string): Promise<void> {
  const content = typeof file === 'function' ? await file() : file
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content

  const answer = await readImport(bytes, { siteOf: siteOfAddress, passphrase, now: new Date('2026-11-29T10:00:00.000Z') })

  if (!answer.ok) throw new Error(answer.reason)
  const { preview } = answer
  expect(preview.source).toBe(source)
  expect(preview.found.map(({ account, site, password, notes }) => [account, site, password, ...(notes ? [notes] : [])])).toEqual(found)
  expect(preview.left.map(({ row, reason }) => [row, reason])).toEqual(left)
}
