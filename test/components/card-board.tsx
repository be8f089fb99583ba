import { render } from 'preact'
import { Card } from '@/components/in-page/cards'
import cardCss from '@/components/in-page/card.css?inline'
import controlsCss from '@/components/shared/controls.css?inline'
import partsCss from '@/components/shared/parts.css?inline'
import tokensCss from '@/components/shared/tokens.css?inline'
import { cardStories } from './card-stories'

const board = `
  body { margin: 0; background: #d9d6cf; font: 11px system-ui, sans-serif }
  @media (prefers-color-scheme: dark) { body { background: #0f100f; color: #999 } }
  main { columns: 336px; column-gap: 20px; padding: 8px }
  main > div { break-inside: avoid; padding-bottom: 18px }
  main > div > p { margin: 0 0 4px; color: #7a766d }
`

const style = document.createElement('style')
style.textContent = board
document.head.append(style)
const main = document.createElement('main')
document.body.append(main)

for (const [name, model] of Object.entries(cardStories(Date.now()))) {
  const cell = document.createElement('div')
  const caption = document.createElement('p')
  caption.textContent = name
  const mount = document.createElement('div')
  mount.className = 'latchkey'
  const shadow = document.createElement('div')
  const root = shadow.attachShadow({ mode: 'open' })
  const sheet = document.createElement('style')
  sheet.textContent = tokensCss + controlsCss + partsCss + cardCss
  root.append(sheet, mount)
  cell.append(caption, shadow)
  main.append(cell)
  render(<Card model={model} refusal={name === 'code, doubts' ? 'too-early' : undefined} onAct={() => {}} />, mount)
}
