/** Whether nobody sees through an element, by its own paint. */
export function isOpaque(element: Element, view: Window): boolean {
  if (/^(?:img|video|canvas|iframe|embed|object|picture|image)$/.test(element.localName)) return true
  const style = view.getComputedStyle(element)
  return 'ownerSVGElement' in element && element.ownerSVGElement !== null ? isFilled(style) : isPainted(style)
}

/** of a shape in a drawing; its ground paints nothing */
const isFilled = ({ fill, fillOpacity, opacity }: CSSStyleDeclaration): boolean =>
  !/^none$|^rgba\(.*, 0(?:\.\d+)?\)$/.test(fill) && Number(fillOpacity) > 0.9 && Number(opacity) > 0.9

export function isPainted({ backgroundColor, backgroundImage, opacity }: CSSStyleDeclaration): boolean {
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(backgroundColor)?.[1]
  const hasGround = backgroundImage !== 'none' || (backgroundColor !== 'transparent' && (alpha === undefined || Number(alpha) > 0.9))
  return hasGround && Number(opacity) > 0.9
}
