import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { writeMailboxPage, writeMessagePage, writeRow, writeSignInPage, type MailboxMessage, type MailboxState } from './pages.ts'
import { browserScript, style } from './browser.ts'

export interface IncomingMail {
  from: { name: string; address: string }
  to?: string
  subject: string
  text: string
  html?: string
  /** Where it lands; the inbox by default. */
  folder?: 'inbox' | 'spam'
  /** ms since 1970; now by default. */
  receivedAt?: number
}

export interface Mailbox {
  hostname: string
  user: string
  password: string
  listener: RequestListener
  /** Shows it in every open page of the mailbox at once; returns its id. */
  deliver(mail: IncomingMail): string
  /** Ids of the messages that somebody opened, in the order of opening. */
  seen(): string[]
  /** What is there, newest first. */
  messages(): readonly MailboxMessage[]
}

export interface MailboxOptions {
  now?: () => number
  user?: string
  password?: string
  /** Whether a row shows how its message begins; without it, a code can be had from the opened message alone. */
  showsSnippets?: boolean
}

const cookieName = 'mailbox'

/** A small webmail of our own: rows with the sender's address, an opened message, new mail without a reload. All of it in memory. */
export function startMailbox({
  now = Date.now,
  user = 'helena@mail.example',
  password = 'lantern-5-harbour',
  showsSnippets = true,
}: MailboxOptions = {}): Mailbox {
  const messages: MailboxMessage[] = []
  /** in the order of their coming */
  const arrived: MailboxMessage[] = []
  const seen: string[] = []
  const sessions = new Set<string>()
  const watchers = new Set<ServerResponse>()

  const unreadSpam = () => messages.filter(({ folder, id }) => folder === 'spam' && !seen.includes(id)).length
  const state = (): MailboxState => ({
    user,
    showsSnippets,
    unreadSpam: unreadSpam(),
    had: arrived.length,
    isSeen: (id: string) => seen.includes(id),
  })

  const tell = (watcher: ServerResponse, message: MailboxMessage, number: number) => {
    const event = { folder: message.folder, row: writeRow(message, state()), unreadSpam: unreadSpam() }
    watcher.write(`id: ${number}\nevent: mail\ndata: ${JSON.stringify(event)}\n\n`)
  }

  const open = (id: string, response: ServerResponse) => {
    const message = messages.find((one) => one.id === id)
    if (!message) return sendHtml(response, '<!doctype html><title>Mail</title><p>No such message', 404)
    if (!seen.includes(id)) seen.push(id)
    sendHtml(response, writeMessagePage(message, state()))
  }

  const showBody = (id: string, response: ServerResponse) => {
    const message = messages.find((one) => one.id === id)
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'")
    sendHtml(response, message?.html ?? '<!doctype html>', message ? 200 : 404)
  }

  /** Tells first what came since the page was drawn, or since the connection broke (HTML, 9.2.3: the last event's id comes along). */
  const watch = (request: IncomingMessage, response: ServerResponse) => {
    const had = Number(
      request.headers['last-event-id'] ?? new URL(request.url ?? '/', 'https://localhost').searchParams.get('had') ?? Infinity,
    )
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(': hello\n\n')
    for (const [index, message] of arrived.entries()) if (index >= had) tell(response, message, index + 1)
    watchers.add(response)
    request.on('close', () => watchers.delete(response))
  }

  const signIn = async (request: IncomingMessage, response: ServerResponse) => {
    const form = new URLSearchParams(await readText(request))
    if (form.get('user')?.trim().toLowerCase() !== user || form.get('password') !== password) {
      return sendHtml(response, writeSignInPage('The address or the password is wrong.'))
    }
    const session = randomUUID()
    sessions.add(session)
    response.writeHead(302, { location: '/', 'set-cookie': `${cookieName}=${session}; Path=/; Secure; HttpOnly; SameSite=Lax` }).end()
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost')
    const [, section = '', id = ''] = pathname.split('/')
    if (section === 'mailbox.css') return send(response, 'text/css', style)
    if (section === 'mailbox.js') return send(response, 'text/javascript', browserScript)
    if (request.method === 'POST' && section === 'sign-in') return signIn(request, response)
    if (![...sessions].some((session) => request.headers.cookie?.includes(`${cookieName}=${session}`))) {
      return sendHtml(response, writeSignInPage())
    }
    switch (section) {
      case '':
      case 'inbox':
        return id ? open(id, response) : sendHtml(response, writeMailboxPage('inbox', messages, state()))
      case 'spam':
        return id ? open(id, response) : sendHtml(response, writeMailboxPage('spam', messages, state()))
      case 'body':
        return showBody(id, response)
      case 'events':
        return watch(request, response)
      case 'sign-out':
        sessions.clear()
        return response.writeHead(302, { location: '/' }).end()
      default:
        return sendHtml(response, '<!doctype html><title>Mail</title><p>Not found', 404)
    }
  }

  return {
    hostname: 'mail.practice.example',
    user,
    password,
    listener: (request, response) => {
      answer(request, response).catch(() => response.destroy())
    },
    deliver: ({ folder = 'inbox', receivedAt = now(), to = user, ...rest }) => {
      const message: MailboxMessage = { ...rest, to, folder, receivedAt, id: randomUUID().slice(0, 8) }
      messages.unshift(message)
      messages.sort((one, other) => other.receivedAt - one.receivedAt)
      arrived.push(message)
      for (const watcher of watchers) tell(watcher, message, arrived.length)
      return message.id
    },
    seen: () => [...seen],
    messages: () => messages,
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString('utf8')
  return text.slice(0, 10_000)
}

function sendHtml(response: ServerResponse, html: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html)
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(text)
}
