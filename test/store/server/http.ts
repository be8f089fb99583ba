import type { IncomingMessage, RequestListener } from 'node:http'
import type { Language } from '../pages/words.ts'

/** A request as the store's pages and answers see it. */
export interface StoreRequest {
  method: string
  url: URL
  cookies: Record<string, string>
  /** Of a JSON or form body; {} for anything else. Strings only: nothing else is sent here. */
  body: Record<string, string>
  language: Language
  /** It is to be shown inside another page. */
  isFramed: boolean
  /** Which page asked; undefined or empty where the browser keeps that to itself. */
  referrer?: string
}

export type { Language }

export interface Reply {
  status: number
  headers: Record<string, string | string[]>
  body: string | Uint8Array
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)
}

const maxBodyBytes = 64 * 1024

export function html(body: string, status = 200): Reply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, body }
}

/** The store answers refusals with status 200 too: only the body tells. */
export function json(value: unknown, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  }
}

export function redirect(location: string): Reply {
  return { status: 302, headers: { location, 'cache-control': 'no-store' }, body: '' }
}

export function withCookie(reply: Reply, cookie: string): Reply {
  const before = reply.headers['set-cookie'] ?? []
  return { ...reply, headers: { ...reply.headers, 'set-cookie': [...[before].flat(), cookie] } }
}

/** Turns a function from request to reply into what node:http calls. */
export function toListener(answer: (request: StoreRequest) => Promise<Reply> | Reply): RequestListener {
  return (incoming, outgoing) => {
    readRequest(incoming)
      .then(answer)
      .catch((): Reply => ({ status: 500, headers: { 'content-type': 'text/plain' }, body: 'Internal error' }))
      .then(({ status, headers, body }) => outgoing.writeHead(status, headers).end(body))
      .catch(() => outgoing.destroy())
  }
}

export async function readRequest(incoming: IncomingMessage): Promise<StoreRequest> {
  const url = new URL(incoming.url ?? '/', `https://${incoming.headers.host ?? 'localhost'}`)
  return {
    method: incoming.method ?? 'GET',
    url,
    cookies: Object.fromEntries(
      (incoming.headers.cookie ?? '').split(/; */).map((pair) => {
        const [name = '', ...value] = pair.split('=')
        return [name, value.join('=')]
      }),
    ),
    body: parseBody(await readBody(incoming), incoming.headers['content-type'] ?? ''),
    isFramed: incoming.headers['sec-fetch-dest'] === 'iframe',
    referrer: incoming.headers.referer,
    language: languageOf(url, incoming.headers['accept-language'] ?? ''),
  }
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBodyBytes) throw new Error('Body too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseBody(text: string, type: string): Record<string, string> {
  if (type.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text))
  if (!type.startsWith('application/json')) return {}
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** As the store does: the address says it first (`lang`, or a host of that country), then the browser. */
function languageOf(url: URL, accepted: string): Language {
  const asked = url.searchParams.get('lang') ?? (/^(?:ru|ar)\./.test(url.hostname) ? url.hostname : accepted)
  return (['ru', 'ar'] as const).find((language) => asked.toLowerCase().startsWith(language)) ?? 'en'
}
