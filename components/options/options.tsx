import { i18n } from '#i18n'
import { HelpLink } from '@/components/help/help-link'
import { Mark } from '@/components/shared/mark'
import { direction, language } from '@/components/shared/text'
import { AboutSection } from './about-section'
import { BackupSection } from './backup-section'
import { ImportSection } from './import-section'
import { MailsSection } from './mails-section'
import './options.css'
import { OptionsProvider, type OptionsDeps } from './options-context'
import type { OptionsModel } from './options-model'
import { PassphraseSection } from './passphrase-section'
import { RemovedSection } from './removed-section'
import { SettingsSection } from './settings-section'

export interface OptionsProps extends OptionsDeps {
  model: OptionsModel
}

/** The options page, drawn from its model: one column, the everyday things first. */
export function Options({ model, ...deps }: OptionsProps) {
  const hasVault = model.vault !== 'none'
  return (
    <OptionsProvider value={{ ...deps, model }}>
      <main class="page options" dir={direction()} lang={language()}>
        <header>
          <Mark />
          <h1 class="grow">{i18n.t('options.title')}</h1>
          <HelpLink look="plain">{i18n.t('help.title')}</HelpLink>
        </header>
        <SettingsSection />
        <MailsSection />
        {!hasVault && <p class="note">{i18n.t('vault.refusal.no_vault')}</p>}
        {hasVault && <PassphraseSection />}
        {hasVault && <BackupSection />}
        {hasVault && <ImportSection />}
        <RemovedSection />
        <AboutSection />
      </main>
    </OptionsProvider>
  )
}
