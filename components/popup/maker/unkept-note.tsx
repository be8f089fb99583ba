import { i18n } from '#i18n'
import { PasswordText } from '@/components/shared/password-text'
import { CopyButton } from '../copy-button'
import { usePopup } from '../popup-context'

/** A password that was made without a vault: here it is once more, with the one step that keeps it. */
export function UnkeptNote({ password }: { password: string }) {
  const { model, go } = usePopup()
  return (
    <section class="now">
      <h2>{i18n.t('popup.unkept.title')}</h2>
      <PasswordText password={password} />
      <p class="soft small">{i18n.t('popup.unkept.todo')}</p>
      <div class="row">
        {model.vault === 'none' && (
          <button type="button" class="do" onClick={() => go({ kind: 'create' })}>
            {i18n.t('popup.unkept.keep')}
          </button>
        )}
        <CopyButton find={() => Promise.resolve(password)} />
      </div>
    </section>
  )
}
