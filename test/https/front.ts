import type { IncomingMessage, RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeCertificate } from './certificate.ts'
import { proxyTo } from './proxy.ts'

export type Route = RequestListener | { proxyTo: URL }

export interface Front {
  /** On 127.0.0.1. Browsers are told to resolve every host of the routes to it. */
  port: number
  stop(): Promise<void>
}

/** One https server on loopback that answers for many host names, told apart by the Host header. */
export async function startFront({ routes, port = 0 }: { routes: Record<string, Route>; port?: number }): Promise<Front> {
  const listeners = new Map(
    Object.entries(routes).map(([hostname, route]) => [hostname, typeof route === 'function' ? route : proxyTo(route.proxyTo)]),
  )
  const server = createServer(await makeCertificate([...listeners.keys()]), (request, response) => {
    const listener = listeners.get(hostnameOf(request))
    if (listener) return listener(request, response)
    response.writeHead(421, { 'content-type': 'text/plain' }).end('Nobody of this name lives here')
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))

  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function hostnameOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
}
