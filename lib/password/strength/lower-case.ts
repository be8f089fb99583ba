/** Unit by unit, so that places stay: İ is two units in lower case. */
export function lowerCase(text: string): string {
  const whole = text.toLowerCase()
  if (whole.length === text.length) return whole
  return text.replace(/[^]/g, (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
}

/** Latin letters without what they wear, unit by unit: the lists have none. */
export const withoutMarks = (text: string): string =>
  text.replace(/[\u00e0-\u024f\u1e00-\u1eff]/g, (letter) => unmarked[letter] ?? letter.normalize('NFD').charAt(0))

/** Latin letters of one piece, which no rule of Unicode takes apart. */
const unmarked: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ħ: 'h', ı: 'i', ð: 'd', ŧ: 't', ə: 'e' }
