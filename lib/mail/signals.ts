/** What speaks for or against a candidate, by name, so that a test can print why. */
export type Signals = Partial<Record<SignalName, number>>

export type SignalName =
  | 'named-before'
  | 'named-after'
  | 'named-somewhere'
  | 'said'
  | 'alone-on-line'
  | 'alone-in-text'
  | 'alone-in-sentence'
  | 'marked'
  | 'to-be-entered'
  | 'at-start'
  | 'topic-label'
  | 'topic'
  | 'secret'
  | 'expiry'
  | 'domain-bound'
  | 'called-other'
  | 'called-other-after'
  | 'money'
  | 'unit'
  | 'street'
  | 'date'
  | 'year'
  | 'numbered'
  | 'phone'
  | 'sent-to'
  | 'meeting'
  | 'booking'
  | 'digits-beside'
  | 'promotion'
  | 'stale'
  | 'quoted'
  | 'denied'
  | 'example'
  | 'listed'
  | 'words'

export function sumOf(signals: Signals): number {
  return Object.values(signals).reduce((sum, amount) => sum + amount, 0)
}
