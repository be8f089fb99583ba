import type { FileContent } from './options-model'

/** The largest file that is read, in bytes: far more than any real list of passwords. */
const largest = 60_000_000

/** A chosen file as text that any message can carry; undefined when it is too large to be meant. */
export async function readFile(file: File): Promise<FileContent | undefined> {
  if (file.size > largest) return undefined
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  // One call takes some ten thousand arguments at most.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return { name: file.name.slice(0, 200), base64: btoa(binary) }
}
