/** Unit by unit, so that places stay: İ is two units in lower case. */
export function lowerCase(text: string): string {
  const whole = text.toLowerCase()
  if (whole.length === text.length) return whole
  return text.replace(/[^]/g, (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
}
