export interface MailboxMessage {
  id: string
  from: { name: string; address: string }
  to: string
  subject: string
  text: string
  html?: string
  folder: 'inbox' | 'spam'
  /** ms since 1970 */
  receivedAt: number
}

export interface MailboxState {
  user: string
  unreadSpam: number
  showsSnippets: boolean
  /** how many messages had come when the page was drawn */
  had: number
  isSeen(id: string): boolean
}

const maxSnippetLength = 90

export function writeSignInPage(error = ''): string {
  return writeDocument(
    'Practice Mail',
    `<main class="door"><form method="post" action="/sign-in">
<h1>Practice Mail</h1>
${error && `<p class="error" role="alert">${escapeHtml(error)}</p>`}
<label for="user">Email address</label><input id="user" name="user" type="email" autocomplete="username" required>
<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required>
<button>Sign in</button>
</form></main>`,
  )
}

export function writeMailboxPage(folder: MailboxMessage['folder'], messages: readonly MailboxMessage[], state: MailboxState): string {
  const rows = messages.filter((message) => message.folder === folder)
  const title = folder === 'spam' ? 'Spam' : 'Inbox'
  return writeDocument(
    `${title} - ${state.user} - Practice Mail`,
    `${writeFrame(folder, state)}
<main><h1>${title}</h1>
<ul class="messages" aria-label="Messages" data-folder="${folder}">${rows.map((message) => writeRow(message, state)).join('')}</ul>
<p class="empty">Nothing here yet. New mail shows by itself.</p></main>`,
  )
}

/** The sender's address is in a `title`, as in many webmails; the beginning of the text shows, as far as it has room. */
export function writeRow({ id, folder, from, subject, text, receivedAt }: MailboxMessage, state: MailboxState): string {
  return `<li class="message ${state.isSeen(id) ? 'read' : 'unread'}" data-message-id="${id}"><a href="/${folder}/${id}">
<span class="from" title="${escapeHtml(from.address)}">${escapeHtml(from.name)}</span>
<span class="subject">${escapeHtml(subject)}</span>
${state.showsSnippets ? `<span class="snippet">${escapeHtml(text.replace(/\s+/g, ' ').slice(0, maxSnippetLength))}</span>` : ''}
<time class="date">${clockTime(receivedAt)}</time></a></li>`
}

export function writeMessagePage(message: MailboxMessage, state: MailboxState): string {
  const { id, folder, from, to, subject, receivedAt, text, html } = message
  return writeDocument(
    `${escapeHtml(subject)} - ${state.user} - Practice Mail`,
    `${writeFrame(folder, state)}
<main><a class="back" href="/${folder}">← ${folder === 'spam' ? 'Spam' : 'Inbox'}</a>
<article class="opened" data-message-id="${id}">
<h1 class="subject">${escapeHtml(subject)}</h1>
<header><span class="sender">${escapeHtml(from.name)}</span> <a class="address" href="mailto:${escapeHtml(from.address)}">&lt;${escapeHtml(from.address)}&gt;</a>
<span class="to">to ${escapeHtml(to)}</span> <time class="date">${calendarDate(receivedAt)} ${clockTime(receivedAt)}</time></header>
${html === undefined ? `<div class="body plain">${escapeHtml(text)}</div>` : `<iframe class="body" src="/body/${id}" sandbox="allow-same-origin" title="Message body"></iframe>`}
</article></main>`,
  )
}

function writeFrame(folder: MailboxMessage['folder'], { user, unreadSpam, had }: MailboxState): string {
  const link = (name: MailboxMessage['folder'], text: string, count: string) =>
    `<a href="/${name}"${name === folder ? ' aria-current="page"' : ''}>${text}${count}</a>`
  return `<header class="top"><strong>Practice Mail</strong><span class="user">${escapeHtml(user)}</span><a href="/sign-out">Sign out</a></header>
<nav aria-label="Folders" data-had="${had}">${link('inbox', 'Inbox', '')}${link('spam', 'Spam', ` <span class="unread-count">${unreadSpam || ''}</span>`)}</nav>`
}

function writeDocument(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/mailbox.css"></head>
<body>${body}<script src="/mailbox.js"></script></body></html>`
}

/** `16:08`, in the machine's own zone, which is the reader's. */
function clockTime(atMs: number): string {
  const at = new Date(atMs)
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}

function calendarDate(atMs: number): string {
  const at = new Date(atMs)
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)
}
