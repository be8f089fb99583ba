import { makeAccess } from './access'
import { openBackup, readBackup, writeBackup } from './format/backup'
import { makeBench, type Bench } from './entries/bench'
import { longest } from './format/contents'
import { makeEngine } from './engine'
import { checkDraft, withDraft } from './entries/entries'
import { fitsHeader } from './format/header'
import { sealNote, type Note } from './format/inbox'
import { kdfFloor } from './crypto/kdf'
import { addPending, mergeAll } from './entries/merge'
import { answering, Refused } from './refused'
import { openStore } from './disk/store'
import type { Draft, Entry, Incoming, MadePassword, Pending, Vault, VaultDeps } from './types'
import { makeWaysIn } from './ways-in'

/** The vault. Several of them, in several contexts, may work on one database at once: each change checks what it was computed from. */
export function makeVault(deps: VaultDeps): Vault {
  const store = openStore(deps.databaseName ?? 'vault', deps.buckets)
  const engine = makeEngine(store, deps)
  const waysIn = makeWaysIn(store, engine, deps)
  const access = makeAccess(store, engine, waysIn, deps)
  const at = () => deps.now().toISOString()

  // One after the other within this context; transactions settle it between contexts.
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }

  const change = <T>(work: (bench: Bench) => T) => answering(() => inTurn(() => engine.change(work)))

  const changeOne = <T>(draft: Draft, work: (bench: Bench) => T) => answering(() => inTurn(() => engine.changeOne(draft, work)))

  /** Sealed to the public key, on disk when this resolves. */
  async function leaveNote(note: Note, id: string): Promise<void> {
    for (;;) {
      const header = await engine.header()
      if (await store.addNote({ id, sealed: await sealNote(note, id, header, engine.random) }, header.revision)) return
    }
  }

  /** What waits is taken in at once when the vault is open; if that fails it stays where it is, which is safe. */
  async function takeIn(): Promise<void> {
    try {
      if (await isUnlocked()) await inTurn(() => engine.look(() => undefined))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
    }
  }

  async function isUnlocked(): Promise<boolean> {
    const held = await deps.session.get()
    return held !== undefined && fitsHeader(await engine.header(), held)
  }

  async function keep({ account, site, password }: MadePassword, state: 'pending' | 'generated'): Promise<{ id: string }> {
    if (password.length > longest.password || site.length > longest.site || (account ?? '').length > longest.account) {
      throw new Refused('too-long')
    }
    const id = engine.newId()
    await leaveNote({ kind: 'pending', pending: { id, account: account || undefined, site, password, madeAt: at(), state } }, id)
    return { id }
  }

  async function judge(id: string, note: Note): Promise<void> {
    const isHere = await store.hasNote(id)
    if (!isHere && (await isUnlocked()) && !(await inTurn(() => engine.look((bench) => bench.findPending(id))))) {
      throw new Refused('not-found')
    }
    await leaveNote(note, engine.newId())
    await takeIn()
  }

  function entryOf(bench: Bench, id: string) {
    const found = bench.findEntry(id)
    if (!found) throw new Refused('not-found')
    return found
  }

  const listed = (bench: Bench, isRemoved: boolean): Entry[] =>
    [...bench.contents.values()].flatMap((content) =>
      content.kind === 'entry' && (content.removedAt !== undefined) === isRemoved ? content.entry : [],
    )

  const generated = (bench: Bench): Pending[] =>
    [...bench.contents.values()].flatMap((content) => (content.kind === 'pending' ? content.pending : []))

  /** Checked before the costly work; refuses while locked, before it too. */
  async function readBackupFile(file: Uint8Array, passphrase: string) {
    const backup = readBackup(file, deps.floor ?? kdfFloor)
    await engine.dataKey().then((key) => key.fill(0))
    return openBackup(backup, await waysIn.stretch(passphrase, backup.kdf))
  }

  /** Merges into a copy that is thrown away. */
  const compare = (incoming: readonly Incoming[]) =>
    inTurn(() => engine.look(({ contents }) => mergeAll(makeBench(contents, [], engine.newId), incoming, engine.newId)))

  return {
    async state() {
      try {
        if ((await store.readHeader()) === undefined) return 'none'
        return (await isUnlocked()) ? 'unlocked' : 'locked'
      } catch (error) {
        // There is one, but it can't be asked: an attempt to unlock it says why.
        if (error instanceof Refused) return 'locked'
        throw error
      }
    },

    create: (passphrase, cost) => answering(() => access.create(passphrase, cost).then(() => ({}))),

    unlock: (passphrase, orElse) =>
      answering(async () => {
        const meant = await access.unlock(passphrase, orElse)
        await takeIn()
        return meant === passphrase ? {} : { meant }
      }),

    async lock() {
      try {
        await deps.session.wipe()
      } finally {
        engine.forget()
      }
    },

    erase: () =>
      answering(async () => {
        await deps.session.wipe()
        await inTurn(() => store.erase())
        engine.forget()
        return {}
      }),

    list: () =>
      answering(() =>
        inTurn(() => engine.look((bench, view) => ({ entries: listed(bench, false), damaged: [...view.damaged, ...view.damagedNotes] }))),
      ),

    save: (draft) =>
      changeOne(draft, (bench) => {
        checkDraft(draft)
        const same = bench.findAccount(draft.site, draft.account)
        const named = draft.id === undefined ? same : entryOf(bench, draft.id)
        // What is in the bin is restored first, then changed.
        if (named?.content.removedAt !== undefined) throw new Refused('not-found')
        if (same && named && same.recordId !== named.recordId) throw new Refused('already-there')
        const id = named?.content.entry.id ?? engine.newId()
        bench.put({ kind: 'entry', entry: withDraft(draft, named?.content.entry, id, at()) }, named?.recordId)
        return { id }
      }),

    remove: (id) =>
      change((bench) => {
        const { recordId, content } = entryOf(bench, id)
        bench.put({ ...content, removedAt: at() }, recordId)
        return {}
      }),

    restore: (id) =>
      change((bench) => {
        const { recordId, content } = entryOf(bench, id)
        const same = bench.findAccount(content.entry.site, content.entry.account)
        if (same && same.recordId !== recordId) throw new Refused('already-there')
        bench.put({ kind: 'entry', entry: content.entry }, recordId)
        return {}
      }),

    removed: () => answering(() => inTurn(() => engine.look((bench) => ({ entries: listed(bench, true) })))),

    forget: (id) =>
      change((bench) => {
        bench.free(entryOf(bench, id).recordId)
        return {}
      }),

    keepPending: (made) => answering(() => keep(made, 'pending')),

    keepGenerated: (made) =>
      answering(async () => {
        const kept = await keep(made, 'generated')
        await takeIn()
        return kept
      }),

    confirmPending: (id, account) =>
      answering(async () => {
        if ((account ?? '').length > longest.account) throw new Refused('too-long')
        await judge(id, { kind: 'confirm', pendingId: id, account, at: at() })
        return {}
      }),

    dropPending: (id) => answering(() => judge(id, { kind: 'drop', pendingId: id, at: at() }).then(() => ({}))),
    forgetPending: (id) => answering(() => judge(id, { kind: 'drop', pendingId: id, at: at(), isWhole: true }).then(() => ({}))),

    pending: () => answering(() => inTurn(() => engine.look((bench) => ({ pending: generated(bench) })))),

    clearGenerated: () =>
      change((bench) => {
        for (const [recordId, content] of bench.contents) {
          if (content.kind === 'pending' && content.pending.state === 'generated') bench.free(recordId)
        }
        return {}
      }),

    changePassphrase: (old, next, cost) => answering(() => inTurn(() => access.changePassphrase(old, next, cost)).then(() => ({}))),
    changeDataKey: (passphrase) => answering(() => inTurn(() => access.changeDataKey(passphrase))),
    makeRecoveryKey: () => answering(() => inTurn(() => access.makeRecoveryKey())),

    unlockWithRecoveryKey: (key) =>
      answering(async () => {
        await access.unlockWithRecoveryKey(key)
        await takeIn()
        return {}
      }),

    resetPassphrase: (key, next, cost) => answering(() => inTurn(() => access.resetPassphrase(key, next, cost)).then(() => ({}))),
    revokeRecoveryKey: () => answering(() => inTurn(() => access.revokeRecoveryKey()).then(() => ({}))),
    recoveryKeyMadeAt: () => answering(() => access.recoveryKeyMadeAt()),
    repair: () => answering(() => inTurn(() => access.repair())),

    exportBackup: (passphrase, cost) =>
      answering(async () => {
        const contents = await inTurn(() => engine.look((bench) => ({ entries: listed(bench, false), pending: generated(bench) })))
        // A file is opened on other machines too: what suits this vault, not measured anew.
        const kdf = await waysIn.newKdf(cost ?? (await engine.header()).passphrase.kdf)
        const stretched = await waysIn.stretch(passphrase, kdf)
        return { file: await writeBackup({ exportedAt: at(), ...contents }, kdf, stretched, engine.random) }
      }),

    importBackup: (file, passphrase) =>
      answering(async () => {
        const { entries, pending } = await readBackupFile(file, passphrase)
        return inTurn(() =>
          engine.change((bench) => {
            addPending(bench, pending, engine.newId)
            return mergeAll(bench, entries, engine.newId)
          }),
        )
      }),

    compareBackup: (file, passphrase) => answering(async () => compare((await readBackupFile(file, passphrase)).entries)),

    addAll: (incoming) => change((bench) => mergeAll(bench, incoming, engine.newId)),
    compareAll: (incoming) => answering(() => compare(incoming)),
  }
}
