import type { LayoutTraits } from '@/lib/keyboard/typing'
import { mergeTraits } from '@/lib/keyboard/usual'
import { changeSettings, readSettings } from '@/lib/platform/settings'

/** Remembers what the shopper's keyboard is like, so that a switched one can be told behind the dots of a password. */
export async function noteKeyboard(seen: LayoutTraits): Promise<void> {
  const { keyboard = {} } = await readSettings()
  const next = mergeTraits(keyboard, seen)
  if (JSON.stringify(next) !== JSON.stringify(keyboard)) await changeSettings({ keyboard: next })
}
