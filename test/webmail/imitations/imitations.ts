import type { Layout, ShownMail } from './layouts'

/** What a stranger writes into a mail so that the reader takes it for the webmail's own. */
export interface Imitation {
  name: string
  html: (layout: Layout, forged: readonly ShownMail[]) => string
  /** the stranger chooses it, too */
  subject?: string
}

const first = ([mail]: readonly ShownMail[]): ShownMail => {
  if (mail === undefined) throw new Error('an imitation of no mail')
  return mail
}
const folders = '<div class="sidebar"><div class="active">Inbox</div><div>Sent</div><div>Drafts</div><div>Trash</div></div>'
const rowsOf = (layout: Layout, mails: readonly ShownMail[]) => mails.map((mail) => layout.row(mail)).join('')
/** Rows of a table are dropped where no table holds them. */
const held = (rows: string) => (rows.startsWith('<tr') ? `<table><tbody>${rows}</tbody></table>` : rows)
const page = (layout: Layout, mails: readonly ShownMail[]) =>
  layout.page(layout.list(rowsOf(layout, mails)), layout.header(first(mails)), first(mails).html)

export const imitations: readonly Imitation[] = [
  { name: 'a row', html: (layout, mails) => `<p>Hi</p>${held(layout.row(first(mails)))}<p>482913</p>` },
  { name: 'rows', html: (layout, mails) => `${held(rowsOf(layout, mails))}<p>482913</p>` },
  { name: 'rows below some text', html: (layout, mails) => `<p>${'See what is new. '.repeat(9)}</p>${held(rowsOf(layout, mails))}` },
  { name: 'the list with the heading of a mailbox', html: (layout, mails) => `${folders}${layout.list(rowsOf(layout, mails))}` },
  { name: 'the header', html: (layout, mails) => `${layout.header(first(mails))}<p>Your code is 482913</p>` },
  {
    name: 'a header with an address, where the webmail shows none',
    html: (_, [mail]) =>
      `<div><div><b>${mail?.name}</b> <span>&lt;${mail?.address}&gt;</span> <span>2026-11-21 ${mail?.clock}</span></div><div>Your code is 482913</div></div>`,
  },
  {
    name: 'a header with labels, where the webmail shows none',
    html: (_, [mail]) =>
      `<table><tr><td>From:</td><td>${mail?.name} &lt;${mail?.address}&gt;</td></tr><tr><td>Date:</td><td>2026-11-21 ${mail?.clock}</td></tr></table><p>482913</p>`,
  },
  { name: 'the header below some text', html: (layout, mails) => `<p>Hello!</p>${layout.header(first(mails))}<p>482913</p>` },
  { name: 'the header without its box', html: (layout, mails) => withoutBox(layout.header(first(mails))) },
  {
    name: 'the header, with its address in a link',
    html: (_, [mail]) => `<span><a href="mailto:${mail?.address}">${mail?.name}</a></span> <span>${mail?.clock}</span>`,
  },
  {
    name: 'the list of Roundcube',
    html: (_, mails) =>
      `<div id="messagelist"><table><tbody>${mails.map(({ address, name, subject, clock }) => `<tr class="message"><td><span class="rcmContactAddress" title="${address}">${name}</span></td><td class="subject"><a href="?_uid=77">${subject}</a></td><td class="date">${clock}</td></tr>`).join('')}</tbody></table></div>`,
  },
  {
    name: 'the opened mail of Roundcube',
    html: (_, [mail]) =>
      `<div><h2 class="subject">${mail?.subject}</h2><div class="header-summary"><a class="rcmContactAddress" title="${mail?.address}">${mail?.name}</a><span class="text-nowrap">${mail?.clock}</span></div><div id="messagebody">482913</div></div>`,
  },
  {
    name: 'the list of Zimbra',
    html: (_, mails) =>
      `<ul id="zl__TV-main__rows">${mails.map(({ id, address, subject, clock }) => `<li id="zli__TV-main__${id}"><span id="a${id}__fr" title="${address}">${address}</span><span id="a${id}__su">${subject}</span><span id="a${id}__dt">${clock}</span></li>`).join('')}</ul>`,
  },
  { name: 'the whole page', html: (layout, mails) => page(layout, mails) },
  { name: 'the whole page after a folder list', html: (layout, mails) => `${folders}${page(layout, mails)}` },
  {
    name: 'the header, under a subject that is the sender’s address',
    subject: 'phish@evil.example',
    html: (layout, mails) => `${layout.header(first(mails))}<p>Your code is 482913</p>`,
  },
  {
    name: 'the header of a mail to somebody else',
    html: (layout, mails) =>
      `<div class="user-info account">eve@evil.example</div><p>To: eve@evil.example</p>${layout.header(first(mails))}<p>482913</p>`,
  },
]

/** A mail's markup is whole: what closes a box that it didn't open is dropped. */
function withoutBox(header: string): string {
  const [, , inner = header] = /<(div|dl|table)[^>]*>((?:(?!<\1).)*)<\/\1>$/s.exec(header) ?? []
  return inner.startsWith('<tr') ? `<table>${inner}</table>` : inner
}
