import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { dragSlider, shopper, startPractice, textOf, type Practice } from './practice.ts'
import { press, pressAt, untilHolds } from '../../e2e/shopper.ts'
import { lacks, needs } from '../../e2e/support.ts'

let practice: Practice
/** how many there were before the test */
let mailsBefore: number
needs('chromium')
beforeAll(async () => {
  if (lacks('chromium')) return
  practice = await startPractice()
})
afterAll(() => practice?.stop())

beforeEach(() => {
  mailsBefore = practice.mailbox.messages().length
  practice.store.controls.askSlider(false)
  const account = practice.store.accounts.find(shopper.email)
  if (account) practice.store.accounts.setPassword(account, shopper.password)
})

/** Types into fields, one after another, as hands do. */
async function fill(place: Page | Frame, values: Record<string, string>): Promise<void> {
  for (const [selector, value] of Object.entries(values)) {
    const field = await place.waitForSelector(selector, { visible: true })
    await field!.click({ count: 3 })
    await field!.type(value)
  }
}

async function go(page: Page, act: Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForNavigation(), act])
}

/** The letters that a shopper reads in the picture which this act brings. */
async function readPicture(page: Page, act: Promise<unknown>): Promise<string> {
  const [response] = await Promise.all([page.waitForResponse((one) => one.url().includes('/captcha/picture.svg')), act])
  return [...(await response.text()).matchAll(/>(\w)<\/text>/g)].map(([, letter]) => letter).join('')
}

async function openFrame(page: Page, path: string): Promise<Frame> {
  return page.waitForFrame((frame) => frame !== page.mainFrame() && frame.url().includes(path))
}

/** Of the mail that has come since the test began. */
async function mailedText(): Promise<string> {
  await vi.waitFor(() => expect(practice.mailbox.messages().length).toBeGreaterThan(mailsBefore))
  return practice.mailbox.messages()[0]?.text ?? ''
}

async function mailedDigits(length: number): Promise<string> {
  return new RegExp(String.raw`\b\d{${length}}\b`).exec(await mailedText())?.[0] ?? ''
}

describe('sign-in of 2013 to 2019, in a frame of the passport host', () => {
  it('signs in, and asks for the letters of a picture after two failures', async () => {
    const page = await practice.open('https://login.aliexpress.com/buyer.htm?lang=en')
    const frame = await openFrame(page, 'mini_login.htm')

    await fill(frame, { '#fm-login-id': shopper.email, '#fm-login-password': 'Wrong1234' })
    await pressAt(frame, '#fm-login-submit')
    await frame.waitForSelector('::-p-text(is incorrect)')
    const letters = await readPicture(page, pressAt(frame, '#fm-login-submit'))
    await fill(frame, { '#fm-login-password': shopper.password, '#fm-login-checkcode': letters.toLowerCase() })
    await go(page, pressAt(frame, '#fm-login-submit'))

    expect(page.url()).toBe('https://www.aliexpress.com/')
    await page.waitForSelector('.nfm-account-out')
  })
})

describe('sign-in of 2019 to 2021, in the page', () => {
  it('draws its fields anew after each, and asks for a mailed code in a frame', async () => {
    practice.store.accounts.add({ email: 'checked@mail.example', password: 'Meadow77', mailCheck: true })
    const page = await practice.open('https://login.aliexpress.com/login.htm?lang=en')

    const before = await page.waitForSelector('#fm-login-id')
    await fill(page, { '#fm-login-id': 'checked@mail.example' })
    // The layer lies there for a moment only.
    await Promise.all([page.waitForSelector('.fm-loading'), page.keyboard.press('Tab')])
    await untilHolds(page, (node) => node?.isConnected === false, before)
    await page.waitForSelector('.fm-loading', { hidden: true })
    await fill(page, { '#fm-login-password': 'Meadow77' })
    await pressAt(page, '.fm-submit')
    const frame = await openFrame(page, 'identity_verify.htm')
    await pressAt(frame, '.verify-code-input')
    await page.keyboard.type(await mailedDigits(6))
    await go(page, press(frame, 'Verify'))

    await page.waitForSelector('.nfm-account-out')
  })
})

describe('sign-in of 2021 to 2023, in a dialog of label-only fields', () => {
  const item = 'https://www.aliexpress.com/item/1005002881635209.html?lang=en'

  it('signs in on its second tab', async () => {
    const page = await practice.open(item)

    await press(page, 'Buy now')
    await pressAt(page, '::-p-xpath(//li[@role="tab"][2])')
    await fill(page, { '.fm-login input[label="Email"]': shopper.email, '.fm-login input[label="Password"]': 'Wrong1234' })
    await press(page, 'Sign in')
    expect(await textOf(page, 'span.error-text')).toContain('is incorrect')
    await fill(page, { '.fm-login input[label="Password"]': shopper.password })
    await go(page, press(page, 'Sign in'))

    await page.waitForSelector('.nfm-account-out')
  })

  it('registers with four mailed digits', async () => {
    const page = await practice.open('https://login.aliexpress.com/user/login.html?lang=en')

    await fill(page, { '.fm-join input[label="Email"]': 'joined@mail.example', '.fm-join input[label="Password"]': 'Meadow77' })
    await press(page, 'Create account')
    await pressAt(page, '.batman-verify > input')
    await page.keyboard.type(await mailedDigits(4))
    await go(page, press(page, 'Verify'))

    expect(practice.store.accounts.accepts('joined@mail.example', 'Meadow77')).toBe(true)
  })
})

describe('sign-in of today, elsewhere than in a page', () => {
  it.each([
    ['drawer', '1005006104418270', '.cosmos-drawer-right'],
    ['dialog', '1005004377290116', '.cosmos-modal'],
  ])('takes both steps in a %s', async (_name, id, sheet) => {
    const page = await practice.open(`https://www.aliexpress.com/item/${id}.html?lang=en`)

    await press(page, 'Buy now')
    await fill(page, { [`${sheet} input[name=account]`]: shopper.email })
    await press(page, 'Continue')
    await fill(page, { '#fm-login-password': shopper.password })
    await go(page, press(page, 'Sign in'))

    await page.waitForSelector('.nfm-account-out')
    expect(page.url()).toContain(id)
  })

  it('asks a returning shopper for the password alone', async () => {
    const page = await practice.open('https://login.aliexpress.com/?lang=en')
    await fill(page, { 'input[name=account]': shopper.email })
    await press(page, 'Continue')
    await fill(page, { '#fm-login-password': shopper.password })
    await go(page, press(page, 'Sign in'))
    await page.goto('https://www.aliexpress.com/logout.htm')

    await page.goto('https://login.aliexpress.com/?lang=en')

    expect(await textOf(page, '.nfm-history-account')).toBe(shopper.email)
    expect(await page.$('input[name=account]')).toBeNull()
    await fill(page, { '#fm-history-login-password': shopper.password })
    await go(page, press(page, 'Sign in'))
    await page.waitForSelector('.nfm-account-out')
  })

  it('asks for a mailed code in numbered boxes', async () => {
    practice.store.accounts.add({ email: 'boxes@mail.example', password: 'Meadow77', mailCheck: true })
    const page = await practice.open('https://login.aliexpress.com/?lang=en')

    await fill(page, { 'input[name=account]': 'boxes@mail.example' })
    await press(page, 'Continue')
    await fill(page, { '#fm-login-password': 'Meadow77' })
    await press(page, 'Sign in')
    expect(await textOf(page, '.subTitle_field_item')).toBe('bo•••s@mail.example')
    await pressAt(page, 'input[data-id="0"]')
    await page.keyboard.type(await mailedDigits(6))
    await go(page, pressAt(page, '#j-test'))

    await page.waitForSelector('.nfm-account-out')
  })

  it('asks for the slider when it must, and again after a hasty drag', async () => {
    practice.store.controls.askSlider(true)
    const page = await practice.open('https://login.aliexpress.com/?lang=en')

    await fill(page, { 'input[name=account]': shopper.email })
    await press(page, 'Continue')
    expect(await textOf(page, '#baxia-login-check-code')).toBe('')
    await fill(page, { '#fm-login-password': shopper.password })
    await press(page, 'Sign in')
    const frame = await openFrame(page, '_____tmd_____/punish')
    await dragSlider(page, frame, 1)
    await pressAt(frame, '.errloading #nc_1_refresh1')
    await go(page, dragSlider(page, frame))

    await page.waitForSelector('.nfm-account-out')
  })
})

describe('sign-in on a phone', () => {
  it('is framed by the mobile site, and leaves the frame when done', async () => {
    const page = await practice.open('https://m.aliexpress.com/account/login.html?lang=en')
    const frame = await openFrame(page, 'msite.html')

    await fill(frame, { 'input[name=account]': shopper.email })
    await press(frame, 'Continue')
    await fill(frame, { '#fm-login-password': shopper.password })
    await go(page, press(frame, 'Sign in'))

    await page.waitForSelector('.nfm-account-out')
    expect(page.url()).toBe('https://www.aliexpress.com/')
  })
})

describe('recovery of 2016 to 2023', () => {
  it('takes the slider, a way, a code asked for, and the new password', async () => {
    const page = await practice.open('https://passport.aliexpress.com/ac/pc_r_open.htm?lang=en')
    await fill(page, { '#J-accName': shopper.email })
    await dragSlider(page)
    await page.waitForSelector('.btn_ok')
    await go(page, pressAt(page, '#submitBtn:not([disabled])'))

    const frame = await openFrame(page, 'identity_list.htm')
    await pressAt(frame, '#content > div > ol > li a')
    await pressAt(frame, '#J_GetCode_Email')
    await frame.waitForSelector('::-p-text(The code was sent)')
    await fill(frame, { '#J_Checkcode': await mailedDigits(6) })
    await go(page, pressAt(frame, '#J_Submit'))

    await fill(page, { '#newPwd': 'Lantern2026', '#newPwdConfirm': 'Lantern2026' })
    await go(page, pressAt(page, 'button[type=submit]'))
    await page.waitForSelector('div.ui-tipbox-success')
    expect(practice.store.accounts.accepts(shopper.email, 'Lantern2026')).toBe(true)
  })

  it('asks for letters once the slider has failed twice', async () => {
    const page = await practice.open('https://passport.aliexpress.com/ac/pc_r_open.htm?lang=en')
    await fill(page, { '#J-accName': shopper.email })
    await dragSlider(page, page, 1)
    await pressAt(page, '.errloading #nc_1_refresh1')

    const letters = await readPicture(page, dragSlider(page, page, 1))
    await fill(page, { '#nc_1_captcha_input': letters })
    await pressAt(page, '#nc_1_scale_submit')
    await page.waitForSelector('.btn_ok')

    await go(page, pressAt(page, '#submitBtn:not([disabled])'))
  })

  it('goes by a mailed link', async () => {
    const page = await practice.open('https://passport.alibaba.com/ac/password_find.htm?lang=en')
    const letters = await readPicture(page, page.reload())
    await fill(page, { '#email': shopper.email, '#checkcode': letters })
    await go(page, pressAt(page, 'button[type=submit]'))

    await page.goto(/https:\S+/.exec(await mailedText())?.[0] ?? '')
    await fill(page, { '#newPwd': 'Lantern2027', '#newPwdConfirm': 'Lantern2027' })
    await go(page, pressAt(page, 'button[type=submit]'))

    await page.waitForSelector('div.ui-tipbox-success')
    expect(practice.store.accounts.accepts(shopper.email, 'Lantern2027')).toBe(true)
  })
})

describe('change of a known password', () => {
  /** By way of the frame that all older pages sent shoppers to. */
  async function signInFirst(page: Page): Promise<void> {
    const frame = await openFrame(page, 'mini_login.htm')
    await fill(frame, { '#fm-login-id': shopper.email, '#fm-login-password': shopper.password })
    await go(page, pressAt(frame, '#fm-login-submit'))
  }

  it('goes by a mailed code in the settings of today', async () => {
    const page = await practice.open('https://login.aliexpress.com/?lang=en&returnUrl=/p/account-center/change-password.html?lang=en')
    await fill(page, { 'input[name=account]': shopper.email })
    await press(page, 'Continue')
    await fill(page, { '#fm-login-password': shopper.password })
    await go(page, press(page, 'Sign in'))

    await press(page, 'Start verification')
    const frame = await openFrame(page, 'identity_verify.htm')
    await frame.waitForSelector('.nfm-get-code:disabled')
    await pressAt(frame, '.verify-code-input')
    await page.keyboard.type(await mailedDigits(6))
    await press(frame, 'Verify')
    await fill(page, { 'input[name=password]': 'Lantern2028', 'input[name=repeatPassword]': 'Lantern2028' })
    await press(page, 'Change password')

    await page.waitForSelector('.nfm-success')
    expect(practice.store.accounts.accepts(shopper.email, 'Lantern2028')).toBe(true)
  })

  it('goes by a page in Chinese and the current password on the sister site', async () => {
    const page = await practice.open('https://accounts.alibaba.com/user/organization/manage_person_profile.htm')
    await signInFirst(page)
    await go(page, pressAt(page, '.settings-list li:first-child a'))
    expect(await textOf(page, '.ui-button')).toBe('修改登录密码')
    await go(page, pressAt(page, '.ui-button'))

    await fill(page, { '#oldPassword': 'Wrong1234', '#newPassword': 'Lantern2029', '#confirmPassword': 'Lantern2029' })
    await go(page, pressAt(page, 'button[type=submit]'))
    expect(await textOf(page, '[role=alert]')).toContain('is incorrect')
    await fill(page, { '#oldPassword': shopper.password, '#newPassword': 'Lantern2029', '#confirmPassword': 'Lantern2029' })
    await go(page, pressAt(page, 'button[type=submit]'))

    await page.waitForSelector('div.ui-tipbox-success')
    expect(practice.store.accounts.accepts(shopper.email, 'Lantern2029')).toBe(true)
  })

  it('goes by a security question, set before', async () => {
    const page = await practice.open('https://accounts.aliexpress.com/user/company/pre_set_security_prompt.htm?lang=en')
    await signInFirst(page)
    await fill(page, { '#answer': 'Willow Lane' })
    await go(page, pressAt(page, 'button[type=submit]'))
    await page.goto('https://accounts.aliexpress.com/user/company/change_password_security_prompt.htm?lang=en')

    await fill(page, { '#answer': 'willow lane' })
    await go(page, pressAt(page, 'button[type=submit]'))
    await go(page, pressAt(page, '.ui-button'))
    await fill(page, { '#newPwd': 'Lantern2030', '#newPwdConfirm': 'Lantern2030' })
    await go(page, pressAt(page, 'button[type=submit]'))

    await page.waitForSelector('div.ui-tipbox-success')
    expect(practice.store.accounts.accepts(shopper.email, 'Lantern2030')).toBe(true)
  })
})

describe('other accounts', () => {
  it('are opened with names and the letters of a picture', async () => {
    const page = await practice.open('https://login.aliexpress.com/join/buyer_express_join.htm?lang=en')
    const letters = await readPicture(page, page.reload())

    await fill(page, {
      '[name=email]': 'oleg@mail.example',
      '[name=firstName]': 'Oleg',
      '[name=lastName]': 'Marin',
      '[name=password]': 'Meadow77',
      '[name=repeatPassword]': 'Meadow77',
      '[name=checkCode]': letters,
    })
    await go(page, pressAt(page, 'button[type=submit]'))

    expect(await textOf(page, '.nfm-account-small')).toBe('Hi, Oleg Marin')
  })

  it('of the payment service are not those of the store', async () => {
    practice.store.paymentAccounts.add({ email: shopper.email, password: 'Purse2026' })
    const page = await practice.open('https://login.alipay.com/index.htm?lang=en')

    await fill(page, { '#J-input-user': shopper.email, '#password_rsainput': shopper.password })
    await go(page, pressAt(page, '#J-login-btn'))
    expect(await textOf(page, '[role=alert]')).toContain('is incorrect')
    await fill(page, { '#J-input-user': shopper.email, '#password_rsainput': 'Purse2026' })
    await go(page, pressAt(page, '#J-login-btn'))
    await fill(page, { '#payPwd': 'Paying2026', '#payPwdConfirm': 'Paying2026' })
    await go(page, pressAt(page, 'button[type=submit]'))

    await page.waitForSelector('.ui-tipbox-success')
  })

  it('of the Russian site are not those of the store', async () => {
    const page = await practice.open('https://login.aliexpress.ru/?lang=en')

    await fill(page, { 'input[name=account]': shopper.email })
    await press(page, 'Continue')

    await page.waitForSelector('::-p-text(This email is new here)')
  })
})
