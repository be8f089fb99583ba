import { html, type Language, type Reply } from './http.ts'

export interface Page {
  title: string
  language: Language
  /** File name of the script under /assets/, without `.js`. */
  script: string
  /** Read by the page's script before anything is drawn. */
  data?: Record<string, unknown>
  bodyClass?: string
}

/** An empty document with one root, as the store serves it: everything in it is drawn by the script. */
export function servePage({ title, language, script, data = {}, bodyClass = '' }: Page): Reply {
  return html(`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/store.css">
</head>
<body class="${bodyClass}">
<div id="root"></div>
<script id="page-data" type="application/json">${JSON.stringify({ ...data, language }).replace(/</g, '\\u003c')}</script>
<script type="module" src="/assets/${script}.js"></script>
</body>
</html>`)
}
