import { findPassphraseSlips, type PassphraseSlip } from '@/lib/keyboard/passphrase-slips'
import { languages } from '@/lib/platform/languages'
import type { Answer } from '@/lib/vault'
import type { Hub } from '../hub'

/** Opens the vault by the passphrase as it was typed or, where the keyboard had its way, as it was meant; then says what the keyboard did. */
export async function unlockAsMeant({ vault }: Hub, passphrase: string): Promise<{ answer: Answer; slip?: PassphraseSlip }> {
  const slips = findPassphraseSlips(passphrase, languages())
  const answer = await vault.unlock(
    passphrase,
    slips.map(({ meant }) => meant),
  )
  return { answer, slip: answer.ok ? slips.find(({ meant }) => meant === answer.meant)?.slip : undefined }
}
