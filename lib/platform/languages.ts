/** The languages that the shopper's browser prefers, as BCP 47 tags, the first before all. */
export function languages(): readonly string[] {
  return navigator.languages
}
