import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCardBrowser, type BrowserName, type CardBrowser, type CardPage } from './card-browser'

// THREATS.md, A01 to A08: published attacks on what extensions draw in pages. The clicks are the browser's own, so they are trusted.

interface Card extends CardPage {
  button: { x: number; y: number }
}

/** What the guard wants to see before a click counts, and a little more: 500 ms, and 100 ms until the observer speaks. */
const calmMs = 750

let browser: CardBrowser

const field = '<input id="account" style="width:300px;height:36px;display:block"><button type="button" id="submit">Sign in</button>'
const plain = `<!doctype html><html><body style="margin:40px"><div id="top"></div><form>${field}</form></body></html>`

/** The attacks, in one browser. To run one engine alone: `-t chromium`, `-t firefox`. */
export function attackIn(name: BrowserName): void {
  beforeAll(async () => {
    browser = await openCardBrowser(name)
  })
  afterAll(() => browser.close())

  describe('an honest page', () => {
    it('lets a click count once the card stood still for half a second', async () => {
      const card = await openCard(plain)

      await card.click(card.button)

      expect(await card.log()).toBe('show act:fill-account ')
    })

    it('may be scrolled: the card goes with its field', async () => {
      const card = await openCard(plain.replace('</form>', '</form><div style="height:3000px"></div>'))
      const before = await until(() => hostRect(card))
      await card.page.evaluate(() => scrollTo({ top: 30, behavior: 'instant' }))

      const after = await until(async () => {
        const rect = await hostRect(card)
        return rect && rect.top !== before.top ? rect : undefined
      })

      expect(after.top).toBe(before.top - 30)
    })

    it('is left as it was once the card is gone', async () => {
      const opened = await browser.open(plain)
      const before = await opened.page.evaluate(() => document.documentElement.innerHTML)
      await opened.page.focus('#account')
      await until(() => hostRect(opened))

      await opened.page.keyboard.press('Escape')

      expect(await opened.page.evaluate(() => document.documentElement.innerHTML)).toBe(before)
    })

    it('loses its field: the card goes too', async () => {
      const card = await openCard(plain)
      await card.page.evaluate(() => document.querySelector('#account')?.remove())

      expect(await until(async () => ((await card.log()).includes('close:field-gone') ? true : undefined))).toBe(true)
    })

    it('may have its form in a modal dialog, where everything outside is inert', async () => {
      const card = await openCard(
        `<!doctype html><body><div style="opacity:1"><dialog id="box" style="padding:30px 30px 200px">${field}</dialog></div><script>box.showModal()</script>`,
      )

      await card.click(card.button)

      expect(await card.log()).toContain('act:fill-account')
    })

    it('may fade in while the card waits', async () => {
      const card = await openCard(
        plain
          .replace('<body style="', '<body style="animation:x .6s;')
          .replace('<form>', '<style>@keyframes x{from{opacity:0}}</style><form>'),
      )

      await card.click(card.button)

      expect(await card.log()).toBe('show act:fill-account ')
    })

    it('may have layers of its own far above its other content', async () => {
      const card = await openCard(plain)
      await card.page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;z-index:2147483647;background:#fff"></div>')
      })
      await pause(calmMs)

      await card.click(card.button)

      expect(await card.log()).toContain('act:fill-account')
    })

    it('is served by the keyboard: arrow down into the card, Enter to choose, Escape back to the field for good', async () => {
      const card = await openCard(plain)

      await card.page.keyboard.press('ArrowDown')
      await card.page.keyboard.press('Enter')
      await card.page.keyboard.press('Escape')

      expect(await card.log()).toBe('show act:fill-account act:dismiss close:dismissed show close:unsupported ')
      expect(await card.page.evaluate(() => document.activeElement?.id)).toBe('account')
    })
  })

  describe('a page that makes the card look like something else', () => {
    it.each([
      [
        'A01 hides the host',
        'html > div[popover] { opacity: .001 !important; filter: blur(9px) !important; transform: scale(.1) !important; visibility: hidden !important; pointer-events: none !important; width: 9px !important; display: none !important }',
      ],
      [
        'A01 paints over the host by its own pseudo elements',
        'html > div::before, html > div::after { content: "x" !important; position: fixed; inset: 0; background: red; display: block; pointer-events: none }',
      ],
      ['A01 paints the first line', 'html > div::first-line { color: transparent !important; font-size: 1px !important }'],
    ])('%s by its style sheet: nothing changes, so the click counts', async (_name, css) => {
      const card = await openCard(plain)
      await addCss(card, css)
      await pause(calmMs)
      expect(await readHostLook(card)).toEqual({
        opacity: '1',
        filter: 'none',
        transform: 'none',
        visibility: 'visible',
        // no block container, so that ::first-line has nothing to style
        display: 'grid',
        pointerEvents: 'auto',
        width: '320px',
        before: 'none',
        after: 'none',
      })

      await card.click(card.button)

      expect(await card.log()).toBe('show act:fill-account ')
    })

    it('A01 makes fonts under the names of generic families: the card keeps its size', async () => {
      const css = ['system-ui', 'sans-serif', 'monospace'].map(
        (name) =>
          `@font-face { font-family: ${name}; src: local('DejaVu Serif'); size-adjust: 20%; ascent-override: 10% } @font-face { font-family: '${name}'; src: local('DejaVu Serif'); size-adjust: 20% }`,
      )
      const usual = await hostRect(await openCard(plain))

      const card = await openCard(plain.replace('<form>', `<style>${css.join(' ')}</style><form>`))

      expect(await hostRect(card)).toEqual(usual)
    })

    it('A01 registers custom properties of our names as transparent: the card keeps its colours', async () => {
      const names = ['bg', 'sheet', 'ink', 'soft', 'line', 'key', 'key-ink', 'key-wash']
      const css = names.map((name) => `@property --${name} { syntax: '<color>'; inherits: false; initial-value: transparent }`).join(' ')
      const card = await openCard(plain.replace('<form>', `<style>${css}</style><form>`))

      await card.page.evaluate(() => document.dispatchEvent(new Event('tell-look')))

      expect(await card.page.evaluate(() => document.documentElement.dataset.look)).toBe('rgb(28, 27, 25) on rgb(255, 255, 255)')
    })

    it.each([
      [
        'A01 sets the opacity of the host',
        () => document.querySelector<HTMLElement>('html > div[popover]')?.style.setProperty('opacity', '.001', 'important'),
      ],
      ['A01 gives the host a class', () => document.querySelector<HTMLElement>('html > div[popover]')?.classList.add('x')],
      ['A01 closes the host', () => document.querySelector<HTMLElement>('html > div[popover]')?.hidePopover()],
      [
        'A06 moves the host to another parent',
        () => {
          // keeps a popover open on its way
          const host = document.querySelector('html > div[popover]')
          if (host) Reflect.apply(Reflect.get(document.body, 'moveBefore'), document.body, [host, null])
        },
      ],
    ])('%s: the card goes and stays away', async (_name, attack) => {
      const card = await openCard(plain)
      await card.page.evaluate(attack)

      await card.click(card.button)
      await until(async () => ((await card.log()).includes('close') ? true : undefined))

      expect(await card.log()).toBe('show close:meddling ')
    })

    it.each([
      ['A02 html at opacity .59', 'html { opacity: .59 }'],
      ['A02 html at opacity .99', 'html { opacity: .99 }'],
      ['A02 body at opacity .7', 'body { opacity: .7 }'],
      ['A02 body at opacity .89', 'body { opacity: .89 }'],
      ['A03 a filter', 'html { filter: contrast(.1) }'],
      ['A03 a blend mode', 'html { mix-blend-mode: difference }'],
      ['A03 a mask', 'html { mask-image: linear-gradient(transparent, transparent) }'],
      ['A03 a clip path', 'html { clip-path: inset(50%) }'],
      ['A03 a scale by transform', 'html { transform: scale(.01) }'],
      ['A03 a scale', 'html { scale: .01 }'],
      ['A03 a rotation', 'html { rotate: 180deg }'],
      ['A03 a zoom', 'html { zoom: .3 }'],
      ['A03 invisibility', 'html { visibility: hidden }'],
      ['A03 hidden content', 'html { content-visibility: hidden }'],
    ])('%s: the card is hidden and the click does not count', async (_name, css) => {
      const card = await openCard(plain)
      await addCss(card, css)

      await card.click(card.button)

      expect(await card.log()).not.toContain('act:')
      expect(await until(async () => ((await isOpen(card)) ? undefined : true))).toBe(true)
    })

    it('A02 tidies up just before the click: too late', async () => {
      const card = await openCard(plain)
      await card.page.evaluate(() => {
        document.documentElement.style.opacity = '.5'
        addEventListener('pointerdown', () => (document.documentElement.style.opacity = ''), true)
      })

      await card.page.mouse.move(card.button.x, card.button.y)
      await card.page.mouse.down()
      await card.page.mouse.up()

      expect(await card.log()).not.toContain('act:')
    })

    it('A03 spoils the dialog that holds the form', async () => {
      const card = await openCard(
        `<!doctype html><body><dialog id="box" style="padding:30px 30px 200px">${field}</dialog><script>box.showModal()</script>`,
      )
      await addCss(card, 'dialog { opacity: .8 }')

      await card.click(card.button)

      expect(await card.log()).not.toContain('act:')
    })
  })

  describe.each([
    ['with all defences', ''],
    ['without the observer of what is painted, as in Firefox', '#blind'],
  ])('a page that goes above the card, %s', (_name, hash) => {
    const overlay =
      '<div popover="manual" id="over" style="inset:0;width:100%;height:100%;pointer-events:none;background:#fffe">a fake picture</div>'

    it('A04 lets clicks fall through a popover of its own: refused', async () => {
      const card = await openCard(plain.replace('<form>', `${overlay}<form>`), hash)
      await card.page.evaluate(() => document.querySelector<HTMLElement>('#over')?.showPopover())
      await pause(calmMs)

      await card.click(card.button)

      expect(await card.log()).toBe('show ')
    })

    it('A04 opens it after the pointer is on the card: refused', async () => {
      const card = await openCard(plain.replace('<form>', `${overlay}<form>`), hash)
      await card.page.mouse.move(card.button.x, card.button.y)
      await pause(calmMs)
      await card.page.evaluate(() => document.querySelector<HTMLElement>('#over')?.showPopover())
      await pause(calmMs)

      await press(card)

      expect(await card.log()).toBe('show ')
    })

    it('A05 opens it inside a closed shadow root: refused', async () => {
      const card = await openCard(plain, hash)
      await card.page.mouse.move(card.button.x, card.button.y)
      await pause(calmMs)
      await card.page.evaluate(() => {
        const host = document.body.appendChild(document.createElement('div'))
        const shadow = host.attachShadow({ mode: 'closed' })
        shadow.innerHTML = '<div popover="manual" style="inset:0;width:100%;height:100%;pointer-events:none;background:#fffe">x</div>'
        shadow.querySelector<HTMLElement>('div')?.showPopover()
      })
      await pause(100)

      await press(card)

      expect(await card.log()).toBe('show ')
    })

    it('A05 fights for the top: after six times the menu is off, and does not come back', async () => {
      const card = await openCard(plain.replace('<form>', `${overlay}<form>`), hash)
      await card.page.evaluate(() => {
        const over = document.querySelector<HTMLElement>('#over')
        setInterval(() => {
          over?.hidePopover()
          over?.showPopover()
        }, 20)
      })
      await until(async () => ((await card.log()).includes('close:meddling') ? true : undefined))

      await card.page.evaluate(() => document.querySelector<HTMLElement>('#account')?.blur())
      await card.page.focus('#account')

      expect(await until(async () => ((await card.log()).includes('close:unsupported') ? true : undefined))).toBe(true)
      expect(await isOpen(card)).toBe(false)
    })

    it('covers it by a view transition: the card is hidden until it is over', async () => {
      const card = await openCard(plain, hash)
      await addCss(
        card,
        '::view-transition { pointer-events: none } ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 9s }',
      )
      await card.page.mouse.move(card.button.x, card.button.y)
      await card.page.evaluate(() => {
        document.startViewTransition(() => {})
      })
      await pause(200)

      await press(card)

      expect(await card.log()).not.toContain('act:')
      expect(await isOpen(card)).toBe(false)
    })
  })

  describe('a page that is quick', () => {
    it('A06 moves the card under the pointer less than half a second before the click: refused', async () => {
      const card = await pressInTime(async () => {
        const card = await openCard(plain)
        const since = await startClock(card)
        await card.page.evaluate(() => {
          const top = document.querySelector<HTMLElement>('#top')
          if (top) top.style.height = '60px'
        })
        const button = await until(async () => {
          const now = await findButton(card)
          return now && now.y > card.button.y + 50 ? now : undefined
        })
        return { card, button, since }
      })

      expect(await card.log()).toBe('show ')
    })

    it('A06 moves the card while the button is down: refused, and the shopper is told to click once more', async () => {
      const card = await openCard(plain)
      await card.page.mouse.move(card.button.x, card.button.y, { steps: 3 })
      await card.page.mouse.down()
      await card.page.evaluate(() => {
        const top = document.querySelector<HTMLElement>('#top')
        if (top) top.style.height = '6px'
      })
      await until(async () => ((await findButton(card))?.y !== card.button.y ? true : undefined))
      await card.page.mouse.up()

      await until(async () => ((await wordsOf(card)).includes('Click once more in a moment') ? true : undefined))
      expect(await card.log()).toBe('show ')
    })

    it('A06 has the shopper click where the card comes up: refused', async () => {
      const card = await pressInTime(async () => {
        const card = await browser.open(plain)
        const since = await startClock(card)
        await card.page.focus('#account')
        return { card, button: await until(() => findButton(card)), since }
      })

      expect(await card.log()).toBe('show ')
    })

    it('has the shopper click the moment they come back to the window: refused', async () => {
      const card = await pressInTime(async () => {
        const card = await openCard(plain)
        await browser.open('<!doctype html>', { url: 'https://www.aliexpress.com/' })
        await pause(300)
        const since = await startClock(card)
        await card.page.bringToFront()
        return { card, button: card.button, since }
      })

      expect(await card.log()).toBe('show ')
    })

    it('A07 makes events of its own: ignored', async () => {
      const card = await openCard(plain)
      await card.page.evaluate(({ x, y }) => {
        const host = document.querySelector<HTMLElement>('html > div[popover]')
        for (const target of [host, document.elementFromPoint(x, y)]) {
          for (const type of ['pointerenter', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
            target?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' }))
          }
          for (const key of ['Enter', ' ', 'ArrowDown', 'Escape'])
            target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
          if (target instanceof HTMLElement) target.click()
        }
        document.querySelector('#account')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
        host?.focus()
      }, card.button)

      expect(await card.log()).toBe('show ')
      expect(await isOpen(card)).toBe(true)
    })

    it('A08 takes the host out and puts it back 200 times a second: we back off, and it costs next to nothing', async () => {
      const card = await openCard(plain.replace('<html>', '<html data-again>'))
      await card.page.evaluate(() => {
        setInterval(() => {
          const host = document.querySelector('html > div[popover]')
          host?.remove()
          if (host) document.documentElement.append(host)
        }, 5)
      })
      await pause(1500)
      const seconds = await measureThread(card, 1000)

      const shows = (await card.log()).split(' ').filter((entry) => entry === 'show')
      expect(shows.length).toBeLessThanOrEqual(7)
      expect(seconds).toBeLessThan(0.05)
    })
  })

  describe('frames', () => {
    it('A10 refuses in a frame of the store inside another page', async () => {
      const opened = await browser.open(
        '<!doctype html><body style="margin:0"><iframe src="https://login.aliexpress.com/frame" style="border:0;width:800px;height:500px">',
        {
          url: 'https://evil.example/',
          frames: { 'https://login.aliexpress.com/frame': plain },
        },
      )
      const frame = await opened.page.waitForFrame((each) => each.url().endsWith('/frame'))
      const input = await frame.waitForSelector('#account')
      await input?.click()
      const rect = await until(() => frame.evaluate(readHostRect))
      await frame.evaluate(untilPainted)
      await pause(calmMs)

      await opened.click({ x: rect.left + 60, y: rect.top + 25 })

      expect(await frame.evaluate(() => document.documentElement.dataset.log)).toBe('show ')
    })

    it('works in a frame of the store inside the store', async () => {
      const opened = await browser.open(
        '<!doctype html><body style="margin:0"><iframe src="https://login.aliexpress.com/frame" style="border:0;width:800px;height:500px">',
        {
          url: 'https://www.aliexpress.com/',
          frames: { 'https://login.aliexpress.com/frame': plain },
        },
      )
      const frame = await opened.page.waitForFrame((each) => each.url().endsWith('/frame'))
      const input = await frame.waitForSelector('#account')
      await input?.click()
      const rect = await until(() => frame.evaluate(readHostRect))
      await frame.evaluate(untilPainted)
      await pause(calmMs)

      await opened.click({ x: rect.left + 60, y: rect.top + 25 })

      expect(await frame.evaluate(() => document.documentElement.dataset.log)).toBe('show act:fill-account ')
    })
  })
}

async function openCard(html: string, hash = ''): Promise<Card> {
  const opened = await browser.open(html, { hash })
  await opened.page.focus('#account')
  const button = await until(() => findButton(opened))
  await opened.page.evaluate(untilPainted)
  await pause(calmMs)
  return { ...opened, button }
}

/** Runs in the page: resolves once the browser has painted the card, which a busy machine does late. Only Chromium tells whether it is seen. */
function untilPainted(): Promise<void> {
  return new Promise((done) => {
    const host = document.querySelector('html > div[popover], dialog > div[popover]')
    const options = { threshold: 0.99, trackVisibility: true, delay: 100 }
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => Reflect.get(entry, 'isVisible') !== false)) done()
    }, options)
    if (host) observer.observe(host)
  })
}

/** The page's own time, ms; from now on it notes when it is pressed. */
function startClock({ page }: CardPage): Promise<number> {
  return page.evaluate(() => {
    addEventListener('pointerdown', () => (document.documentElement.dataset.pressedAt = String(performance.now())), true)
    return performance.now()
  })
}

interface Hurry<T> {
  card: T
  button: { x: number; y: number }
  /** nothing of the card can have been seen before, ms */
  since: number
}

/** Presses within the half second in which the guard refuses. A busy machine makes some presses later, which say nothing: then all is done again. */
function pressInTime<T extends CardPage>(prepare: () => Promise<Hurry<T>>): Promise<T> {
  return until(async () => {
    const { card, button, since } = await prepare()
    await card.clickAtOnce(button)
    const pressedAt = await card.page.evaluate(() => Number(document.documentElement.dataset.pressedAt))
    return pressedAt - since < 500 ? card : undefined
  })
}

function readHostLook({ page }: CardPage): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const host = document.querySelector('html > div[popover]') ?? document.documentElement
    const { opacity, filter, transform, visibility, display, pointerEvents, width } = getComputedStyle(host)
    const [before = '', after = ''] = ['::before', '::after'].map((pseudo) => getComputedStyle(host, pseudo).content)
    return { opacity, filter, transform, visibility, display, pointerEvents, width, before, after }
  })
}

/** Seconds of processor time that the main thread takes within `ms`, the page's own loop included; only Chromium tells. Wall time would count other programs. */
async function measureThread({ page }: CardPage, ms: number): Promise<number> {
  if (!page.browser().process()?.spawnfile.includes('chrom')) return 0
  const session = await page.createCDPSession()
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await read()
  await pause(ms)
  return (await read()) - before
}

function wordsOf({ page }: CardPage): Promise<string> {
  return page.evaluate(() => {
    document.dispatchEvent(new Event('tell-look'))
    return document.documentElement.dataset.words ?? ''
  })
}

/** Of the one account on the card: closed roots are closed to the tests too, so by its place. */
async function findButton(card: CardPage): Promise<{ x: number; y: number } | undefined> {
  const rect = await hostRect(card)
  return rect && { x: rect.left + 60, y: rect.top + 25 }
}

async function press({ page }: CardPage): Promise<void> {
  await page.mouse.down()
  await page.mouse.up()
}

async function addCss({ page }: CardPage, css: string): Promise<void> {
  await page.evaluate((text) => {
    const style = document.createElement('style')
    style.textContent = text
    document.head.append(style)
  }, css)
}

function hostRect({ page }: CardPage) {
  return page.evaluate(readHostRect)
}

function readHostRect(): { left: number; top: number; width: number; height: number } | undefined {
  const host = document.querySelector('html > div[popover], dialog > div[popover]')
  const rect = host?.getBoundingClientRect()
  return rect && rect.width > 0 ? { left: rect.left, top: rect.top, width: rect.width, height: rect.height } : undefined
}

async function isOpen(card: CardPage): Promise<boolean> {
  return (await hostRect(card)) !== undefined
}

async function until<T>(find: () => Promise<T | undefined>, patienceMs = 30_000): Promise<T> {
  const end = Date.now() + patienceMs
  for (;;) {
    const found = await find()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error('it never came')
    await pause(30)
  }
}

/** Real time has to pass in a real browser: the guard counts milliseconds. */
function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}
