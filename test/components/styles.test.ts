import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = ['in-page/card.css', 'shared/controls.css', 'shared/tokens.css']
  .map((file) => readFileSync(`components/${file}`, 'utf8'))
  .join('\n')

describe('the style of what shows in pages', () => {
  it('uses generic font families alone, since a page can make a font of any other name', () => {
    const families = [...css.matchAll(/font(?:-family)?:([^;]+);/gu)]
      .flatMap(([, value = '']) => value.replace(/^[^,]*px(?:\/[\d.]+)? /u, '').split(','))
      .map((family) => family.trim())

    expect(new Set(families)).toEqual(new Set(['inherit', 'system-ui', 'sans-serif', 'monospace']))
  })

  it('names nothing but custom properties with two dashes, since all of them are renamed', () => {
    const others = css.replace(/var\(--[\w-]+\)|^\s*--[\w-]+:/gmu, '')

    expect(others).not.toContain('--')
  })

  it('moves nothing where the shopper asked for calm', () => {
    const always = css.replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/gu, '')

    expect(always).not.toMatch(/(?:transition|animation):/u)
  })
})
