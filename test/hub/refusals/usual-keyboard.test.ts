import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { startHub } from '@/lib/hub/start'
import { noteKeyboard } from '@/lib/hub/refusals/usual-keyboard'
import { seeFrame } from '@/lib/hub/store-frames'
import type { LayoutTraits } from '@/lib/keyboard/typing'
import type { PageReport } from '@/lib/messaging/protocol'
import { readSettings } from '@/lib/platform/settings'
import { makeHub, type TestHub } from '../../support/hub'

const frame = { tabId: 7, frameId: 0, origin: 'https://login.aliexpress.com', site: 'aliexpress' } as const
const german: LayoutTraits = { letters: ['qwertz'], digits: 'plain' }
let world: TestHub

beforeEach(async () => {
  world = await makeHub()
})

const see = (roles: PageReport['roles']) => seeFrame(world.hub, frame, { kind: 'login', roles, captcha: 'absent' })

it('remembers what the keyboard is like, and nothing else', async () => {
  await noteKeyboard({ letters: ['qwerty', 'qwertz'] })
  await noteKeyboard({ ...german, signs: undefined })

  expect((await readSettings()).keyboard).toEqual(german)
})

it.each<[string, PageReport['roles'], LayoutTraits | undefined]>([
  ['where a password is typed', ['account', 'password'], german],
  ['not where none is', ['account'], undefined],
])('tells it to a page, %s', async (_, roles, keyboard) => {
  await noteKeyboard(german)

  expect((await see(roles)).keyboard).toEqual(keyboard)
})

it('hears of it from the account, and moves a password back by it', async () => {
  startHub(world.hub)
  await ask('account.typed', { account: 'helena@mail.test', keyboard: german })

  expect((await readSettings()).keyboard).toEqual(german)
  expect(await ask('password.retype', { text: 'ylata58', move: { on: { letters: ['qwerty'] }, usual: { letters: ['qwertz'] } } })).toEqual({
    text: 'zlata58',
  })
})

async function ask(type: string, content: unknown): Promise<unknown> {
  const { origin } = frame
  const sender = { id: fakeBrowser.runtime.id, origin, url: `${origin}/`, frameId: 0, tab: { id: 7, url: `${origin}/` } }
  const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger({ to: 'hub', type, content }, sender as never, () => {})
  return answers.find((answer) => answer !== undefined)
}
