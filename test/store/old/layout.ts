import { html, type Language, type Reply, type StoreRequest } from '../server/http.ts'
import { realmOf } from '../server/sessions.ts'
import { wordsOf } from '../pages/words.ts'

export interface OldPage {
  title: string
  body: string
  /** Where it is not the request's own: some pages are in Chinese, whoever asks. */
  language?: Language | 'zh'
  /** File names of plain scripts under /assets/. */
  scripts?: readonly string[]
  /** Drawn for the inside of a frame: nothing above and below. */
  isFramed?: boolean
}

/** Fields that no shopper sees: what stands in one was put there by a machine, each page hiding its own in another way. */
export const traps = {
  offScreen: '<div style="position:absolute;left:-9999px"><input name="nickname" autocomplete="off"></div>',
  zeroSize:
    '<div style="width:0;height:0;overflow:hidden"><input name="website" autocomplete="off"><input name="password2" type="password"></div>',
  pixel: '<input name="email" type="email" style="width:1px;height:1px;border:0;padding:0">',
  notDisplayed: '<input name="currentPwd" type="password" style="display:none">',
}

const brands: Record<string, string> = { 'alibaba.com': 'Alibaba.com', 'alipay.com': 'Alipay' }

/** A page as the store served it before React: written by the server, with a little script. */
export function writeOldPage(request: StoreRequest, { title, body, language, scripts = [], isFramed = false }: OldPage): Reply {
  const realm = realmOf(request.url)
  const bar = `<div class="top-bar"><a href="https://www.${realm}/">${brands[realm] ?? 'AliExpress'}</a></div>`
  return html(`<!doctype html>
<html lang="${language ?? request.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/old.css">
</head>
<body${isFramed ? ' class="framed"' : ''}>
${isFramed ? '' : bar}
<div class="main">
${body}
</div>
${isFramed ? '' : `<div class="footer">${wordsOf(request.language)('practiceNote')}</div>`}
${scripts.map((script) => `<script type="module" src="/assets/${script}"></script>`).join('\n')}
</body>
</html>`)
}
