// @vitest-environment jsdom
import { render } from 'preact'
import { act as settle } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Options } from '@/components/options/options'
import type { FileAct, FileContent, ImportPreview, OptionsAct, OptionsModel, OptionsResult } from '@/components/options/options-model'
import { speak } from '../support/i18n'

const model: OptionsModel = {
  vault: 'unlocked',
  settings: { fillCodeAtOnce: false, lockAfterMinutes: 15 },
  mails: [{ origin: 'https://mail.example', mailbox: 'helena@mail.example' }],
  mayUseStore: true,
  removed: [],
  damaged: 0,
  version: '1.2.3',
}
const preview: ImportPreview = {
  source: 'chrome',
  added: 3,
  updated: 1,
  same: 12,
  others: 140,
  duplicates: 0,
  unreadable: [{ row: 7, reason: 'no-account' }],
  unreadableCount: 1,
  needsPassphrase: false,
}

let acts: (OptionsAct | FileAct)[]
let saved: FileContent[]
let mount: HTMLElement

beforeEach(() => {
  speak('en')
  acts = []
  saved = []
})

async function draw(next: OptionsModel = model, answer: OptionsResult | (() => OptionsResult) = {}): Promise<void> {
  // One at a time, as in a tab: ids are a page's own.
  document.body.replaceChildren()
  mount = document.body.appendChild(document.createElement('div'))
  await turn(() =>
    render(
      <Options
        model={next}
        act={async (act) => {
          acts.push(act)
          return typeof answer === 'function' ? answer() : answer
        }}
        saveFile={(file) => saved.push(file)}
        grantStore={async () => true}
      />,
      mount,
    ),
  )
}

function turn(work: () => void): Promise<void> {
  return settle(async () => {
    work()
    // an act, its answer and a file that is read take a few turns
    await new Promise((next) => setTimeout(next, 5))
  })
}

async function click(label: string): Promise<void> {
  const button = [...mount.querySelectorAll('button')].find(({ textContent }) => textContent === label)
  if (!button) throw new Error(`no button says ${label}`)
  await turn(() => button.click())
}

async function type(label: string, text: string, at = 0): Promise<void> {
  const field = [...mount.querySelectorAll('label')].filter(({ textContent }) => textContent?.startsWith(label))[at]?.control
  if (!(field instanceof HTMLInputElement)) throw new Error(`no field ${label}`)
  await turn(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

async function choose(content: string): Promise<void> {
  const input = mount.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no place for a file')
  Object.defineProperty(input, 'files', { value: [new File([content], 'passwords.csv')], configurable: true })
  await turn(() => input.dispatchEvent(new Event('change', { bubbles: true })))
}

describe.each(['en', 'ru'] as const)('the options in %s', (language) => {
  it.each(['none', 'locked', 'unlocked'] as const)('have words for all they say: vault %s', async (vault) => {
    speak(language)
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})

    await draw({ ...model, vault, mayUseStore: false }, { preview })
    if (vault === 'unlocked') await choose('a,b')

    expect(warn).not.toHaveBeenCalled()
    expect(mount.textContent).not.toMatch(/\{\w+\}|\$\d|undefined/u)
  })
})

describe('the options', () => {
  it('speak of a vault only where there is one', async () => {
    await draw({ ...model, vault: 'none' })

    expect(mount.textContent).not.toMatch(/passphrase now|backup|erase/iu)
  })

  it('change one setting and keep the others', async () => {
    await draw()
    await turn(() => mount.querySelector<HTMLInputElement>('input[type=checkbox]')?.click())

    expect(acts).toEqual([{ kind: 'change-settings', settings: { fillCodeAtOnce: true, lockAfterMinutes: 15 } }])
  })

  it('let go of a mail', async () => {
    await draw()
    await click('Disconnect')

    expect(acts).toEqual([{ kind: 'disconnect-mail', origin: 'https://mail.example' }])
  })

  it('change the passphrase only when the new one was typed twice alike', async () => {
    await draw()
    await type('Current passphrase', 'old')
    await type('New passphrase', 'new one')
    await type('The same once more', 'new')
    await click('Change it')
    expect(acts).toEqual([])

    await type('The same once more', 'new one')
    await click('Change it')
    expect(acts).toEqual([{ kind: 'change-passphrase', current: 'old', next: 'new one', alsoKeys: false }])
    expect(mount.textContent).toContain('The old one no longer opens the vault')
  })

  it('say a refusal in words', async () => {
    await draw(model, { refusal: 'wrong-passphrase' })
    await type('Current passphrase', 'old')
    await type('New passphrase', 'new')
    await type('The same once more', 'new')
    await click('Change it')

    expect(mount.querySelector('[role=alert]')?.textContent).toBe('That is not the passphrase of this vault or file.')
  })

  it('show the key for paper when it was made', async () => {
    await draw(model, { recoveryKey: 'ABCD-EFGH' })
    await type('Passphrase', 'horse')
    await click('Make a key')

    expect(acts).toEqual([{ kind: 'make-recovery-key', passphrase: 'horse' }])
    expect(mount.querySelector('.password')?.textContent).toBe('ABCD-EFGH')
  })

  it('save the key for paper as a file that says what it is for', async () => {
    await draw(model, { recoveryKey: 'ABCD-EFGH' })
    await type('Passphrase', 'horse')
    await click('Make a key')
    await click('Save as a file')

    const text = Buffer.from(saved[0]?.base64 ?? '', 'base64').toString()
    expect(text).toMatch(/Latchkey vault, made on .*\n\r\nABCD-EFGH\r\n\r\nWhen the passphrase is forgotten/su)
  })

  it('revoke the key on paper, where there is one', async () => {
    await draw(model)
    expect(mount.textContent).not.toContain('Revoke it')

    await draw({ ...model, recoveryKeyMadeAt: '2026-11-01T10:00:00.000Z' })
    expect(mount.textContent).toMatch(/There is one, made .*November/u)
    await type('Passphrase', 'horse')
    await click('Revoke it')

    expect(acts).toEqual([{ kind: 'revoke-recovery-key', passphrase: 'horse' }])
    expect(mount.textContent).toContain('That paper opens nothing any more.')
  })

  it('hand a backup to the shopper', async () => {
    const file = { name: 'latchkey.backup', base64: 'AAAA' }
    await draw(model, { file })
    await type('Passphrase', 'horse', 1)
    await click('Save a backup')

    expect(acts).toEqual([{ kind: 'make-backup', passphrase: 'horse' }])
    expect(saved).toEqual([file])
  })

  it('save a list at once where no password is a formula', async () => {
    const file = { name: 'latchkey.csv', base64: 'AAAA' }
    await draw(model, { file })
    await type('Passphrase', 'horse', 2)
    await click('Save the list')

    expect(acts).toEqual([{ kind: 'export-csv', passphrase: 'horse', reader: undefined }])
    expect(saved).toEqual([file])
  })

  it.each([
    ['Save it for another password manager', 'program'],
    ["Save it for a spreadsheet, with a ' before them", 'spreadsheet'],
  ] as const)('save a list with formulas only once it is known who opens it: %s', async (button, reader) => {
    const file = { name: 'latchkey.csv', base64: 'AAAA' }
    const answers: OptionsResult[] = [{ formulas: 2 }, { file }]
    await draw(model, () => answers.shift() ?? {})
    await type('Passphrase', 'horse', 2)
    await click('Save the list')
    expect(mount.textContent).toContain('2 passwords begin as formulas do')
    expect(saved).toEqual([])

    await click(button)

    expect(acts.at(-1)).toEqual({ kind: 'export-csv', passphrase: 'horse', reader })
    expect(saved).toEqual([file])
  })

  it('bring back what was removed, or let it go', async () => {
    await draw()
    expect(mount.textContent).not.toContain('Removed accounts')
    await draw({ ...model, removed: [{ id: '7', account: 'helena@mail.example', site: 'aliexpress' }] })
    expect(mount.textContent).toContain('helena@mail.example')

    await click('Bring it back')
    await click('Forget it now')

    expect(acts).toEqual([
      { kind: 'restore-account', id: '7' },
      { kind: 'forget-account', id: '7' },
    ])
  })

  it('show what an import would do before it is done', async () => {
    await draw(model, { preview })
    await choose('name,url')
    expect(mount.textContent).toMatch(
      /Chrome3 new accounts.*140 of other sites, left out.*One line can’t be read\..*Line 7 has no account name/u,
    )
    expect(acts.map(({ kind }) => kind)).toEqual(['preview-import'])

    await click('Bring in 4 accounts')
    expect(acts[1]).toEqual({ kind: 'import', file: expect.any(File) })
  })

  it('say why a file was not read at all', async () => {
    await draw(model, { refusal: 'too-large' })
    await choose('x')

    expect(mount.querySelector('[role=alert]')?.textContent).toBe('This file is too large for a list of passwords.')
  })

  it('let go of records that can’t be read', async () => {
    await draw({ ...model, damaged: 2 })
    expect(mount.textContent).toContain('2 records can’t be read any more')

    await click('Remove what can’t be read')
    expect(acts).toEqual([{ kind: 'repair-vault' }])
  })

  it('say that the paper has to be made anew after a change of keys', async () => {
    await draw(model, { recoveryKeyRevoked: true })
    await type('The key on your paper', 'ABCD')
    await type('New passphrase', 'new', 1)
    await click('Set the new passphrase')

    expect(acts).toEqual([{ kind: 'reset-passphrase', recoveryKey: 'ABCD', next: 'new' }])
    expect(mount.textContent).toContain('make a new one')
  })

  it('ask for the passphrase of a backup first', async () => {
    await draw(model, { preview: { ...preview, needsPassphrase: true } })
    await choose('sealed')

    expect(mount.textContent).toContain('Passphrase of this file')
    expect(mount.textContent).not.toContain('Bring in 4 accounts')
  })

  it('show what a backup would bring once it is open, also after a slip of the passphrase', async () => {
    const answers: OptionsResult[] = [
      { preview: { ...preview, source: 'latchkey', needsPassphrase: true } },
      { refusal: 'wrong-passphrase' },
      { preview: { ...preview, source: 'latchkey', others: 0 } },
      { imported: { added: 3, updated: 1, same: 12 } },
    ]
    await draw(model, () => answers.shift() ?? {})
    await choose('sealed')
    await type('Passphrase of this file', 'hrose')
    await click('Open it')
    await type('Passphrase of this file', 'horse')
    await click('Open it')
    expect(mount.textContent).toMatch(/Latchkey3 new accounts/u)
    await click('Bring in 4 accounts')

    expect(acts.map((act) => [act.kind, 'passphrase' in act ? act.passphrase : undefined])).toEqual([
      ['preview-import', undefined],
      ['preview-import', 'hrose'],
      ['preview-import', 'horse'],
      ['import', 'horse'],
    ])
    expect(mount.textContent).toContain('4 accounts were brought in.')
  })

  it('bring in other sites’ accounts only when that is ticked', async () => {
    await draw(model, { preview })
    await choose('name,url')
    await turn(() => [...mount.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].at(-1)?.click())
    await click('Bring in 4 accounts')

    expect(acts.map((act) => [act.kind, 'withOthers' in act ? act.withOthers : undefined])).toEqual([
      ['preview-import', undefined],
      ['preview-import', true],
      ['import', true],
    ])
  })

  it('ask for a key file too where KeePass may have one', async () => {
    await draw(model, { preview: { ...preview, source: 'keepass', needsPassphrase: true } })
    await choose('sealed')

    expect(mount.textContent).toContain('Its key file, if it has one')
  })

  it('unlock the vault before a file is chosen', async () => {
    await draw({ ...model, vault: 'locked' })
    const fields = [...mount.querySelectorAll('label')].filter(({ textContent }) => textContent?.startsWith('Passphrase')).length
    await type('Passphrase', 'horse', fields - 1)
    await click('Unlock')

    expect(mount.querySelector('input[type=file]')).toBeNull()
    expect(acts).toEqual([{ kind: 'unlock', passphrase: 'horse' }])
  })
})
