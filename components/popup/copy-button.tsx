import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { usePopup } from './popup-context'

/** Copies what `find` gives, and says so for two seconds, also to who does not see it. The password is asked for only upon the click. */
export function CopyButton({ find, label }: { find: () => Promise<string | undefined>; label?: string }) {
  const { copy } = usePopup()
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return undefined
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [isCopied])
  const onClick = async (): Promise<void> => {
    const text = await find()
    if (text === undefined) return
    await copy(text)
    setCopied(true)
  }
  return (
    <>
      <button type="button" class="also" aria-label={label} onClick={() => void onClick()}>
        {isCopied ? i18n.t('popup.copied') : i18n.t('popup.copy')}
      </button>
      <span class="unseen" role="status">
        {isCopied ? i18n.t('popup.copied') : null}
      </span>
    </>
  )
}
