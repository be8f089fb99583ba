import { randomUUID } from 'node:crypto'

export interface TestMail {
  from: { name: string; address: string }
  subject: string
  text: string
  /** the whole HTML part; without it the mail is plain text */
  html?: string
  /** how old the mail's Date header is, in minutes */
  minutesAgo?: number
  folder?: 'INBOX' | 'Junk'
}

/** The mail as RFC 5322 wants it: header words encoded (RFC 2047), bodies in base64. */
export function composeMail(to: string, mail: TestMail): string {
  const sentAt = new Date(Date.now() - (mail.minutesAgo ?? 0) * 60_000)
  const boundary = 'part-boundary'
  const part = (type: string, body: string) =>
    [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', toBase64Lines(body)].join('\r\n')
  const header = [
    `From: ${encodeWords(mail.from.name)} <${mail.from.address}>`,
    `To: ${to}`,
    `Subject: ${/^[\x20-\x7e]*$/.test(mail.subject) ? mail.subject : encodeWords(mail.subject)}`,
    `Date: ${sentAt.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@${mail.from.address.split('@')[1]}>`,
    'MIME-Version: 1.0',
  ].join('\r\n')
  if (mail.html === undefined) return `${header}\r\n${part('text/plain', mail.text)}\r\n`
  const parts = [part('text/plain', mail.text), part('text/html', mail.html)].map((each) => `--${boundary}\r\n${each}`).join('\r\n')
  return `${header}\r\nContent-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n${parts}\r\n--${boundary}--\r\n`
}

function encodeWords(text: string): string {
  if (/^[\w !#'*+/=?^`{|}~-]*$/.test(text) && text.length < 60) return text
  if (/^[\x20-\x7e]*$/.test(text) && text.length < 60) return `"${text.replace(/["\\]/g, '\\$&')}"`
  // A word holds 75 characters at most (RFC 2047, 2): ten characters of any script fit.
  const words = Array.from(text).reduce<string[]>((all, character, index) => {
    if (index % 10 === 0) all.push('')
    return [...all.slice(0, -1), `${all.at(-1)}${character}`]
  }, [])
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ')
}

function toBase64Lines(text: string): string {
  return (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')
}
