import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { LargePassword } from '@/components/shared/large-password'
import { PasswordText } from '@/components/shared/password-text'
import { QrCode } from '@/components/shared/qr-code'
import { guessText } from '@/components/shared/rating'
import { estimateTime } from '@/lib/password/strength/guess-time'
import type { Made, MakerWarning } from '@/lib/password/maker'
import { CopyButton } from '../copy-button'
import type { ActResult } from '../popup-model'

interface MadePasswordProps {
  made: Extract<Made, { ok: true }>
  keptBy: ActResult['keptBy']
  /** to be typed off, or scanned: large from the start */
  isForPhone: boolean
  onAgain: () => void
}

/** What was made, how good it is, who keeps it, and the ways to take it along. */
export function MadePassword({ made, keptBy, isForPhone, onAgain }: MadePasswordProps) {
  const [isLarge, setLarge] = useState(isForPhone)
  const { password, bits, warnings } = made
  // Half of all that it can be are tried before it is found.
  const time = estimateTime((bits - 1) * Math.log10(2))
  return (
    <>
      {isLarge ? <LargePassword password={password} /> : <PasswordText password={password} />}
      {isLarge && (
        <figure class="phone">
          <QrCode text={password} label={i18n.t('popup.maker.qrLabel')} />
          <figcaption class="soft small">{i18n.t('popup.maker.qrAbout')}</figcaption>
        </figure>
      )}
      <div class="row wrap">
        <CopyButton find={() => Promise.resolve(password)} />
        <button type="button" class="also" onClick={onAgain}>
          {i18n.t('popup.maker.another')}
        </button>
        <button type="button" class="also" onClick={() => setLarge(!isLarge)}>
          {isLarge ? i18n.t('popup.maker.small') : i18n.t('popup.maker.large')}
        </button>
      </div>
      {warnings.map((warning) => (
        <p key={warning} class="note warn">
          {warningText(warning)}
        </p>
      ))}
      {!warnings.includes('not-here') && <p class="small">{i18n.t('popup.maker.takes', { length: password.length })}</p>}
      <p class="soft small">
        {i18n.t('popup.maker.bits', { bits: Math.floor(bits) })} {guessText(time)}
      </p>
      {keptBy !== undefined && <p class={keptBy === 'nobody' ? 'note warn' : 'soft small'}>{keptText(keptBy)}</p>}
    </>
  )
}

function warningText(warning: MakerWarning): string {
  switch (warning) {
    case 'weak':
      return i18n.t('popup.maker.weak')
    case 'too-long':
      return i18n.t('popup.maker.tooLong')
    case 'signs':
      return i18n.t('popup.maker.signsRefused')
    case 'not-here':
      return i18n.t('popup.maker.notHere')
  }
}

function keptText(keptBy: 'vault' | 'locked-vault' | 'nobody'): string {
  switch (keptBy) {
    case 'vault':
      return i18n.t('popup.maker.kept')
    case 'locked-vault':
      return i18n.t('popup.maker.keptLocked')
    case 'nobody':
      return i18n.t('popup.maker.keptByNobody')
  }
}
