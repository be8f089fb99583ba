import type { ComponentChildren } from 'preact'

/** The help's own page in the extension. Not help.html: the script that helps in pages is called help.js, and names are taken once. */
const page = 'guide.html'

/** Leads to the help, or to one answer of it (`at`), in a tab of its own: the popup's and the settings' half-filled forms stay. */
export function HelpLink({
  at,
  label,
  look = 'alone',
  children,
}: {
  at?: string
  /** for screen readers, where several links say the same */
  label?: string
  /** `alone`: in no sentence, so large enough for a finger */
  look?: 'plain' | 'alone'
  children: ComponentChildren
}) {
  return (
    <a class={look} href={at === undefined ? page : `${page}#${at}`} target="_blank" rel="noopener" aria-label={label}>
      {children}
    </a>
  )
}
