// @vitest-environment jsdom
import { render } from 'preact'
import { act as settle } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { causeAnchor, journeyAnchor } from '@/components/help/anchors'
import { Help } from '@/components/help/help'
import { findPageWords } from '@/components/shared/page-words'
import { fits } from '@/components/help/search'
import { causeTopics, journeyTopics } from '@/components/help/topics'
import type { Cause } from '@/lib/diagnosis/diagnose'
import { journeys } from '@/lib/diagnosis/journeys/journeys'
import { speak } from '../support/i18n'
import { readMessages } from '../support/messages'

// An object, because the compiler then misses no cause.
const causes: Record<Cause, true> = {
  layout: true,
  'caps-lock': true,
  spaces: true,
  typo: true,
  'old-password': true,
  'no-longer-valid': true,
  'other-account': true,
  'other-site': true,
  'unknown-account': true,
  'social-account': true,
  offline: true,
  'store-down': true,
  captcha: true,
  blocked: true,
  'locked-out': true,
  rules: true,
}
const allCauses = Object.keys(causes)

let mount: HTMLElement
const scroll = vi.fn<() => void>()

beforeEach(() => {
  document.body.replaceChildren()
  scroll.mockReset()
  Element.prototype.scrollIntoView = scroll
  speak('en')
})

async function draw(hash?: string): Promise<void> {
  mount = document.body.appendChild(document.createElement('div'))
  await redraw(hash)
}

/** As the entry does it: a search leaves the answer that stood in the address. */
async function redraw(hash = ''): Promise<void> {
  await settle(() => render(<Help hash={hash} onSearch={() => render(<Help hash="" onSearch={() => {}} />, mount)} />, mount))
}

async function search(query: string): Promise<void> {
  const field = mount.querySelector('input')
  if (!field) throw new Error('no search field')
  await settle(() => {
    field.value = query
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

const shown = (): string[] => [...mount.querySelectorAll('article')].map(({ id }) => id)
const status = (): string => mount.querySelector('[role=status]')?.textContent ?? ''
const articleOf = (id: string): HTMLElement => {
  const found = mount.querySelector<HTMLElement>(`#${id}`)
  if (!found) throw new Error(`no article ${id}`)
  return found
}

describe.each(['en', 'ru'] as const)('the help in %s', (language) => {
  beforeEach(() => speak(language))

  it('has every cause and J1 to J14, each with a heading and a place in the contents', async () => {
    await draw()

    const ids = shown()
    expect(ids.toSorted()).toEqual([...allCauses.map((id) => `cause-${id}`), ...journeys.map((_, at) => `journey-J${at + 1}`)].toSorted())
    for (const id of ids) {
      expect(articleOf(id).querySelector('h3')?.textContent).toMatch(/\S/u)
      expect(mount.querySelector(`nav a[href="#${id}"]`)?.textContent).toBe(articleOf(id).querySelector('h3')?.textContent)
    }
  })

  it('has words for all it says, and a picture for every step and cause', async () => {
    await draw()

    expect(mount.textContent).not.toMatch(/\{\w+\}|\$\d|undefined/u)
    expect(causeTopics().filter(({ sign, todo }) => !sign || !todo)).toEqual([])
    for (const [at, { steps, deadEnds }] of journeyTopics().entries()) {
      const journey = journeys[at]
      expect(steps.map(({ advice }) => advice.length)).toEqual(journey?.steps.map(({ advice }) => advice.length))
      expect(deadEnds).toHaveLength(journey?.deadEnds.length ?? -1)
    }
    for (const step of mount.querySelectorAll('.step')) expect(step.querySelector('svg.picture > :nth-child(2)')).not.toBeNull()
  })

  it('has no text for what is neither a cause nor a journey', () => {
    const known = new Set([...allCauses, ...journeys.map(({ id }) => id)].map((id) => id.replaceAll('-', '_')))
    const ids = Object.keys(readMessages(language)).flatMap((key) => /^help_(?:sign|words)_(\w+)$/u.exec(key)?.[1] ?? [])

    expect(ids.filter((id) => !known.has(id))).toEqual([])
  })
})

describe('a journey', () => {
  it('is told in numbered steps, with the words of the page’s own buttons in text and picture', async () => {
    await draw()

    const steps = [...articleOf('journey-J4').querySelectorAll('ol > li')]
    expect(steps).toHaveLength(5)
    expect(steps[0]?.querySelector('p b')?.textContent).toBe('“Continue”')
    expect(steps.map((step) => step.querySelector('svg text')?.textContent)).toEqual([
      'Continue',
      'Get code',
      'Verify',
      'Update password',
      undefined,
    ])
  })

  it('gives the advice at its step, and marks what leads nowhere', async () => {
    await draw()

    const journey = articleOf('journey-J4')
    expect(journey.querySelectorAll('ol > li')[2]?.textContent).toMatch(/Look in Spam too.*lives for 15 minutes.*Nobody else ever needs/u)
    expect(journey.querySelector('.note h4')?.textContent).toBe('What leads nowhere')
    expect([...journey.querySelectorAll('.note li')].map(({ textContent }) => textContent)).toContainEqual(
      expect.stringMatching(/✕.*A new account does not bring back/u),
    )
  })
})

describe('the search', () => {
  it.each([
    ['CAPS', 'cause-caps-lock'],
    ['  slider ', 'journey-J5'],
    ['ｃａｐｓ ｌｏｃｋ', 'cause-caps-lock'],
    ['fácebóok', 'cause-social-account'],
    ['update password', 'journey-J4'],
    ['captcha', 'cause-captcha'],
    ['alipay', 'journey-J12'],
    ['“Verify”', 'journey-J4'],
  ])('finds by %j the answer %s', async (query, anchor) => {
    await draw()
    const all = shown().length
    await search(query)

    expect(shown()).toContain(anchor)
    expect(shown().length).toBeLessThan(all)
    expect(status()).toBe(`Found: ${shown().length}`)
    expect([...mount.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(shown().map((id) => `#${id}`))
  })

  it.each([
    ['ПОЛЗУНОК', 'journey-J5'],
    ['забыт пароль', 'journey-J4'],
    ['включен капс', 'cause-caps-lock'],
  ])('finds in Russian, with or without ё: %j', async (query, anchor) => {
    speak('ru')
    await draw()
    await search(query)

    expect(shown()).toContain(anchor)
  })

  it.each([
    ['en', 'слайдер', 0, undefined],
    ['en', 'ыдшвук', 1, 'journey-J5'],
    ['en', 'СФЗЫ ДЩСЛ', 1, 'cause-caps-lock'],
    ['ru', 'gfhjkm', 1, 'journey-J4'],
    ['ru', 'gjkpeyjr', 1, 'journey-J5'],
  ] as const)('in %s finds %j, though the keyboard was on another language: %d', async (language, query, atLeast, anchor) => {
    speak(language)
    await draw()
    await search(query)

    expect(shown().length).toBeGreaterThanOrEqual(atLeast)
    if (anchor) expect(shown()).toContain(anchor)
    else expect(shown()).toEqual([])
  })

  it.each(['zebra', 'a'.repeat(300_000), '\uD800', '((((', '%'])('says so when nothing fits, and throws at nothing: %#', async (query) => {
    await draw()
    await search(query)

    expect([shown().length, status()]).toEqual(
      /[\p{L}\p{N}]/u.test(query) ? [0, expect.stringContaining('Nothing like that')] : [30, 'Found: 30'],
    )
  })

  it('leaves no heading without an answer', async () => {
    await draw()
    await search('alipay')

    expect([...mount.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Step by step'])
  })

  it.each<[string, string, boolean]>([
    ['Look in Spam too.', 'spam look', true],
    ['Look in Spam too.', 'spam seek', false],
    ['in the e-mail', 'e-mail', true],
    ['a mailbox', 'box', true],
    ['a mailbox', 'o', false],
    ['anything', '', true],
  ])('in %j, %j fits: %j', (text, query, expected) => {
    expect(fits(text, query)).toBe(expected)
  })
})

describe('a link to an answer', () => {
  it('has a name that lasts', () => {
    expect([causeAnchor('caps-lock'), journeyAnchor('sign-in'), journeyAnchor('recovery'), journeyAnchor('no-sms')]).toEqual([
      'cause-caps-lock',
      'journey-J1',
      'journey-J4',
      'journey-J14',
    ])
  })

  it('takes the focus there', async () => {
    await draw('#journey-J4')

    expect(document.activeElement?.id).toBe('journey-J4')
    expect([...mount.querySelectorAll('.aimed')].map(({ id }) => id)).toEqual(['journey-J4'])
    expect(scroll).toHaveBeenCalledOnce()
  })

  it('brings back what a search had left out', async () => {
    await draw()
    await search('alipay')
    await redraw('#cause-caps-lock')

    expect(document.activeElement?.id).toBe('cause-caps-lock')
  })

  it('leads there again after a search', async () => {
    await draw('#cause-caps-lock')
    await search('alipay')
    expect(shown()).toEqual(['journey-J12'])
    await redraw('#cause-caps-lock')

    expect(shown()).toHaveLength(30)
    expect(document.activeElement?.id).toBe('cause-caps-lock')
  })

  it.each(['#', '#nothing', '#"><script>', '#%E0%A4%A'])('is no trouble when it leads nowhere: %j', async (hash) => {
    await draw(hash)

    expect(shown()).toHaveLength(30)
    expect(document.activeElement).toBe(document.body)
  })
})

describe('the page', () => {
  it('has landmarks with names, and every heading in its order', async () => {
    await draw()

    expect(mount.querySelectorAll('header, main, nav[aria-label], search')).toHaveLength(4)
    const levels = [...mount.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  })

  it('says its language and direction, and hides its pictures from screen readers', async () => {
    speak('ru', 'rtl')
    await draw()

    expect(mount.querySelector('.help')).toMatchObject({ lang: 'ru', dir: 'rtl' })
    expect(mount.querySelectorAll('svg:not([aria-hidden=true])').length).toBe(mount.querySelectorAll('.mark svg').length)
  })

  it('asks nothing of the network', async () => {
    await draw()

    expect(mount.querySelectorAll('img, iframe, script, link, [href^="http"], [src]')).toHaveLength(0)
  })
})

describe('the words of a page', () => {
  it.each<[string, string[]]>([
    ['Press “Get code” or “Send now”.', ['Get code', 'Send now']],
    ['Нажмите «Получить код».', ['Получить код']],
    ['An “open quote', []],
    ['None', []],
  ])('stand in quotes: %s', (text, words) => {
    expect(findPageWords(text)).toEqual(words)
  })
})
