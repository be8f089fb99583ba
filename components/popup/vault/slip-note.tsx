import { i18n } from '#i18n'
import type { PassphraseSlip } from '@/lib/keyboard/passphrase-slips'

/** It worked, and it would not have in most places: worth a word before the next password is typed. */
export function SlipNote({ slip }: { slip: PassphraseSlip }) {
  return (
    <p class="note" role="status">
      {slipText(slip)}
    </p>
  )
}

function slipText(slip: PassphraseSlip): string {
  switch (slip) {
    case 'caps-lock':
      return i18n.t('popup.unlock.slip.capsLock')
    case 'layout':
      return i18n.t('popup.unlock.slip.layout')
    case 'spaces':
      return i18n.t('popup.unlock.slip.spaces')
  }
}
