/** What a word near a number says about it. */
export type TermKind =
  /** calls a number a code: "verification code" surely, "code" perhaps */
  | 'code'
  | 'maybe-code'
  /** calls it something else: "order number" surely, "order" perhaps */
  | 'other-number'
  | 'maybe-other-number'
  /** stands directly beside an amount, a measure or a house number */
  | 'money'
  | 'unit'
  | 'street'
  /** speaks of the code without naming a number */
  | 'secret'
  | 'expiry'
  /** "enter" what stands beside, surely; "use" it, perhaps */
  | 'entry'
  | 'action'
  | 'topic'
  /** speaks against: an offer, or an earlier code */
  | 'promotion'
  | 'stale'
