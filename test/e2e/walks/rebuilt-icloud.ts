import type { Frame, HTTPRequest, Page } from 'puppeteer-core'
import type { TestBrowser } from '../browsers/browser.ts'

export const icloudOrigin = 'https://www.icloud.com'
const app = `${icloudOrigin}/applications/mail2/current/en-us/index.html`
const body = 'https://www-mail.icloud-sandbox.com/applications/mail2-message/current/en-us/index.html'

/** A mail as its row and its header show it: nobody's address. */
export interface ShownMail {
  name: string
  subject: string
  text: string
}

export interface RebuiltIcloud {
  page: Page
  /** Puts the mail into the list; its row does not say what it says. */
  deliver(mail: ShownMail): Promise<void>
  /** Opens the newest one: its header in the list's frame, its text in one of another site. */
  openNewest(): Promise<void>
}

/** iCloud Mail in its three documents. Rebuilt from what extensions report (2026-08), so it shows how we deal with it and not that it is so. */
export async function openRebuiltIcloud(browser: TestBrowser): Promise<RebuiltIcloud> {
  let newest: ShownMail | undefined
  const pages: Record<string, () => string> = {
    [`${icloudOrigin}/mail`]: () => `<title>iCloud Mail</title><iframe src="${app}" style="width: 100%; height: 700px"></iframe>`,
    [app]: () => `<title>iCloud Mail</title><button aria-label="Compose">+</button><button aria-label="Reply">r</button>
<div class="thread-list" role="tree"></div><div class="pane thread-detail-pane"></div><script>void 0</script>`,
    [body]: () => `<p class="mail-message-defaults">${newest?.text ?? ''}</p>`,
  }
  const answer = (request: HTTPRequest) => {
    const write = pages[request.url()]
    const html = `<!doctype html>${write?.() ?? ''}`
    // A page that is closed has no more need of an answer.
    void request.respond({ status: write ? 200 : 404, contentType: 'text/html; charset=utf-8', body: html }).catch(() => undefined)
  }
  const page = await browser.open('about:blank')
  await page.setRequestInterception(true)
  page.on('request', answer)
  await page.goto(`${icloudOrigin}/mail`)
  const frame: Frame = await page.waitForFrame(app)

  return {
    page,
    async deliver(mail) {
      newest = mail
      await frame.waitForSelector('.thread-list')
      await frame.evaluate(addRow, mail)
    },
    async openNewest() {
      await frame.evaluate(fillPane, body)
      await page.waitForFrame(body)
    },
  }
}

function addRow({ name, subject }: { name: string; subject: string }): void {
  const row = document.createElement('div')
  row.className = 'thread-list-item'
  row.id = 'thread-90031'
  row.setAttribute('role', 'treeitem')
  const cells = { participants: name, timestamp: new Date().toTimeString().slice(0, 5), subject, preview: 'Dear Helena,' }
  for (const [cell, text] of Object.entries(cells)) {
    const element = document.createElement('div')
    element.className = `thread-${cell}`
    element.textContent = text
    row.append(element)
  }
  document.querySelector('.thread-list')?.prepend(row)
}

function fillPane(address: string): void {
  const textOf = (cell: string) => document.querySelector(`.thread-${cell}`)?.textContent ?? ''
  const name = document.createElement('span')
  name.className = 'contact-token'
  name.textContent = textOf('participants')
  const time = document.createElement('span')
  time.textContent = textOf('timestamp')
  const text = document.createElement('iframe')
  text.src = address
  document.querySelector('.thread-detail-pane')?.replaceChildren(name, ' ', time, text)
}
