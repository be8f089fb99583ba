import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders, type RequestListener } from 'node:http'

/** Hands requests on to a plain http server, which learns from X-Forwarded-* that the browser speaks https to this host. */
export function proxyTo(target: URL): RequestListener {
  return (incoming, outgoing) => {
    const host = incoming.headers.host ?? ''
    const onward = request(
      {
        hostname: target.hostname,
        port: target.port,
        method: incoming.method,
        path: incoming.url,
        headers: {
          ...withoutHopByHop(incoming.headers),
          host,
          'x-forwarded-proto': 'https',
          'x-forwarded-host': host,
          'x-forwarded-for': '127.0.0.1',
        },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, rewriteHeaders(answer.headers, target, host))
        answer.pipe(outgoing)
      },
    )
    onward.on('error', () => {
      if (!outgoing.headersSent) outgoing.writeHead(502, { 'content-type': 'text/plain' })
      outgoing.end('Bad gateway')
    })
    outgoing.on('close', () => onward.destroy())
    incoming.pipe(onward)
  }
}

/** What the server behind says of itself, said of the front instead: addresses in redirects, and Secure on cookies. */
function rewriteHeaders(headers: IncomingHttpHeaders, target: URL, host: string): OutgoingHttpHeaders {
  const rewritten: OutgoingHttpHeaders = withoutHopByHop(headers)
  if (headers.location) rewritten.location = rewriteLocation(headers.location, target, host)
  if (headers['set-cookie']) {
    rewritten['set-cookie'] = headers['set-cookie'].map((cookie) => (/;\s*secure/i.test(cookie) ? cookie : `${cookie}; Secure`))
  }
  return rewritten
}

function rewriteLocation(location: string, target: URL, host: string): string {
  const url = URL.parse(location)
  if (!url) return location // relative: right as it is
  return url.host === target.host || url.host === host ? `https://${host}${url.pathname}${url.search}${url.hash}` : location
}

function withoutHopByHop(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const { connection: _1, 'keep-alive': _2, 'transfer-encoding': _3, upgrade: _4, ...rest } = headers
  return rest
}
