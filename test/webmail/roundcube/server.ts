import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { dovecotConfig, roundcubeConfig } from './config.ts'
import { composeMail, type TestMail } from './compose-mail.ts'

export interface Roundcube {
  /** `http://127.0.0.1:PORT/`; Roundcube's own links are relative, so a proxy may show it under any other name */
  url: string
  user: string
  password: string
  deliver(mail: TestMail): Promise<void>
  stop(): Promise<void>
}

const user = 'user@example.test'
const password = 'secret'
const webRoot = '/var/lib/roundcube/public_html'

/** A Roundcube with its own Dovecot on free loopback ports, in a directory of its own. Needs root: Dovecot drops to its own users. */
export async function startRoundcube(options: { skin?: string; language?: string } = {}): Promise<Roundcube> {
  const directory = mkdtempSync(join(tmpdir(), 'roundcube-'))
  const imapPort = await findFreePort()
  const dovecot = join(directory, 'dovecot.conf')
  prepare(directory, imapPort, { skin: options.skin ?? 'elastic', language: options.language ?? 'en_US' })

  await run('dovecot', ['-c', dovecot])
  // A group of its own: PHP's workers outlive their parent when that alone is killed.
  const php = spawn('php', ['-d', `error_log=${directory}/logs/php`, '-d', 'display_errors=0', '-S', '127.0.0.1:0', '-t', '.'], {
    cwd: webRoot,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ROUNDCUBE_CONFIG_DIR: join(directory, 'config'), PHP_CLI_SERVER_WORKERS: '4' },
  })
  const killAll = () => {
    if (php.pid !== undefined && php.exitCode === null) process.kill(-php.pid, 'SIGKILL')
    spawnSync('dovecot', ['-c', dovecot, 'stop'], { stdio: 'ignore' })
    rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
  process.once('exit', killAll)
  const [url] = await Promise.all([readAddress(php.stderr), untilItListens(imapPort)])

  return {
    url: `${url}/`,
    user,
    password,
    deliver: (mail) => run('doveadm', ['-c', dovecot, 'save', '-u', user, '-m', mail.folder ?? 'INBOX'], composeMail(user, mail)),
    async stop() {
      process.removeListener('exit', killAll)
      killAll()
    },
  }
}

function prepare(directory: string, imapPort: number, look: { skin: string; language: string }): void {
  for (const name of ['dovecot', 'mail', 'config', 'temp', 'logs', 'state']) mkdirSync(join(directory, name))
  writeFileSync(join(directory, 'users'), `${user}:{PLAIN}${password}\n`, { mode: 0o644 })
  writeFileSync(join(directory, 'dovecot.conf'), dovecotConfig(directory, imapPort))
  writeFileSync(join(directory, 'config', 'config.inc.php'), roundcubeConfig(directory, imapPort, look))
  for (const file of ['defaults.inc.php', 'mimetypes.php']) symlinkSync(join('/etc/roundcube', file), join(directory, 'config', file))
  // Dovecot's login processes run as a user of their own and must get through to their sockets.
  chmodSync(directory, 0o755)
  for (const name of ['dovecot', 'state']) chmodSync(join(directory, name), 0o711)
  spawnSync('chown', ['-R', 'mail:mail', join(directory, 'mail')])
}

function run(command: string, args: readonly string[], input = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'pipe'] })
    const words: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => words.push(chunk))
    child.on('error', reject)
    // 'exit', not 'close': a daemon keeps the pipe open.
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command} failed: ${Buffer.concat(words).toString().trim()}`))))
    // A daemon closes its input at once; what it was given is nothing then.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** PHP takes any port that is free, and names it once it listens. What it says later has to go somewhere, too. */
function readAddress(words: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    words.on('data', (chunk: Buffer) => {
      text = `${text}${chunk.toString()}`.slice(0, 1000)
      const address = /Development Server \((http:\/\/[\d.:]+)\) started/.exec(text)?.[1]
      if (address !== undefined) resolve(address)
    })
    words.on('end', () => reject(new Error(`Expected PHP to name its address, and it said: ${text}`)))
  })
}

/**
 * A port for Dovecot, which has to be told one. Not among those that a system gives to whoever asks for any: between this look and Dovecot's
 * own somebody else would have it. Two runs of tests look in different places.
 */
async function findFreePort(): Promise<number> {
  for (let port = 20_000 + (process.pid % 10_000); ; port++) if (await isFree(port)) return port
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/** Resolves with the first connection that is taken; a refused one is tried again, for a minute. */
async function untilItListens(port: number): Promise<void> {
  const end = Date.now() + 60_000
  while (!(await isListening(port))) {
    if (Date.now() > end) throw new Error(`nothing listens on port ${port}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => socket.destroy() && resolve(true))
    socket.on('error', () => resolve(false))
  })
}
