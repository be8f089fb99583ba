const fields: Record<string, string> = { T: 'Title', U: 'UserName', P: 'Password', A: 'URL', N: 'Notes' }

/** KeePass lets a field stand for one of another entry: `{REF:P@I:` and that entry's id `}`. The id is 32 small hexadecimal digits. */
export function readReference(text: string): { field: string; id: string } | undefined {
  const [, field = '', id = ''] = /^\{REF:([TUPAN])@I:([0-9A-F]{32})\}$/i.exec(text) ?? []
  return id === '' ? undefined : { field: fields[field.toUpperCase()] ?? '', id: id.toLowerCase() }
}

/** Nothing where it could not be followed: a reference is no password. Other ways to point, such as a title that several may have, are guesses. */
export const withoutReference = (text: string): string => (/^\{REF:/i.test(text) ? '' : text)
