import { installEarlyGuard } from '@/components/in-page/early-guard'
import type { CardModel } from '@/components/in-page/card-model'
import { showCard, type ShownCard } from '@/components/in-page/show-card'

/**
 * The content script of the attack tests, in the isolated world of a real extension: shows a card when a field gets the focus, and writes what
 * came of it to the page's `data-log`, where the test reads it. The page's `data-card` chooses the card, `data-again` shows it anew after each end.
 */
const window = globalThis.window
const signal = new AbortController().signal
installEarlyGuard(window, signal)

const models: Record<string, CardModel> = {
  accounts: {
    kind: 'accounts',
    fills: 'account-and-password',
    vault: 'unlocked',
    accounts: [{ id: 'a', name: 'helena@mail.example', signInWith: 'password' }],
  },
  code: { kind: 'code', from: 'account@notice.aliexpress.com', warnings: [] },
  waiting: {
    kind: 'waiting',
    bySms: false,
    mail: 'connected',
    endsAt: Date.now() + 900_000,
    spamAt: Date.now() + 60_000,
    badPaste: false,
  },
}

let card: ShownCard | undefined
let shownAt: HTMLElement | undefined

function log(entry: string): void {
  const { dataset } = document.documentElement
  dataset.log = `${dataset.log ?? ''}${entry} `
}

// As in Firefox, which has no observer of what is painted: the other defences alone.
if (location.hash === '#blind') Reflect.deleteProperty(IntersectionObserverEntry.prototype, 'isVisible')

function show(anchor: HTMLElement): void {
  card?.close()
  shownAt = anchor
  log('show')
  const model = models[document.documentElement.dataset.card ?? 'accounts']
  if (!model) return
  card = showCard(model, {
    anchor,
    avoid: [...document.querySelectorAll<HTMLElement>('button')],
    signal,
    onAct: (act) => log(`act:${act.kind}`),
    onClose: (why) => {
      shownAt = undefined
      log(`close:${why}`)
      if (document.documentElement.dataset.again !== undefined && why !== 'unsupported') setTimeout(() => show(anchor), 0)
    },
  })
}

/** What the card looks like and says by now, read through its closed root as only an extension can. */
document.addEventListener('tell-look', () => {
  const host = document.querySelector<HTMLElement>('html > div[popover]')
  const own: unknown = host && Reflect.get(host, 'openOrClosedShadowRoot')
  const shadow = own ?? Reflect.get(Reflect.get(Reflect.get(globalThis, 'chrome'), 'dom') ?? {}, 'openOrClosedShadowRoot')?.(host)
  const card = shadow instanceof ShadowRoot ? shadow.querySelector<HTMLElement>('.card') : undefined
  if (!card) return
  const { color, backgroundColor } = getComputedStyle(card)
  document.documentElement.dataset.look = `${color} on ${backgroundColor}`
  document.documentElement.dataset.words = card.innerText
})

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLInputElement && target !== shownAt) show(target)
})
