import { i18n } from '#i18n'
import { HelpLink } from '@/components/help/help-link'
import { Mark } from '@/components/shared/mark'
import { usePopup } from './popup-context'

/** The name, the way back, and the vault's lock. */
export function Header() {
  const { model, view, go, run, openOptions, leave } = usePopup()
  const isHome = view.kind === 'home' || view.kind === 'done'
  return (
    <header>
      {isHome ? (
        <>
          <Mark />
          <h1>Latchkey</h1>
        </>
      ) : (
        <button type="button" class="plain back" onClick={leave ?? (() => go({ kind: 'home' }))}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M8 1.5 3.5 6 8 10.5" />
          </svg>
          {i18n.t('popup.back')}
        </button>
      )}
      <span class="grow" />
      {!isHome && <HelpLink look="plain">{i18n.t('help.title')}</HelpLink>}
      {isHome && (
        <button type="button" class="plain" onClick={openOptions}>
          {i18n.t('popup.settings')}
        </button>
      )}
      {model.vault === 'unlocked' && (
        <button type="button" class="plain" onClick={() => void run({ kind: 'lock' }).then(() => go({ kind: 'home' }))}>
          {i18n.t('popup.lock')}
        </button>
      )}
      {model.vault === 'locked' && isHome && (
        <button type="button" class="plain" onClick={() => go({ kind: 'unlock' })}>
          {i18n.t('popup.unlock.button')}
        </button>
      )}
    </header>
  )
}
