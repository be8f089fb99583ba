import { i18n } from '#i18n'
import { lockTimes } from '@/lib/messaging/options-model'
import { useOptions } from './options-context'
import type { OptionsSettings } from './options-model'

export function SettingsSection() {
  const { model, act, grantStore } = useOptions()
  const { settings } = model
  const change = (next: Partial<OptionsSettings>): void => void act({ kind: 'change-settings', settings: { ...settings, ...next } })
  return (
    <section class="sheet">
      <h2>{i18n.t('options.settings.title')}</h2>
      {!model.mayUseStore && (
        <div class="note warn row">
          <span class="grow">{i18n.t('options.settings.noStore')}</span>
          <button type="button" class="also" onClick={() => void grantStore()}>
            {i18n.t('options.settings.allowStore')}
          </button>
        </div>
      )}
      <label class="row">
        <input
          type="checkbox"
          checked={settings.fillCodeAtOnce}
          onChange={(event) => change({ fillCodeAtOnce: event.currentTarget.checked })}
        />
        <span class="grow">
          {i18n.t('options.settings.fillAtOnce')}
          <span class="soft small line">{i18n.t('options.settings.fillAtOnceAbout')}</span>
        </span>
      </label>
      <label class="row">
        <span class="grow">{i18n.t('options.settings.lockAfter')}</span>
        <select
          class="short"
          value={settings.lockAfterMinutes}
          onChange={(event) => change({ lockAfterMinutes: lockTimes[event.currentTarget.selectedIndex] ?? 15 })}
        >
          {lockTimes.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes === 0 ? i18n.t('options.settings.onClose') : i18n.t('options.settings.minutes', minutes)}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}
