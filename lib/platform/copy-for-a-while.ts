import { ask } from './ask'

/**
 * Copies a secret in the shopper's own click, and has the background overwrite it half a minute later, whether this page is still
 * open then or not. The background is told first: a popup closes as soon as something else is clicked.
 */
export async function copyForAWhile(text: string): Promise<void> {
  const told = ask('clipboard.copied')
  await navigator.clipboard.writeText(text)
  await told
}
