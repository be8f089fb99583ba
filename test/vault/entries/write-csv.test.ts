import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countFormulas, writeCsv, type Entry } from '@/lib/vault'
import { readImport } from '@/lib/vault/import'

const entry: Entry = {
  id: 'x',
  account: 'anna',
  site: 'aliexpress',
  signInWith: 'password',
  password: 'Winter2026',
  previous: [],
  createdAt: '2026-11-01T10:00:00.000Z',
  changedAt: '2026-11-01T10:00:00.000Z',
}
const addressOf = (site: string) => `https://${site}.example/`

describe('the list that is written', () => {
  it.each([
    [{}, 'aliexpress,https://aliexpress.example/,anna,Winter2026,'],
    [{ password: 'a,"b' }, 'aliexpress,https://aliexpress.example/,anna,"a,""b",'],
    [{ password: '=1+1' }, 'aliexpress,https://aliexpress.example/,anna,=1+1,'],
    [{ account: '+79001234567' }, 'aliexpress,https://aliexpress.example/,+79001234567,Winter2026,'],
    [{ account: '=cmd()' }, "aliexpress,https://aliexpress.example/,'=cmd(),Winter2026,"],
    [{ notes: '@SUM(A1)\nx' }, `aliexpress,https://aliexpress.example/,anna,Winter2026,"'@SUM(A1)\nx"`],
    [{ password: undefined }, 'aliexpress,https://aliexpress.example/,anna,,'],
  ])('holds %j as it must', (change, line) => {
    expect(writeCsv([{ ...entry, ...change }], addressOf)).toBe(`name,url,username,password,note\r\n${line}\r\n`)
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-cmd', "'-cmd"],
    ["'=1+1", "''=1+1"],
    ['+79001234567', '+79001234567'],
    ['Winter=2026', 'Winter=2026'],
  ])('for a spreadsheet holds %j as %j, and for a program as it is', (password, cell) => {
    const line = (shown: string) => `name,url,username,password,note\r\naliexpress,https://aliexpress.example/,anna,${shown},\r\n`

    expect(writeCsv([{ ...entry, password }], addressOf, 'spreadsheet')).toBe(line(cell))
    expect(writeCsv([{ ...entry, password }], addressOf)).toBe(line(password))
  })

  it('counts the passwords that a spreadsheet would run', () => {
    const passwords = ['=1+1', '-cmd', '+7900', 'Winter=2026', undefined, '@x']

    expect(countFormulas(passwords.map((password) => ({ password })))).toBe(3)
  })

  it('comes back by import, whatever is in it', async () => {
    const text = fc.stringMatching(/^[a-zА-я0-9=+@'", \r\n-]{1,12}$/).filter((each) => each.trim() !== '')
    await fc.assert(
      fc.asyncProperty(text, text, text, async (account, password, notes) => {
        const written = writeCsv([{ ...entry, account: account.trim(), password, notes }], addressOf)
        const answer = await readImport(new TextEncoder().encode(written), {
          siteOf: () => 'aliexpress',
          now: new Date('2026-11-01T10:00:00.000Z'),
        })
        expect(answer.ok && answer.preview.found).toMatchObject([{ account: account.trim(), password, notes }])
      }),
    )
  })
})
