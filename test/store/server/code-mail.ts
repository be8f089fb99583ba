import { languageTexts, type MailLanguageTexts } from './code-mail-texts.ts'
import { escapeHtml, type Language } from './http.ts'

/** A mail that leaves the store. Who delivers it is the caller's business. */
export interface OutgoingMail {
  to: string
  from: { name: string; address: string }
  subject: string
  text: string
  html: string
}

/** An order-like number for the mail's footer. */
export function drawTicket(random: (below: number) => number): string {
  return `8${Array.from({ length: 14 }, () => random(10)).join('')}`
}

export type SendMail = (mail: OutgoingMail) => void | Promise<void>

export interface CodeMail {
  to: string
  name: string
  code: string
  language: Language
  /** `group`: as the older pages and the sister site send it. */
  sender: 'aliexpress' | 'group'
  /** An invented number that looks like an order's or a ticket's, as such mails carry beside the code. */
  ticket: string
}

/** Made like the store's own: a hidden preheader with a number that is not the code, the code bold and red, more numbers in the footer. */
export function writeCodeMail({ to, name, code, language, sender, ticket }: CodeMail): OutgoingMail {
  const texts = languageTexts[language]
  const text = [texts.greeting(name), texts.intro, code, texts.lifetime, texts.never, 'AliExpress Team', texts.footer(ticket)].join('\n\n')
  if (sender === 'group') {
    const from = { name: 'Alibaba Group', address: 'member@notice.alibaba.com' }
    return { to, from, subject: 'Verification Code From Alibaba Group', text, html: writeOldHtml({ name, code, ticket, texts }) }
  }
  const from = { name: 'AliExpress', address: 'account@notice.aliexpress.com' }
  return { to, from, subject: texts.subject, text, html: writeHtml({ name, code, ticket, texts }) }
}

interface HtmlParts {
  name: string
  code: string
  ticket: string
  texts: MailLanguageTexts
}

/** The older mail: plain text but for a span around the code. */
function writeOldHtml({ name, code, ticket, texts }: HtmlParts): string {
  return `<!doctype html><html><head><meta charset="utf-8"></head><body style="font:14px Arial">
<p>${texts.greeting(escapeHtml(name))}</p><p>${texts.intro} <span>${code}</span></p><p>${texts.lifetime}</p><p>${texts.never}</p><p>AliExpress Team</p>
<p style="color:#888">${texts.footer(ticket)}</p></body></html>`
}

function writeHtml({ name, code, ticket, texts }: HtmlParts): string {
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>${texts.subject}</title></head>
<body style="margin:0;background:#f5f5f5;font-family:Arial,Helvetica,sans-serif;color:#191919">
<div style="display:none;max-height:0;overflow:hidden">${texts.preheader} 904117</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="max-width:600px;width:100%;background:#fff">
<tr><td style="padding:24px 32px;border-bottom:3px solid #e62e04;font-size:22px;font-weight:bold;color:#e62e04">AliExpress</td></tr>
<tr><td style="padding:28px 32px;font-size:15px;line-height:1.6">
<p style="margin:0 0 16px">${texts.greeting(escapeHtml(name))}</p>
<p style="margin:0 0 16px">${texts.intro}</p>
<div style="color:#e62e04;font-size:30px;font-weight:bold;letter-spacing:4px;margin:8px 0 20px">${code}</div>
<p style="margin:0 0 16px">${texts.lifetime}</p>
<p style="margin:0 0 16px">${texts.never}</p>
<p style="margin:0">AliExpress Team</p>
</td></tr>
<tr><td style="padding:18px 32px;font-size:12px;line-height:1.5;color:#757575;border-top:1px solid #eee">${texts.footer(ticket)}</td></tr>
</table></td></tr></table>
</body></html>`
}
