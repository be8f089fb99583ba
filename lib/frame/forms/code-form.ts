import type { PageReport } from '@/lib/messaging/protocol'

/** What the boxes of a waiting page say of its code. Boxes that say nothing of letters take digits. */
export function codeFormOf(boxes: readonly HTMLInputElement[]): Pick<PageReport, 'codeLength' | 'codeHasLetters'> {
  return { codeLength: lengthOf(boxes), codeHasLetters: boxes.some(takesLetters) || undefined }
}

/** Split boxes say how many characters the code has; a single field says so by its limit, if it has a sensible one. */
function lengthOf(boxes: readonly HTMLInputElement[]): number | undefined {
  if (boxes.length > 1) return boxes.length <= 12 ? boxes.length : undefined
  const limit = boxes[0]?.maxLength ?? -1
  return limit >= 4 && limit <= 8 ? limit : undefined
}

const words =
  /letters? (?:and|or|&) (?:digits?|numbers?)|alphanumeric|буквы и цифры|letras y n[uú]meros|letras e n[uú]meros|lettres et chiffres|buchstaben und (?:zahlen|ziffern)|lettere e (?:numeri|cifre)|字母和数字|字母數字|英数字|영문.{0,3}숫자/iu

/** A field for digits may say so in many ways; one for letters too says so by its pattern or in words. */
function takesLetters(box: HTMLInputElement): boolean {
  const said = [box.placeholder, box.title, box.getAttribute('aria-label') ?? ''].join(' ')
  return words.test(said.slice(0, 500)) || patternTakes(box.pattern, 'A1B2C3D4'.slice(0, box.maxLength > 0 ? box.maxLength : 6))
}

/** The pattern is the page's: it may be broken, and it meets eight characters at most. */
function patternTakes(pattern: string, sample: string): boolean {
  if (pattern === '' || pattern.length > 200) return false
  try {
    const whole = new RegExp(`^(?:${pattern})$`, 'v')
    // one that takes anything says nothing
    return (whole.test(sample) || whole.test(sample.toLowerCase())) && !whole.test('-'.repeat(sample.length))
  } catch {
    return false
  }
}
