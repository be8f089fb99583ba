import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { makeOptionsModel } from '@/lib/hub/options'
import { actOnOptions } from '@/lib/hub/options-acts'
import type { OptionsAct } from '@/lib/messaging/options-model'
import { fromBase64 } from '@/lib/platform/base64'
import { changeSettings, readSettings } from '@/lib/platform/settings'
import type { Incoming } from '@/lib/vault'
import { makeHub, passphrase, type TestHub } from '../support/hub'

let world: TestHub
const account = 'helena@mail.example'
const act = (what: OptionsAct) => actOnOptions(world.hub, what)
const passwords = async () => {
  const listed = await world.hub.vault.list()
  return listed.ok ? listed.entries.map(({ account, password }) => [account, password]) : listed.reason
}

beforeEach(async () => {
  world = await makeHub()
  await world.hub.vault.save({ account, site: 'aliexpress', password: 'Winter58mag' })
})

describe('the settings', () => {
  it('are changed, and the lock follows at once', async () => {
    await act({ kind: 'change-settings', settings: { fillCodeAtOnce: true, lockAfterMinutes: 1 } })

    expect(await readSettings()).toMatchObject({ fillCodeAtOnce: true, lockAfterMinutes: 1 })
    expect(fakeBrowser.idle.setDetectionInterval).toHaveBeenLastCalledWith(60)
    vi.setSystemTime(Date.now() + 61_000)
    expect(await world.hub.vault.state()).toBe('locked')
  })

  it('let go of the connected mail, and of no other', async () => {
    await changeSettings({ webmailOrigin: 'https://mail.example' })
    await act({ kind: 'disconnect-mail', origin: 'https://post.example' })
    expect((await readSettings()).webmailOrigin).toBe('https://mail.example')

    await act({ kind: 'disconnect-mail', origin: 'https://mail.example' })
    expect((await makeOptionsModel(world.hub)).mails).toEqual([])
  })
})

describe('the passphrase', () => {
  it('is changed', async () => {
    expect(await act({ kind: 'change-passphrase', current: passphrase, next: 'next', alsoKeys: false })).toEqual({})

    expect(await act({ kind: 'unlock', passphrase })).toMatchObject({ refusal: 'wrong-passphrase' })
    expect(await act({ kind: 'unlock', passphrase: 'next' })).toEqual({})
  })

  it('is changed with all keys: the key on paper no longer fits, and that is said', async () => {
    const { recoveryKey = '' } = await act({ kind: 'make-recovery-key', passphrase })

    expect(await act({ kind: 'change-passphrase', current: passphrase, next: 'next', alsoKeys: true })).toEqual({
      recoveryKeyRevoked: true,
    })
    expect(await act({ kind: 'reset-passphrase', recoveryKey, next: 'other' })).toMatchObject({ refusal: 'wrong-recovery-key' })
    expect(await passwords()).toEqual([[account, 'Winter58mag']])
  })

  it('is set anew by no key on paper that was revoked', async () => {
    const { recoveryKey = '' } = await act({ kind: 'make-recovery-key', passphrase })
    expect((await makeOptionsModel(world.hub)).recoveryKeyMadeAt).toBeDefined()

    expect(await act({ kind: 'revoke-recovery-key', passphrase })).toEqual({})

    expect((await makeOptionsModel(world.hub)).recoveryKeyMadeAt).toBeUndefined()
    expect(await act({ kind: 'reset-passphrase', recoveryKey, next: 'next' })).toEqual({ refusal: 'wrong-recovery-key' })
  })

  it('is set anew with the key on paper', async () => {
    const { recoveryKey = '' } = await act({ kind: 'make-recovery-key', passphrase })
    await world.hub.vault.lock()

    expect(await act({ kind: 'reset-passphrase', recoveryKey, next: 'next' })).toEqual({})
    expect(await passwords()).toEqual([[account, 'Winter58mag']])
    expect(await act({ kind: 'unlock', passphrase: 'next' })).toEqual({})
  })
})

describe('what leaves the vault', () => {
  it.each<OptionsAct['kind']>(['make-recovery-key', 'revoke-recovery-key', 'make-backup', 'export-csv', 'erase-vault'])(
    '%s asks for the passphrase, however open the vault is',
    async (kind) => {
      const result = await act({ kind, passphrase: 'wrong' } as OptionsAct)

      expect(result).toEqual({ refusal: 'wrong-passphrase' })
      expect(await passwords()).toEqual([[account, 'Winter58mag']])
    },
  )

  it('is a backup which comes back by its passphrase', async () => {
    const { file } = await act({ kind: 'make-backup', passphrase })
    if (!file) throw new Error('no file')
    await act({ kind: 'erase-vault', passphrase })
    expect(await world.hub.vault.state()).toBe('none')

    await world.hub.vault.create('another')
    expect(await act({ kind: 'import-backup', file, passphrase: 'wrong' })).toEqual({ refusal: 'wrong-passphrase' })
    expect(await act({ kind: 'compare-backup', file, passphrase: 'wrong' })).toEqual({ refusal: 'wrong-passphrase' })
    expect(await act({ kind: 'compare-backup', file, passphrase })).toEqual({ compared: { added: 1, updated: 0, same: 0 } })
    expect(await passwords()).toEqual([])
    expect(await act({ kind: 'import-backup', file, passphrase })).toEqual({ imported: { added: 1, updated: 0, same: 0 } })
    expect(await passwords()).toEqual([[account, 'Winter58mag']])
    expect(file.name).toMatch(/^latchkey-\d{4}-\d\d-\d\d\.latchkey$/)
  })

  it('is a list that other programs read', async () => {
    const { file } = await act({ kind: 'export-csv', passphrase })

    expect(new TextDecoder().decode(fromBase64(file?.base64 ?? ''))).toBe(
      `name,url,username,password,note\r\naliexpress,https://login.aliexpress.com/,${account},Winter58mag,\r\n`,
    )
  })

  it('is no list that a spreadsheet would run a password of, before the shopper has said who opens it', async () => {
    await world.hub.vault.save({ account: 'ivan', site: 'aliexpress', password: '=1+1' })
    const listOf = async (reader: 'program' | 'spreadsheet') => {
      const { file } = await act({ kind: 'export-csv', passphrase, reader })
      return new TextDecoder().decode(fromBase64(file?.base64 ?? ''))
    }

    expect(await act({ kind: 'export-csv', passphrase })).toEqual({ formulas: 1 })
    expect(await listOf('program')).toContain('ivan,=1+1,')
    expect(await listOf('spreadsheet')).toContain("ivan,'=1+1,")
  })

  it.each(['AAAA', '%%', ''])('is no backup: %o', async (base64) => {
    expect(await act({ kind: 'import-backup', file: { name: 'x', base64 }, passphrase })).toEqual({ refusal: 'not-a-backup' })
  })
})

describe('an account that was removed', () => {
  const removed = async () => (await makeOptionsModel(world.hub)).removed

  it('is named, without its password, and comes back', async () => {
    const listed = await world.hub.vault.list()
    const id = listed.ok ? (listed.entries[0]?.id ?? '') : ''
    await world.hub.vault.remove(id)
    expect(await removed()).toEqual([{ id, account, site: 'aliexpress' }])

    expect(await act({ kind: 'restore-account', id })).toEqual({})

    expect(await removed()).toEqual([])
    expect(await passwords()).toEqual([[account, 'Winter58mag']])
  })

  it('goes at once where that is wanted, and is named by nobody while the vault is locked', async () => {
    const listed = await world.hub.vault.list()
    const id = listed.ok ? (listed.entries[0]?.id ?? '') : ''
    await world.hub.vault.remove(id)
    await world.hub.vault.lock()
    expect(await removed()).toEqual([])
    expect(await act({ kind: 'forget-account', id })).toEqual({ refusal: 'locked' })
    await act({ kind: 'unlock', passphrase: passphrase.toUpperCase() })

    expect(await act({ kind: 'forget-account', id })).toEqual({})

    expect(await removed()).toEqual([])
    expect(await act({ kind: 'restore-account', id })).toEqual({ refusal: 'not-found' })
  })
})

describe('what was found in a list', () => {
  const incoming = (name: string, password: string, more: Partial<Incoming> = {}): Incoming => ({
    account: name,
    site: 'aliexpress',
    signInWith: 'password',
    password,
    previous: [],
    createdAt: '2020-01-01T00:00:00.000Z',
    changedAt: '2020-01-01T00:00:00.000Z',
    ...more,
  })
  const found = [
    incoming('ivan@mail.example', 'Ivan4everShop'),
    incoming('HELENA@mail.example', 'Winter58mag'),
    incoming(account, 'Winter58mag', { site: 'aliexpress-ru' }),
  ]

  it('is counted as it would be added, and added as it was counted', async () => {
    expect(await act({ kind: 'compare-found', found })).toEqual({ compared: { added: 2, updated: 1, same: 0 } })
    expect(await passwords()).toHaveLength(1)

    expect(await act({ kind: 'add-found', found })).toEqual({ imported: { added: 2, updated: 1, same: 0 } })
    expect(await act({ kind: 'compare-found', found })).toEqual({ compared: { added: 0, updated: 0, same: 3 } })
    expect(await act({ kind: 'add-found', found })).toEqual({ imported: { added: 0, updated: 0, same: 3 } })
  })

  it.each([
    ['an older password', incoming(account, 'Older1234')],
    ['a newer password', incoming(account, 'Newer1234', { changedAt: '2099-01-01T00:00:00.000Z' })],
    ['a password without a date', incoming(account, 'Undated1234', { undated: true })],
    ['the same password without a date', incoming(account, 'Winter58mag', { undated: true })],
    ['a note', incoming(account, 'Winter58mag', { notes: 'the old phone', undated: true })],
  ])('with %s is counted alike before and after', async (_, each) => {
    const { compared } = await act({ kind: 'compare-found', found: [each] })

    expect((await act({ kind: 'add-found', found: [each] })).imported).toEqual(compared)
  })

  it('waits for an open vault', async () => {
    await world.hub.vault.lock()

    expect(await act({ kind: 'compare-found', found })).toMatchObject({ refusal: 'locked' })
    expect(await act({ kind: 'add-found', found })).toMatchObject({ refusal: 'locked' })
  })
})

it('tells the pages of a journey when the vault is unlocked here', async () => {
  await world.beginJourney(7)
  await world.hub.vault.lock()
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined)
  await act({ kind: 'unlock', passphrase })

  expect(told).toHaveBeenCalledWith(7, { tell: 'frame.vault', content: { vault: 'unlocked' } })
})
