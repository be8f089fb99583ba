import type { DOMWindow } from 'jsdom'

const counted = ['Node', 'Element', 'HTMLElement', 'HTMLInputElement', 'Document', 'DocumentFragment', 'NodeList', 'TreeWalker'] as const

/**
 * Counts what is asked of a document from now on: every call of its elements' methods, every reading of their properties. jsdom asks
 * nothing of these itself, so that the count is the caller's own work, on a busy machine as on any.
 */
export function countWork(window: DOMWindow): { readonly asked: number } {
  const work = { asked: 0 }
  for (const name of counted) {
    const prototype: object = window[name].prototype
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const way = 'value' in property ? 'value' : 'get'
      const original: unknown = Reflect.get(property, way)
      if (key === 'constructor' || !property.configurable || typeof original !== 'function') continue
      const counting = function (this: unknown, ...about: unknown[]): unknown {
        work.asked += 1
        return Reflect.apply(original, this, about)
      }
      Object.defineProperty(prototype, key, { ...property, [way]: counting })
    }
  }
  const styleOf = window.getComputedStyle.bind(window)
  window.getComputedStyle = (...about) => {
    work.asked += 1
    return styleOf(...about)
  }
  return work
}
