import type { Bench } from './entries/bench'
import type { Bytes } from './bytes'
import { writeContent, type Content } from './format/contents'
import type { Header } from './format/header'
import { capacityFor, rowsPerPage, writePage, writeRoot, type PageRow } from './format/manifest'
import type { SealedRow } from './format/rows'
import { pad, seal } from './crypto/seal'
import { boundRow, type Page, type SealedPurpose, type View } from './snapshot'
import type { Change, Store } from './disk/store'
import { growTags, tagPage, tagRow, writeTags, type PageTags } from './format/tags'

/** What the vault is after a change. */
export interface Written {
  rootRevision: Bytes
  pages: readonly Page[]
}

export interface Writer {
  /** Writes what changed on the bench, in one transaction; undefined when somebody else was faster. */
  commit: (now: View, bench: Bench) => Promise<Written | undefined>
  /** The change that lays out all contents anew, under this key and header. */
  layOut: (
    contents: Iterable<Content>,
    recordKey: CryptoKey,
    header: Header,
  ) => Promise<Required<Pick<Change, 'root' | 'tags' | 'pages' | 'records'>>>
  sealRoot: (header: Header, recordKey: CryptoKey, pages: readonly { id: string; revision: Bytes }[]) => Promise<SealedRow>
}

/** Seals what is written, each row with a new revision. */
export function makeWriter(store: Pick<Store, 'apply'>, random: (length: number) => Bytes, newId: () => string): Writer {
  async function commit(now: View, bench: Bench): Promise<Written | undefined> {
    const pages = now.pages.map((page) => ({
      ...page,
      tags: page.tags ?? tagPage(page.rows.map(({ id }) => now.contents.get(id))),
    }))
    const touched = new Map<number, { rows: PageRow[]; tags: PageTags }>()
    /** A page's own copy, to be changed: the others stay shared with what was read. */
    const touch = (at: number) => {
      const page = pages[at]
      const copy = touched.get(at) ?? { rows: [...(page?.rows ?? [])], tags: page?.tags.slice() ?? tagPage([]) }
      touched.set(at, copy)
      return copy
    }
    const records: { row: PageRow; content: Content | undefined }[] = []
    const left = new Map(bench.changed)
    for (const [at, page] of pages.entries()) {
      for (const [line, row] of page.rows.entries()) {
        if (!left.has(row.id)) continue
        const content = left.get(row.id)
        left.delete(row.id)
        const next = { id: row.id, revision: random(16), isUsed: content !== undefined }
        const { rows, tags } = touch(at)
        rows[line] = next
        tagRow(tags, line, content)
        records.push({ row: next, content })
      }
    }
    // The rest are new records; the room grows by a step, filled with free ones.
    const total = pages.reduce((sum, { rows }) => sum + rows.length, 0)
    const fresh: [string, Content | undefined][] = [...left]
    if (fresh.length > 0) while (total + fresh.length < capacityFor(total + left.size)) fresh.push([newId(), undefined])
    for (const [id, content] of fresh) {
      const last = pages.length - 1
      const room = rowsPerPage - ((touched.get(last) ?? pages[last])?.rows.length ?? rowsPerPage)
      const at = room === 0 ? pages.push({ id: newId(), revision: random(16), rows: [], tags: tagPage([]) }) - 1 : last
      const row = { id, revision: random(16), isUsed: content !== undefined }
      const page = touch(at)
      page.tags = growTags(page.tags, page.rows.push(row))
      tagRow(page.tags, page.rows.length - 1, content)
      records.push({ row, content })
    }
    for (const [at, changed] of touched) {
      const page = pages[at]
      if (page) pages[at] = { ...page, ...changed, revision: random(16) }
    }
    const { header, recordKey } = now
    const [sealedRecords, sealedPages, root] = await Promise.all([
      Promise.all(records.map(({ row, content }) => sealRow('record', header, recordKey, row, writeContent(content)))),
      Promise.all(pages.filter((_, at) => touched.has(at)).map((page) => sealRow('page', header, recordKey, page, writePage(page.rows)))),
      sealRoot(header, recordKey, pages),
    ])
    const tags = await sealTags(
      header,
      recordKey,
      root,
      pages.map((page) => page.tags),
    )
    const basis = { header: header.revision, root: now.rootRevision }
    const dropNotes = now.notes.map(({ id }) => id)
    const isWritten = await store.apply({ basis, root, tags, pages: sealedPages, records: sealedRecords, dropNotes })
    return isWritten ? { rootRevision: root.revision, pages } : undefined
  }

  async function sealRow(
    purpose: SealedPurpose,
    header: Header,
    recordKey: CryptoKey,
    row: { id: string; revision: Bytes },
    plain: Bytes,
  ): Promise<SealedRow> {
    const bound = boundRow(purpose, header.vaultId, row.id, row.revision)
    return { id: row.id, revision: row.revision, box: await seal(recordKey, pad(plain), bound, random(12)) }
  }

  function sealRoot(header: Header, recordKey: CryptoKey, pages: readonly { id: string; revision: Bytes }[]): Promise<SealedRow> {
    const plain = writeRoot({ headerRevision: header.revision, pages })
    return sealRow('root', header, recordKey, { id: 'root', revision: random(16) }, plain)
  }

  /** Good for this root only, which they name. */
  function sealTags(header: Header, recordKey: CryptoKey, root: SealedRow, pages: readonly PageTags[]): Promise<SealedRow> {
    return sealRow('tags', header, recordKey, { id: 'tags', revision: random(16) }, writeTags(root.revision, pages))
  }

  async function layOut(contents: Iterable<Content>, recordKey: CryptoKey, header: Header) {
    const used = [...contents]
    const rows = Array.from({ length: capacityFor(used.length) }, (_, at) => ({
      id: newId(),
      revision: random(16),
      isUsed: at < used.length,
    }))
    const pages: { id: string; revision: Bytes; rows: PageRow[] }[] = []
    for (let at = 0; at < rows.length; at += rowsPerPage) {
      pages.push({ id: newId(), revision: random(16), rows: rows.slice(at, at + rowsPerPage) })
    }
    const [sealedRecords, sealedPages, root] = await Promise.all([
      Promise.all(rows.map((row, at) => sealRow('record', header, recordKey, row, writeContent(used[at])))),
      Promise.all(pages.map((page) => sealRow('page', header, recordKey, page, writePage(page.rows)))),
      sealRoot(header, recordKey, pages),
    ])
    const tags = pages.map(({ rows }, at) => tagPage(rows.map((_, line) => used[at * rowsPerPage + line])))
    return { records: sealedRecords, pages: sealedPages, root, tags: await sealTags(header, recordKey, root, tags) }
  }

  return { commit, layOut, sealRoot }
}
