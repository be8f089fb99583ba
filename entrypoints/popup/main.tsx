import { render } from 'preact'
import { Popup } from '@/components/popup/popup'
import type { PopupView } from '@/components/popup/popup-context'
import { watchHand } from '@/components/popup/still-hand'
import type { PopupAct } from '@/lib/messaging/popup-model'
import { ask, askEngine, hear } from '@/lib/platform/ask'
import { askForMail, takeRefusal } from '@/lib/platform/mail-wish'
import { copyForAWhile } from '@/lib/platform/copy-for-a-while'
import { findTabId, leaveOwnWindow, openOptions } from '@/lib/platform/own-page'

/** What a button in a page opened us for; without one the popup begins at home. */
const views: Record<string, PopupView> = {
  unlock: { kind: 'unlock' },
  checks: { kind: 'checks' },
  keep: { kind: 'create' },
  'connect-mail': { kind: 'connect-mail' },
}

const query = new URLSearchParams(location.search)
const start = views[query.get('for') ?? '']

async function open(): Promise<void> {
  const tabId = await findTabId(query.get('tab'))
  const problem = (await takeRefusal()) ? 'permission-denied' : undefined

  let asked = 0
  let shown = 0
  const draw = async () => {
    asked += 1
    const turn = asked
    const model = await ask('popup.model', { tabId })
    // A later answer is on the screen already.
    if (turn < shown) return
    shown = turn
    render(
      <Popup
        model={model}
        start={start}
        problem={problem}
        act={act}
        grantMail={askForMail}
        copy={copyForAWhile}
        rate={rate}
        openOptions={openOptions}
        leave={start && (() => void leaveOwnWindow(tabId))}
      />,
      document.body,
    )
  }
  const act = async (act: PopupAct) => {
    const result = await ask('popup.act', { tabId, act })
    await draw()
    return result
  }

  const handIsStill = watchHand(document)
  hear('changed', () => void handIsStill().then(draw))
  await draw()
}

async function rate(password: string, account?: string) {
  await ask('engine.ensure')
  return askEngine('engine.rate', { password, account }).catch(() => undefined)
}

void open()
