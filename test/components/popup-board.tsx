import { render } from 'preact'
import { Popup } from '@/components/popup/popup'
import { popupStories } from './popup-stories'

const board = `
  body { background: #d9d6cf !important; font: 11px system-ui, sans-serif }
  @media (prefers-color-scheme: dark) { body { background: #0f100f !important } }
  .board { columns: 380px; column-gap: 20px; padding: 8px }
  .board > div { break-inside: avoid; padding-bottom: 18px }
  .board > div > p { margin: 0 0 4px; color: #7a766d }
  .board .popup { border-radius: 14px; overflow: hidden; box-shadow: var(--shadow) }
  @media (max-width: 400px) { .board { columns: auto; padding: 0 } }
`

const style = document.createElement('style')
style.textContent = board
document.head.append(style)
const main = document.createElement('div')
main.className = 'board'
document.body.append(main)

/** Each button as soon as it is there. */
async function clickAll(mount: HTMLElement, clicks: readonly string[]): Promise<void> {
  for (const selector of clicks) {
    const find = () => mount.querySelector<HTMLButtonElement>(selector)
    while (!find()) await new Promise((next) => requestAnimationFrame(next))
    find()?.click()
  }
}

const rating = { score: 1 as const, reasons: [] }

for (const [name, { model, start, result = {}, clicks = [] }] of Object.entries(popupStories(Date.now()))) {
  const cell = document.createElement('div')
  const caption = document.createElement('p')
  caption.textContent = name
  const mount = document.createElement('div')
  cell.append(caption, mount)
  main.append(cell)
  render(
    <Popup
      model={model}
      start={start}
      act={() => Promise.resolve(result)}
      grantMail={() => Promise.resolve(true)}
      copy={() => Promise.resolve()}
      rate={() => Promise.resolve(rating)}
      openOptions={() => {}}
    />,
    mount,
  )
  void clickAll(mount, clicks)
}
