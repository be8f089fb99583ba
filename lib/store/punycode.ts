/** Letters of one `xn--` label (RFC 3492, section 6.2). undefined when it is not well-formed. */
export function findUnicodeLabel(label: string): string | undefined {
  if (!label.startsWith('xn--') || label.length > 63) return undefined
  const encoded = label.slice(4)
  const lastDash = encoded.lastIndexOf('-')
  const points = Array.from(encoded.slice(0, Math.max(lastDash, 0)), codePoint)
  let point = 128
  let bias = 72
  let inserted = 0
  let at = lastDash > 0 ? lastDash + 1 : 0
  while (at < encoded.length) {
    const before = inserted
    let weight = 1
    for (let k = 36; ; k += 36) {
      const digit = digitOf(encoded.charCodeAt(at))
      at += 1
      if (digit === undefined) return undefined
      inserted += digit * weight
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
      if (digit < threshold) break
      weight *= 36 - threshold
    }
    bias = adapt(inserted - before, points.length + 1, before === 0)
    point += Math.floor(inserted / (points.length + 1))
    inserted %= points.length + 1
    if (point > 0x10ffff) return undefined
    points.splice(inserted, 0, point)
    inserted += 1
  }
  return String.fromCodePoint(...points)
}

const codePoint = (letter: string): number => letter.codePointAt(0) ?? 0

function digitOf(unit: number): number | undefined {
  if (unit >= 97 && unit <= 122) return unit - 97
  if (unit >= 48 && unit <= 57) return unit - 48 + 26
  return undefined // also NaN, at the end
}

/** RFC 3492, section 6.1 */
function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / 700) : delta >> 1
  rest += Math.floor(rest / count)
  let k = 0
  while (rest > 455) {
    rest = Math.floor(rest / 35)
    k += 36
  }
  return k + Math.floor((36 * rest) / (rest + 38))
}
