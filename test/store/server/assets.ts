import { build } from 'esbuild'
import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reply } from './http.ts'

export type Assets = ReadonlyMap<string, Reply>

const pagesFolder = fileURLToPath(new URL('../pages/', import.meta.url))
const oldFolder = fileURLToPath(new URL('../old/browser/', import.meta.url))
const entries = ['home', 'sign-in', 'find-password', 'verify-frame', 'change-password', 'notice', 'item', 'batman-page']

let bundled: Promise<Assets> | undefined

/** Every page's script with React in production mode, and the style sheet, by file name; bundled once, into memory. */
export function bundleAssets(): Promise<Assets> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: entries.map((name) => `${pagesFolder}${name}.tsx`),
    outdir: '/assets',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  const scripts = outputFiles.map(({ path, contents }) => [basename(path), asset('text/javascript', contents)] as const)
  const plain = (await readdir(oldFolder)).map(
    async (name) => [name, asset(name.endsWith('.css') ? 'text/css' : 'text/javascript', await readFile(`${oldFolder}${name}`))] as const,
  )
  return new Map([
    ...scripts,
    ...(await Promise.all(plain)),
    ['store.css', asset('text/css', await readFile(`${pagesFolder}store.css`))] as const,
    ['favicon.svg', asset('image/svg+xml', await readFile(`${pagesFolder}favicon.svg`))] as const,
  ])
}

function asset(type: string, body: Uint8Array): Reply {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }, body }
}
