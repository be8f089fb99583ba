import { Credentials, ProtectedValue, type Kdbx } from 'kdbxweb'
import { beforeAll, expect, it } from 'vitest'
import { readImport } from '@/lib/vault/import'
import { expectRead, lines, type Exported } from './exported'
import { addEntry, giveArgon2, newDatabase } from './keepass-database'
import { zip } from './zip'

/** Written without sight of the reader (2026-11): what each program makes of difficult entries, and its rarer kinds of file. */
const passphrase = 'pw'

async function kdbx(version: 3 | 4, fill: (database: Kdbx) => void): Promise<Uint8Array> {
  const database = newDatabase(new Credentials(ProtectedValue.fromString(passphrase)), version)
  fill(database)
  return new Uint8Array(await database.save())
}

const username = (value: string) => ({ value, id: '', name: 'username', fieldType: 'T', designation: 'username' })
const password = (value: string) => ({ value, id: '', name: 'password', fieldType: 'P', designation: 'password' })

/** An item of 1Password's, as much of it as there always is. */
const item = (overview: object, loginFields: readonly object[], more: object = {}, details: object = {}) => ({
  uuid: 'x',
  favIndex: 0,
  createdAt: 1614298956,
  updatedAt: 1635346445,
  state: 'active',
  categoryUuid: '001',
  details: { loginFields, notesPlain: '', sections: [], passwordHistory: [], ...details },
  overview: { subtitle: '', urls: [], title: 'An item', url: '', ps: 0, pbe: 0, pgrng: false, ...overview },
  ...more,
})
const onePux = (...vaults: (readonly object[])[]) =>
  zip({
    'export.attributes': '{"version":3,"description":"1Password Unencrypted Export"}',
    'export.data': JSON.stringify({
      accounts: [{ attrs: { accountName: 'Mine' }, vaults: vaults.map((items) => ({ attrs: {}, items })) }],
    }),
    'files/x__scan.pdf': 'x',
  })

const keePassXml = (groups: string) => `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<KeePassFile><Meta><Generator>KeePassXC</Generator><RecycleBinEnabled>True</RecycleBinEnabled><RecycleBinUUID>AAAAAAAAAAAAAAAAAAAAAg==</RecycleBinUUID></Meta>
<Root>${groups}</Root></KeePassFile>`
const xmlGroup = (sign: string, name: string, inside: string) =>
  `<Group><UUID>AAAAAAAAAAAAAAAAAAAA${sign}</UUID><Name>${name}</Name>${inside}</Group>`
const xmlEntry = (sign: string, account: string, secret: string) => `<Entry><UUID>AAAAAAAAAAAAAAAAAAAA${sign}</UUID>
<String><Key>URL</Key><Value>https://aliexpress.com</Value></String><String><Key>UserName</Key><Value>${account}</Value></String>
<String><Key>Password</Key><Value ProtectInMemory="True">${secret}</Value></String></Entry>`

const exported: readonly Exported[] = [
  {
    of: 'Chrome: spaces around a password, a quote alone, a twin of the store, no name, the same account elsewhere',
    source: 'chrome',
    file: lines(
      '\n',
      'name,url,username,password,note',
      'login.aliexpress.com,https://login.aliexpress.com/,anna@shopper.test," lead and trail ",',
      'AliExpress,https://www.aliexpress.com:443/p/x.html?a=1,ben,"""",',
      'm.aliexpress.com,https://m.aliexpress.com/,CARL,🔑Пароль\\n,"says ""hi"", twice"',
      'x,https://xn--liexpress-4ki.com/,twin,abc,',
      'no user,https://aliexpress.com/,,abc,',
      'again,https://best.aliexpress.com/,anna@shopper.test," lead and trail ",',
    ),
    found: [
      ['anna@shopper.test', 'aliexpress', ' lead and trail '],
      ['ben', 'aliexpress', '"'],
      ['CARL', 'aliexpress', '🔑Пароль\\n', 'says "hi", twice'],
    ],
    left: [
      [5, 'other-site'],
      [6, 'no-account'],
    ],
  },
  {
    of: 'Edge: its mark, passwords that begin like formulas, an app, the payment service',
    source: 'chrome',
    file: `\uFEFF${lines(
      '\r\n',
      'name,url,username,password,note',
      'aliexpress.com,https://aliexpress.com/,+79990001122,@start,',
      'app,android://Qx==@ru.aliexpress.buyer/,ann,+1+1,"a\r\nb"',
      'alipay,https://auth.alipay.com/login,pay,"a,b;c",',
    )}`,
    found: [
      ['+79990001122', 'aliexpress', '@start'],
      ['ann', 'aliexpress-ru', '+1+1', 'a\r\nb'],
      ['pay', 'alipay', 'a,b;c'],
    ],
    left: [],
  },
  {
    of: 'Firefox: quotes and a backslash, a realm, a proxy, a file',
    source: 'firefox',
    file: lines(
      '\r\n',
      '"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"',
      '"https://login.aliexpress.us","an,na ""x""","p\\""w",,"https://login.aliexpress.us","{a}","1690000000000","0","1690000000001"',
      '"https://aliexpress.com","basic","realm1","Restricted",,"{b}","1690000000000","0","1690000000001"',
      '"moz-proxy://10.0.0.1:3128","p","p","x",,"{c}","1","1","1"',
      '"file://","p","p",,"","{d}","1","1","1"',
    ),
    found: [
      ['an,na "x"', 'aliexpress', 'p\\"w'],
      ['basic', 'aliexpress', 'realm1'],
    ],
    left: [
      [4, 'other-site'],
      [5, 'unsafe-address'],
    ],
  },
  {
    of: 'Safari: a comma in the title, a wireless network, no name, no line end',
    source: 'safari',
    file: [
      'Title,URL,Username,Password,Notes,OTPAuth',
      '"AliExpress, main (anna)",https://login.aliexpress.com/,anna,"xA1-""q""","l1\nl2",',
      'Wi-Fi,,,secret,,',
      '"aliexpress.com ()",https://aliexpress.com/,,nouser1,,',
      'alibaba.com (eve),https://passport.alibaba.com/,eve,last1',
    ].join('\n'),
    found: [
      ['anna', 'aliexpress', 'xA1-"q"', 'l1\nl2'],
      ['eve', 'alibaba', 'last1'],
    ],
    left: [
      [4, 'other-site'],
      [5, 'no-account'],
    ],
  },
  {
    of: 'Safari, all browsing data in an archive',
    source: 'safari',
    file: zip({
      'Bookmarks.html': '<!DOCTYPE html>',
      'History.json': '{"history":[]}',
      'Passwords.csv': 'Title,URL,Username,Password,Notes,OTPAuth\nali (anna),https://login.aliexpress.com/,anna,pw1,,\n',
    }),
    found: [['anna', 'aliexpress', 'pw1']],
    left: [],
  },
  {
    of: 'LastPass: signs of HTML, an empty line in a note, a card, no password, no address',
    source: 'lastpass',
    file: lines(
      '\n',
      'url,username,password,totp,extra,name,grouping,fav',
      'https://login.aliexpress.com/user?x=1&y=2,anna,"a&b<c>",,"first ""q""\n\nthird","Ali, main",Shop\\Sub,0',
      'http://sn,,,,"NoteType:Credit Card\nNumber:1",card,,0',
      'https://aliexpress.com,ben,,,,Ali2,,0',
      ',carl,pw,,,aliexpress.com,,1',
      '',
    ),
    found: [
      ['anna', 'aliexpress', 'a&b<c>', 'first "q"\n\nthird'],
      ['carl', 'aliexpress', 'pw'],
    ],
    left: [
      [5, 'not-a-login'],
      [7, 'no-password'],
    ],
  },
  {
    of: 'Bitwarden as CSV of 2025: the archive’s column, addresses without a scheme, an app',
    source: 'bitwarden',
    file: lines(
      '\n',
      'folder,favorite,type,name,notes,fields,reprompt,archivedDate,login_uri,login_username,login_password,login_totp',
      ',,login,Ali,,,0,,"shop.example,login.aliexpress.com",anna,pw1,',
      ',,login,Ali ru,,,0,2025-11-01T10:00:00.000Z,aliexpress.ru,ben,"p""w,2",',
      ',,login,app,,,0,,androidapp://com.alibaba.aliexpresshd,carl,pw3,',
    ),
    found: [
      ['anna', 'aliexpress', 'pw1'],
      ['ben', 'aliexpress-ru', 'p"w,2'],
      ['carl', 'aliexpress', 'pw3'],
    ],
    left: [],
  },
  {
    of: 'Bitwarden as CSV of an organization',
    source: 'bitwarden',
    file: lines(
      '\n',
      'collections,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp',
      '"Shop,Office",login,Ali,n1,,0,https://aliexpress.com,anna,pw1,',
      'Shop,note,A note about aliexpress.com,text,,0,,,,',
    ),
    found: [['anna', 'aliexpress', 'pw1', 'n1']],
    left: [[3, 'not-a-login']],
  },
  {
    of: 'Bitwarden as JSON: no name, addresses without a scheme, a passkey alone, a key, an identity',
    source: 'bitwarden',
    file: JSON.stringify({
      encrypted: false,
      folders: [{ id: 'f', name: 'x' }],
      items: [
        {
          id: '1',
          type: 1,
          name: null,
          notes: 'n',
          favorite: false,
          fields: null,
          login: {
            uris: [
              { match: 3, uri: 'shop.example' },
              { match: null, uri: 'login.aliexpress.com' },
            ],
            username: 'anna',
            password: 'pw1',
            totp: null,
            fido2Credentials: [],
          },
          passwordHistory: null,
        },
        {
          id: '2',
          type: 1,
          name: 'passkey',
          login: { uris: [{ match: null, uri: 'https://aliexpress.com' }], username: 'ben', password: null },
        },
        { id: '3', type: 5, name: 'ssh', sshKey: { privateKey: 'x' } },
        { id: '4', type: 4, name: 'me', identity: {} },
      ],
    }),
    found: [['anna', 'aliexpress', 'pw1', 'n']],
    left: [
      [2, 'no-password'],
      [3, 'not-a-login'],
      [4, 'not-a-login'],
    ],
  },
  {
    of: 'Bitwarden as an archive with attachments',
    source: 'bitwarden',
    file: zip({
      'data.json': JSON.stringify({
        encrypted: false,
        items: [{ type: 1, name: 'Ali', login: { uris: [{ uri: 'https://aliexpress.com' }], username: 'anna', password: 'pw1' } }],
      }),
      'attachments/1/scan.pdf': 'x',
    }),
    found: [['anna', 'aliexpress', 'pw1']],
    left: [],
  },
  {
    of: '1Password 8 as CSV: quotes in a title, archived, no address but in the title',
    source: '1password',
    file: lines(
      '\n',
      'Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes',
      '"Ali ""main""",https://login.aliexpress.com/,anna,"a""b",otpauth://totp/x,false,true,"a;b","n1\nn2"',
      'No site,,ben,pw,,false,false,,',
      'aliexpress.com,,carl,pw3,,false,false,,',
    ),
    found: [
      ['anna', 'aliexpress', 'a"b', 'n1\nn2'],
      ['carl', 'aliexpress', 'pw3'],
    ],
    left: [[4, 'other-site']],
  },
  {
    of: '1Password as 1PUX: two vaults, a second address, archived, a password alone, a card',
    source: '1password',
    file: onePux(
      [
        item(
          {
            url: 'https://shop.example',
            urls: [{ label: 'website', url: 'https://shop.example' }, { url: 'https://login.aliexpress.com/' }],
          },
          [username('anna'), password('pw1')],
          {},
          { notesPlain: 'note', passwordHistory: [{ value: 'old1', time: 1634000000 }] },
        ),
        item({ title: 'aliexpress.com' }, [], { categoryUuid: '005' }, { password: 'only' }),
        item({ url: 'https://aliexpress.ru' }, [username('ben'), password('pw2')], { state: 'archived' }),
        item({ title: 'card' }, [], { categoryUuid: '002' }),
      ],
      [item({ url: 'https://aliexpress.com' }, [password('pw3'), username('carl')])],
    ),
    found: [
      ['anna', 'aliexpress', 'pw1', 'note'],
      ['ben', 'aliexpress-ru', 'pw2'],
      ['carl', 'aliexpress', 'pw3'],
    ],
    left: [
      [2, 'not-a-login'],
      [4, 'not-a-login'],
    ],
  },
  {
    of: '1Password as 1PUX of 2021: each item in an object of its own, and each file',
    source: '1password',
    file: onePux([
      { item: item({ url: 'https://aliexpress.com' }, [username('anna'), password('pw1')], { trashed: false }) },
      { file: { attrs: { name: 'x' }, path: 'files/x' } },
    ]),
    found: [['anna', 'aliexpress', 'pw1']],
    left: [[2, 'not-a-login']],
  },
  {
    of: 'KeePass, format 4: references, one to itself, further addresses, a group in the bin',
    source: 'keepass',
    file: () =>
      kdbx(4, (database) => {
        const root = database.getDefaultGroup()
        const anna = addEntry(database, root, { UserName: 'anna', Password: 'pw1', URL: 'https://login.aliexpress.com/' })
        const id = Buffer.from(anna.uuid.toBytes()).toString('hex').toUpperCase()
        addEntry(database, root, { UserName: `{REF:U@I:${id}}`, Password: `{REF:P@I:${id}}`, URL: 'https://aliexpress.ru' })
        addEntry(database, root, {
          UserName: 'ben',
          Password: 'pw2',
          URL: 'https://shop.example',
          KP2A_URL_1: 'https://www.aliexpress.com',
        })
        const loop = addEntry(database, root, { UserName: 'carl', URL: 'https://aliexpress.com' })
        loop.fields.set('Password', `{REF:P@I:${Buffer.from(loop.uuid.toBytes()).toString('hex')}}`)
        addEntry(database, root, { UserName: 'dora', Password: '{REF:P@T:Ali}', URL: 'https://aliexpress.com' })
        const thrown = database.createGroup(root, 'old things')
        addEntry(database, thrown, { UserName: 'zoe', Password: 'old', URL: 'https://aliexpress.com' })
        database.remove(thrown)
      }),
    found: [
      ['anna', 'aliexpress', 'pw1'],
      ['anna', 'aliexpress-ru', 'pw1'],
      ['ben', 'aliexpress', 'pw2'],
    ],
    left: [
      [4, 'no-password'],
      [5, 'no-password'],
      [6, 'not-a-login'],
    ],
  },
  {
    of: 'KeePass, format 3: groups in groups, a protected name, signs of XML, an empty entry',
    source: 'keepass',
    file: () =>
      kdbx(3, (database) => {
        const inner = database.createGroup(database.createGroup(database.getDefaultGroup(), 'a'), 'b')
        const entry = addEntry(database, inner, { Password: 'pä"ß&<1>', URL: 'aliexpress.com/item', Notes: 'l1\r\nl2' })
        entry.fields.set('UserName', ProtectedValue.fromString('anna'))
        addEntry(database, inner, { Title: '', UserName: '', Password: '', URL: '' })
      }),
    found: [['anna', 'aliexpress', 'pä"ß&<1>', 'l1\r\nl2']],
    left: [[2, 'other-site']],
  },
  {
    of: 'KeePass 2 as CSV: a mark, a group in the bin, a reference that nothing here answers',
    source: 'keepass',
    file: `\uFEFF${lines(
      '\r\n',
      '"Group","Title","Username","Password","URL","Notes"',
      '"Mine/Internet","Ali","anna","a""b","https://login.aliexpress.com/","l1\r\nl2"',
      '"Mine/Recycle Bin/old","Ali","zoe","x","https://aliexpress.com",""',
      '"Mine","ref","ben","{REF:P@I:46C9B1FFBD4ABC4BBB260C6190BAD20C}","https://aliexpress.com",""',
    )}`,
    found: [['anna', 'aliexpress', 'a"b', 'l1\r\nl2']],
    left: [
      [4, 'not-a-login'],
      [5, 'no-password'],
    ],
  },
  {
    of: 'KeePass 1 as CSV: backslashes at both ends of a password',
    source: 'keepass',
    file: lines(
      '\r\n',
      '"Account","Login Name","Password","Web Site","Comments"',
      '"Ali \\"x\\"","anna","\\\\back\\"slash","https://aliexpress.com",""',
      '"y","ben","end\\\\","aliexpress.ru","c"',
    ),
    found: [
      ['anna', 'aliexpress', '\\back"slash'],
      ['ben', 'aliexpress-ru', 'end\\', 'c'],
    ],
    left: [],
  },
  {
    of: 'KeePassXC as XML: a reference, a group in a bin with another name',
    source: 'keepass',
    file: keePassXml(
      xmlGroup(
        'AQ==',
        'Root',
        xmlEntry('EQ==', 'anna', 'pw1') +
          xmlEntry('Eg==', 'ben', '{REF:P@I:00000000000000000000000000000011}') +
          xmlGroup('Ag==', 'Papierkorb', xmlGroup('Aw==', 'old', xmlEntry('Ew==', 'zoe', 'x'))),
      ),
    ),
    found: [
      ['anna', 'aliexpress', 'pw1'],
      ['ben', 'aliexpress', 'pw1'],
    ],
    left: [[3, 'not-a-login']],
  },
]

beforeAll(giveArgon2)

it.each(exported)('reads a file of $of', (each) => expectRead(each, passphrase))

it.each([
  [
    'with a password',
    { passwordProtected: true, salt: 'x', kdfType: 0, kdfIterations: 600_000, encKeyValidation_DO_NOT_EDIT: '2.x', data: '2.y' },
  ],
  [
    'for the same account',
    { encKeyValidation_DO_NOT_EDIT: '2.x', folders: [], items: [{ id: '1', type: 1, name: '2.abc', login: { username: '2.x' } }] },
  ],
])('refuses Bitwarden’s encrypted JSON by name: %s', async (_, content) => {
  const file = new TextEncoder().encode(JSON.stringify({ encrypted: true, ...content }, undefined, 2))

  expect(await readImport(file, { siteOf: () => 'aliexpress', now: new Date() })).toEqual({ ok: false, reason: 'encrypted' })
})
