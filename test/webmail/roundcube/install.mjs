// Roundcube with Dovecot for the tests, from Debian's packages. Plain Node 20, so that it can run before the project's own Node is there.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const packages = [
  'roundcube-core',
  'roundcube-sqlite3',
  'roundcube-skin-larry',
  'roundcube-skin-classic',
  'dovecot-imapd',
  'php-cli',
  'php-sqlite3',
]
const needed = [
  '/var/lib/roundcube/public_html/index.php',
  '/usr/share/roundcube/skins/larry',
  '/usr/share/roundcube/skins/classic',
  '/usr/bin/doveadm',
  '/usr/bin/php',
]
/** Without answers the package would stop and ask which database to set up. */
const answers = [
  'roundcube-core roundcube/dbconfig-install boolean true',
  'roundcube-core roundcube/database-type select sqlite3',
  'roundcube-core roundcube/hosts string localhost',
]

/** True when everything that `startRoundcube` starts is on this machine. */
export function isInstalled() {
  return needed.every((path) => existsSync(path))
}

/** Installs it on Debian as root; takes about half a minute. Throws with the tool's last words when it can't. */
export function install() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error('Roundcube can be installed on Debian by root only')
  run('debconf-set-selections', [], `${answers.join('\n')}\n`)
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'update'])
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...packages])
}

function run(command, args, input = '') {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr } = spawnSync(command, args, { input, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} failed: ${(stderr ?? '').trim().split('\n').at(-1)}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !isInstalled()) install()
