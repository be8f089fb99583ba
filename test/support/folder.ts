import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder among the system's temporary ones. */
export function makeFolder(name: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `latchkey-${name}-`))
}

/** The helper processes of a browser write for a moment after it was killed: a folder that fills again is emptied again. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
