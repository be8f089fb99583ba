import { render } from 'preact'
import { Help } from '@/components/help/help'

/** Nothing is asked of the background here, and nothing of the network: the help opens even where all else fails. */
function draw(): void {
  render(<Help hash={location.hash} />, document.body)
}

addEventListener('hashchange', draw)
draw()
