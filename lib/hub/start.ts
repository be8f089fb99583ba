import { addressOf } from '@/lib/diagnosis/ways-out'
import { retypeMoved } from '@/lib/keyboard/moved'
import { retype } from '@/lib/keyboard/retype'
import { findCode } from '@/lib/mail/find-code'
import { everyWriting } from '@/lib/pages/words/every-writing'
import { bringScript } from '@/lib/platform/frames'
import { leaveTab } from '@/lib/platform/leave-tab'
import { answer, type Handlers, type Sender } from '@/lib/platform/messages'
import { engineLivesHere, ensureEngine, startEngine } from '@/lib/platform/engine'
import { tellFrame, tellOwnPages } from '@/lib/platform/tell'
import { openOwnWindow } from '@/lib/platform/windows'
import { offerAccounts, takeAccount, typeAccount } from './accounts/accounts'
import { submitAttempt } from './refusals/attempts'
import { overwriteLater } from './accounts/clipboard'
import { codeFormOf } from './codes/bind-wait'
import { findCodeFor, findLookUntil, isWaitOf, lookWhileWaiting, takeReading, useCode } from './codes/codes'
import { followLink } from './journeys/follow-link'
import type { Hub, StoreFrame } from './hub'
import { findJourney, findJourneyOf } from './journeys/journeys'
import { postponeLock } from './accounts/lock'
import { isMailTab, openMail } from './codes/mail-tabs'
import { makeOptionsModel } from './options'
import { actOnOptions } from './options-acts'
import { giveAgain, noteCopied } from './accounts/made-before'
import { makePassword, submitPassword } from './accounts/passwords'
import { makePopupModel } from './popup'
import { act } from './popup-acts'
import { acceptPending, asStoreFrame, declinePending, isTrustedFrame, seeFrame } from './store-frames'
import { noteKeyboard } from './refusals/usual-keyboard'

const topFrame = 0

/** Answers everything that frames and pages ask. Must run before a background's first await. */
export function startHub(hub: Hub): void {
  answer('hub', handlersOf(hub))
  if (!engineLivesHere()) return
  const engine = startEngine()
  answer('engine', {
    'engine.rate': (content) => engine('engine.rate', content),
    'engine.derive': (content) => engine('engine.derive', content),
  })
}

function handlersOf(hub: Hub): Handlers {
  const notTrusted = { ok: false, reason: 'not-trusted' } as const
  return {
    'page.seen': async (report, sender) => seeFrame(hub, getFrame(sender), report),
    'account.typed': async ({ account, keyboard }, sender) => {
      const frame = getFrame(sender)
      if (keyboard) await noteKeyboard(keyboard)
      await typeAccount(hub, frame, account)
    },
    'accounts.offer': async (_, sender) => {
      const frame = getFrame(sender)
      return (await isTrustedFrame(frame)) ? offerAccounts(hub, frame) : { vault: await hub.vault.state(), accounts: [] }
    },
    'account.take': async ({ id }, sender) => {
      const frame = getFrame(sender)
      if (!(await isTrustedFrame(frame))) return notTrusted
      await postponeLock()
      return takeAccount(hub, frame, id)
    },
    'code.take': async (_, sender) => {
      const frame = getFrame(sender)
      if (!(await isTrustedFrame(frame))) return notTrusted
      const code = findCodeFor(await findJourneyOf(frame, hub.now()), frame, hub.now())
      return code === undefined ? { ok: false, reason: 'gone' } : { ok: true, code }
    },
    'code.read': async ({ text }, sender) => {
      const journey = await findJourneyOf(getFrame(sender), hub.now())
      return { code: journey?.waiting && findCode(text, codeFormOf(journey)) }
    },
    'code.used': async (_, sender) => {
      const frame = getFrame(sender)
      await useCode(hub, frame)
      await lookWhileWaiting(hub)
    },
    'link.open': async (_, sender) => {
      const frame = getFrame(sender)
      const waiting = (await findJourneyOf(frame, hub.now()))?.waiting
      if (isWaitOf(waiting, frame)) await followLink(hub, frame.tabId)
    },
    'guest.show': async (shown, sender) => {
      const frame = getFrame(sender)
      // One that goes, and closes its card, can't be asked any more.
      if (shown.card && !(await isTrustedFrame(frame))) return
      const { tabId, frameId, origin } = frame
      await tellFrame(tabId, topFrame, 'frame.help', undefined)
      await tellFrame(tabId, topFrame, 'frame.guest', { ...shown, origin, frameId })
    },
    'guest.act': async ({ frameId, guest, act }, sender) => {
      const frame = getFrame(sender)
      // Cards of small frames are shown by the top page alone: no other frame can have heard a click on one.
      if (frame.frameId === topFrame) await tellFrame(frame.tabId, frameId, 'frame.act', { guest, act })
    },
    'password.make': async ({ rules, again }, sender) => {
      const frame = getFrame(sender)
      if (!(await isTrustedFrame(frame))) return notTrusted
      await postponeLock()
      return (again ? await giveAgain(hub, frame) : undefined) ?? makePassword(hub, frame, rules)
    },
    'password.retype': async ({ text, move }) => ({ text: move ? retypeMoved(text, move) : retype(text) }),
    'password.submitted': async ({ password }, sender) => submitPassword(hub, getFrame(sender), password),
    'save.accepted': async (_, sender) => {
      const frame = getFrame(sender)
      if ((await hub.vault.state()) === 'none') return openOwnWindow('keep', frame.tabId)
      const card = await acceptPending(hub, frame)
      await tellFrame(frame.tabId, frame.frameId, 'frame.state', { vault: await hub.vault.state(), card })
      await tellOwnPages()
    },
    'save.declined': async (_, sender) => {
      await declinePending(hub, getFrame(sender))
      await tellOwnPages()
    },
    'attempt.submitted': async (attempt, sender) => submitAttempt(hub, getFrame(sender), attempt),
    'mail.open': async () => {
      if (!(await openMail())) await openOwnWindow('connect-mail')
    },
    'page.leave': async ({ to }, sender) => {
      const { tabId, site } = getFrame(sender)
      await leaveTab(tabId, addressOf(to, site))
    },
    'window.open': async ({ purpose }, { tabId }) => openOwnWindow(purpose, tabId),
    'help.bring': async ({ mayAsk }, sender) => {
      const { tabId, frameId } = getFrame(sender)
      const isBrought = mayAsk || (await findJourney(tabId, hub.now())) !== undefined
      if (isBrought) await bringScript(tabId, frameId, 'help')
      return { isBrought }
    },
    'cards.bring': async (_, sender) => {
      const { tabId, frameId } = getFrame(sender)
      await bringScript(tabId, frameId, 'cards')
    },
    'words.take': async ({ writing }) => everyWriting[writing],
    'clipboard.copied': async (_, sender) => {
      const frame = asStoreFrame(sender)
      if (frame) await noteCopied(hub, frame)
      await overwriteLater()
    },
    'engine.ensure': async (_, sender) => {
      await ensureEngine()
      const frame = asStoreFrame(sender)
      if (!frame || !(await isTrustedFrame(frame))) return {}
      return { account: (await findJourneyOf(frame, hub.now()))?.account }
    },
    'mail.hello': async (_, { tabId, origin }) => {
      const isMail = tabId !== undefined && (await isMailTab(tabId, origin))
      return { lookUntil: isMail ? await findLookUntil(hub) : undefined }
    },
    'mail.reading': async (reading, { tabId, origin }) => {
      if (tabId !== undefined) await takeReading(hub, reading, tabId, origin)
    },
    'popup.model': ({ tabId }) => makePopupModel(hub, tabId),
    'popup.act': ({ tabId, act: what }) => act(hub, tabId, what),
    'options.model': () => makeOptionsModel(hub),
    'options.act': (what) => actOnOptions(hub, what),
  }
}

/** `authorize` has let only store frames this far. */
function getFrame(sender: Sender): StoreFrame {
  const frame = asStoreFrame(sender)
  if (!frame) throw new TypeError('Expected a store frame as the sender')
  return frame
}
