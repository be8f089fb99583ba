import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { startMailbox, type Mailbox, type MailboxOptions } from './mailbox.ts'

const mail = { from: { name: 'Anna <A>', address: 'anna@post.example' }, subject: 'Two & two', text: 'Four, I think.' }

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function open(
  options?: MailboxOptions,
): Promise<{ mailbox: Mailbox; get: (path: string) => Promise<Response>; signIn: (password: string) => Promise<Response> }> {
  const mailbox = startMailbox(options)
  server = createServer(mailbox.listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server?.once('listening', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let cookie = ''
  return {
    mailbox,
    get: (path) => fetch(origin + path, { headers: { cookie } }),
    signIn: async (password) => {
      const body = new URLSearchParams({ user: mailbox.user, password })
      const response = await fetch(`${origin}/sign-in`, { method: 'POST', body, redirect: 'manual' })
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
      return response
    },
  }
}

describe('practice mailbox', () => {
  it('shows nothing to who is not signed in', async () => {
    const { mailbox, get, signIn } = await open()
    const id = mailbox.deliver(mail)

    expect(await (await signIn('wrong')).text()).toContain('is wrong')
    expect(await (await get('/inbox')).text()).not.toContain('Four')
    expect(await (await get(`/inbox/${id}`)).text()).not.toContain('Four')
    expect(mailbox.seen()).toEqual([])
  })

  it('shows a row with the address in its title, and what the sender wrote as text', async () => {
    const { mailbox, get, signIn } = await open({ now: () => new Date(2026, 10, 21, 16, 8).getTime() })
    await signIn(mailbox.password)
    mailbox.deliver(mail)

    const page = await (await get('/inbox')).text()

    expect(page).toContain('title="anna@post.example">Anna &#60;A&#62;<')
    expect(page).toContain('Two &#38; two')
    expect(page).toContain('16:08')
  })

  it('can keep the beginning of a message from its row', async () => {
    const { mailbox, get, signIn } = await open({ showsSnippets: false })
    await signIn(mailbox.password)
    mailbox.deliver(mail)

    expect(await (await get('/inbox')).text()).not.toContain('Four')
  })

  it('counts a message as seen when it is opened, not when it is listed', async () => {
    const { mailbox, get, signIn } = await open()
    await signIn(mailbox.password)
    const id = mailbox.deliver(mail)
    await get('/inbox')
    expect(mailbox.seen()).toEqual([])

    await get(`/inbox/${id}`)

    expect(mailbox.seen()).toEqual([id])
  })

  it('keeps spam apart, and counts what is unread there', async () => {
    const { mailbox, get, signIn } = await open()
    await signIn(mailbox.password)
    mailbox.deliver({ ...mail, folder: 'spam' })

    const page = await (await get('/inbox')).text()

    expect(page).not.toContain('Two &#38; two')
    expect(page).toContain('<span class="unread-count">1</span>')
  })

  it('tells an open page of new mail', async () => {
    const { mailbox, get, signIn } = await open()
    await signIn(mailbox.password)
    const events = (await get('/events')).body!.pipeThrough(new TextDecoderStream()).getReader()
    await events.read()

    mailbox.deliver(mail)

    expect((await events.read()).value).toContain('anna@post.example')
  })

  it('tells a page, once it listens, of what came after it was drawn, and of nothing else', async () => {
    const { mailbox, get, signIn } = await open()
    await signIn(mailbox.password)
    mailbox.deliver({ ...mail, subject: 'Before' })
    const had = /data-had="(\d+)"/.exec(await (await get('/inbox')).text())?.[1]
    mailbox.deliver(mail)

    const events = (await get(`/events?had=${had}`)).body!.pipeThrough(new TextDecoderStream()).getReader()

    let told = ''
    while (!told.includes('anna@post.example')) told += (await events.read()).value ?? ''
    expect(told).not.toContain('Before')
  })
})
