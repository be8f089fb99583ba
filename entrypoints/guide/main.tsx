import { render } from 'preact'
import { i18n } from '#i18n'
import { Help } from '@/components/help/help'

/** Nothing is asked of the background here, and nothing of the network: the help opens even where all else fails. */
function draw(): void {
  render(<Help hash={location.hash} onSearch={leaveAnswer} />, document.body)
}

function leaveAnswer(): void {
  if (location.hash === '') return
  history.replaceState(null, '', location.pathname)
  draw()
}

document.title = `${i18n.t('help.title')} · Latchkey`
addEventListener('hashchange', draw)
draw()
