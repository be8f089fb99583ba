/** Time of detection in a real Chromium, in ms: over the saved pages, and over a few that mean ill. */
import { build } from 'esbuild'
import { launch } from 'puppeteer-core'
import { readForms, readStorePages } from '../pages/corpus'
import { readTranslatedForms } from '../pages/translated-forms'

const hostile: Record<string, string> = {
  'ten thousand fields': '<form>' + '<input name="email">'.repeat(10_000) + '</form>',
  'nested without end': '<div>'.repeat(5_000) + '<input type="password">' + '</div>'.repeat(5_000),
  'labels of a megabyte': `<form><label>${'password '.repeat(110_000)}<input name="a"></label><label>${'x'.repeat(1_000_000)}<input type="password"></label></form>`,
  'six thousand nodes':
    '<section><h2>Item</h2><p><a href="#">A <b>thing</b></a></p></section>'.repeat(1_200) + '<form><input type="password"></form>',
}

const bundle = async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export { detectPage } from './lib/pages/detect'`, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'latchkey',
    alias: { '@': process.cwd() },
  })
  return outputFiles[0]?.text ?? ''
}

export async function benchDetection(): Promise<Record<string, { pages: number; median: number; p95: number; most: number }>> {
  const script = await bundle()
  const browser = await launch({
    executablePath: process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless=new'],
  })
  const timeOf = async (html: string, url: string) => {
    await page.setContent(html)
    await page.evaluate(script)
    return page.evaluate((address) => {
      const { latchkey } = window as unknown as { latchkey: { detectPage: (document: Document, url: URL) => unknown } }
      const started = performance.now()
      latchkey.detectPage(document, new URL(address))
      return performance.now() - started
    }, url)
  }
  const page = await browser.newPage()
  const summary: Awaited<ReturnType<typeof benchDetection>> = {}
  const sum = (name: string, times: number[]) => {
    times.sort((one, other) => one - other)
    const at = (share: number) => Number((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2))
    summary[name] = { pages: times.length, median: at(0.5), p95: at(0.95), most: at(1) }
  }
  try {
    await timeOf('<p>warm up</p>', 'https://site.example/')
    const sets = {
      store: readStorePages(),
      forms: readForms(),
      translated: readTranslatedForms().filter((_page, index) => index % 4 === 0),
    }
    for (const [name, pages] of Object.entries(sets)) {
      const times: number[] = []
      for (const { html, url } of pages) times.push(await timeOf(html, url.href))
      sum(name, times)
    }
    for (const [name, body] of Object.entries(hostile))
      sum(name, [await timeOf(`<!doctype html><body>${body}`, 'https://site.example/login')])
  } finally {
    await browser.close()
  }
  return summary
}
