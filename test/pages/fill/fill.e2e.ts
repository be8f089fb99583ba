import { build } from 'esbuild'
import type { Page } from 'puppeteer-core'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inBrowsers } from '../../e2e/support.ts'
import { startPractice, type Practice } from '../../store/practice/practice.ts'
import { stubbornFields, type StubbornField } from './stubborn-fields.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Layout, focus and the browser's own events, which no imitation of a document has. */
inBrowsers('filling where pages make it hard', (kind) => {
  let practice: Practice
  let page: Page
  let fillScript: string

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export { fillCode, fillFields } from './lib/pages/fill/fill'`, resolveDir: root },
      bundle: true,
      format: 'iife',
      globalName: 'filling',
      write: false,
      alias: { '@': root },
    })
    fillScript = outputFiles[0]!.text
    practice = await startPractice(kind === 'chromium' ? 'chrome' : 'firefox')
    page = await practice.open('https://www.aliexpress.com/help/home.htm')
  })
  afterAll(() => practice?.stop())

  it.each(stubbornFields.map((field) => [field.name, field] as const))('%s', async (_name, field) => {
    const { result, holds } = await fill(field)

    expect(result).toEqual(field.refused ?? 'ok')
    expect(holds).toBe(field.holds ?? field.value)
  })

  async function fill({ html, script = '', value, isCode = false }: StubbornField): Promise<{ result: string; holds: string }> {
    await page.reload({ waitUntil: 'load' })
    return page.evaluate(`(async () => {
      ${fillScript}
      document.body.innerHTML = ${JSON.stringify(html)}
      const inputs = [...document.querySelectorAll('input')]
      ;{ ${script} }
      const find = () => [...document.querySelectorAll('input, [data-first]')]
      const { ok, reason } = ${String(isCode)}
        ? await filling.fillCode(find(), ${JSON.stringify(value)}, { findBoxes: find })
        : await filling.fillFields([{ element: find()[0], value: ${JSON.stringify(value)} }])
      return { result: ok ? 'ok' : reason, holds: window.held ?? find().map(({ value, textContent }) => value ?? textContent).join('') }
    })()`) as Promise<{ result: string; holds: string }>
  }
})
