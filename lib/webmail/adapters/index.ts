import type { Adapter } from './adapter'

/** Facts from maintained projects' sources and reports; of Roundcube from running instances. */
export const adapters: readonly Adapter[] = [
  {
    name: 'roundcube',
    month: '2026-11',
    sign: '#messagelist, #messagebody',
    row: {
      selector: '#messagelist tbody > tr.message',
      // The row's id holds the uid, but not the folder: the link names both, and the generic reader takes it from there.
      id: [],
      sender: { selector: '.rcmContactAddress', attributes: ['title'] },
      subject: '.subject a[href*="_uid="], td.subject > a[href]',
      time: 'span.date, td.date',
    },
    message: {
      sender: {
        selector: '.header-summary .rcmContactAddress, td.header.from .rcmContactAddress, td.from .rcmContactAddress',
        attributes: ['title', 'href'],
      },
      subject: '#message-header h2.subject, h2.subject, td.header.subject, h1.subject',
      time: '.header-summary .text-nowrap, td.header.date, td.date',
      body: '#messagebody',
    },
  },
  {
    name: 'gmail',
    month: '2026-11',
    hosts: ['mail.google.com'],
    row: {
      selector: 'tr.zA',
      id: ['data-legacy-last-message-id', 'data-legacy-thread-id', 'data-thread-id'],
      sender: { selector: 'span[email]', attributes: ['email'] },
      subject: '.bog, .y6 span[id]',
      snippet: '.y2',
      time: { selector: 'td.xW span[title]', attributes: ['title'] },
    },
    message: {
      container: 'div.adn[data-legacy-message-id], div.adn[data-message-id]',
      id: ['data-legacy-message-id', 'data-message-id'],
      sender: { selector: '.gD[email], td.gF span[email]', attributes: ['email'] },
      subject: 'h2.hP',
      time: { selector: '.g3[title]', attributes: ['title'] },
      body: 'div.ii.gt, .a3s',
    },
  },
  {
    name: 'outlook',
    month: '2026-09',
    hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
    row: {
      selector: '[role="listbox"] [role="option"][data-convid]',
      id: ['data-convid'],
      isOfThread: true,
      // The avatar's label is the name, or the address when there is no name: never an address here.
      sender: { selector: '[role="img"][aria-label]', nameAttribute: 'aria-label' },
      subject: 'span:has(+ span[title]), span[title]',
      time: { selector: 'span[title*=":"]', attributes: ['title'] },
    },
    message: {
      container: '[data-app-section="ItemContainer"], [data-app-section="MailReadCompose"]',
      sender: { selector: '[title*="@"]', attributes: ['title'] },
      subject: '[data-app-section="ConversationContainer"] [role="heading"], [role="heading"]',
      time: '[data-testid="SentReceivedSavedTime"]',
      body: '[id^="UniqueMessageBody"], [role="document"]',
    },
  },
  {
    name: 'yahoo',
    month: '2026-09',
    hosts: ['mail.yahoo.com', 'mail.aol.com'],
    row: {
      selector: '[data-test-id="message-list-item"]',
      id: ['data-test-message-id', 'data-mid', 'href'],
      sender: { selector: '[id^="email-sender-"], [data-test-id="senders"] [title]', attributes: ['title'] },
      subject: {
        selector: '[id^="email-subject-"]:not([id^="email-subject-snippet"]), [data-test-id="message-subject"]',
        attributes: ['title'],
      },
      snippet: '[id^="email-snippet-"], [data-test-id="snippet"]',
      time: 'time, [data-test-id="message-date"]',
    },
    message: {
      container: '[data-test-id="message-view"]',
      sender: {
        selector: '[data-test-id="message-from"] [data-test-id="email-pill"], [data-test-id="with-contact-card-anchor"]',
        attributes: ['data-email', 'title'],
      },
      subject: '[data-test-id="message-group-subject-text"]',
      time: '[data-test-id="message-date"], time',
      body: '[data-test-id="message-view-body-content"], .msg-body',
    },
  },
  {
    name: 'mail.ru',
    month: '2026-08',
    hosts: ['e.mail.ru', 'light.mail.ru'],
    row: {
      selector: 'a.llc[data-id], a.js-letter-list-item',
      id: ['data-id'],
      sender: { selector: '.llc__item_correspondent span[title], .llc__item_correspondent', attributes: ['title'] },
      subject: '.llc__subject',
      snippet: '.llc__snippet',
      time: { selector: '.llc__item_date', attributes: ['title'] },
    },
    message: {
      sender: { selector: '.letter__author .letter-contact', attributes: ['title'] },
      subject: '.thread__subject',
      time: '.letter__date',
      body: '.letter__body',
    },
  },
  {
    name: 'yandex',
    month: '2026-08',
    hosts: ['mail.yandex.ru', 'mail.yandex.com', 'mail.360.yandex.ru'],
    row: {
      selector: '.mail-MessageSnippet, [data-testid="messages-list_item"]',
      id: ['data-id', 'data-key', 'href'],
      sender: { selector: '.mail-MessageSnippet-FromText', attributes: ['title'] },
      subject: '.mail-MessageSnippet-Item_subject',
      snippet: '.mail-MessageSnippet-Item_firstline',
      time: { selector: '.mail-MessageSnippet-Item_dateText, time', attributes: ['title'] },
    },
  },
  {
    name: 'proton',
    month: '2026-08',
    hosts: ['mail.proton.me'],
    row: {
      selector: '[data-testid^="message-item:"][data-element-id]',
      id: ['data-element-id'],
      isOfThread: true,
      sender: { selector: '[data-testid$=":sender-address"]', attributes: ['title'] },
      subject: '[data-testid="message-column:subject"], [data-testid="message-row:subject"]',
      time: 'time',
    },
    message: {
      container: '[data-testid^="message-view"]',
      sender: {
        selector: '[data-testid="recipients:sender"] [title*="@"], [data-testid="recipients:sender"][title]',
        attributes: ['title'],
      },
      subject: '[data-testid="conversation-header:subject"]',
      time: 'time',
      body: 'iframe[data-testid="content-iframe"]',
    },
  },
  {
    name: 'fastmail',
    month: '2026-08',
    hosts: ['app.fastmail.com'],
    row: {
      selector: '.v-MailboxItem',
      id: ['data-id', 'id', 'href'],
      sender: { selector: '.v-MailboxItem-name', attributes: ['title'] },
      subject: '.v-MailboxItem-subject',
      snippet: '.v-MailboxItem-preview',
      time: { selector: 'time, .v-MailboxItem-time', attributes: ['datetime', 'title'] },
    },
    message: {
      container: '.v-MessageCard.is-expanded',
      sender: { selector: 'h2.v-MessageCard-from', attributes: ['title'] },
      subject: '.v-Thread-title h1',
      time: { selector: 'time, .v-MessageCard-time', attributes: ['datetime', 'title'] },
      body: '.v-Message-body, .v-Message',
    },
  },
  {
    name: 'icloud',
    month: '2026-08',
    hosts: ['www.icloud.com'],
    row: {
      selector: '.thread-list-item, [role="treeitem"]:has(.thread-subject)',
      id: ['data-id', 'id'],
      sender: { selector: '.thread-participants' },
      subject: '.thread-subject',
      snippet: '.thread-preview',
      time: '.thread-timestamp',
    },
    // The header shows a name and no address, and the text is in a frame of another origin: open is all that can be said of it, so
    // there is nothing that a permission for that frame would be good for.
    message: {
      container: '.thread-detail-pane',
      sender: { selector: '.contact-token' },
      body: '.thread-detail-pane iframe',
    },
  },
  {
    name: 'zimbra',
    month: '2026-08',
    sign: 'ul[id^="zl__"], li[id^="zli__"]',
    row: {
      selector: 'li[id^="zli__"]',
      id: ['id'],
      sender: { selector: '[id$="__fr"], [id$="__pa"]' },
      subject: 'span[id$="__su"]',
      time: '[id$="__dt"]',
    },
    message: { body: 'iframe[id$="_body__iframe"]' },
  },
  {
    name: 'horde',
    month: '2026-11',
    sign: '#previewMsg, .vpRow',
    row: {
      selector: '.msglist .vpRow',
      // VProw_N counts the rows as they are drawn, anew each time.
      id: [],
      // The title repeats the display name, which may be written like an address.
      sender: { selector: '.msgFrom' },
      subject: '.msgSubject',
      time: '.msgDate',
    },
    message: { body: '#messageBody' },
  },
  {
    name: '163',
    month: '2026-08',
    hosts: ['mail.163.com', 'mail.126.com'],
    row: {
      selector: 'div[sign="letter"]',
      id: ['id'],
      sender: { selector: '.nui-user' },
      subject: '[role="option"], .nui-subject',
      time: { selector: '[title*=":"]', attributes: ['title'] },
    },
  },
  {
    name: 'qq',
    month: '2026-08',
    hosts: ['mail.qq.com'],
    row: { selector: '#mailList tr, .toarea tr', id: [] },
    message: { body: '#contentDiv, .body_content' },
  },
  {
    name: 'naver',
    month: '2026-08',
    hosts: ['mail.naver.com'],
    row: { selector: '#list_for_view li', id: [] },
    message: { body: '.mail_view_contents' },
  },
  {
    name: 'zoho',
    month: '2026-08',
    hosts: ['mail.zoho.com', 'mail.zoho.eu'],
    message: { body: '.zmPreviewBody, .zmMailContent' },
  },
  {
    name: 'gmx',
    month: '2026-08',
    hosts: ['navigator.gmx.net', 'webmailer.gmx.net', 'navigator.web.de', 'webmailer.web.de'],
    row: { through: ['mail-list-container', 'list-mail-list'], selector: 'list-mail-item[id]', id: ['id'] },
    message: { body: 'iframe.detail-body--full-height' },
  },
]
