import { execFile, spawn, type ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

/** A screen and a keyboard of its own: what is typed here goes through the X server's layout, as no driver's keys do. */
export interface Display {
  /** what a program needs in its environment to be shown here, and here only */
  environment: Record<string, string | undefined>
  /** presses keys by where they lie on the keyboard: "gfhjkm" is пароль on a Russian one */
  typeKeys(keys: string): Promise<void>
  /** presses one key or chord by name, such as `alt+shift+l` */
  press(chord: string): Promise<void>
  setCapsLock(isOn: boolean): Promise<void>
  /** an XKB layout, such as `ru` */
  setLayout(layout: string): Promise<void>
  /** two of them, the first on: this chord switches to the other as a shopper's own does, and the keys after it are typed on that one */
  setLayouts(layouts: string, chord: Chord): Promise<void>
  switchLayout(): Promise<void>
  /** moves the pointer there, in pixels of the screen */
  moveTo(x: number, y: number): Promise<void>
  /** presses the mouse's first button where the pointer is */
  click(): Promise<void>
  stop(): Promise<void>
}

/** As XKB calls them. */
type Chord = keyof typeof chords

const chords = { win_space: ['Super_L', 'space'], alt_shift: ['Alt_L', 'Shift_L'] }
const run = promisify(execFile)
const screen = '1280x960x24'
const patienceMs = 10_000
/** Between two keys, as a quick typist leaves. */
const betweenKeysMs = '40'

/** Rows of the keyboard, with the number of the first key of each under XKB's evdev rules. */
const rows = [
  { keys: '1234567890', first: 10 },
  { keys: 'qwertyuiop', first: 24 },
  { keys: 'asdfghjkl', first: 38 },
  { keys: 'zxcvbnm', first: 52 },
]

/** Starts an X server that shows nothing, and a window manager, without which no window gets the keys. */
export async function startDisplay(): Promise<Display> {
  // It takes the first number that is free, and names it once it answers. Without `-noreset` it drops everything whenever its last client leaves.
  const server = spawn('Xvfb', ['-displayfd', '3', '-noreset', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const number = await readLine(server.stdio[3] as Readable)
  const environment = { DISPLAY: `:${number}`, WAYLAND_DISPLAY: undefined, XDG_SESSION_TYPE: 'x11' }
  const env = { ...process.env, ...environment }
  const manager = spawn('openbox', ['--sm-disable'], { stdio: 'ignore', detached: true, env })
  const xdotool = (...args: string[]) => run('xdotool', args, { env })
  await untilManaged(xdotool)
  // xdotool puts the layout back with every key that it presses, so a switched one needs another hand.
  const xte = (...acts: string[]) => run('xte', acts, { env })
  let isCapsLockOn = false
  let chordInUse: Chord | undefined
  let isSwitched = false
  const pressChord = async () => {
    if (chordInUse === undefined) throw new Error('Expected two layouts to switch between')
    const keys = chords[chordInUse]
    await xte(...keys.map((key) => `keydown ${key}`), ...keys.toReversed().map((key) => `keyup ${key}`))
    isSwitched = !isSwitched
  }

  return {
    environment,
    async typeKeys(keys) {
      if (chordInUse !== undefined) {
        await xte(...keys.split('').flatMap((key) => [`key ${key}`, `usleep ${betweenKeysMs}000`]))
        return
      }
      await xdotool('key', '--delay', betweenKeysMs, ...keys.split('').map(keyCodeOf))
    },
    async press(chord) {
      await xdotool('key', chord)
    },
    async setCapsLock(isOn) {
      if (isOn !== isCapsLockOn) await xdotool('key', 'Caps_Lock')
      isCapsLockOn = isOn
    },
    async setLayout(layout) {
      // The X server remembers that the second layout was on, even where there is none any more.
      if (isSwitched) await pressChord()
      chordInUse = undefined
      // An empty option drops those that were set before.
      await run('setxkbmap', ['-layout', layout, '-option', ''], { env })
    },
    async setLayouts(layouts, chord) {
      chordInUse = chord
      await run('setxkbmap', ['-layout', layouts, '-option', '', '-option', `grp:${chord}_toggle`], { env })
    },
    switchLayout: () => pressChord(),
    async moveTo(x, y) {
      // Not `--sync`: where the pointer is there already, that waits 15 s for it to move. The server keeps the order.
      await xdotool('mousemove', String(Math.round(x)), String(Math.round(y)))
    },
    async click() {
      await xdotool('click', '1')
    },
    async stop() {
      for (const each of [manager, server]) await end(each)
    },
  }
}

/** With all that it started itself. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  process.kill(-child.pid, 'SIGTERM')
  await ended
}

function keyCodeOf(key: string): string {
  const row = rows.find(({ keys }) => keys.includes(key))
  if (!row) throw new Error(`Expected a letter or digit of the main keys, found "${key}"`)
  return String(row.first + row.keys.indexOf(key))
}

async function readLine(stream: Readable): Promise<string> {
  let text = ''
  for await (const chunk of stream) {
    text += String(chunk)
    if (text.endsWith('\n')) return text.trim()
  }
  throw new Error('Expected Xvfb to name its display, and it ended')
}

/** The manager says that it is there by a property of the root window, which xdotool asks for here. */
async function untilManaged(xdotool: (...args: string[]) => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + patienceMs; ;) {
    try {
      await xdotool('get_desktop')
      return
    } catch (error) {
      if (Date.now() > end) throw error
      await pause(50)
    }
  }
}
