import type { ImportSource } from './types'

export type Column = 'account' | 'password' | 'address' | 'title' | 'notes' | 'created' | 'changed' | 'type' | 'group'

/** Headings as programs write them, letters and digits only, small; the first that a file has is taken. Seen 2026-11. */
const headings: Record<Column, readonly string[]> = {
  account: [
    'loginusername',
    'username',
    'loginname',
    'login',
    'user',
    'userid',
    'email',
    'emailaddress',
    'mail',
    'имяпользователя',
    'логин',
    'пользователь',
    'почта',
    'электроннаяпочта',
    'учетнаязапись',
    'benutzername',
    'usuario',
    'utilisateur',
  ],
  password: ['loginpassword', 'password', 'pass', 'pwd', 'пароль', 'passwort', 'contraseña', 'motdepasse'],
  address: [
    'loginuri',
    'loginurl',
    'url',
    'urls',
    'uri',
    'website',
    'web',
    'websiteurl',
    'address',
    'site',
    'сайт',
    'адрес',
    'вебсайт',
    'адрессайта',
  ],
  title: ['title', 'name', 'account', 'entry', 'название', 'имя', 'заголовок'],
  notes: ['notes', 'note', 'extra', 'comments', 'comment', 'заметки', 'заметка', 'примечание', 'примечания', 'комментарий'],
  created: ['timecreated', 'createtime', 'created', 'createdat'],
  changed: ['timepasswordchanged', 'modifytime', 'lastmodified', 'modified', 'updatedat'],
  type: ['type'],
  group: ['group'],
}

/** Which program wrote a file: all of these headings, tried in this order. */
const signatures: readonly (readonly [ImportSource, readonly string[]])[] = [
  ['bitwarden', ['type', 'name', 'loginuri', 'loginusername', 'loginpassword']],
  ['firefox', ['url', 'username', 'password', 'httprealm', 'formactionorigin']],
  ['lastpass', ['url', 'username', 'password', 'extra', 'name', 'grouping']],
  ['1password', ['title', 'url', 'username', 'password', 'archived', 'tags']],
  ['1password', ['title', 'website', 'username', 'password']],
  ['1password', ['notes', 'password', 'title', 'type', 'url', 'username']],
  ['keepass', ['group', 'title', 'username', 'password', 'url']],
  ['keepass', ['account', 'loginname', 'password', 'website', 'comments']],
  ['safari', ['title', 'url', 'username', 'password', 'otpauth']],
  ['chrome', ['name', 'url', 'username', 'password']],
]

const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]/gu, '')

export interface Columns {
  source: ImportSource
  /** Place of each column that the file has. */
  at: Partial<Record<Column, number>>
  /** Every column that may name the account, likeliest first: some programs have one for the name and one for the e-mail. */
  accounts: readonly number[]
  count: number
}

/** undefined when it is no heading of a list of passwords: without a password column, or without anything beside it. */
export function findColumns(cells: readonly string[]): Columns | undefined {
  const names = cells.slice(0, 200).map(plain)
  const find = (column: Column) => {
    const heading = headings[column].find((each) => names.includes(each))
    return heading === undefined ? undefined : names.indexOf(heading)
  }
  const at: Columns['at'] = {
    account: find('account'),
    password: find('password'),
    address: find('address'),
    title: find('title'),
    notes: find('notes'),
    created: find('created'),
    changed: find('changed'),
    type: find('type'),
    group: find('group'),
  }
  if (at.password === undefined || (at.account === undefined && at.address === undefined)) return undefined
  const source = signatures.find(([, needed]) => needed.every((each) => names.includes(each)))?.[0]
  const accounts = headings.account.map((each) => names.indexOf(each)).filter((place) => place >= 0)
  // Chrome's own headings are everybody's: with more than its five it is somebody else's file.
  return { source: source === undefined || (source === 'chrome' && names.length > 5) ? 'csv' : source, at, accounts, count: cells.length }
}
