import { createServer, type RequestListener, type Server } from 'node:http'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { startFront, type Front } from './front.ts'

let front: Front | undefined
let behind: Server | undefined
afterEach(async () => {
  await front?.stop()
  behind?.close()
})

interface Answer {
  status: number | undefined
  headers: Record<string, string | string[] | undefined>
  body: string
}

function ask(host: string, path = '/'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { port: front?.port, host: '127.0.0.1', servername: host, path, headers: { host }, rejectUnauthorized: false }
    request(options, async (response) => {
      const body = (await response.toArray()).join('')
      resolve({ status: response.statusCode, headers: response.headers, body })
    })
      .on('error', reject)
      .end()
  })
}

/** Puts a plain server behind the front, as https://webmail.practice.example. */
async function startBehind(listener: RequestListener): Promise<void> {
  behind = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => behind?.once('listening', resolve))
  const { port } = behind.address() as AddressInfo
  front = await startFront({ routes: { 'webmail.practice.example': { proxyTo: new URL(`http://127.0.0.1:${port}`) } } })
}

describe('front', () => {
  it('tells its hosts apart, and knows no others', async () => {
    front = await startFront({
      routes: { 'a.practice.example': (_, response) => response.end('a'), 'b.practice.example': (_, response) => response.end('b') },
    })

    expect((await ask('a.practice.example')).body).toBe('a')
    expect((await ask('B.practice.example:443')).body).toBe('b')
    expect((await ask('c.practice.example')).status).toBe(421)
  })

  it('tells the server behind which host was meant, and that it is https', async () => {
    await startBehind(({ headers, url }, response) => response.end([headers.host, headers['x-forwarded-proto'], url].join(' ')))

    expect((await ask('webmail.practice.example', '/?_task=mail')).body).toBe('webmail.practice.example https /?_task=mail')
  })

  it.each([
    ['of the server behind', (port: string) => `http://127.0.0.1:${port}/in?a=1`, 'https://webmail.practice.example/in?a=1'],
    ['of the host over http', () => 'http://webmail.practice.example/in', 'https://webmail.practice.example/in'],
    ['without a host', () => './?_task=mail', './?_task=mail'],
    ['of somebody else', () => 'http://other.test/', 'http://other.test/'],
  ])('puts a redirect to an address %s right', async (_name, location, expected) => {
    await startBehind(({ socket }, response) => response.writeHead(302, { location: location(String(socket.localPort)) }).end())

    expect((await ask('webmail.practice.example')).headers['location']).toBe(expected)
  })

  it('makes cookies secure, once', async () => {
    await startBehind((_, response) => response.writeHead(200, { 'set-cookie': ['a=1; path=/', 'b=2; secure'] }).end())

    expect((await ask('webmail.practice.example')).headers['set-cookie']).toEqual(['a=1; path=/; Secure', 'b=2; secure'])
  })

  it('says so when nothing answers behind it', async () => {
    front = await startFront({ routes: { 'webmail.practice.example': { proxyTo: new URL('http://127.0.0.1:9') } } })

    expect((await ask('webmail.practice.example')).status).toBe(502)
  })
})
