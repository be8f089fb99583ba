// @vitest-environment jsdom
import fc from 'fast-check'
import { render } from 'preact'
import { decodeQR } from 'qr/decode.js'
import { expect, it } from 'vitest'
import { QrCode } from '@/components/shared/qr-code'
import { generatePassword } from '@/lib/password/generate'
import { lengths } from '@/lib/password/maker'
import { styleDefaults, type GeneratorStyle } from '@/lib/password/generate/styles'

const pixels = 6

/** The picture as a camera would hold it: RGBA of the SVG's own shapes, drawn by hand since no DOM here draws. */
function draw(text: string): { width: number; height: number; data: Uint8ClampedArray } {
  const mount = document.createElement('div')
  render(<QrCode text={text} label="" />, mount)
  const size = Number(mount.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2])
  const light = mount.querySelector('rect')
  if (light?.getAttribute('fill') !== '#fff' || mount.querySelector('path')?.getAttribute('fill') !== '#000')
    throw new Error('not dark on light')
  const width = size * pixels
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y] of mount
    .querySelector('path')
    ?.getAttribute('d')
    ?.matchAll(/M(\d+) (\d+)h1v1h-1z/g) ?? []) {
    for (let row = 0; row < pixels; row += 1) {
      const start = ((Number(y) * pixels + row) * width + Number(x) * pixels) * 4
      for (let at = start; at < start + pixels * 4; at += 4) data.fill(0, at, at + 3)
    }
  }
  return { width, height: width, data }
}

it.each(Object.keys(styleDefaults) as GeneratorStyle[])('another program reads a password of the style %s back', (style) => {
  const words = Array.from({ length: 1100 }, (_, index) =>
    index.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? ''),
  )
  const made = generatePassword({ style, site: 'other', length: lengths[style].most, words })
  if (!made.ok) throw new Error(made.because)

  expect(decodeQR(draw(made.password))).toBe(made.password)
})

it('another program reads whatever a password may hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }), (text) => {
      expect(decodeQR(draw(text))).toBe(text)
    }),
    { numRuns: 50 },
  )
})

it('leaves the four empty modules around it that the standard wants', () => {
  const { width, data } = draw('58mag25zil')
  const isDark = (x: number, y: number) => data[(y * width + x) * 4] === 0
  const edge = 4 * pixels

  const inMargin = Array.from({ length: width }, (_, at) => at).flatMap((at) =>
    Array.from({ length: edge }, (_, depth) => [
      isDark(at, depth),
      isDark(depth, at),
      isDark(at, width - 1 - depth),
      isDark(width - 1 - depth, at),
    ]).flat(),
  )
  expect(inMargin).not.toContain(true)
  expect(isDark(edge, edge)).toBe(true)
})
