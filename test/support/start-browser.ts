import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'

/** A start that a busy machine takes long for is no failure; only one that hangs is. In ms. */
const timeout = 100_000

export function startBrowser(options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({ timeout, ...options })
}
