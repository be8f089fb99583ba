import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (file: string): string => readFileSync(file, 'utf8')
const sheets = globSync('components/**/*.css').map((file) => [file, read(file)] as const)
const inPages = ['in-page/card.css', 'shared/controls.css', 'shared/parts.css', 'shared/tokens.css']
  .map((file) => read(`components/${file}`))
  .join('\n')

describe('the style of what shows in pages', () => {
  it('uses generic font families alone, since a page can make a font of any other name', () => {
    const families = [...inPages.matchAll(/font(?:-family)?:([^;]+);/gu)]
      .flatMap(([, value = '']) => value.replace(/^[^,]*px(?:\/[\d.]+)? /u, '').split(','))
      .map((family) => family.trim())

    expect(new Set(families)).toEqual(new Set(['inherit', 'system-ui', 'sans-serif', 'monospace']))
  })

  it('names nothing but custom properties with two dashes, since all of them are renamed', () => {
    const others = inPages.replace(/var\(--[\w-]+\)|^\s*--[\w-]+:/gmu, '')

    expect(others).not.toContain('--')
  })
})

describe.each(sheets)('%s', (_file, css) => {
  it('moves nothing where the shopper asked for calm', () => {
    const always = css.replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/gu, '')

    expect(always).not.toMatch(/^\s*(?:transition|animation|scroll-behavior)[\w-]*:/mu)
  })

  it('hides the ring of the focus from nothing that keys can reach', () => {
    const ringless = [...css.matchAll(/([^{}]+)\{[^{}]*outline: (?:none|0)[^{}]*\}/gu)].flatMap(([, selectors = '']) =>
      selectors.replace(/\/\*.*?\*\//gsu, '').split(','),
    )

    // Each is a place that a script leads to (tabindex -1), too large for a ring.
    const places = ['.popup:focus', '.help article:focus', '.help main:focus', '.help nav:focus']
    expect(ringless.map((selector) => selector.trim()).filter((selector) => !places.includes(selector))).toEqual([])
  })

  it('has no colours of its own beside the tokens, which each theme and forced colours have their way with', () => {
    const own = css.replace(/@media print \{[\s\S]*?\n\}/gu, '').match(/(?<!--[\w-]+: [^;]*)#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/giu)

    expect(own ?? []).toEqual([])
  })
})

/** Words want 4.5 (WCAG 2.2, 1.4.3); what shows a field, a state or the focus wants 3 (1.4.11). */
const pairs: readonly (readonly [ink: string, grounds: readonly string[], least: number])[] = [
  ['ink', ['bg', 'sheet', 'key-wash'], 4.5],
  ['soft', ['bg', 'sheet', 'key-wash'], 4.5],
  ['key', ['bg', 'sheet', 'key-wash', 'warn-wash', 'bad-wash'], 4.5],
  ['key-ink', ['key', 'key-over'], 4.5],
  ['warn', ['bg', 'sheet', 'warn-wash'], 4.5],
  ['bad', ['bg', 'sheet', 'bad-wash', 'warn-wash'], 4.5],
  ['good', ['bg', 'sheet'], 4.5],
  ['edge', ['bg', 'sheet'], 3],
]

describe.each(['light', 'dark'])('the colours of the %s theme', (theme) => {
  const colours = coloursOf(theme)

  it.each(pairs.flatMap(([ink, grounds, least]) => grounds.map((ground) => [ink, ground, least] as const)))(
    'tell %s on %s by %d to 1',
    (ink, ground, least) => {
      expect(contrast(colours.get(ink), colours.get(ground))).toBeGreaterThanOrEqual(least)
    },
  )
})

it('leaves every colour to the browser where it forces its own', () => {
  const forced = new Set(tokensIn(/@media \(forced-colors: active\) \{([\s\S]*?)\n\}/u).keys())

  expect([...coloursOf('light').keys()].filter((name) => !forced.has(name))).toEqual([])
})

/** What the theme has of its own, over what both have. */
function coloursOf(theme: string): Map<string, string> {
  const light = tokensIn(/^\.latchkey \{([\s\S]*?)\n\}/mu)
  return theme === 'light' ? light : new Map([...light, ...tokensIn(/@media \(prefers-color-scheme: dark\) \{([\s\S]*?)\n\}/u)])
}

function tokensIn(block: RegExp): Map<string, string> {
  const [, text = ''] = block.exec(read('components/shared/tokens.css')) ?? []
  return new Map([...text.matchAll(/--([\w-]+): ([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]))
}

/** WCAG's contrast of two colours as `#rrggbb`. Throws for any other: nothing may pass unread. */
function contrast(one: string | undefined, other: string | undefined): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string | undefined): number {
  const [, ...channels] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/u.exec(colour ?? '') ?? []
  if (channels.length !== 3) throw new Error(`not a colour: ${colour}`)
  const [red = 0, green = 0, blue = 0] = channels
    .map((channel) => Number.parseInt(channel, 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
