import { render } from 'preact'
import { Help } from '@/components/help/help'

render(<Help />, document.body)
