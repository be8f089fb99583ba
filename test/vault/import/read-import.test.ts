import { describe, expect, it } from 'vitest'
import { readImport, type ImportOptions } from '@/lib/vault/import'
import { growthOf } from '../../support/growth'
import { makeOpenVault, yes } from '../fixtures'

const siteOf = (address: string) =>
  /^(https:\/\/)?([a-z]+\.)?aliexpress\.com(\/|$)/.test(address) || address.includes('@com.alibaba.aliexpresshd') ? 'aliexpress' : undefined

const options: ImportOptions = { siteOf, now: new Date('2026-11-01T10:00:00.000Z') }
const bytes = (text: string) => new TextEncoder().encode(text)

async function preview(file: string | Uint8Array, more?: Partial<ImportOptions>) {
  const answer = await readImport(typeof file === 'string' ? bytes(file) : file, { ...options, ...more })
  if (!answer.ok) throw new Error(answer.reason)
  // Each row is somewhere, once.
  const { rows, found, duplicates, left } = answer.preview
  expect(found.length + duplicates + left.length).toBe(rows)
  return answer.preview
}

const anna = { account: 'anna@shopper.test', site: 'aliexpress', password: 'Winter2026,"x' }
const quoted = '"Winter2026,""x"'

describe('a list of passwords', () => {
  it.each([
    ['chrome', `name,url,username,password,note\naliexpress,https://login.aliexpress.com/a,anna@shopper.test,${quoted},hello\n`],
    ['chrome', `name,url,username,password\nAliExpress,android://xyz==@com.alibaba.aliexpresshd/,anna@shopper.test,${quoted}\n`],
    [
      'firefox',
      `"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"\n"https://login.aliexpress.com","anna@shopper.test",${quoted},,"https://login.aliexpress.com","{1}","1700000000000","1700000000000","1710000000000"\n`,
    ],
    ['safari', `Title,URL,Username,Password,Notes,OTPAuth\nAliExpress (anna),https://www.aliexpress.com/,anna@shopper.test,${quoted},,\n`],
    [
      'lastpass',
      `url,username,password,totp,extra,name,grouping,fav\nhttps://login.aliexpress.com/,anna@shopper.test,${quoted},,,Ali,Shopping,0\n`,
    ],
    [
      'bitwarden',
      `folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n,,login,Ali,,,0,"https://other.test,https://aliexpress.com",anna@shopper.test,${quoted},\n`,
    ],
    [
      '1password',
      `Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\nAli,https://aliexpress.com,anna@shopper.test,${quoted},,false,false,,\n`,
    ],
    ['keepass', `"Account","Login Name","Password","Web Site","Comments"\n"Ali","anna@shopper.test",${quoted},"aliexpress.com",""\n`],
    [
      'keepass',
      `"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"\n"Root","Ali","anna@shopper.test",${quoted},"https://aliexpress.com","","","0","2024","2024"\n`,
    ],
    ['1password', `Title,Website,Username,OTPAuth,Password,Notes\nAli,https://aliexpress.com,anna@shopper.test,,${quoted},\n`],
    ['csv', `url,username,password,comment,tags\nhttps://login.aliexpress.com/,anna@shopper.test,${quoted},,\n`],
    [
      'csv',
      `username,username2,username3,title,password,note,url,category,otpSecret\nanna@shopper.test,,,Ali,${quoted},,https://aliexpress.com,,\n`,
    ],
    [
      'csv',
      `type,name,url,email,username,password,note,totp,createTime,modifyTime,vault\nlogin,Ali,https://aliexpress.com,anna@shopper.test,,${quoted},,,1700000000,1710000000,Me\n`,
    ],
    ['csv', `Name,Url,MatchUrl,Login,Pwd,Note,Folder\nAli,https://aliexpress.com,https://aliexpress.com,anna@shopper.test,${quoted},,\n`],
    ['csv', `Сайт;Логин;Пароль;Примечание\naliexpress.com;anna@shopper.test;${quoted};\n`],
    ['csv', `sep=;\r\nURL;E-Mail;Password\r\naliexpress.com;anna@shopper.test;${quoted}\r\n`],
    ['csv', `website\tlogin name\tpassword\naliexpress.com\tanna@shopper.test\t${quoted}\n`],
  ])('of %s is understood', async (source, text) => {
    const read = await preview(text)

    expect(read.source).toBe(source)
    expect(read.found).toMatchObject([{ ...anna, signInWith: 'password', previous: [] }])
    expect(read.left).toEqual([])
  })

  it.each([
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('url,username,password\naliexpress.com,anna,Пароль1\n')])],
    [
      'UTF-16, little end first',
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from('url,username,password\naliexpress.com,anna,Пароль1\n', 'utf16le'))]),
    ],
    [
      'UTF-16, big end first',
      new Uint8Array([0xfe, 0xff, ...Buffer.from('url,username,password\naliexpress.com,anna,Пароль1\n', 'utf16le').swap16()]),
    ],
  ])('in %s is understood', async (_, file) => {
    expect((await preview(file)).found).toMatchObject([{ account: 'anna', password: 'Пароль1' }])
  })

  it('takes dates where there are any', async () => {
    const { found } = await preview(
      'url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged\nhttps://aliexpress.com,anna,a,,,,1700000000000,1,1710000000000\n',
    )
    const [entry] = found

    expect(entry).toMatchObject({ createdAt: '2023-11-14T22:13:20.000Z', changedAt: '2024-03-09T16:00:00.000Z' })
    expect(entry?.undated).toBeUndefined()
  })

  it.each([
    ['1710000000', '2024-03-09T16:00:00.000Z'],
    ['1710000000000', '2024-03-09T16:00:00.000Z'],
    ['2024-03-09T16:00:00Z', '2024-03-09T16:00:00.000Z'],
    ['09.03.2024', '2026-11-01T10:00:00.000Z'],
    ['9999999999999', '2026-11-01T10:00:00.000Z'],
    ['', '2026-11-01T10:00:00.000Z'],
  ])('takes %j as the time of change %s', async (cell, changedAt) => {
    const { found } = await preview(`Title,Username,Password,URL,Last Modified\nAli,anna,a1,aliexpress.com,${cell}\n`)

    expect(found).toMatchObject([{ changedAt }])
  })

  it('says of each row that is left where it is and why (A24)', async () => {
    const text = [
      'name,url,username,password,note',
      'good,https://aliexpress.com,anna,Winter2026,',
      'no account,https://aliexpress.com,,Winter2026,',
      'no password,https://aliexpress.com,ben,,',
      'elsewhere,https://shop.example,anna,Winter2026,',
      'script,javascript:alert(1),anna,Winter2026,',
      'data,data:text/html;base64,anna,Winter2026,',
      'nul,https://aliexpress.com,an\u0000na,Winter2026,',
      'not text,https://aliexpress.com,anna,Winter\uFFFD2026,',
      `long,https://aliexpress.com,${'x'.repeat(400)},Winter2026,`,
      'short,https://aliexpress.com',
      'comma,https://aliexpress.com,anna,Winter,2026,more',
      '"odd" quotes,https://aliexpress.com,anna,Winter2026,',
      '"lines\nin a cell",https://aliexpress.com,carla,Winter2026,',
      'after them,https://aliexpress.com,,Winter2026,',
      '"never ends,https://aliexpress.com,dan,Winter2026,',
      'last,https://aliexpress.com,eve,Winter2026,',
    ].join('\r\n')

    const { found, left, rows } = await preview(text)

    expect(found.map(({ account }) => account)).toEqual(['anna', 'carla', 'eve'])
    expect(rows).toBe(16)
    expect(left).toEqual([
      { row: 3, reason: 'no-account' },
      { row: 4, reason: 'no-password' },
      { row: 5, reason: 'other-site' },
      { row: 6, reason: 'unsafe-address' },
      { row: 7, reason: 'unsafe-address' },
      { row: 8, reason: 'damaged-text' },
      { row: 9, reason: 'damaged-text' },
      { row: 10, reason: 'too-long' },
      { row: 11, reason: 'missing-cells' },
      { row: 12, reason: 'odd-quotes' },
      { row: 13, reason: 'odd-quotes' },
      { row: 16, reason: 'no-account' },
      { row: 17, reason: 'odd-quotes' },
    ])
  })

  it('keeps formulas as the text that they are (A24)', async () => {
    const { found } = await preview('url,username,password\naliexpress.com,"=HYPERLINK(""http://evil.example"")",=1+1\n')

    expect(found).toMatchObject([{ account: '=HYPERLINK("http://evil.example")', password: '=1+1' }])
  })

  it('joins rows of one account: the later one holds, the other is history', async () => {
    const { found, duplicates } = await preview(
      'url,username,password,note\naliexpress.com,anna,First123,one\nhttps://www.aliexpress.com,ANNA ,Second123,two\naliexpress.com,anna,Second123,\n',
    )

    expect(duplicates).toBe(2)
    expect(found).toMatchObject([{ password: 'Second123', previous: [{ password: 'First123' }] }])
    expect(found[0]?.notes).toContain('one')
    expect(found[0]?.notes).toContain('two')
  })

  it("takes other sites' rows when they are wanted, by their host", async () => {
    const text = 'url,username,password\nhttps://Shop.example:8443/x?y,anna,a1\nshop.example,ben,b1\nnot an address,carla,c1\n,dan,d1\n'
    const { found, left } = await preview(text, { withOthers: true })

    expect(found.map(({ site, account }) => [site, account])).toEqual([
      ['shop.example', 'anna'],
      ['shop.example', 'ben'],
    ])
    expect(left.map(({ reason }) => reason)).toEqual(['other-site', 'other-site'])
  })

  it.each([
    ['', 'empty'],
    [' \n\n', 'empty'],
    ['url,username,password\n', 'empty'],
    ['a,b,c\n1,2,3\n', 'not-understood'],
    ['password\nx\n', 'not-understood'],
    ['<html><body>nothing</body></html>', 'not-understood'],
    ['{"x":', 'not-understood'],
    ['{"items":"none"}', 'not-understood'],
    ['{"encrypted":true,"items":[]}', 'encrypted'],
    [new Uint8Array([0, 1, 2, 3, 255, 254]), 'not-understood'],
    [new Uint8Array(64 * 1024 * 1024 + 1), 'too-large'],
  ])('that is none is refused by name (%#)', async (file, reason) => {
    expect(await readImport(typeof file === 'string' ? bytes(file) : file, options)).toEqual({ ok: false, reason })
  })

  it('of more rows than anybody has is refused, and nothing of it taken (A24)', async () => {
    const file = bytes(`url,username,password\n${'a,b,c\n'.repeat(200_001)}`)

    expect(await readImport(file, options)).toEqual({ ok: false, reason: 'too-many-rows' })
  }, 30_000)

  const listOf = (count: number, note: string) => {
    const lines = Array.from(
      { length: count },
      (_, at) => `name,https://login.aliexpress.com/,shopper${at % (count * 0.9)}@mail.test,"Pass,word${at}",${note}`,
    )
    return bytes(`name,url,username,password,note\n${lines.join('\n')}`)
  }

  it('of 100,000 rows and 50 MB is read (A24)', async () => {
    const file = listOf(100_000, 'n'.repeat(450))
    expect(file.length).toBeGreaterThan(50_000_000)

    const { rows, found, duplicates } = await preview(file)

    expect([rows, found.length, duplicates]).toEqual([100_000, 90_000, 10_000])
  }, 120_000)

  it('of many rows costs no more for each of them than one of few (A24)', async () => {
    const growth = await growthOf((count) => {
      const file = listOf(count, 'n')
      return () => preview(file)
    }, 500)

    expect(growth).toBeLessThan(5)
  }, 60_000)
})

describe("Bitwarden's JSON", () => {
  it('is read with its history, and what is no login is told', async () => {
    const { found, left, source } = await preview(
      JSON.stringify({
        encrypted: false,
        items: [
          {
            type: 1,
            name: 'Ali',
            notes: null,
            login: { uris: [{ match: null, uri: 'https://login.aliexpress.com' }], username: 'anna', password: 'Now12345', totp: null },
            creationDate: '2024-01-01T00:00:00.000Z',
            revisionDate: '2025-01-01T00:00:00.000Z',
            passwordHistory: [{ lastUsedDate: '2024-06-01T00:00:00.000Z', password: 'Then1234' }, { password: 5 }, null],
          },
          { type: 2, name: 'A note', notes: 'text', secureNote: { type: 0 } },
          null,
          { type: 1, name: 'aliexpress.com', login: { username: 'ben', password: 'Ben12345', uris: null } },
        ],
      }),
    )

    expect(source).toBe('bitwarden')
    expect(found).toMatchObject([
      {
        account: 'anna',
        password: 'Now12345',
        previous: [{ password: 'Then1234', until: '2024-06-01T00:00:00.000Z' }],
        createdAt: '2024-01-01T00:00:00.000Z',
        changedAt: '2025-01-01T00:00:00.000Z',
      },
      { account: 'ben' },
    ])
    expect(left).toEqual([
      { row: 2, reason: 'not-a-login' },
      { row: 3, reason: 'damaged-text' },
    ])
  })
})

describe('taken into the vault', () => {
  it('an import adds, joins and counts, and a password without a date never beats the one that is there', async () => {
    const { vault } = await makeOpenVault()
    yes(await vault.save({ account: 'anna', site: 'aliexpress', password: 'Mine1234' }))
    yes(await vault.save({ account: 'ben', site: 'aliexpress', password: 'Same1234' }))
    const text = 'url,username,password\naliexpress.com,Anna,Theirs12\naliexpress.com,ben,Same1234\naliexpress.com,carla,New12345\n'

    expect(await vault.addAll((await preview(text, { now: new Date('2026-12-01T00:00:00.000Z') })).found)).toEqual({
      ok: true,
      added: 1,
      merged: 1,
      same: 1,
    })

    const { entries } = yes(await vault.list())
    expect(entries.find(({ account }) => account === 'anna')).toMatchObject({ password: 'Mine1234', previous: [{ password: 'Theirs12' }] })
    expect(entries.find(({ account }) => account === 'carla')).toMatchObject({
      password: 'New12345',
      changedAt: '2026-12-01T00:00:00.000Z',
    })
    expect(entries.find(({ account }) => account === 'carla')).not.toHaveProperty('undated')
  })
})
