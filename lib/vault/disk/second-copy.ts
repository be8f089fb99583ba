import { connect, look, putWhole, readWhole, revisionOf, write, type Connection, type Database, type Writing } from './database'
import { isEqual, type Bytes } from '../bytes'
import { Refused } from '../refused'

/** Places for databases, each with files of its own: what tears one leaves the others whole. */
export interface Buckets {
  names(): Promise<readonly string[]>
  /** Makes it where there is none. */
  open(name: string): Promise<IDBFactory>
  remove(name: string): Promise<void>
  /** One piece of work at a time, whichever of our contexts asks. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
}

/**
 * The rows of the vault once more, but for the tags, where no kill can tear both. Chromium's databases are logs that are taken up again after a kill: what is
 * appended behind a torn record makes the one after that start with nothing (docs/decisions/0008). So:
 *
 * - one is written at a time, the first before the copy: a kill tears one of them, and a torn copy is always behind the first;
 * - before the first is written to, a copy that is not level with it is made anew, in a new bucket: nothing is ever appended to a torn copy;
 * - a first that is gone is brought back from the newest copy that is whole, and that copy is then made anew as well.
 */
export interface SecondCopy {
  /** Puts the copy's rows into a first that has none: before anybody is told that there is no vault. */
  bringBack(first: Database): Promise<void>
  /** Writes the first by `work`; where that was true, the copy by `repeat`. Resolves when both are done. */
  along(first: Database, work: () => Promise<boolean>, repeat?: (transaction: Writing) => Promise<void>): Promise<boolean>
  /** Removes every copy, then does the rest, while nobody writes: the other way round, an erasure that was cut off would be undone. */
  erase(rest: () => Promise<void>): Promise<void>
}

/** As in a browser that has no other place. */
export const noCopy: SecondCopy = {
  bringBack: async () => {},
  along: (_first, work) => work(),
  erase: (rest) => rest(),
}

/** Buckets are named by a number that rises: the newest is the highest, and the only one that is written to. */
export function makeSecondCopy(databaseName: string, buckets: Buckets): SecondCopy {
  let newest: { number: number; connection: Connection } | undefined

  const nameOf = (number: number) => `${databaseName}-copy-${number}`
  const connectTo = (number: number) => connect(databaseName, () => buckets.open(nameOf(number)))

  /** Rising. */
  async function numbers(): Promise<number[]> {
    const start = nameOf(0).slice(0, -1)
    const found = (await buckets.names()).filter((name) => name.startsWith(start)).map((name) => Number(name.slice(start.length)))
    return found.filter((number) => Number.isSafeInteger(number)).sort((a, b) => a - b)
  }

  /** The copy where it is level with the first. */
  async function findLevel(own: Promise<State>): Promise<Connection | undefined> {
    const number = (await numbers()).at(-1)
    if (newest?.number !== number) {
      newest?.connection.close()
      newest = number === undefined ? undefined : { number, connection: connectTo(number) }
    }
    if (!newest) return undefined
    const { connection } = newest
    const its = await connection.use(readState)
    return isLevel(await own, its) ? connection : undefined
  }

  /** All of the first in one transaction, in a bucket that nobody has written to; then the others go. */
  async function makeAnew(first: Database): Promise<Connection> {
    const old = await numbers()
    const number = (old.at(-1) ?? 0) + 1
    const whole = await readWhole(first)
    const connection = connectTo(number)
    const copyWhole = async (transaction: Writing) => {
      await putWhole(transaction, whole)
      // A cache, which no later change would keep up to date here.
      await transaction.objectStore('meta').delete('tags')
    }
    await connection.use((database) => write(database, copyWhole, 'relaxed'))
    newest?.connection.close()
    newest = { number, connection }
    for (const each of old) await buckets.remove(nameOf(each))
    return connection
  }

  return {
    async bringBack(first) {
      if (await hasHeader(first)) return
      await buckets.inTurn(async () => {
        const all = await numbersIfAny()
        for (const number of all.toReversed()) {
          const connection = connectTo(number)
          const whole = await connection.use(async (copy) => ((await hasHeader(copy)) ? readWhole(copy) : undefined))
          connection.close()
          if (!whole) continue
          // It may be torn itself, and nothing would tell once both are level: an empty one above it says that it is to be made anew.
          await buckets.open(nameOf((all.at(-1) ?? 0) + 1))
          await write(first, async (transaction) => {
            if ((await transaction.objectStore('meta').get('header')) === undefined) await putWhole(transaction, whole)
          })
          return
        }
      })
    },

    along: (first, work, repeat) =>
      buckets.inTurn(async () => {
        const own = readState(first)
        own.catch(() => undefined)
        const level = spared(async () => (await findLevel(own)) ?? ((await own).hasHeader ? await makeAnew(first) : undefined))
        const { hasHeader: hadVault } = await own
        const copy = await level
        const isWritten = await work()
        // Signal 9 takes nothing from what the system has been given; for the rest the first is written strictly.
        if (isWritten && repeat && copy) await spared(() => copy.use((database) => write(database, repeat, 'relaxed')))
        else if (isWritten && repeat && !hadVault) await spared(() => makeAnew(first))
        return isWritten
      }),

    erase: (rest) =>
      buckets.inTurn(async () => {
        newest?.connection.close()
        newest = undefined
        for (const number of await numbers()) await buckets.remove(nameOf(number))
        await rest()
      }),
  }

  /** A browser that shows no buckets to us has kept none. */
  async function numbersIfAny(): Promise<number[]> {
    try {
      return await numbers()
    } catch (error) {
      if (error instanceof DOMException) return []
      throw error
    }
  }
}

/** A copy is a safeguard and never a reason to refuse: where it can't be written, it is behind, and made anew at the next change. */
async function spared<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused || error instanceof DOMException) return undefined
    throw error
  }
}

const hasHeader = async (database: Database): Promise<boolean> => (await database.get('meta', 'header')) !== undefined

/** What differs after every change; failed attempts to unlock aside, which only the first has. */
interface State {
  hasHeader: boolean
  header: Bytes | undefined
  root: Bytes | undefined
  notes: readonly string[]
}

async function readState(database: Database): Promise<State> {
  const transaction = look(database)
  const meta = transaction.objectStore('meta')
  const [header, root, notes] = await Promise.all([meta.get('header'), meta.get('root'), transaction.objectStore('inbox').getAllKeys()])
  return { hasHeader: header !== undefined, header: revisionOf(header), root: revisionOf(root), notes }
}

const isLevel = (a: State, b: State): boolean => isSame(a.header, b.header) && isSame(a.root, b.root) && a.notes.join() === b.notes.join()

const isSame = (a: Bytes | undefined, b: Bytes | undefined): boolean => a !== undefined && b !== undefined && isEqual(a, b)
