/** In pixels, where the window's corner is 0, 0. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What a computed `clip-path` leaves of an element's box, as the smallest box around it; all of it for a shape that is not known. */
export function clippedBox(clipPath: string, box: Box): Box {
  const [, shape = '', values = ''] = /^(inset|circle|ellipse|polygon)\(([^()]{0,600})\)/.exec(clipPath) ?? []
  const x = (value = '0') => length(value, box.right - box.left)
  const y = (value = '0') => length(value, box.bottom - box.top)
  switch (shape) {
    case 'inset': {
      const [top, right = top, bottom = top, left = right] = words(values.split('round')[0])
      return { left: box.left + x(left), top: box.top + y(top), right: box.right - x(right), bottom: box.bottom - y(bottom) }
    }
    case 'circle':
    case 'ellipse': {
      const [size, place] = values.split(/\bat\b/)
      const [wide = 'closest-side', high = wide] = words(size)
      const [across = '50%', down = '50%'] = words(place)
      // a radius in words reaches to a side
      if (Number.isNaN(Number.parseFloat(wide)) || Number.isNaN(Number.parseFloat(high))) return box
      const [left, top] = [box.left + x(across), box.top + y(down)]
      return { left: left - x(wide), top: top - y(high), right: left + x(wide), bottom: top + y(high) }
    }
    case 'polygon': {
      const points = values.split(',').map(words)
      const across = points.map(([value]) => box.left + x(value))
      const down = points.map(([, value]) => box.top + y(value))
      return { left: Math.min(...across), top: Math.min(...down), right: Math.max(...across), bottom: Math.max(...down) }
    }
    default:
      return box
  }
}

const words = (text = ''): string[] => text.split(/\s+/).filter(Boolean)

const length = (value: string, whole: number): number => (Number.parseFloat(value) || 0) * (value.endsWith('%') ? whole / 100 : 1)
