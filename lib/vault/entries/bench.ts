import type { Content } from '../format/contents'
import { accountKey } from './entries'

/** The vault's contents while a change is being made of them; nothing is written until the change is applied. */
export interface Bench {
  readonly contents: ReadonlyMap<string, Content>
  /** Record id to its new content; undefined frees the record. */
  readonly changed: ReadonlyMap<string, Content | undefined>
  /** Puts into that record, or into a free one. */
  put(content: Content, recordId?: string): void
  free(recordId: string): void
  /** Record of the entry of this account, the bin aside. */
  findAccount(site: string, account: string): { recordId: string; content: Extract<Content, { kind: 'entry' }> } | undefined
  findEntry(id: string): { recordId: string; content: Extract<Content, { kind: 'entry' }> } | undefined
  findPending(id: string): { recordId: string; content: Extract<Content, { kind: 'pending' }> } | undefined
}

export function makeBench(before: ReadonlyMap<string, Content>, freeIds: readonly string[], newId: () => string): Bench {
  const contents = new Map(before)
  const changed = new Map<string, Content | undefined>()
  const spare = [...freeIds]
  let byAccount: Map<string, string> | undefined

  const keyOf = (content: Content | undefined) =>
    content?.kind === 'entry' && content.removedAt === undefined ? accountKey(content.entry.site, content.entry.account) : undefined

  function index(): Map<string, string> {
    if (!byAccount) {
      byAccount = new Map()
      for (const [recordId, content] of contents) {
        const key = keyOf(content)
        if (key !== undefined) byAccount.set(key, recordId)
      }
    }
    return byAccount
  }

  function unindex(recordId: string) {
    const key = keyOf(contents.get(recordId))
    if (key !== undefined && byAccount?.get(key) === recordId) byAccount.delete(key)
  }

  return {
    contents,
    changed,
    put(content, recordId = spare.pop() ?? newId()) {
      unindex(recordId)
      contents.set(recordId, content)
      changed.set(recordId, content)
      const key = keyOf(content)
      if (key !== undefined) byAccount?.set(key, recordId)
    },
    free(recordId) {
      unindex(recordId)
      contents.delete(recordId)
      changed.set(recordId, undefined)
    },
    findAccount(site, account) {
      const recordId = index().get(accountKey(site, account))
      const content = recordId === undefined ? undefined : contents.get(recordId)
      return recordId !== undefined && content?.kind === 'entry' ? { recordId, content } : undefined
    },
    findEntry(id) {
      for (const [recordId, content] of contents) if (content.kind === 'entry' && content.entry.id === id) return { recordId, content }
      return undefined
    },
    findPending(id) {
      for (const [recordId, content] of contents) if (content.kind === 'pending' && content.pending.id === id) return { recordId, content }
      return undefined
    },
  }
}
