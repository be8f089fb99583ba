import { build } from 'esbuild'
import type { Frame, Page } from 'puppeteer-core'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { codeFrame, dragSlider, shopper, startPractice, type Practice } from './practice.ts'
import { press, pressAt } from '../../e2e/shopper.ts'
import { lacks, needs } from '../../e2e/support.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

let practice: Practice
let detectScript: string
needs('chromium')
beforeAll(async () => {
  if (lacks('chromium')) return
  practice = await startPractice()
  detectScript = await bundleDetection()
})
afterAll(() => practice?.stop())

async function bundleDetection(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { detectPage } from './lib/pages/detect'`, resolveDir: root },
    bundle: true,
    format: 'iife',
    globalName: 'detection',
    write: false,
    alias: { '@': root },
  })
  return outputFiles[0]!.text
}

interface Seen {
  kind: string
  fields: string[]
  captcha: string
  submit?: string
  errorText?: string
  shownAccount?: string
  sentTo?: string
  signInWith?: string[]
}

/** What is detected in one document, as it stands now. */
async function look(place: Page | Frame): Promise<Seen> {
  return place.evaluate(`(() => {
    ${detectScript}
    const { fields, submit, ...page } = detection.detectPage(document, new URL(location.href))
    return { ...page, fields: fields.map(({ role }) => role), submit: submit && (submit.value || submit.textContent).trim() }
  })()`) as Promise<Seen>
}

/** Waits until the page has drawn what it is meant to show. */
function expectSeen(place: Page | Frame, expected: Partial<Seen>): Promise<void> {
  return vi.waitFor(async () => expect(await look(place)).toMatchObject(expected))
}

const social = ['google', 'facebook', 'apple', 'vk', 'x']
const six = Array.from({ length: 6 }, () => 'code')

it.each<[string, Partial<Seen>]>([
  ['https://www.aliexpress.com/', { kind: 'other', fields: [] }],
  ['https://login.aliexpress.com/', { kind: 'login', fields: ['account'], submit: 'Continue', signInWith: social }],
  ['https://ru.aliexpress.com/p/ug-login-page/login.html', { kind: 'login', fields: ['account'], submit: 'Продолжить' }],
  ['https://www.aliexpress.com/p/account-center/find-password.html', { kind: 'recovery-account', fields: ['account'], submit: 'Continue' }],
  ['https://login.aliexpress.com/buyer.htm', { kind: 'other', fields: [] }],
  ['https://passport.aliexpress.com/mini_login.htm?lang=en', { kind: 'login', fields: ['account', 'password'], submit: 'Sign In' }],
  ['https://passport.alibaba.com/mini_login.htm?lang=zh_CN', { kind: 'login', fields: ['account', 'password'], submit: '登录' }],
  ['https://login.aliexpress.com/login.htm', { kind: 'login', fields: ['account', 'password'], submit: 'Sign In' }],
  ['https://login.aliexpress.com/user/login.html', { kind: 'register', fields: ['account', 'new-password'], submit: 'Create account' }],
  ['https://login.aliexpress.com/_____tmd_____/punish', { kind: 'other', captcha: 'unsolved' }],
  ['https://passport.aliexpress.com/ac/pc_r_open.htm', { kind: 'recovery-account', fields: ['account'], captcha: 'unsolved' }],
  [
    'https://passport.alibaba.com/ac/password_find.htm',
    { kind: 'recovery-account', fields: ['account', 'captcha-text'], captcha: 'picture' },
  ],
  ['https://passport.aliexpress.com/ac/reset_password.htm?lang=ru', { kind: 'new-password', fields: ['new-password', 'repeat-password'] }],
  ['https://login.aliexpress.com/join/buyer_express_join.htm', { kind: 'register', captcha: 'picture' }],
  ['https://login.alipay.com/index.htm', { kind: 'login', fields: ['account', 'password'] }],
  ['https://login.aliexpress.com/thirdparty/login.htm?type=vk', { kind: 'other', fields: [] }],
])('%s is known for what it is', async (address, expected) => {
  await expectSeen(await practice.open(address), expected)
})

it('follows both steps of a sign-in, and the refusal', async () => {
  const page = await practice.open('https://login.aliexpress.com/?lang=en')
  await (await page.waitForSelector('input[name=account]'))!.type(shopper.email)
  await press(page, 'Continue')
  await expectSeen(page, { kind: 'login', fields: ['password'], shownAccount: shopper.email })

  await page.type('#fm-login-password', 'Wrong1234')
  await press(page, 'Sign in')

  await expectSeen(page, { kind: 'login', errorText: 'Your account name or password is incorrect.' })
})

it('finds the button behind the eye that shows a password', async () => {
  const page = await practice.open('https://login.aliexpress.com/?lang=en')
  await (await page.waitForSelector('input[name=account]'))!.type(shopper.email)
  await press(page, 'Continue')

  await expectSeen(page, { fields: ['password'], submit: 'Sign in' })
})

it('sees that the second step registers', async () => {
  const page = await practice.open('https://login.aliexpress.com/?lang=en')
  await (await page.waitForSelector('input[name=account]'))!.type('unknown@mail.example')
  await press(page, 'Continue')

  await expectSeen(page, { kind: 'register', fields: ['new-password'], submit: 'Create account', shownAccount: 'unknown@mail.example' })
})

it('follows the whole recovery, in the page and its frame', async () => {
  const page = await practice.open('https://www.aliexpress.com/p/account-center/find-password.html?lang=en')
  await (await page.waitForSelector('input.cosmos-input'))!.type(shopper.email)
  await press(page, 'Continue')
  const frame = await codeFrame(page)
  await frame.waitForSelector('.nfm-get-code:disabled')
  await expectSeen(frame, { kind: 'code', fields: six, submit: 'Verify', sentTo: 'he•••a@mail.example' })
  await expectSeen(page, { kind: 'other', fields: [] })

  await vi.waitFor(() => expect(practice.mailedCode()).not.toBe(''))
  await pressAt(frame, '.verify-code-input')
  await page.keyboard.type(practice.mailedCode())
  await press(frame, 'Verify')
  await expectSeen(page, { kind: 'new-password', fields: ['new-password', 'repeat-password'], submit: 'Update password' })

  await page.type('[name=password]', 'Lantern2026')
  await page.type('[name=repeatPassword]', 'Lantern2027')
  await press(page, 'Update password')
  await expectSeen(page, { kind: 'new-password', errorText: 'The two passwords do not match.' })

  await page.click('[name=repeatPassword]', { count: 3 })
  await page.type('[name=repeatPassword]', 'Lantern2026')
  await press(page, 'Update password')
  await expectSeen(page, { kind: 'done' })
})

it('knows the mailed check at sign-in', async () => {
  practice.store.accounts.add({ email: 'checked@mail.example', password: 'Meadow77', mailCheck: true })
  const page = await practice.open('https://login.aliexpress.com/?lang=en')
  await (await page.waitForSelector('input[name=account]'))!.type('checked@mail.example')
  await press(page, 'Continue')
  await (await page.waitForSelector('#fm-login-password'))!.type('Meadow77')
  await press(page, 'Sign in')

  await expectSeen(page, { kind: 'code', fields: six, submit: 'Verify', sentTo: 'ch•••d@mail.example' })
})

it.each([
  ['drawer', '1005006104418270', { kind: 'login', fields: ['account'] }],
  ['dialog', '1005004377290116', { kind: 'login', fields: ['account'] }],
  ['older dialog, on its first tab', '1005002881635209', { kind: 'register', fields: ['account', 'new-password'] }],
])('sees what opens in a %s', async (_name, id, expected) => {
  const page = await practice.open(`https://www.aliexpress.com/item/${id}.html?lang=en`)

  await press(page, 'Buy now')

  await expectSeen(page, expected)
})

it('sees the second tab of the older dialog', async () => {
  const page = await practice.open('https://www.aliexpress.com/item/1005002881635209.html?lang=en')

  await press(page, 'Buy now')
  await pressAt(page, '[role=tab]:nth-child(2)')

  await expectSeen(page, { kind: 'login', fields: ['account', 'password'], submit: 'Sign in' })
})

it('follows the frames of the older recovery', async () => {
  const page = await practice.open('https://passport.aliexpress.com/ac/pc_r_open.htm?lang=en')
  await (await page.waitForSelector('#J-accName'))!.type(shopper.email)
  await dragSlider(page)
  await page.waitForSelector('.btn_ok')
  await expectSeen(page, { kind: 'recovery-account', captcha: 'solved' })
  await pressAt(page, '#submitBtn:not([disabled])')

  const frame = await page.waitForFrame((one) => one.url().includes('identity_list'))
  await expectSeen(frame, { kind: 'recovery-method' })
  await pressAt(frame, '#content > div > ol > li a')

  await frame.waitForSelector('#J_Checkcode')
  await expectSeen(frame, { kind: 'code', fields: ['code'], submit: 'Confirm', sentTo: 'he•••a@mail.example' })
})

it('knows the question and the current password of older changes', async () => {
  const page = await practice.open('https://accounts.aliexpress.com/user/company/pre_set_security_prompt.htm?lang=en')
  const frame = await page.waitForFrame((one) => one.url().includes('mini_login'))
  await (await frame.waitForSelector('#fm-login-id'))!.type('question@mail.example')
  practice.store.accounts.add({ email: 'question@mail.example', password: 'Meadow77' })
  await frame.type('#fm-login-password', 'Meadow77')
  await Promise.all([page.waitForNavigation(), pressAt(frame, '#fm-login-submit')])
  await expectSeen(page, { kind: 'security-question', fields: ['security-answer'], submit: 'Save' })

  await page.goto('https://accounts.aliexpress.com/user/company/modify_password.htm?lang=en')

  await expectSeen(page, { kind: 'change-password', fields: ['current-password', 'new-password', 'repeat-password'], submit: 'Request' })
})
