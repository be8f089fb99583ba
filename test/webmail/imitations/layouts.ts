/** A mail as a webmail would show it; `html` is the sender's own. */
export interface ShownMail {
  id: number
  name: string
  address: string
  subject: string
  /** "16:08", of today */
  clock: string
  html: string
}

/** One way in which webmails draw a list beside or without the opened mail. All are invented. */
export interface Layout {
  name: string
  /** where it is found, for the webmails that an adapter knows by their host */
  address?: string
  direction?: 'rtl'
  language?: string
  /** the shopper's own address, where the webmail shows it */
  mailbox?: string
  row: (mail: ShownMail) => string
  /** the rows, with what stands around them */
  list: (rows: string) => string
  /** what stands above the mail's own text */
  header: (mail: ShownMail) => string
  /** the whole page: the list is empty where the mail is opened alone */
  page: (list: string, header: string, html: string) => string
  /** no opened mail is read here, a forged one neither */
  isUnread?: true
  /** its rows show no sender's address */
  hasNamelessRows?: true
  /** imitations that are taken for its own: where no address is shown, a mail may add what looks like one; each is a fault that is known */
  believed?: readonly string[]
}

const day = '2026-11-21'
const me = 'anna@home.test'
const folders = '<nav><a class="active" href="/inbox">Inbox</a> <a href="/sent">Sent</a> <a href="/spam">Spam</a></nav>'
const actions = '<div class="toolbar"><button>Reply</button><button>Forward</button></div>'
const tableRow = ({ id, name, address, subject, clock }: ShownMail) =>
  `<tr class="message" id="m${id}77123"><td class="from"><span title="${address}">${name}</span></td><td class="subject"><a href="/mail/${id}">${subject}</a></td><td class="date">${day} ${clock}</td></tr>`
const tableList = (rows: string) =>
  `<table class="messages"><thead><tr><th>From</th><th>Subject</th><th>Date</th></tr></thead><tbody>${rows}</tbody></table>`
const itemRow = ({ id, name, address, subject, clock }: ShownMail) =>
  `<li class="item" data-id="${id}77123" tabindex="0"><span class="who" title="${address}">${name}</span><span class="what">${subject}</span><span class="when">${clock}</span></li>`
const namelessRow = ({ id, name, subject, clock }: ShownMail) =>
  `<li class="item" data-id="${id}77123" tabindex="0"><span class="who">${name}</span><span class="what">${subject}</span><span class="when">${clock}</span></li>`
const itemList = (rows: string) => `<h3>Inbox</h3><ul class="items">${rows}</ul>`
const divHeader = ({ name, address, subject, clock }: ShownMail) =>
  `<h2>${subject}</h2><div class="meta"><b>${name}</b> &lt;${address}&gt; <span>${day} ${clock}</span></div>`

export const layouts: readonly Layout[] = [
  {
    name: 'a table of labels above the mail, alone',
    row: tableRow,
    list: tableList,
    header: ({ name, address, subject, clock }) =>
      `<table><tr><td>Subject:</td><td>${subject}</td></tr><tr><td>From:</td><td>${name} &lt;${address}&gt;</td></tr><tr><td>Date:</td><td>${day} ${clock}</td></tr><tr><td>To:</td><td>${me}</td></tr></table>`,
    page: (list, header, html) =>
      `${folders}${actions}${list}<table width="100%"><tr><td>${header}</td></tr><tr><td><div>${html}</div></td></tr></table>`,
  },
  {
    name: 'boxes, alone',
    row: itemRow,
    list: itemList,
    header: divHeader,
    page: (list, header, html) => `${folders}${actions}${list}<div class="pane">${header}<div class="c">${html}</div></div>`,
  },
  {
    name: 'lines of one cell, alone',
    row: tableRow,
    list: tableList,
    header: ({ name, address, subject, clock }) =>
      `<b>Date:</b> ${day} ${clock}<br><b>From:</b> ${name} &lt;<a href="/write?to=x">${address}</a>&gt;<br><b>To:</b> ${me}<br><b>Subject:</b> ${subject}<br>`,
    page: (list, header, html) =>
      `<p><a href="/inbox">Inbox 1/3</a></p>${actions}${list}<table width="95%"><tr><td><table><tr><td>${header}</td></tr></table></td></tr><tr><td><table><tr><td>${html}</td></tr></table></td></tr></table>`,
  },
  {
    name: 'lines of one box, the mail in the same box',
    isUnread: true,
    row: tableRow,
    list: tableList,
    header: ({ name, address, subject, clock }) =>
      `From: ${name} &lt;${address}&gt;<br>Date: ${day} ${clock}<br>To: ${me}<br>Subject: ${subject}<br><hr>`,
    page: (list, header, html) => `${folders}${actions}${list}<div>${header}<div>${html}</div></div>`,
  },
  {
    name: 'a list of definitions, alone',
    row: tableRow,
    list: tableList,
    header: ({ name, address, subject, clock }) =>
      `<dl><dt>From</dt><dd>${name} &lt;${address}&gt;</dd><dt>To</dt><dd>${me}</dd><dt>Date</dt><dd>${day} ${clock}</dd><dt>Subject</dt><dd>${subject}</dd></dl>`,
    page: (list, header, html) => `${folders}${actions}${list}<main>${header}<section>${html}</section></main>`,
  },
  {
    name: 'a shadow root for the mail, beside the list',
    mailbox: me,
    row: itemRow,
    list: itemList,
    header: divHeader,
    page: (list, header, html) =>
      `<header class="top-bar"><span class="account">${me}</span></header>${folders}<div>${list}</div><div class="reader">${actions}${header}<mail-text><template data-shadow>${html}</template></mail-text></div>`,
  },
  {
    name: 'a plain box beside the list',
    row: tableRow,
    list: tableList,
    header: ({ name, address, subject, clock }) =>
      `<div class="title">${subject}</div><div class="info"><span><a href="#">${name}</a></span> <span>&lt;${address}&gt;</span> <span>${day} ${clock}</span></div>`,
    page: (list, header, html) =>
      `${folders}<div id="main"><div>${list}</div><div id="pane"><div class="wrap">${actions}${header}<div class="x7">${html}</div></div></div></div>`,
  },
  {
    name: 'names by the class alone, from right to left',
    direction: 'rtl',
    language: 'he',
    mailbox: me,
    row: ({ id, name, address, subject, clock }) =>
      `<div class="mail-row" data-uid="${id}" tabindex="0"><span class="sender" title="${address}">${name}</span><span class="subject">${subject}</span><span class="time">${clock}</span></div>`,
    list: (rows) => `<h3>דואר נכנס</h3><div class="mail-list">${rows}</div>`,
    header: ({ name, address, subject, clock }) =>
      `<h1>${subject}</h1><div class="line"><bdi>${name}</bdi> <bdi>&lt;${address}&gt;</bdi></div><div class="line">אל: ${me}</div><div class="line">${clock}</div>`,
    page: (list, header, html) =>
      `<header class="top-bar"><span class="account">${me}</span></header><nav><a class="active" href="/i">דואר נכנס</a> <a href="/s">ספאם</a></nav><div class="two">${list}<div class="view"><button>השב</button><button>העבר</button>${header}<div class="inner">${html}</div></div></div>`,
  },
  {
    name: 'the cells of a table without labels',
    row: tableRow,
    list: tableList,
    header: divHeader,
    page: (list, header, html) =>
      `${folders}${actions}<table><tr><td>${list}</td><td><table><tr><td>${header}</td></tr><tr><td>${html}</td></tr></table></td></tr></table>`,
  },
  {
    name: 'boxes without any class, beside the list',
    row: itemRow,
    list: itemList,
    header: ({ name, address, subject, clock }) =>
      `<h2>${subject}</h2><div><span>${name}</span> <span>&lt;${address}&gt;</span> <span>${day} ${clock}</span></div>`,
    page: (list, header, html) => `${folders}<div>${list}</div><div>${actions}<div>${header}<div>${html}</div></div></div>`,
  },
]

const headersAndRoundcube = [
  'a header with an address, where the webmail shows none',
  'a header with labels, where the webmail shows none',
  'the list of Roundcube',
  'the opened mail of Roundcube',
]

/** Neither rows nor headers show an address: whatever has one is the mail's own. */
export const namelessLayouts: readonly Layout[] = [
  {
    name: 'a header of a name and a time',
    hasNamelessRows: true,
    believed: ['the opened mail of Roundcube'],
    row: namelessRow,
    list: itemList,
    header: ({ name, subject, clock }) => `<h2>${subject}</h2><div><span>${name}</span> <span>${clock}</span></div>`,
    page: (list, header, html) => `${folders}<div>${list}</div><div>${actions}<div>${header}<div>${html}</div></div></div>`,
  },
  {
    name: 'a header of a name and a time, in a table',
    hasNamelessRows: true,
    believed: ['the opened mail of Roundcube'],
    row: namelessRow,
    list: itemList,
    header: ({ name, subject, clock }) => `<tr><td>${subject}</td></tr><tr><td>${name}</td><td>${day} ${clock}</td></tr>`,
    page: (list, header, html) => `${folders}<div>${list}</div>${actions}<table>${header}<tr><td colspan="2">${html}</td></tr></table>`,
  },
  {
    name: 'a header of a name and a subject',
    hasNamelessRows: true,
    believed: headersAndRoundcube,
    row: namelessRow,
    list: itemList,
    header: ({ name, subject }) => `<h2>${subject}</h2><div class="q3">${name}</div>`,
    page: (list, header, html) => `${folders}<div>${list}</div><div>${actions}<div>${header}<div>${html}</div></div></div>`,
  },
  {
    name: 'a header of a name and a subject, the text in a shadow root',
    hasNamelessRows: true,
    believed: headersAndRoundcube,
    row: namelessRow,
    list: itemList,
    header: ({ name, subject }) => `<h2>${subject}</h2><div class="q3">${name}</div>`,
    page: (list, header, html) =>
      `${folders}<div>${list}</div><div>${actions}${header}<mail-text><template data-shadow>${html}</template></mail-text></div>`,
  },
]
