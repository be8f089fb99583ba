import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FindCodeOptions } from '@/lib/mail/find-code'

export interface Case {
  file: string
  text: string
  expected: string | undefined
  options: FindCodeOptions
  half: 'developed-on' | 'held-back'
}

const folder = join(import.meta.dirname, 'cases')

/** All messages of test/mail/cases; their format is in the first line of english-with-code.txt. */
export function readCases(): Case[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => toCase(file, line)),
    )
}

function toCase(file: string, line: string): Case {
  const [, code, lengths, mixed, text] = /^(\S+)(?: \[([0-9,]+)\])?( mixed)? :: (.*)$/.exec(line) ?? []
  if (code === undefined || text === undefined) throw new Error(`${file}: not a case: ${line}`)
  return {
    file,
    text: text.replaceAll('\\n', '\n').replaceAll('\\t', '\t'),
    expected: code === '-' ? undefined : code,
    options: { ...(lengths ? { lengths: lengths.split(',').map(Number) } : {}), ...(mixed ? { alphabet: 'alphanumeric' } : {}) },
    half: hash(text) % 2 === 0 ? 'developed-on' : 'held-back',
  }
}

/** FNV-1a, 32 bits: a new message falls into the same half for ever. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0
  return (value ^ (value >>> 16)) >>> 0
}
