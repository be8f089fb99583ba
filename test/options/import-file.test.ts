import { beforeEach, describe, expect, it } from 'vitest'
import { importFile } from '@/lib/options/import-file'
import type { FileAct, OptionsAct, OptionsResult } from '@/lib/messaging/options-model'

const now = new Date('2026-11-21T16:00:00Z')
const compared = { added: 1, updated: 0, same: 1 }
const list = [
  'name,url,username,password',
  'AliExpress,https://login.aliexpress.com/,helena@mail.example,Winter58mag',
  'AliExpress,https://best.aliexpress.com/,helena@mail.example,Winter58mag',
  'app,android://x@com.alibaba.aliexpresshd/,ivan@mail.example,Ivan4everShop',
  'Bank,https://bank.example/,helena,Secret1234',
  'AliExpress,https://aliexpress.ru/,,Nobody1234',
].join('\n')

let asked: OptionsAct[]
let answer: OptionsResult

const fileOf = (...parts: BlobPart[]) => new File(parts, 'passwords.csv')
const run = (kind: 'preview-import' | 'import', file: File, more: Partial<FileAct> = {}) =>
  importFile(
    { ...more, kind, file },
    async (act) => {
      asked.push(act)
      return answer
    },
    now,
  )

beforeEach(() => {
  asked = []
  answer = { compared }
})

describe('a list of another program', () => {
  it('shows what it would do, and counts every row', async () => {
    expect(await run('preview-import', fileOf(list))).toEqual({
      preview: {
        ...compared,
        source: 'chrome',
        duplicates: 1,
        others: 1,
        unreadable: [{ row: 6, reason: 'no-account' }],
        unreadableCount: 1,
        needsPassphrase: false,
      },
    })
  })

  it('lets nothing of other sites out of the page', async () => {
    await run('preview-import', fileOf(list))
    await run('import', fileOf(list))

    expect(asked.map(({ kind }) => kind)).toEqual(['compare-found', 'add-found'])
    for (const act of asked) {
      expect('found' in act && act.found.map(({ account, site }) => [account, site])).toEqual([
        ['helena@mail.example', 'aliexpress'],
        ['ivan@mail.example', 'aliexpress'],
      ])
    }
    expect(JSON.stringify(asked)).not.toContain('Secret1234')
  })

  it('brings others under their hosts, where the shopper wants them', async () => {
    const { preview } = await run('preview-import', fileOf(list), { withOthers: true })
    await run('import', fileOf(list), { withOthers: true })

    expect(preview?.others).toBe(0)
    for (const act of asked) {
      expect('found' in act && act.found.map(({ account, site }) => [account, site])).toContainEqual(['helena', 'bank.example'])
    }
  })

  it('tells why the vault can’t say', async () => {
    answer = { refusal: 'locked' }

    expect(await run('preview-import', fileOf(list))).toEqual({ refusal: 'locked' })
  })

  it('names twenty damaged lines at most, and counts all', async () => {
    const lines = Array.from({ length: 30 }, () => 'x,https://login.aliexpress.com/,,Nobody1234')
    const { preview } = await run('preview-import', fileOf(['name,url,username,password', ...lines].join('\n')))

    expect(preview?.unreadable).toHaveLength(20)
    expect(preview?.unreadableCount).toBe(30)
  })

  it.each([
    ['nothing', '', 'empty'],
    ['a letter to a friend', 'Dear Ivan', 'not-understood'],
  ])('is refused when it is %s', async (_, content, refusal) => {
    expect(await run('preview-import', fileOf(content))).toEqual({ refusal })
    expect(asked).toEqual([])
  })

  it('is refused as a whole when it would bring more accounts than anybody has', async () => {
    const lines = Array.from({ length: 50_001 }, (_, at) => `x,https://login.aliexpress.com/,shopper${at},Pass1234`)

    expect(await run('preview-import', fileOf(['name,url,username,password', ...lines].join('\n')))).toEqual({ refusal: 'too-many-rows' })
    expect(asked).toEqual([])
  }, 30_000)

  it('that was moved or changed since it was chosen is told', async () => {
    const file = Object.defineProperties(fileOf(list), {
      arrayBuffer: { value: () => Promise.reject(new DOMException('gone', 'NotReadableError')) },
    })

    expect(await run('preview-import', file)).toEqual({ refusal: 'unreadable' })
    expect(await run('preview-import', fileOf(new Uint8Array([0x03, 0xd9])), { keyFile: file })).toEqual({ refusal: 'unreadable' })
  })

  it('is refused unread when it is far too large', async () => {
    const file = Object.defineProperties(fileOf(''), {
      size: { value: 65 * 1024 * 1024 },
      arrayBuffer: { value: () => Promise.reject(new Error('read')) },
    })

    expect(await run('preview-import', file)).toEqual({ refusal: 'too-large' })
  })
})

describe('a backup of ours', () => {
  const backup = () => fileOf('Latchkey backup\n', new Uint8Array([0, 1, 255]))

  it('asks for its passphrase first', async () => {
    expect((await run('preview-import', backup())).preview).toMatchObject({ source: 'latchkey', needsPassphrase: true })
    expect(asked).toEqual([])
  })

  it('shows what it would do before it does it', async () => {
    expect((await run('preview-import', backup(), { passphrase: 'horse' })).preview).toMatchObject({
      ...compared,
      source: 'latchkey',
      needsPassphrase: false,
    })
    expect(asked.map(({ kind }) => kind)).toEqual(['compare-backup'])

    answer = { refusal: 'wrong-passphrase' }
    expect(await run('preview-import', backup(), { passphrase: 'house' })).toEqual({ refusal: 'wrong-passphrase' })
  })

  it('goes to the vault as it is', async () => {
    await run('import', backup(), { passphrase: 'horse' })

    const base64 = Buffer.from('Latchkey backup\n\u0000\u0001\u00ff', 'latin1').toString('base64')
    expect(asked).toEqual([{ kind: 'import-backup', file: { name: 'passwords.csv', base64 }, passphrase: 'horse' }])
  })
})

it('asks for the passphrase of a KeePass database', async () => {
  const file = fileOf(new Uint8Array([0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5]))

  expect((await run('preview-import', file)).preview).toMatchObject({ source: 'keepass', needsPassphrase: true })
})
