import { html, type Language, type Reply } from '../server/http.ts'

export interface OldPage {
  title: string
  language: Language | 'zh'
  body: string
  /** File names of plain scripts under /assets/. */
  scripts?: readonly string[]
  /** Drawn for the inside of a frame: no bar at the top. */
  isFramed?: boolean
}

/** A page as the store served it before React: written by the server, with a little script. */
export function writeOldPage({ title, language, body, scripts = [], isFramed = false }: OldPage): Reply {
  return html(`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/old.css">
</head>
<body${isFramed ? ' class="framed"' : ''}>
${isFramed ? '' : '<div class="top-bar"><a href="https://www.aliexpress.com/">AliExpress</a></div>'}
<div class="main">
${body}
</div>
${scripts.map((script) => `<script type="module" src="/assets/${script}"></script>`).join('\n')}
</body>
</html>`)
}
