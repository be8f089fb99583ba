// Lets Node run our sources as they are: `@/` is the root of the project, and `.ts` goes without saying.
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = pathToFileURL(`${process.cwd()}/`)

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = specifier.startsWith('@/') || (specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/'))
    if (!isOurs) return next(specifier, context)
    const url = specifier.startsWith('@/') ? new URL(specifier.slice(2), root) : new URL(specifier, context.parentURL)
    const found = ['', '.ts', '/index.ts'].map((ending) => new URL(url.href + ending)).find((url) => isFile(url))
    return next(found?.href ?? specifier, context)
  },
})

const isFile = (url) => /\.\w+$/.test(url.pathname) && existsSync(fileURLToPath(url))
