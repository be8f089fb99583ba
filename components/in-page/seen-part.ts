import type { Box } from './place'

/**
 * What can be seen of a window, in the coordinates of its fixed elements: a phone's keyboard lies over the rest, or the shopper has zoomed in
 * (CSSOM View, section 11). Never narrower than `leastWidth`, in CSS pixels: a card is cut in its height, and not across its lines.
 */
export function findSeenPart({ innerWidth, innerHeight, visualViewport }: Window, leastWidth: number): Box {
  const { offsetLeft = 0, offsetTop: top = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {}
  const wide = Math.max(width, Math.min(leastWidth, innerWidth))
  return { left: Math.min(offsetLeft, innerWidth - wide), top, width: wide, height }
}
