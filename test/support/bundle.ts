import { resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

/** `x.css?inline` as a string, as Vite gives it. */
const inlineCss: Plugin = {
  name: 'inline-css',
  setup(plugin) {
    plugin.onResolve({ filter: /\.css\?inline$/ }, async ({ path, resolveDir }) => {
      const found = await plugin.resolve(path.replace('?inline', ''), { resolveDir, kind: 'import-statement' })
      return { path: found.path, namespace: 'inline-css' }
    })
    plugin.onLoad({ filter: /./, namespace: 'inline-css' }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, minify: true, write: false })
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' }
    })
  },
}

/** Bundles one of our entries for a browser, without WXT: for stories and for tests in real pages. CSS that is imported plainly comes too. */
export async function bundleForPage(entry: string, options: { minify?: boolean } = {}): Promise<{ script: string; css: string }> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: options.minify ?? false,
    alias: { '#i18n': resolve('.wxt/i18n/index.ts'), '@': resolve('.') },
    plugins: [inlineCss],
  })
  const textOf = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  return { script: textOf('.js'), css: textOf('.css') }
}
