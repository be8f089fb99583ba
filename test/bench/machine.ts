import { execFileSync } from 'node:child_process'
import { cpus, loadavg, type } from 'node:os'
import { chromiumPath } from '../e2e/browsers/chromium.ts'
import { firefoxPath } from '../e2e/browsers/firefox.ts'

/** What kind of machine this is, for figures to be read with; nothing that tells which one. */
export function describeMachine(): string {
  const [first] = cpus()
  const parts = [`${cpus().length} cores of ${first?.model.trim() ?? 'an unknown processor'}`, type(), `Node ${process.versions.node}`]
  for (const path of [chromiumPath, firefoxPath]) parts.push(versionOf(path))
  return parts.join(', ')
}

/** How many processes want a core, over the last minute: above the number of cores, times are too long. */
export const currentLoad = (): string => loadavg()[0]?.toFixed(1) ?? 'unknown'

function versionOf(path: string): string {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .trim()
      .replace(/ built on.*/, '')
  } catch {
    return `no ${path}`
  }
}
