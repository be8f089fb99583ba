import { useEffect, useRef, useState } from 'preact/hooks'
import { direction, language } from '@/components/shared/text'
import { AccountDetails } from './accounts/account-details'
import { AccountForm } from './accounts/account-form'
import { ChecksView } from './tab/checks-view'
import { ChooseJourneyView } from './tab/choose-journey-view'
import { ConnectMailView } from './mail/connect-mail-view'
import { CreateVaultView } from './vault/create-vault-view'
import { DoneView } from './vault/done-view'
import { GeneratedView } from './maker/generated-view'
import { Header } from './header'
import { HomeView } from './home-view'
import { MakerView } from './maker/maker-view'
import './popup.css'
import './form.css'
import './tab/guide.css'
import './maker/maker.css'
import { PopupProvider, type PopupDeps, type PopupTools, type PopupView, type RemovedAccount, usePopup } from './popup-context'
import type { ActResult, PopupAct, PopupModel, Problem } from './popup-model'
import { ProblemNote } from './problem-note'
import { UnlockView } from './vault/unlock-view'

export interface PopupProps extends PopupDeps {
  model: PopupModel
  /** what a store page's own button asked to be opened */
  start?: PopupView
  /** what the last popup could no longer tell */
  problem?: Problem
}

/** The popup, drawn from its model. It keeps only what no background needs to know: the view, and the last problem. */
export function Popup({ model, start, problem, ...deps }: PopupProps) {
  const [view, setView] = useState<PopupView>(start ?? { kind: 'home' })
  const [trouble, setTrouble] = useState<{ problem: Problem; retryAt?: number } | undefined>(problem && { problem })
  const [removed, setRemoved] = useState<RemovedAccount | undefined>()
  const say: PopupTools['say'] = (problem, retryAt) => setTrouble(problem === undefined ? undefined : { problem, retryAt })
  const run = async (act: PopupAct): Promise<ActResult> => {
    const result = await deps.act(act)
    say(result.problem, result.retryAt)
    return result
  }
  const go = (next: PopupView): void => {
    say(undefined)
    setView(next)
  }
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    // The button that led here is gone, and the focus with it; a view with a field of its own has taken it already.
    if (document.activeElement === document.body) main.current?.focus()
  }, [view])
  // A view that the page did not ask for leads on within the window.
  const leave = view === start || view.kind === 'done' ? deps.leave : undefined
  const shown = trouble ?? (model.problem === undefined ? undefined : { problem: model.problem })
  return (
    <PopupProvider
      value={{ ...deps, leave, model, view, go, run, say, removed, noteRemoved: setRemoved, forgetRemoved: () => setRemoved(undefined) }}
    >
      <main ref={main} tabIndex={-1} class="popup" dir={direction()} lang={language()}>
        <Header />
        {shown && <ProblemNote problem={shown.problem} retryAt={shown.retryAt} />}
        <Body view={view} />
      </main>
    </PopupProvider>
  )
}

function Body({ view }: { view: PopupView }) {
  const { model, leave } = usePopup()
  switch (view.kind) {
    case 'home':
      return <HomeView />
    case 'unlock':
      return <UnlockView next={view.next} />
    case 'create':
      // A button in a page may ask for what was done meanwhile.
      if (model.vault === 'none') return <CreateVaultView />
      return leave ? <DoneView /> : <HomeView />
    case 'done':
      return <DoneView slip={view.slip} />
    case 'maker':
      return <MakerView />
    case 'generated':
      return <GeneratedView />
    case 'checks':
      return <ChecksView />
    case 'choose-journey':
      return <ChooseJourneyView />
    case 'account':
      return <AccountDetails id={view.id} />
    case 'connect-mail':
      return <ConnectMailView />
    case 'add':
      return <AccountForm />
  }
}
