import { i18n } from '#i18n'
import { useOptions } from './options-context'

/** What it is, what it never does, and the keys worth knowing. */
export function AboutSection() {
  const { model } = useOptions()
  return (
    <section class="sheet">
      <h2>{i18n.t('options.about.title')}</h2>
      <p>{i18n.t('options.about.what')}</p>
      <p>{i18n.t('options.about.never')}</p>
      <p class="soft small">{i18n.t('options.about.keys')}</p>
      <p class="soft small">Latchkey {model.version}</p>
    </section>
  )
}
