// What a bare machine lacks: packages from npm, and on Debian as root the browsers and the webmail.
// Plain JavaScript for Node 20, since nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { install, isInstalled } from '../webmail/roundcube/install.mjs'

export const root = resolve(import.meta.dirname, '../..')

/** Everything runs on the Node that the packages bring, wherever there is one for this system. */
export const environment = { ...process.env, PATH: `${resolve(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` }

const debianPackages = {
  chromium: { has: () => existsSync(process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium'), names: ['chromium', 'fonts-dejavu-core'] },
  firefox: { has: () => existsSync(process.env.LATCHKEY_FIREFOX ?? '/usr/bin/firefox-esr'), names: ['firefox-esr', 'fonts-dejavu-core'] },
  keyboard: {
    has: () => ['Xvfb', 'openbox', 'xdotool', 'xte', 'setxkbmap'].every(isCommand),
    names: ['xvfb', 'xauth', 'openbox', 'xdotool', 'xautomation', 'x11-xkb-utils'],
  },
  roundcube: { has: isInstalled, install, names: ['roundcube-core', 'roundcube-sqlite3', 'dovecot-imapd', 'php-cli', 'php-sqlite3'] },
}

/** Runs a command with its output shown; gives its exit code. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment, ...options })
  return status ?? 1
}

/** Installs the packages of the lockfile, unless they are there already. */
export function setUpPackages() {
  if (arePackagesThere()) return
  if (run('npm', ['ci', '--no-audit', '--no-fund'], { env: process.env }) !== 0) throw new Error('npm ci failed: see above')
}

function arePackagesThere() {
  const installed = resolve(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const wanted = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')).packages
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || there[path]?.version === version)
}

/**
 * Sees to it that these parts of the system are there; gives the ones that are not, each with what to do about it.
 * Installs only on Debian as root, or when asked by name: LATCHKEY_INSTALL="chromium roundcube".
 */
export function setUpSystem(wanted) {
  const missing = wanted.filter((name) => !debianPackages[name].has())
  const asked = (process.env.LATCHKEY_INSTALL ?? '').split(/\s+/)
  const canInstall = isCommand('apt-get') && process.getuid?.() === 0
  const toInstall = missing.filter((name) => canInstall || asked.includes(name))
  if (toInstall.length > 0) installOnDebian(toInstall)
  return missing.filter((name) => !debianPackages[name].has()).map((name) => ({ name, advice: adviceFor(name) }))
}

function installOnDebian(parts) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  console.log(`Installing ${parts.join(', ')} from Debian's packages`)
  const names = [...new Set(parts.filter((name) => !debianPackages[name].install).flatMap((name) => debianPackages[name].names))]
  if (names.length > 0) {
    run('apt-get', ['-qq', 'update'], quiet)
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...names], quiet)
  }
  for (const name of parts) debianPackages[name].install?.()
}

function adviceFor(name) {
  return `install ${debianPackages[name].names.join(' ')} with your system's packages (on Debian: as root, or LATCHKEY_INSTALL=${name})`
}

function isCommand(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(resolve(folder, name)))
}
