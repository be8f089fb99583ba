import type { ComponentChildren } from 'preact'

/** The help's own page in the extension. Not help.html: its script would take the name of the one that helps in pages. */
const page = 'guide.html'

/** Leads to the help in a tab of its own, so that the popup or a half-filled form stays; to one answer of it by `at`. */
export function HelpLink({ at, label, children }: { at?: string; label?: string; children: ComponentChildren }) {
  return (
    <a class="plain" href={at === undefined ? page : `${page}#${at}`} target="_blank" rel="noopener" aria-label={label}>
      {children}
    </a>
  )
}
