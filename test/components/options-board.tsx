import { render } from 'preact'
import { Options } from '@/components/options/options'
import { optionsStory } from './options-story'

const preview = {
  source: 'chrome',
  added: 3,
  updated: 1,
  same: 12,
  others: 140,
  duplicates: 1,
  unreadable: [{ row: 7, reason: 'no-account' as const }],
  unreadableCount: 2,
  needsPassphrase: false,
}

render(
  <Options model={optionsStory} act={() => Promise.resolve({ preview })} saveFile={() => {}} grantStore={() => Promise.resolve(true)} />,
  document.body,
)

// The import with its preview, as after a file was chosen.
const chooser = document.querySelector<HTMLInputElement>('input[type=file]')
if (chooser) {
  const files = new DataTransfer()
  files.items.add(new File(['name,url,username,password'], 'passwords.csv'))
  chooser.files = files.files
  chooser.dispatchEvent(new Event('change', { bubbles: true }))
}
for (const details of document.querySelectorAll('details')) details.open = true
