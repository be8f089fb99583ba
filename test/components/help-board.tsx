import { render } from 'preact'
import { Help } from '@/components/help/help'

render(<Help hash="" onSearch={() => {}} />, document.body)
