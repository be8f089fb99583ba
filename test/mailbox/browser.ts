/** What runs in the mailbox's pages: new rows appear by themselves, and the frame of an opened message is as high as its text. */
export const browserScript = `
const list = document.querySelector('ul.messages')
const nav = document.querySelector('nav')
if (nav) {
  new EventSource('/events?had=' + nav.dataset.had).addEventListener('mail', ({ data }) => {
    const { folder, row, unreadSpam } = JSON.parse(data)
    document.querySelector('.unread-count').textContent = unreadSpam || ''
    if (list?.dataset.folder === folder) list.insertAdjacentHTML('afterbegin', row)
  })
}
const frame = document.querySelector('iframe.body')
const fit = () => { frame.style.height = frame.contentDocument.documentElement.scrollHeight + 'px' }
frame?.addEventListener('load', fit)
if (frame?.contentDocument?.URL.includes('/body/')) fit() // it was there before this script
`

export const style = `
:root { color-scheme: light; --line: #e1e4e8; --soft: #626b75; --blue: #1b5fc1 }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; grid-template: auto 1fr / 190px minmax(0, 1fr); background: #f4f6f8; color: #1d2229; font: 15px/1.45 'Segoe UI', 'Noto Sans', Arial, sans-serif }
a { color: inherit; text-decoration: none }
.top { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 4px 18px; align-items: baseline; padding: 13px 22px; background: #22456f; color: #fff }
.top strong { font-size: 17px; margin-right: auto }
.top .user { opacity: .85; overflow-wrap: anywhere }
.top a:hover { text-decoration: underline }
nav { padding: 16px 12px; display: grid; gap: 4px; align-content: start }
nav a { display: flex; justify-content: space-between; padding: 8px 12px; border-radius: 8px }
nav a:hover { background: #e8edf3 }
nav a[aria-current] { background: #dbe6f5; font-weight: 600 }
.unread-count { min-width: 1.3em; border-radius: 9px; padding: 0 6px; background: #22456f; color: #fff; font-size: 12px; line-height: 20px; text-align: center }
.unread-count:empty { display: none }
main { padding: 18px 22px 40px 6px; min-width: 0 }
h1 { margin: 0 0 12px; font-size: 20px }
.messages { margin: 0; padding: 0; list-style: none; background: #fff; border: 1px solid var(--line); border-radius: 10px; overflow: hidden }
.messages:empty { display: none }
.messages:not(:empty) + .empty { display: none }
.empty { color: var(--soft) }
.message + .message { border-top: 1px solid var(--line) }
.message a { display: grid; grid-template-columns: 170px auto minmax(0, 1fr) auto; gap: 12px; padding: 11px 16px; white-space: nowrap }
.message a:hover, .message a:focus-visible { background: #f2f6fb }
.message span { overflow: hidden; text-overflow: ellipsis }
.message.unread .from, .message.unread .subject, .message.unread .date { font-weight: 700 }
.snippet, .date { color: var(--soft) }
.message.unread .date { color: var(--blue) }
.back { display: inline-block; margin-bottom: 12px; color: var(--blue) }
.opened { background: #fff; border: 1px solid var(--line); border-radius: 10px; padding: 20px 24px }
.opened header { display: flex; flex-wrap: wrap; gap: 2px 10px; padding-bottom: 14px; border-bottom: 1px solid var(--line) }
.opened .sender { font-weight: 600 }
.opened .address, .opened .to { color: var(--soft); overflow-wrap: anywhere }
.opened .date { margin-left: auto }
.body { display: block; width: 100%; min-height: 200px; margin-top: 16px; border: 0 }
.plain { white-space: pre-wrap }
.door { grid-column: 1 / -1; grid-row: 1 / -1; display: grid; place-items: center; padding: 20px }
.door form { width: 100%; max-width: 360px; display: grid; gap: 8px; padding: 28px; background: #fff; border: 1px solid var(--line); border-radius: 12px }
.door input { padding: 10px 12px; border: 1px solid #b9c1cb; border-radius: 8px; font: inherit }
.door button { margin-top: 10px; padding: 11px; border: 0; border-radius: 8px; background: #22456f; color: #fff; font: inherit; font-weight: 600; cursor: pointer }
.door .error { margin: 0; color: #b3261e }
@media (max-width: 640px) {
  body { grid-template: auto auto 1fr / minmax(0, 1fr) }
  nav { display: flex; padding: 8px 12px 0 }
  nav a { gap: 6px }
  main { padding: 14px 12px 30px }
  .message a { grid-template-columns: minmax(0, 1fr) auto; gap: 2px 10px }
  .message .date { grid-column: 2; grid-row: 1 }
  .message .subject, .message .snippet { grid-column: 1 / -1 }
  .opened { padding: 16px }
  .opened .date { margin-left: 0 }
}
`
