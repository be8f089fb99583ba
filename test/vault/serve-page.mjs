import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Serves an empty page that runs this file of `test/vault`. The address stays the same until it is closed: with it, the page's databases. */
export async function servePage(file) {
  const { outputFiles } = await build({
    entryPoints: [`${root}test/vault/${file}`],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '@': root.replace(/\/$/, '') },
  })
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? outputFiles[0].contents : '<!doctype html><script src="/page.js"></script>')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }
}
