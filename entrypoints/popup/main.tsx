import { render } from 'preact'
import { Popup } from '@/components/popup/popup'
import type { PopupView } from '@/components/popup/popup-context'
import type { PopupAct } from '@/lib/messaging/popup-model'
import { ask, askEngine, hear } from '@/lib/platform/ask'
import { askForMail, takeRefusal } from '@/lib/platform/mail-wish'
import { copyForAWhile } from '@/lib/platform/copy-for-a-while'
import { findTabId, openOptions } from '@/lib/platform/own-page'

/** What a button in a page opened us for; without one the popup begins at home. */
const views: Record<string, PopupView> = {
  unlock: { kind: 'unlock' },
  checks: { kind: 'checks' },
  'connect-mail': { kind: 'connect-mail' },
}

const query = new URLSearchParams(location.search)
const start = views[query.get('for') ?? '']

async function open(): Promise<void> {
  const tabId = await findTabId(query.get('tab'))
  const problem = (await takeRefusal()) ? 'permission-denied' : undefined

  const draw = async () => {
    const model = await ask('popup.model', { tabId })
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
      />,
      document.body,
    )
  }
  const act = async (act: PopupAct) => {
    const result = await ask('popup.act', { tabId, act })
    await draw()
    return result
  }

  hear('changed', draw)
  await draw()
}

async function rate(password: string, account?: string) {
  await ask('engine.ensure')
  return askEngine('engine.rate', { password, account }).catch(() => undefined)
}

void open()
