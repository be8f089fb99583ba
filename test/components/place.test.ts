import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCorner, overlap, placeBeside, type Box } from '@/components/in-page/place'
import { findSeenPart } from '@/components/in-page/seen-part'

const window = { left: 0, top: 0, width: 1000, height: 700 }
const size = { width: 320, height: 160 }
const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height })

describe('placeBeside', () => {
  it('goes below the field when nothing is there', () => {
    expect(placeBeside(box(100, 100, 300, 40), size, { avoid: [], window, rtl: false })).toMatchObject({ left: 100, top: 146 })
  })

  it('keeps to the field’s right edge where text runs from the right', () => {
    expect(placeBeside(box(500, 100, 400, 40), size, { avoid: [], window, rtl: true })).toMatchObject({ left: 580, top: 146 })
  })

  it.each<[string, Box, readonly Box[], Box]>([
    ['beside the field when the submit button is below it', box(100, 100, 300, 40), [box(100, 160, 300, 44)], window],
    ['before the field when there is no room after it', box(600, 300, 380, 40), [box(600, 360, 380, 44)], window],
    ['above the field on a narrow window', box(10, 300, 300, 40), [box(10, 360, 300, 44)], { ...window, width: 330 }],
    [
      'below the button on a narrow window, when there is no room above',
      box(10, 60, 300, 40),
      [box(10, 120, 300, 44)],
      { ...window, width: 330 },
    ],
    ['past the control that shows the password', box(100, 100, 300, 40), [box(410, 100, 40, 40), box(100, 160, 300, 44)], window],
    ['off a field low in the window', box(100, 640, 300, 40), [], window],
  ])('steps aside: %s', (_name, field, avoid, within) => {
    const place = placeBeside(field, size, { avoid, window: within, rtl: false })

    expect([field, ...avoid].map((other) => overlap(place, other))).toEqual([field, ...avoid].map(() => 0))
  })

  it('finds the room that a narrow window has left between the fields of a form', () => {
    const narrow = { left: 0, top: 0, width: 320, height: 640 }
    const card = { width: 304, height: 120 }
    const spaces = fc.array(fc.integer({ min: 4, max: 180 }), { minLength: 3, maxLength: 7 })
    fc.assert(
      fc.property(spaces, fc.nat(6), (spaces, nth) => {
        let top = 0
        const fields = spaces.map((space) => box(10, (top += space + 36) - 36, 300, 36)).filter((field) => field.top < 604)
        const field = fields[nth % fields.length]!
        const avoid = fields.filter((other) => other !== field)
        const isFree = (place: Box) => fields.every((other) => overlap(place, other) === 0)
        const hasRoom = Array.from({ length: 640 - 120 - 16 }, (_, top) => box(8, top + 2, 304, 126)).some(isFree)

        const place = placeBeside(field, card, { avoid, window: narrow, rtl: false })

        expect(isFree(place) || !hasRoom).toBe(true)
      }),
    )
  })

  // 2026-11: the practice store's registration of 2013 to 2019, 320 pixels wide
  const registration = [164, 235, 306, 377, 449, 522, 600].map((top) => box(16, top, 288, 36))

  it.each([
    ['whole where there is room below it', 920, { top: 642, height: 255 }],
    ['cut to the room above it where there is none', 640, { top: 8, height: 150 }],
  ])('covers nothing of a registration as wide as the card: %s', (_when, height, expected) => {
    const [field, avoid] = [registration[3]!, registration.toSpliced(3, 1)]

    const place = placeBeside(field, { width: 304, height: 255 }, { avoid, window: { left: 0, top: 0, width: 320, height }, rtl: false })

    expect(place).toMatchObject(expected)
    expect(registration.filter((other) => overlap(place, other) > 0)).toEqual([])
  })

  it('is cut to the room below a form on a phone, and covers neither the field that comes next nor the button', () => {
    const [field, next, button] = [box(16, 190, 328, 52), box(16, 290, 328, 52), box(16, 360, 328, 48)]

    const place = placeBeside(field, { width: 320, height: 430 }, { avoid: [next, button], window: box(0, 0, 360, 740), rtl: false })

    expect(place).toEqual({ left: 16, top: 414, width: 320, height: 318 })
  })

  it.each([
    ['beside a field that shows', 150, box(16, 208, 320, 144)],
    ['whole, its field being under the keyboard', 600, box(16, 128, 320, 224)],
  ])('is cut to what a keyboard leaves of a window: %s', (_where, top, place) => {
    const seen = box(0, 120, 360, 240)

    expect(placeBeside(box(16, top, 328, 52), { width: 320, height: 430 }, { avoid: [], window: seen, rtl: false })).toEqual(place)
  })

  it('covers two fields that stand above rather than the one that comes next', () => {
    const [first, second, field, next] = [40, 90, 190, 240].map((top) => box(16, top, 288, 36))
    const avoid = [first!, second!, next!]

    const place = placeBeside(
      field!,
      { width: 304, height: 150 },
      { avoid, window: { left: 0, top: 0, width: 320, height: 400 }, rtl: false },
    )

    expect(avoid.map((other) => overlap(place, other) > 0)).toEqual([true, true, false])
  })

  it('never leaves the window, and never covers the field while there is room elsewhere', () => {
    const coordinate = fc.integer({ min: 0, max: 900 })
    fc.assert(
      fc.property(
        coordinate,
        fc.integer({ min: 0, max: 650 }),
        fc.boolean(),
        fc.array(fc.tuple(coordinate, coordinate), { maxLength: 3 }),
        (left, top, rtl, others) => {
          const field = box(left, top, 200, 40)
          const avoid = others.map(([x, y]) => box(x, y, 200, 44))
          const place = placeBeside(field, size, { avoid, window, rtl })

          expect(overlap(place, field)).toBe(0)
          expect(place.left >= 0 && place.top >= 0 && place.left + place.width <= 1000 && place.top + place.height <= 700).toBe(true)
        },
      ),
    )
  })
})

describe('findSeenPart', () => {
  const phone = { innerWidth: 360, innerHeight: 740 }

  it.each<[string, Partial<VisualViewport> | null, Box]>([
    ['all of the window', null, box(0, 0, 360, 740)],
    ['what a keyboard leaves', { offsetLeft: 0, offsetTop: 60, width: 360, height: 390 }, box(0, 60, 360, 390)],
    ['what two fingers have zoomed to', { offsetLeft: 10, offsetTop: 90, width: 340, height: 700 }, box(10, 90, 340, 700)],
    ['as much as a card is wide', { offsetLeft: 180, offsetTop: 90, width: 180, height: 370 }, box(24, 90, 336, 370)],
  ])('gives %s', (_what, visualViewport, seen) => {
    expect(findSeenPart({ ...phone, visualViewport } as Window, 336)).toEqual(seen)
  })
})

describe('a card without a field', () => {
  const card = { width: 320, height: 90 }
  const placed = (within: Box, rtl: boolean, avoid: readonly Box[] = []) =>
    placeBeside(findCorner(within, rtl), card, { avoid, window: within, rtl })

  it.each<[string, Box, boolean, Partial<Box>]>([
    ['at the end of the first line', window, false, { left: 672, top: 8 }],
    ['at the end of the first line, read from the right', window, true, { left: 8, top: 8 }],
    ['at the foot of a narrow window', box(0, 0, 360, 740), false, { left: 32, top: 642 }],
  ])('hangs %s', (_where, within, rtl, expected) => {
    expect(placed(within, rtl)).toMatchObject(expected)
  })

  it('leaves the page its head', () => {
    expect(placed(window, false, [box(0, 0, 1000, 60)])).toMatchObject({ left: 672, top: 66 })
  })
})
