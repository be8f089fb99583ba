import { it } from 'vitest'
import { expectRead, lines, type Exported } from './exported'

const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])

const exported: readonly Exported[] = [
  {
    of: 'Chrome on Windows: app, two names, a note of two lines, an empty password',
    source: 'chrome',
    file: lines(
      '\r\n',
      'name,url,username,password,note',
      'login.aliexpress.com,https://login.aliexpress.com/?return_url=https%3A%2F%2Fwww.aliexpress.com%2F,anna@shopper.test,"Wi,nter""2026","first line\nsecond line"',
      'AliExpress,android://k8Qx_-w==@com.alibaba.aliexpresshd/,ben@shopper.test,Spring#2027,',
      'aliexpress.ru,https://aliexpress.ru/login?from=a,anna@shopper.test,Осень2026,',
      'passport.aliexpress.com,https://passport.aliexpress.com/,carla@shopper.test,,',
      '192.168.0.1,http://192.168.0.1/,admin,admin,',
    ),
    found: [
      ['anna@shopper.test', 'aliexpress', 'Wi,nter"2026', 'first line\nsecond line'],
      ['ben@shopper.test', 'aliexpress', 'Spring#2027'],
      ['anna@shopper.test', 'aliexpress-ru', 'Осень2026'],
    ],
    left: [
      [6, 'no-password'],
      [7, 'other-site'],
    ],
  },
  {
    of: 'Edge, with its mark and four columns',
    source: 'chrome',
    file: `\uFEFF${lines('\r\n', 'name,url,username,password', 'aliexpress.com,https://www.aliexpress.com/,anna,=1+1', 'x,http://m.aliexpress.com:80/a,ben,-pass word-')}`,
    found: [
      ['anna', 'aliexpress', '=1+1'],
      ['ben', 'aliexpress', '-pass word-'],
    ],
    left: [],
  },
  {
    of: 'Firefox, with its own account among the sites',
    source: 'firefox',
    file: lines(
      '\r\n',
      '"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"',
      '"chrome://FirefoxAccounts","0a1b","{""version"":1}","Firefox Accounts credentials",,"{1}","1700000000000","1700000000000","1700000000000"',
      '"https://login.aliexpress.com","anna@shopper.test","a""b",,"https://login.aliexpress.com","{2}","1700000000000","1700000000000","1710000000000"',
      '"https://login.alibaba.com","","NoName123",,"","{3}","1700000000000","1700000000000","1710000000000"',
    ),
    found: [['anna@shopper.test', 'aliexpress', 'a"b']],
    left: [
      [2, 'other-site'],
      [4, 'no-account'],
    ],
  },
  {
    of: 'LastPass, with a secure note and a password that begins with a quote',
    source: 'lastpass',
    file: lines(
      '\n',
      'url,username,password,totp,extra,name,grouping,fav',
      'http://sn,,,,"NoteType:Server\nHostname:aliexpress.com",aliexpress.com server,,0',
      'https://login.aliexpress.com/,anna@shopper.test,"""quoted",,"line 1\nline 2",AliExpress,Shopping\\China,1',
      'http://,ben,Spring2027,,,AliExpress,,0',
    ),
    found: [['anna@shopper.test', 'aliexpress', '"quoted', 'line 1\nline 2']],
    left: [
      [2, 'not-a-login'],
      [6, 'other-site'],
    ],
  },
  {
    of: 'Bitwarden as CSV: two addresses, fields, a note, a card',
    source: 'bitwarden',
    file: lines(
      '\n',
      'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp',
      'Shopping,1,login,Ali,,"pin: 1234\ncolour: red",0,"https://shop.example,https://www.aliexpress.com/",anna@shopper.test,Winter2026,otpauth://totp/x',
      ',,note,aliexpress.com,my note,,0,,,,',
      ',,login,nothing,,,0,,ben,Spring2027,',
    ),
    found: [['anna@shopper.test', 'aliexpress', 'Winter2026']],
    left: [
      [4, 'not-a-login'],
      [5, 'other-site'],
    ],
  },
  {
    of: 'KeePass 2 as XML, with history, a bin and a group in a group',
    source: 'keepass',
    file: `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<KeePassFile><Meta><Generator>KeePass</Generator><RecycleBinEnabled>True</RecycleBinEnabled><RecycleBinUUID>AAAAAAAAAAAAAAAAAAAAAg==</RecycleBinUUID></Meta>
<Root><Group><UUID>AAAAAAAAAAAAAAAAAAAAAQ==</UUID><Name>Mine</Name>
<Entry><UUID>AAAAAAAAAAAAAAAAAAAAEQ==</UUID><Times><CreationTime>2024-01-02T03:04:05Z</CreationTime><LastModificationTime>2025-01-02T03:04:05Z</LastModificationTime></Times>
<String><Key>Title</Key><Value>Ali</Value></String><String><Key>URL</Key><Value>https://login.aliexpress.com/</Value></String>
<String><Key>UserName</Key><Value>anna@shopper.test</Value></String><String><Key>Password</Key><Value ProtectInMemory="True">Now&amp;1&lt;2</Value></String>
<String><Key>Notes</Key><Value>first
second</Value></String>
<History><Entry><UUID>AAAAAAAAAAAAAAAAAAAAEQ==</UUID><Times><LastModificationTime>2024-06-02T03:04:05Z</LastModificationTime></Times><String><Key>Password</Key><Value ProtectInMemory="True">Before12</Value></String></Entry></History></Entry>
<Group><UUID>AAAAAAAAAAAAAAAAAAAAAg==</UUID><Name>Recycle Bin</Name><Entry><UUID>AAAAAAAAAAAAAAAAAAAAEg==</UUID>
<String><Key>URL</Key><Value>https://aliexpress.com</Value></String><String><Key>UserName</Key><Value>old</Value></String><String><Key>Password</Key><Value>Old12345</Value></String></Entry></Group>
</Group></Root></KeePassFile>`,
    found: [['anna@shopper.test', 'aliexpress', 'Now&1<2', 'first\nsecond']],
    left: [[2, 'not-a-login']],
  },
  {
    of: 'KeePass 1 as CSV, which escapes with a backslash',
    source: 'keepass',
    file: lines(
      '\r\n',
      '"Account","Login Name","Password","Web Site","Comments"',
      '"Ali","anna@shopper.test","a\\"b\\\\c,d","https://login.aliexpress.com/","line 1\r\nsays \\"hi\\""',
      '"Shop","ben","x","https://shop.example",""',
    ),
    found: [['anna@shopper.test', 'aliexpress', 'a"b\\c,d', 'line 1\r\nsays "hi"']],
    left: [[4, 'other-site']],
  },
  {
    of: 'a list that went through a German spreadsheet',
    source: 'csv',
    file: utf16('Name;URL;Benutzername;Passwort;Notiz\r\nAli;https://login.aliexpress.com/;anna@shopper.test;"Win;ter2026";\r\n;;;;\r\n'),
    found: [['anna@shopper.test', 'aliexpress', 'Win;ter2026']],
    left: [],
  },
  {
    of: 'Safari, with a verification code and several names for one address',
    source: 'safari',
    file: lines(
      '\r\n',
      'Title,URL,Username,Password,Notes,OTPAuth',
      'login.aliexpress.com (anna@shopper.test),https://login.aliexpress.com/,anna@shopper.test,tikfek-bIgno5-zyvsaz,,otpauth://totp/Ali?secret=JBSWY3DP',
      'login.aliexpress.com (+79991234567),https://login.aliexpress.com/,+79991234567,"a, b",A note,',
      'aliexpress.us (en000),https://www.aliexpress.us/,en000,Winter2026,,',
    ),
    found: [
      ['anna@shopper.test', 'aliexpress', 'tikfek-bIgno5-zyvsaz'],
      ['+79991234567', 'aliexpress', 'a, b', 'A note'],
      ['en000', 'aliexpress', 'Winter2026'],
    ],
    left: [],
  },
  {
    of: 'Bitwarden as JSON: history, a bin, an app, a card, no address',
    source: 'bitwarden',
    file: JSON.stringify({
      encrypted: false,
      folders: [],
      items: [
        {
          passwordHistory: [{ lastUsedDate: '2024-03-09T16:00:00.000Z', password: 'Before12' }],
          revisionDate: '2025-03-09T16:00:00.000Z',
          creationDate: '2023-03-09T16:00:00.000Z',
          deletedDate: null,
          id: '1',
          type: 1,
          name: 'Ali',
          notes: null,
          fields: [{ name: 'pin', value: '1234', type: 0, linkedId: null }],
          login: {
            uris: [{ match: null, uri: 'androidapp://com.alibaba.aliexpresshd' }],
            fido2Credentials: [],
            username: 'anna',
            password: 'Now12345',
            totp: null,
          },
        },
        {
          id: '2',
          type: 1,
          name: 'Thrown away',
          deletedDate: '2025-01-01T00:00:00.000Z',
          login: { uris: [{ match: null, uri: 'https://aliexpress.com' }], username: 'old', password: 'x1' },
        },
        { id: '3', type: 3, name: 'My card', card: { number: '4111' } },
        { id: '4', type: 1, name: 'aliexpress.com', login: { uris: null, username: 'ben', password: 'Spring2027', totp: null } },
      ],
    }),
    found: [
      ['anna', 'aliexpress', 'Now12345'],
      ['ben', 'aliexpress', 'Spring2027'],
    ],
    left: [
      [2, 'not-a-login'],
      [3, 'not-a-login'],
    ],
  },
  {
    of: '1Password 8 as CSV, archived and tagged',
    source: '1password',
    file: lines(
      '\n',
      'Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes',
      'Ali,https://login.aliexpress.com,anna@shopper.test,"x""y",,true,false,shop;china,"a note, with a comma"',
      'Router,,,admin1,,false,false,,',
    ),
    found: [['anna@shopper.test', 'aliexpress', 'x"y', 'a note, with a comma']],
    left: [[3, 'other-site']],
  },
  {
    of: '1Password 7 as CSV, its columns by the alphabet',
    source: '1password',
    file: lines(
      '\n',
      '"Notes","Password","Title","Type","URL","Username"',
      '"","Winter2026","Ali","Login","https://aliexpress.com","anna"',
    ),
    found: [['anna', 'aliexpress', 'Winter2026']],
    left: [],
  },
  {
    of: 'KeePassXC, its times with a zone and its first group in a path',
    source: 'keepass',
    file: lines(
      '\n',
      '"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"',
      '"Root/Shopping","Ali","anna","a\\b""c","https://www.aliexpress.com/item/1.html?x=1,2","line\nline","","0","2025-03-09T16:00:00Z","2024-03-09T16:00:00Z"',
      '"Root/Recycle Bin","Ali","old","gone","https://www.aliexpress.com/","","","0","2025-03-09T16:00:00Z","2024-03-09T16:00:00Z"',
    ),
    found: [['anna', 'aliexpress', 'a\\b"c', 'line\nline']],
    left: [[4, 'not-a-login']],
  },
  {
    of: 'Yandex, with tags and a comment',
    source: 'csv',
    file: lines(
      '\r\n',
      'url,username,password,comment,tags',
      'https://login.aliexpress.ru/,анна,Осень2026,"два\nслова",магазин',
      'https://aliexpress.ru./,ben,"x""",,',
    ),
    found: [
      ['анна', 'aliexpress-ru', 'Осень2026', 'два\nслова'],
      ['ben', 'aliexpress-ru', 'x"'],
    ],
    left: [],
  },
  {
    of: 'a Russian spreadsheet: semicolons, its own headings, spaces around',
    source: 'csv',
    file: `\uFEFF${lines('\r\n', 'Сайт ; Имя пользователя ; Пароль ; Заметки', ' aliexpress.com ;anna; Winter 2026 ;', '"https://best.aliexpress.com/";"ben";"a;b";"да; нет"')}`,
    found: [
      ['anna', 'aliexpress', ' Winter 2026 '],
      ['ben', 'aliexpress', 'a;b', 'да; нет'],
    ],
    left: [],
  },
  {
    of: 'Chrome, damaged: cut in the middle of a row, a quote too many, too few cells',
    source: 'chrome',
    file: 'name,url,username,password,note\na,https://aliexpress.com/,anna,Winter2026,\nb,https://aliexpress.com/,ben,"Spr"ing,\nc,https://aliexpress.com/,carla\nd,https://aliexpress.com/,dora,"Aut',
    found: [['anna', 'aliexpress', 'Winter2026']],
    left: [
      [3, 'odd-quotes'],
      [4, 'missing-cells'],
      [5, 'odd-quotes'],
    ],
  },
]

it.each(exported)('reads a file of $of', (each) => expectRead(each))
