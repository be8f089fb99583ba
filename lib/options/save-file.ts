import { fromBase64 } from '@/lib/platform/base64'
import type { FileContent } from '@/lib/messaging/options-model'

/** Hands a file to the shopper as a download. */
export function saveFile({ name, base64 }: FileContent): void {
  const url = URL.createObjectURL(new Blob([fromBase64(base64)], { type: 'application/octet-stream' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // The browser has taken hold of it by then; a URL that is revoked at once is lost in some of them.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
