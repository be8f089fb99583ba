import type { Frame, Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { BrowserKind, TestBrowser } from './browsers/browser.ts'
import { stageOfTest } from './scene.ts'
import { until } from './shopper.ts'
import { inBrowsers } from './support.ts'

const evil = 'https://evil.example'
const store = 'https://www.aliexpress.com'
const signIn = 'https://login.aliexpress.com/'
const draft = { account: 'helena@mail.example', site: 'aliexpress', signInWith: 'password', password: 'Harbour2019' }

/** What one frame got when it asked as our own script there would. */
interface Spoken {
  origin: string
  chain: string[]
  answers: string
}

let browser: TestBrowser
let own: Page

/** Nobody lives at that address: its page says so, and is theirs all the same. */
async function begin(kind: BrowserKind): Promise<void> {
  const stage = await stageOfTest()
  browser = await stage.launch(kind, { hosts: [...stage.hosts, 'evil.example'] })
  own = await browser.openOwn('options.html')
  for (const act of [
    { kind: 'create-vault', passphrase: 'correct horse 58 staple' },
    { kind: 'save-account', ...draft },
  ]) {
    const message = { to: 'hub', type: 'popup.act', content: { act } }
    expect(await own.evaluate((message) => chrome.runtime.sendMessage(message), message)).toEqual({})
  }
}

/** Adds a frame to a page, and waits until its own page is there. */
async function addFrame(place: Page | Frame, attributes: Record<string, string>): Promise<Frame> {
  const parent = 'mainFrame' in place ? place.mainFrame() : place
  const before = parent.childFrames().length
  await parent.evaluate((attributes) => {
    const frame = Object.assign(document.createElement('iframe'), { width: 800, height: 600 })
    for (const [key, value] of Object.entries(attributes)) frame.setAttribute(key, value)
    document.body.append(frame)
  }, attributes)
  return until(async () => {
    const added = parent.childFrames().at(before)
    const isThere = attributes.src === undefined || added?.url().startsWith(attributes.src)
    return {
      found: isThere ? added : undefined,
      instead: `frames at ${parent
        .childFrames()
        .map((frame) => frame.url())
        .join(', ')}`,
    }
  }, 'the frame')
}

/**
 * The strongest attacker that there is: from our own world in each frame of the tab, with the browser's word on it, everything that a frame
 * may ask for is asked for.
 */
async function speakFromAll(page: Page): Promise<Spoken[]> {
  const tabId = await browser.tabIdOf(page)
  const listed = await own.evaluate(async () => chrome.runtime.sendMessage({ to: 'hub', type: 'popup.model', content: {} }))
  const id = /"id":"([^"]+)"/.exec(JSON.stringify(listed))?.[1] ?? ''
  return own.evaluate(
    async (tabId, id): Promise<Spoken[]> => {
      const speak = async (id: string) => {
        const asks: [string, unknown][] = [
          ['accounts.offer', undefined],
          ['account.take', { id }],
          ['account.take', {}],
          ['code.take', undefined],
          ['password.make', {}],
        ]
        const answers: unknown[] = []
        for (const [type, content] of asks)
          answers.push(
            await chrome.runtime.sendMessage({ to: 'hub', type, content, origin: 'https://login.aliexpress.com' }).catch(() => null),
          )
        return { origin: self.origin, chain: [...(location.ancestorOrigins ?? [])], answers: JSON.stringify(answers) }
      }
      const options = { func: speak, args: [id] as [string] }
      const all = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, ...options }).catch(() => undefined)
      if (all) return all.map(({ result }) => result)
      // Chromium refuses a tab as a whole whose page is not the store's, and counts its frames.
      const each = await Promise.all(
        Array.from({ length: 300 }, (_, frameId) =>
          chrome.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, ...options }).catch(() => []),
        ),
      )
      return each.flat().map(({ result }) => result)
    },
    tabId,
    id,
  )
}

const gives = ({ answers }: Spoken) => /Harbour2019|"ok":true|helena@/.test(answers)

inBrowsers('what a frame gets from the background, by the browser’s word on it', (kind) => {
  it('all of it in a frame of the store in the store; nothing beside it in frames that are sandboxed, blank, written or evil’s (A09, A11)', async () => {
    await begin(kind)
    const page = await browser.open(`${store}/`)
    await addFrame(page, { src: signIn })
    const control = (await speakFromAll(page)).filter(gives)
    expect(control.map(({ origin }) => origin).toSorted()).toEqual([new URL(signIn).origin, store])

    await addFrame(page, { src: signIn, sandbox: 'allow-scripts allow-forms' })
    await addFrame(page, { srcdoc: '<form><input name="account"><input type="password"></form>' })
    await addFrame(page, { src: `${evil}/` })
    await addFrame(page, {})
    const spoken = await speakFromAll(page)

    expect(spoken.filter(gives).map(({ origin }) => origin)).toEqual(control.map(({ origin }) => origin))
  })

  it.each([
    ['a foreign page around the store (A10)', `${evil}/`, []],
    ['a foreign page between two of the store (A31)', `${store}/`, [`${evil}/`]],
  ])('nothing in a frame of the store with %s', async (_, top, between) => {
    await begin(kind)
    const page = await browser.open(top)
    let place: Page | Frame = page
    for (const src of between) place = await addFrame(place, { src })
    await addFrame(place, { src: signIn })

    const inside = (await speakFromAll(page)).filter(({ chain, origin }) => [origin, ...chain].includes(evil))

    expect(inside.length).toBeGreaterThan(0)
    expect(inside.filter(gives)).toEqual([])
  })

  it('may come into the store’s pages and into no others', async () => {
    await begin(kind)

    expect(await mayEnter(await browser.open(signIn))).toBe(true)
    expect(await mayEnter(await browser.open(`${evil}/`))).toBe(false)
  })
})

/** Whether the browser would let a script of ours into a page. */
async function mayEnter(page: Page): Promise<boolean> {
  const tabId = await browser.tabIdOf(page)
  return own.evaluate(async (tabId) => {
    const entered = chrome.scripting.executeScript({ target: { tabId }, func: () => true, args: [] })
    return entered.then(
      () => true,
      () => false,
    )
  }, tabId)
}
