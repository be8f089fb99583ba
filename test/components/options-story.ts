import type { OptionsModel } from '@/components/options/options-model'

/** Settings in which every section has something to say. */
export const optionsStory: OptionsModel = {
  vault: 'unlocked',
  settings: { fillCodeAtOnce: false, lockAfterMinutes: 15 },
  mails: [{ origin: 'https://mail.example', mailbox: 'helena@mail.example' }, { origin: 'https://post.example' }],
  mayUseStore: false,
  removed: [{ id: '1', account: 'old.name@mail.example', site: 'aliexpress' }],
  damaged: 1,
  version: '0.1.0',
}
