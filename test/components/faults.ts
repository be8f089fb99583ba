/**
 * What a look at a drawn board would count as a fault: a target under 24 px (WCAG 2.2, 2.5.8), words cut off, contrast under 4.5 (1.4.3), a page
 * that scrolls sideways. Runs in the page, so it uses nothing from outside itself.
 */
export function findFaults(): string[] {
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])])
  const elements = all(document).filter(
    (each) => each.checkVisibility() && !each.closest('.unseen, .skip, svg, .board > div > p, main > div > p'),
  )

  const wordsOf = (element: Element): string =>
    `${element.localName}${element.classList.length > 0 ? `.${[...element.classList].join('.')}` : ''} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`

  const isInSentence = (element: Element): boolean =>
    getComputedStyle(element).display === 'inline' && (element.parentElement?.textContent.trim() ?? '') !== element.textContent.trim()

  const small = elements
    .filter((each) => each.matches('button, a[href], input, select, summary') && !isInSentence(each))
    .flatMap((each) => {
      const target = each.matches('[type=checkbox], [type=radio]') ? (each.closest('label') ?? each) : each
      const { width, height } = target.getBoundingClientRect()
      return Math.min(width, height) < 23.9 ? [`${Math.round(width)} × ${Math.round(height)}: ${wordsOf(target)}`] : []
    })

  const cut = elements
    .filter((each) => getComputedStyle(each).overflowX !== 'visible' && !each.matches('input, select'))
    .flatMap((each) => (each.scrollWidth > each.clientWidth + 1 ? [`cut off: ${wordsOf(each)}`] : []))

  const channels = (color: string): number[] => (color.match(/[\d.]+/gu) ?? []).map(Number)
  const groundOf = (element: Element | null): number[] => {
    if (!element) return [255, 255, 255]
    const [r = 0, g = 0, b = 0, alpha = 1] = channels(getComputedStyle(element).backgroundColor)
    const root = element.getRootNode()
    return alpha === 1 ? [r, g, b] : groundOf(element.parentElement ?? (root instanceof ShadowRoot ? root.host : null))
  }
  const luminance = (color: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = color.map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  // Forced colours are the shopper's own, and some of them see-through.
  const pale = (matchMedia('(forced-colors: active)').matches ? [] : elements)
    .filter((each) => !each.closest(':disabled') && [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .flatMap((each) => {
      const [one, other] = [luminance(channels(getComputedStyle(each).color).slice(0, 3)), luminance(groundOf(each))]
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
      return contrast < 4.5 ? [`contrast ${contrast.toFixed(2)}: ${wordsOf(each)}`] : []
    })

  const wide = document.documentElement.scrollWidth > innerWidth + 1 ? [`scrolls sideways: ${document.documentElement.scrollWidth} px`] : []
  return [...new Set([...small, ...cut, ...pale, ...wide])]
}
