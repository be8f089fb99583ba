import type { FolderItem } from './folders'
import type { OpenedMail } from './opened/opened'
import { showAddresses, type DraftRow } from './list/rows'
import type { Scan } from './document/scan'
import { makeIsShown } from './document/visibility'
import { folderNamed, isMailAction, saysBusy, speaksOfMail, type HeaderField } from './words'

const enough = 3

interface Findings {
  rows: readonly DraftRow[]
  opened: readonly OpenedMail[]
  folders: readonly FolderItem[]
  mailbox: string | undefined
  /** what the columns of the lists are called */
  heads: readonly (HeaderField | undefined)[]
}

/** What speaks for a webmail, as named amounts that add up. */
export function weigh(scan: Scan, url: URL, { rows, opened, folders, mailbox, heads }: Findings): Record<string, number> {
  const kinds = new Set(folders.map(({ kind }) => kind))
  const actions = new Set(actionTexts(scan))
  const classes = `${scan.document.body?.className ?? ''} ${rows
    .slice(0, 5)
    .map(({ element }) => `${element.className} ${element.id}`)
    .join(' ')}`
  return {
    folders: kinds.size > 1 ? 3 : kinds.size,
    title:
      /mail/i.test(scan.document.title) ||
      speaksOfMail(scan.document.title) ||
      folderNamed(scan.document.title.split(/[-–—|(]/)[0] ?? '') !== undefined
        ? 1
        : 0,
    address: speaksOfMail(`${url.hostname} ${url.pathname.replaceAll('/', ' ')} ${url.hash.replaceAll('/', ' ')}`.replaceAll(/[._-]/g, ' '))
      ? 1
      : 0,
    actions: Math.min(2, actions.size),
    marked: rows.length > 1 && (showAddresses(rows) || rows.filter(({ marks }) => marks.length > 0).length > rows.length / 2) ? 2 : 0,
    columns: heads.includes('from') && heads.includes('subject') && heads.includes('date') ? 2 : 0,
    unread: rows.some(({ element }) => /unread|unseen|is-new/i.test(element.getAttribute('class') ?? '')) ? 1 : 0,
    named: /unread|unseen|mail|message|inbox/i.test(classes) ? 1 : 0,
    opened: opened.some(({ message }) => message.senderAddress !== undefined && message.subject !== '') ? 2 : 0,
    mailbox: mailbox === undefined ? 0 : 1,
  }
}

export function isWebmail(evidence: Record<string, number>): boolean {
  return Object.values(evidence).reduce((sum, amount) => sum + amount, 0) >= enough
}

function actionTexts(scan: Scan): string[] {
  const texts = scan.leaves.map(({ text }) => text)
  const titled = Array.from(
    scan.document.querySelectorAll('button[title], button[aria-label], a[title], [role="button"][aria-label], input[type="submit"]'),
  )
    .slice(0, 200)
    .map((element) => element.getAttribute('title') ?? element.getAttribute('aria-label') ?? element.getAttribute('value') ?? '')
  return [...texts, ...titled].filter(isMailAction).map((text) => text.toLowerCase())
}

/** Whether the page says or shows that it is still loading. It looks through the whole document: to be asked only where no mail is shown. */
export function isBusy(scan: Scan): boolean {
  return scan.leaves.some(({ text }) => saysBusy(text)) || hasSpinner(scan)
}

function hasSpinner(scan: Scan): boolean {
  const busy = scan.document.querySelector(
    '[aria-busy="true"], [role="progressbar"], [class*="spinner"], [class*="skeleton"], [class*="loader"], md-progress-circular',
  )
  return busy !== null && scan.spans.has(busy) && makeIsShown()(busy)
}
