import { i18n } from '#i18n'
import { countdown } from '@/components/shared/text'
import { useNow } from '@/components/shared/use-now'
import type { Problem } from './popup-model'

/** What went wrong, and the one thing to do now. */
export function ProblemNote({ problem, retryAt }: { problem: Problem; retryAt?: number }) {
  const now = useNow(retryAt !== undefined)
  const wait = retryAt === undefined ? 0 : retryAt - now
  if (problem === 'too-soon' && retryAt !== undefined && wait <= 0) return null
  return (
    <p class="note bad problem" role="alert">
      {problemText(problem)}
      {wait > 0 ? ` ${i18n.t('popup.problem.wait', { time: countdown(wait) })}` : null}
    </p>
  )
}

function problemText(problem: Problem): string {
  switch (problem) {
    case 'empty-passphrase':
      return i18n.t('popup.problem.emptyPassphrase')
    case 'wrong-passphrase':
      return i18n.t('popup.problem.wrongPassphrase')
    case 'passphrases-differ':
      return i18n.t('popup.problem.passphrasesDiffer')
    case 'too-soon':
      return i18n.t('popup.problem.tooSoon')
    case 'already-there':
      return i18n.t('popup.problem.alreadyThere')
    case 'permission-denied':
      return i18n.t('popup.problem.permissionDenied')
    case 'no-mail-tab':
      return i18n.t('popup.problem.noMailTab')
    case 'no-mail-address':
      return i18n.t('popup.problem.noMailAddress')
    case 'nothing-to-fill':
      return i18n.t('popup.problem.nothingToFill')
    case 'not-trusted':
      return i18n.t('popup.problem.notTrusted')
    case 'locked':
      return i18n.t('popup.problem.locked')
    case 'quota':
      return i18n.t('popup.problem.quota')
    case 'damaged':
      return i18n.t('popup.problem.damaged')
    case 'too-long':
      return i18n.t('vault.refusal.too_long')
    case 'unavailable':
      return i18n.t('vault.refusal.unavailable')
    case 'unknown-version':
      return i18n.t('vault.refusal.unknown_version')
    case 'gone':
      return i18n.t('popup.problem.gone')
  }
}
