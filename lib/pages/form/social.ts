import type { SocialNetwork } from '@/lib/store/page-kinds'
import { attribute, isInside } from '@/lib/pages/dom/dom'
import { textOf } from '@/lib/pages/dom/text-of'
import type { Sight } from '@/lib/pages/dom/visible'

const networks: readonly (readonly [SocialNetwork, RegExp])[] = [
  ['google', /\bgoogle(?!\s*(?:play|pay|maps|news|recaptcha))|\bgoog\b|гугл|thirdparty\S{0,40}type=gg/i],
  ['facebook', /facebook|\bfb\b|\bfb-|type=fb\b/i],
  ['vk', /\bvk\b|vkontakte|вконтакте|\bvk-|type=vk\b/i],
  ['apple', /\bapple(?!\s*(?:pay|store|music))\b|appleid/i],
  ['x', /\btwitter\b|type=tt\b|\bwith x\b|\bx\.com\/i\/oauth/i],
]

/** The network that a button or link signs in through. */
export function networkOf(element: Element): SocialNetwork | undefined {
  const href = attribute(element, 'href')
  // a brand's own page there, in a footer
  if (/^(https?:)?\/\//i.test(href) && !/oauth|auth|login|signin|thirdparty|connect|type=/i.test(href.slice(0, 200))) return undefined
  const said = [
    textOf(element, 60),
    ...['aria-label', 'title', 'class', 'id', 'data-provider', 'data-testid', 'name', 'value'].map((name) =>
      attribute(element, name).slice(0, 80),
    ),
    href.slice(0, 160),
  ]
  const picture = element.querySelector('img,svg,i,span[class]')
  if (picture)
    said.push(
      attribute(picture, 'alt').slice(0, 60),
      attribute(picture, 'class').slice(0, 80),
      attribute(picture, 'aria-label').slice(0, 60),
    )
  const text = said.join(' ').replace(/[_]/g, ' ')
  return networks.find(([, pattern]) => pattern.test(text))?.[0]
}

/** Networks offered near a scope, each once. */
export function findNetworks(outer: Element, sight: Sight): SocialNetwork[] {
  const found = outer.querySelectorAll(
    'button,a,[role=button],[class*=google i],[class*=facebook i],[class*=apple i],[class*=vkontakte i],[class*=twitter i],iframe[src*="accounts.google"]',
  )
  const networks = new Set<SocialNetwork>()
  let letterX: Element | undefined
  for (let index = 0; index < found.length && index < 150; index++) {
    const element = found[index]
    if (!element || element.querySelectorAll('a,button').length > 1) continue
    if (isLetterX(element)) letterX = element
    const network = element.localName === 'iframe' ? 'google' : networkOf(element)
    if (network && !networks.has(network) && sight.isShown(element) && !isInFooter(element, outer)) networks.add(network)
  }
  // a letter that also closes dialogs: a network only among others
  if (networks.size > 0 && letterX && sight.isShown(letterX)) networks.add('x')
  return Array.from(networks)
}

const isLetterX = (element: Element): boolean =>
  /^x$/i.test((attribute(element, 'aria-label') || attribute(element, 'title') || textOf(element, 4)).trim()) &&
  !/close|dismiss|clear|remove/i.test(attribute(element, 'class').slice(0, 120))

const isInFooter = (element: Element, outer: Element): boolean => {
  const footer = element.closest('footer,nav')
  return footer !== null && footer !== outer && isInside(footer, outer)
}
