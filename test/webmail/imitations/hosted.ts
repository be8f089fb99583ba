import type { Layout, ShownMail } from './layouts'

// Rebuilt from the adapters' facts (2026-11), so that an imitation speaks the markup that an adapter listens to. They prove no webmail's truth.

const shopper = 'anna@home.test'
const tab = (inbox: string) => `<nav><a class="active" href="#inbox">${inbox}</a> <a href="#sent">Sent</a> <a href="#spam">Spam</a></nav>`
const buttons = '<div><button>Reply</button><button>Forward</button></div>'

const gmailHeader = ({ name, address, clock }: ShownMail) =>
  `<span class="gD" email="${address}">${name}</span> <span>to me</span> <span class="g3" title="Sat, Nov 21, 2026, ${clock}">${clock}</span>`

const roundcubeHeader = ({ name, address, subject, clock }: ShownMail) =>
  `<div id="message-header"><h2 class="subject">${subject}</h2><div class="header-summary"><a class="rcmContactAddress" title="${address}" href="mailto:${address}">${name}</a> <span class="text-nowrap">2026-11-21 ${clock}</span></div></div>`

const gmailLayout: Layout = {
  name: 'Gmail',
  address: 'https://mail.google.com/mail/u/0/',
  row: ({ id, name, address, subject, clock }) =>
    `<tr class="zA zE"><td class="yX"><span email="${address}" name="${name}">${name}</span></td><td><div class="y6"><span class="bog"><span data-thread-id="#t${id}" data-legacy-thread-id="18c9${id}b2c3d4e5">${subject}</span></span></div><span class="y2"> - 482 913</span></td><td class="xW"><span title="Sat, Nov 21, 2026, ${clock}">${clock}</span></td></tr>`,
  list: (rows) => `<div role="main"><table class="F cf zt"><tbody>${rows}</tbody></table></div>`,
  header: (mail) => `<h2 class="hP">${mail.subject}</h2><div class="gE iv gt">${gmailHeader(mail)}</div>`,
  page: (list, header, html) =>
    `${tab('Inbox')}${list}<div class="nH">${buttons}<div class="adn" data-legacy-message-id="18c9f0a1b2c3d4ff">${header}<div class="ii gt"><div class="a3s">${html}</div></div></div></div>`,
}

/** Webmails that an adapter knows by their host, or, Roundcube, by its marks. */
export const hostedLayouts: readonly Layout[] = [
  gmailLayout,
  {
    ...gmailLayout,
    name: 'Gmail, once its bodies have other names',
    page: (...parts) => gmailLayout.page(...parts).replace('<div class="ii gt"><div class="a3s">', '<div class="q7"><div class="k2">'),
  },
  {
    name: 'Outlook',
    address: 'https://outlook.live.com/mail/0/',
    hasNamelessRows: true,
    row: ({ id, name, subject, clock }) =>
      `<div role="option" tabindex="-1" data-convid="AQQkADAw${id}"><div role="img" aria-label="${name}">A</div><span>${name}</span><div><span>${subject}</span><span title="Sat 11/21/2026 ${clock}">${clock}</span></div><div><span>482 913 is your code</span></div></div>`,
    list: (rows) => `<div role="listbox" aria-label="Message list">${rows}</div>`,
    header: ({ name, address, subject, clock }) =>
      `<div role="heading" aria-level="2"><span title="${subject}">${subject}</span></div><div data-app-section="ItemContainer"><span title="${address}">${name}</span><div data-testid="SentReceivedSavedTime">Sat 11/21/2026 ${clock}</div><div>To: <span title="${shopper}">You</span></div>`,
    page: (list, header, html) =>
      `<div id="app">${tab('Inbox')}${list}<div data-app-section="ConversationContainer">${buttons}${header}${header === '' ? '' : `<div role="document" id="UniqueMessageBody_2">${html}</div></div>`}</div></div>`,
  },
  {
    name: 'Yahoo',
    address: 'https://mail.yahoo.com/n/folders/1',
    row: ({ id, name, address, subject, clock }) =>
      `<li><a data-test-id="message-list-item" href="/n/folders/1/messages/AKx${id}77"><span data-test-id="senders" id="email-sender-${id}" title="${address}">${name}</span><span id="email-subject-${id}" title="${subject}">${subject}</span><span id="email-snippet-${id}">482913</span><time>${clock}</time></a></li>`,
    list: (rows) => `<ul>${rows}</ul>`,
    header: ({ name, address, subject, clock }) =>
      `<span data-test-id="message-group-subject-text">${subject}</span><div data-test-id="message-view"><span data-test-id="message-from"><span data-test-id="email-pill" title="${address}">${name}</span></span><time data-test-id="message-date">Nov 21 ${clock}</time>`,
    page: (list, header, html) =>
      `${tab('Inbox')}${list}<section>${buttons}${header}${header === '' ? '' : `<div data-test-id="message-view-body-content">${html}</div></div>`}</section>`,
  },
  {
    name: 'Mail.ru',
    address: 'https://e.mail.ru/inbox/',
    language: 'ru',
    row: ({ id, name, address, subject, clock }) =>
      `<a class="llc js-letter-list-item" data-id="1:${id}77:0" href="/inbox/1:${id}77:0/"><span class="llc__item_correspondent"><span title="${address}">${name}</span></span><span class="llc__subject">${subject}</span><span class="llc__snippet">482913</span><span class="llc__item_date" title="Сегодня, ${clock}">${clock}</span></a>`,
    list: (rows) => `<div class="letter-list">${rows}</div>`,
    header: ({ name, address, subject, clock }) =>
      `<h2 class="thread__subject">${subject}</h2><div class="letter__author"><span class="letter-contact" title="${address}">${name}</span></div><div class="letter__date">Сегодня, ${clock}</div>`,
    page: (list, header, html) => `${tab('Входящие')}${list}<div class="thread">${header}<div class="letter__body">${html}</div></div>`,
  },
  {
    name: 'Yandex',
    address: 'https://mail.yandex.ru/',
    language: 'ru',
    row: ({ id, name, address, subject, clock }) =>
      `<a class="mail-MessageSnippet" href="#message/18${id}" data-id="18${id}"><span class="mail-MessageSnippet-FromText" title="${address}">${name}</span><span class="mail-MessageSnippet-Item_subject">${subject}</span><span class="mail-MessageSnippet-Item_firstline">482913</span><span class="mail-MessageSnippet-Item_dateText">${clock}</span></a>`,
    list: (rows) => `<div class="mail-MessagesList">${rows}</div>`,
    header: ({ name, address, subject, clock }) =>
      `<h1 class="mail-Message-Subject">${subject}</h1><div class="mail-Message-Head"><span title="${address}">${name}</span> <span>${address}</span> <span>сегодня в ${clock}</span></div>`,
    page: (list, header, html) => `${tab('Входящие')}${list}<div class="viewer">${header}<div class="text">${html}</div></div>`,
  },
  {
    name: 'Fastmail',
    address: 'https://app.fastmail.com/mail/Inbox/',
    hasNamelessRows: true,
    row: ({ id, name, subject, clock }) =>
      `<div class="v-MailboxItem" data-id="T${id}"><a class="v-MailboxItem-link" href="/mail/Inbox/T${id}.M2"></a><span class="v-MailboxItem-name">${name}</span><span class="v-MailboxItem-subject">${subject}</span><span class="v-MailboxItem-preview">482913</span><time class="v-MailboxItem-time">${clock}</time></div>`,
    list: (rows) => `<div class="v-MailboxList">${rows}</div>`,
    header: ({ name, address, subject, clock }) =>
      `<div class="v-Thread-title"><h1>${subject}</h1></div><div class="v-MessageCard is-expanded"><h2 class="v-MessageCard-from" title="${address}">${name}</h2><time class="v-MessageCard-time" title="21 November 2026 ${clock}">${clock}</time>`,
    page: (list, header, html) =>
      `${tab('Inbox')}${list}<div class="v-Thread">${buttons}${header}${header === '' ? '' : `<div class="v-Message-body">${html}</div></div>`}</div>`,
  },
  {
    name: 'Roundcube',
    address: 'https://mail.home.test/?_task=mail&_mbox=INBOX',
    row: ({ id, name, address, subject, clock }) =>
      `<tr class="message" id="rcmrowMjA${id}"><td class="subject"><span class="fromto"><span class="rcmContactAddress" title="${address}">${name}</span></span><span class="date">Today ${clock}</span><span class="subject"><a href="./?_task=mail&_mbox=INBOX&_uid=${id}&_action=show">${subject}</a></span></td></tr>`,
    list: (rows) => `<table id="messagelist"><tbody>${rows}</tbody></table>`,
    header: roundcubeHeader,
    page: (list, header, html) =>
      `${tab('Inbox')}${list}<div id="layout-content">${buttons}${header}<div id="messagebody"><div class="message-htmlpart"><div class="rcmBody">${html}</div></div></div></div>`,
  },
]
