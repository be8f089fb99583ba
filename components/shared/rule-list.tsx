import { i18n } from '#i18n'
import { findText } from './text'

export interface CheckedRule {
  id: string
  level: 'must' | 'may-be-refused' | 'advice'
  ok: boolean
  values?: Record<string, string>
}

/** The store's rules: a shape and a word for each state, since colour alone tells not everybody. */
export function RuleList({ rules, isEmpty }: { rules: readonly CheckedRule[]; isEmpty: boolean }) {
  const shown = rules.filter((rule) => rule.level === 'must' || !rule.ok)
  return (
    <ul class="rules">
      {shown.map((rule) => {
        const text = findText(`password.rule.${rule.id}`, rule.values)
        if (text === undefined) return null
        const state = stateOf(rule, isEmpty)
        return (
          <li key={`${rule.id} ${JSON.stringify(rule.values ?? '')}`} class={state}>
            <span class="sign" aria-hidden="true">
              {signs[state]}
            </span>
            <span>
              {text}
              <span class="unseen">{wordOf(state)}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

type RuleState = 'open' | 'ok' | 'no' | 'maybe' | 'advice'

const signs: Record<RuleState, string> = { open: '○', ok: '✓', no: '✕', maybe: '!', advice: '!' }

function stateOf(rule: CheckedRule, isEmpty: boolean): RuleState {
  if (rule.ok) return 'ok'
  if (isEmpty) return 'open'
  if (rule.level === 'advice') return 'advice'
  return rule.level === 'must' ? 'no' : 'maybe'
}

function wordOf(state: RuleState): string {
  switch (state) {
    case 'ok':
      return i18n.t('card.rule.ok')
    case 'no':
      return i18n.t('card.rule.no')
    case 'maybe':
      return i18n.t('card.rule.maybe')
    case 'advice':
      return i18n.t('card.rule.advice')
    case 'open':
      return i18n.t('card.rule.open')
  }
}
