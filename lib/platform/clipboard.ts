import { askEngine } from './ask'
import { engineLivesHere, ensureEngine } from './engine'

/** Overwrites the clipboard, wherever this browser has a document of ours that nobody sees: a service worker has no clipboard. */
export async function overwriteClipboard(): Promise<void> {
  if (engineLivesHere()) return overwriteHere()
  await ensureEngine()
  await askEngine('clipboard.overwrite', undefined)
}

/**
 * By the old command: `navigator.clipboard` wants a document with the focus, which one that nobody sees never has. What is
 * written is one space, since neither browser takes nothing for a content.
 */
export async function overwriteHere(): Promise<void> {
  const field = document.createElement('textarea')
  field.value = ' '
  document.body.append(field)
  field.select()
  document.execCommand('copy')
  field.remove()
}
