import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { TestBrowser } from './browsers/browser.ts'
import { makeShopper, until, untilHolds, type Shopper } from './shopper.ts'
import { makeVaultAtOnce } from './scene.ts'
import { setStage, type Stage } from './stage.ts'
import type { NewAccount } from '../store/server/accounts.ts'
import { dragSlider } from '../store/practice/practice.ts'
import { inBrowsers } from './support.ts'
import { seeFromRight, seeUncovered, seeValue, takeOffer, type Offer } from './walks/offer.ts'
import { practiceMail } from './walks/practice-mail.ts'
import { connectMail } from './walks/recovery.ts'
import { openPopup } from './walks/situation.ts'

/** In the vault, one for each realm, so that a card has one account to offer. */
const saved = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }
const payer = { email: 'helena.pays@mail.example', password: 'Purse2026' }
/** Not in the vault, and asked for a mailed code. */
const checked = { email: 'checked@mail.example', name: 'Chester', password: 'Meadow77', mailCheck: true }
const made = /^[A-Za-z\d]{16,20}$/

inBrowsers('every generation of the store', (kind) => {
  let stage: Stage
  let browser: TestBrowser
  let shopper: Shopper
  let mail: Page

  beforeAll(async () => {
    stage = await setStage()
    stage.store.accounts.add(saved)
    stage.store.accounts.add(checked)
    stage.store.paymentAccounts.add(payer)
    browser = await stage.launch(kind)
    shopper = makeShopper(browser)
    await makeVaultAtOnce(browser)
    await saveAccount(saved, 0)
    await saveAccount(payer, 3)
    mail = await practiceMail(stage.mailbox).open(browser, shopper)
    await connectMail(browser, shopper, stage.mailOrigin)
  })

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await stage.takePictures(task.fullTestName ?? task.name)
    stage.store.controls.askSlider(false)
    for (const page of await browser.pages()) if (page !== mail) await page.close()
    const cookies = await mail.browserContext().cookies()
    await mail.browserContext().deleteCookie(...cookies.filter(({ domain }) => !domain.endsWith('practice.example')))
  })

  afterAll(() => stage?.stop())

  async function saveAccount({ email, password }: { email: string; password: string }, site: number): Promise<void> {
    const popup = await browser.openOwn('popup.html')
    await shopper.press(popup, 'Add an account')
    await shopper.type(popup, 'input:not([type])', email)
    await popup.$eval(
      'select',
      (select, site) => {
        select.selectedIndex = site
        select.dispatchEvent(new Event('change', { bubbles: true }))
      },
      site,
    )
    await shopper.type(popup, 'input[type=password]', password)
    await shopper.press(popup, 'Save')
    await shopper.see(popup, email)
    await popup.close()
  }

  const take = (offer: Offer) => takeOffer(stage, shopper, offer)
  const open = (address: string, language = 'en') => browser.open(`https://${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
  const frameOf = (page: Page, path: string) => page.waitForFrame((frame) => frame !== page.mainFrame() && frame.url().includes(path))

  /** Account and password in one act, where the page has fields for both. */
  const signsIn = (page: Page, fields: [account: string, password: string], button: string, place: Page | Frame = page) =>
    take({
      page,
      place,
      says: 'Fill account and password',
      press: 'Your account',
      fills: { [fields[0]]: saved.email, [fields[1]]: saved.password },
      button,
    })

  /** The account on the first step; its password follows on the second without another act. */
  async function signsInByTwoSteps(page: Page, place: Page | Frame = page, root = ''): Promise<void> {
    const account = `${root}input[name=account]`
    await take({
      page,
      place,
      says: 'Fill account',
      press: 'Your account',
      fills: { [account]: saved.email },
      button: `${root}.nfm-login .cosmos-btn-primary`,
    })
    await shopper.pressAt(place, `${root}.nfm-login .cosmos-btn-primary:not(:disabled)`)
    await seeValue(place, `${root}#fm-login-password`, saved.password)
  }

  const takesCode = (page: Page, place: Page | Frame, boxes: string, button: string, length = 6) =>
    take({
      page,
      place,
      says: 'The code is here',
      press: 'Fill it in',
      fills: { [boxes]: new RegExp(String.raw`^\d{${length}}$`) },
      button,
    })

  const makesPassword = async (page: Page, first: string, repeat: string, button: string) => {
    await take({
      page,
      place: page,
      says: 'Use a strong password',
      press: 'Use a strong password',
      fills: { [first]: made, [repeat]: made },
      button,
    })
    await shopper.seeCard(page, 'A strong password is in the fields')
    expect(await page.$eval(first, (input) => (input as HTMLInputElement).value)).toBe(
      await page.$eval(repeat, (input) => (input as HTMLInputElement).value),
    )
  }

  it('2013 to 2019: a sign-in in a frame of another host', async () => {
    const page = await open('login.aliexpress.com/buyer.htm')
    await signsIn(page, ['#fm-login-id', '#fm-login-password'], '#fm-login-submit', await frameOf(page, 'mini_login.htm'))
  })

  it('2019 to 2021: a sign-in whose fields are drawn anew after each of them', async () => {
    const page = await open('login.aliexpress.com/login.htm')
    const field = await page.waitForSelector('#fm-login-id')
    await signsIn(page, ['#fm-login-id', '#fm-login-password'], '.fm-submit')

    await untilHolds(page, (field) => !field?.isConnected, field)
    await seeValue(page, '#fm-login-password', saved.password)
  })

  it('2021 to 2023: a dialog whose fields have a label only as an attribute', async () => {
    const page = await open('www.aliexpress.com/item/1005002881635209.html')
    await shopper.press(page, 'Buy now')
    await shopper.pressAt(page, '[role=tab]:nth-child(2)')
    await signsIn(page, ['.fm-login input[label="Email"]', '.fm-login input[label="Password"]'], '.comet-btn-primary')
  })

  it('2021 to 2023: a registration with four mailed digits', async () => {
    const page = await open('login.aliexpress.com/user/login.html')
    await shopper.type(page, '.fm-join input[label="Email"]', 'joined@mail.example')
    await take({
      page,
      place: page,
      says: 'Use a strong password',
      press: 'Use a strong password',
      fills: { '.fm-join input[label="Password"]': made },
      button: '.comet-btn-primary',
    })
    await shopper.press(page, 'Create account')
    await takesCode(page, page, '.batman-verify > input', '.comet-btn-primary', 4)
  })

  it('2023 on: both steps in the page', async () => {
    await signsInByTwoSteps(await open('login.aliexpress.com/'))
  })

  it.each([
    ['drawer', '1005006104418270'],
    ['dialog', '1005004377290116'],
  ])('2023 on: both steps in a %s', async (_name, item) => {
    const page = await open(`www.aliexpress.com/item/${item}.html`)
    await shopper.press(page, 'Buy now')
    await signsInByTwoSteps(page)
  })

  it('2023 on: a returning shopper, asked for the password alone', async () => {
    const page = await open('login.aliexpress.com/')
    await signsInByTwoSteps(page)
    await Promise.all([page.waitForNavigation(), shopper.press(page, 'Sign in')])
    await page.goto('https://www.aliexpress.com/logout.htm')
    await page.goto('https://login.aliexpress.com/?lang=en')

    await take({
      page,
      place: page,
      says: 'Sign in',
      press: 'Your account',
      fills: { '#fm-history-login-password': saved.password },
      button: '.cosmos-btn-primary',
    })
  })

  it.each<[string, NewAccount['codeField'], string]>([
    ['boxes that know their number alone', undefined, 'input[data-id]'],
    ['one see-through field over drawn boxes', 'glass', '.verify-code-glass input'],
    ['boxes that take a paste and nothing else', 'pasted', 'input[data-id]'],
  ])('2023 on: a mailed check, in %s', async (_name, codeField, boxes) => {
    Object.assign(stage.store.accounts.find(checked.email)!, { codeField })
    const page = await open('login.aliexpress.com/')
    await shopper.type(page, 'input[name=account]', checked.email)
    await shopper.press(page, 'Continue')
    await shopper.type(page, '#fm-login-password', checked.password)
    await shopper.press(page, 'Sign in')
    await takesCode(page, page, boxes, '#j-test')
  })

  it('2023 on: a slider that comes up when “Sign in” is pressed', async () => {
    stage.store.controls.askSlider(true)
    const page = await open('login.aliexpress.com/')
    await signsInByTwoSteps(page)
    await shopper.press(page, 'Sign in')
    const frame = await frameOf(page, '_____tmd_____/punish')
    await shopper.seeCard(page, 'The store’s own check waits')
    await seeUncovered(page, page, ['#baxia-dialog-content', '.nfm-login .cosmos-btn-primary'])
    await Promise.all([page.waitForNavigation(), dragSlider(page, frame)])
  })

  it('a sign-in in an element with an open root', async () => {
    await signsInByTwoSteps(await open('render-accounts.aliexpress.com/login.html'), undefined, '>>> ')
  })

  it('a sign-in that is drawn late, and then once more', async () => {
    const page = await open('www.aliexpress.com/p/ug-login-page/late.html')
    await shopper.seeCard(page, 'Your account')
    await untilHolds(page, () => performance.getEntriesByName('drawn-anew').length > 0)
    await signsInByTwoSteps(page)
  })

  it('a phone: the form of today, framed by the mobile site', async () => {
    const page = await open('m.aliexpress.com/account/login.html')
    await page.setViewport({ width: 360, height: 640, isMobile: kind === 'chromium' })
    await signsInByTwoSteps(page, await frameOf(page, 'msite.html'))
  })

  it('recovery, 2023 on: the account, a code in a frame, the new password', async () => {
    const page = await open('www.aliexpress.com/p/account-center/find-password.html')
    await recovers(page, { goOn: 'Continue', verify: 'Verify', last: 'Update password' })
  })

  /** By the store's own words for its buttons. `seen`: what must hold of each card while it is there. */
  async function recovers(page: Page, words: { goOn: string; verify: string; last: string }, seen = async (_field: string) => {}) {
    await shopper.seeCard(page, 'Fill your account')
    await seen('.nfm-card input')
    await take({
      page,
      place: page,
      says: 'Fill your account',
      press: 'Your account',
      fills: { '.nfm-card input': saved.email },
      button: '.cosmos-btn-primary',
    })
    await shopper.press(page, words.goOn)
    const frame = await frameOf(page, 'identity_verify.htm')
    await takesCode(page, frame, '.verify-code-input', '.cosmos-btn-primary')
    await shopper.press(frame, words.verify)
    await shopper.see(page, words.last)
    await shopper.seeCard(page, 'Use a strong password')
    await seen('input[name=password]')
    await makesPassword(page, 'input[name=password]', 'input[name=repeatPassword]', '.cosmos-btn-primary')
  }

  describe.each([1100, 320])('right to left, %i pixels wide', (width) => {
    const openArabic = async (address: string) => {
      const page = await open(address, 'ar')
      await page.setViewport({ width, height: 640 })
      return page
    }

    it('both steps of a sign-in', async () => {
      const page = await openArabic('login.aliexpress.com/')
      await shopper.seeCard(page, 'Fill account')
      await seeItsPlace(page, 'input[name=account]')
      await signsInByTwoSteps(page)
    })

    it('a recovery with a code', async () => {
      const page = await openArabic('www.aliexpress.com/p/account-center/find-password.html')
      const words = { goOn: 'متابعة', verify: 'تحقق', last: 'تحديث كلمة المرور' }
      await recovers(page, words, (field) => seeItsPlace(page, field))
    })

    /** A card as wide as a narrow window has no other place. */
    async function seeItsPlace(page: Page, field: string): Promise<void> {
      if (width > 400) await seeFromRight(page, field)
    }
  })

  /** Of the older recovery: the way is chosen in a frame, and the code asked for and typed there. */
  async function provesByMail(page: Page): Promise<void> {
    await shopper.pressAt(await frameOf(page, 'identity_list.htm'), '#content > div > ol > li a')
    const frame = await frameOf(page, '/iv/mail.htm')
    await shopper.pressAt(frame, '#J_GetCode_Email')
    await takesCode(page, frame, '#J_Checkcode', '#J_Submit')
    await shopper.pressAt(frame, '#J_Submit')
  }

  it('recovery, 2016 to 2023: the account beside a slider, a way, a code asked for, the new password', async () => {
    const page = await open('passport.aliexpress.com/ac/pc_r_open.htm')
    await page.waitForSelector('.btn_slide')
    await take({
      page,
      place: page,
      says: 'Fill your account',
      press: 'Your account',
      fills: { '#J-accName': saved.email },
      button: '#submitBtn, .nc_wrapper',
    })
    await shopper.seeCard(page, 'The store’s own check waits')
    await dragSlider(page, page, 1)
    await shopper.seeCard(page, 'The store’s own check failed')
    await shopper.pressAt(page, '#nc_1_refresh1')
    await dragSlider(page)
    await shopper.seeCard(page, 'The store’s own check is done')
    await shopper.pressAt(page, '#submitBtn:not(:disabled)')
    await provesByMail(page)
    await page.waitForSelector('#newPwd')
    await makesPassword(page, '#newPwd', '#newPwdConfirm', 'button[type=submit]')
  })

  it('recovery by a link: the account beside the letters of a picture, the link in the mail, the new password', async () => {
    const page = await open('passport.alibaba.com/ac/password_find.htm')
    const letters = await readPicture(page)
    await take({
      page,
      place: page,
      says: 'Fill your account',
      press: 'Your account',
      fills: { '#email': saved.email },
      button: 'button[type=submit]',
    })
    await shopper.type(page, '#checkcode', letters)
    await Promise.all([page.waitForNavigation(), shopper.pressAt(page, 'button[type=submit]')])
    await shopper.seeCard(page, 'The mail is there')
    await mail.bringToFront()
    await Promise.all([mail.waitForNavigation(), shopper.pressAt(mail, '.message a')])
    await page.bringToFront()
    await shopper.seeCard(page, 'The link is here')
    await seeInPopup(page, /Step 2 of 4: the link in your mail.*Open the link/su)
    await shopper.pressCard(page, 'Open the link')
    const last = await pageAt('/ac/reset_password.htm')
    await last.bringToFront()
    await makesPassword(last, '#newPwd', '#newPwdConfirm', 'button[type=submit]')
    await seeInPopup(last, /Step 3 of 4.*helena@mail\.example/su)
    await mail.bringToFront()
    await Promise.all([mail.waitForNavigation(), shopper.press(mail, '← Inbox')])
  })

  /** The letters of the newest picture, which is the one that counts. */
  async function readPicture(page: Page): Promise<string> {
    const picture = await page.evaluate(async () => (await fetch('/captcha/picture.svg')).text())
    return [...picture.matchAll(/>(\w)<\/text>/g)].map(([, letter]) => letter).join('')
  }

  /** What the popup says of this tab; the page comes to the front again. */
  async function seeInPopup(page: Page, words: RegExp): Promise<void> {
    const popup = await openPopup(browser, page)
    await until(async () => {
      const text = await popup.evaluate(() => document.querySelector('section.now')?.textContent ?? '')
      return { found: words.test(text) || undefined, instead: text }
    }, String(words))
    await popup.close()
    await page.bringToFront()
  }

  /** A tab that the extension opened. */
  const pageAt = (path: string): Promise<Page> =>
    until(async () => {
      const pages = await browser.pages()
      return { found: pages.find((page) => page.url().includes(path)), instead: pages.map((page) => page.url()).join(' ') }
    }, path)

  it('recovery through support: nothing is offered where nothing can be filled', async () => {
    const page = await open('passport.aliexpress.com/ac/pc_r_open.htm')
    await shopper.type(page, '#J-accName', saved.email)
    await page.waitForSelector('.btn_slide')
    await dragSlider(page)
    await shopper.pressAt(page, '#submitBtn:not(:disabled)')
    const frame = await frameOf(page, 'identity_list.htm')
    await shopper.pressAt(frame, 'li:nth-child(2) a')
    await shopper.see(await frameOf(page, '/iv/service.htm'), 'operator')
    expect((await browser.findCard(page))?.text).toBeUndefined()
  })

  it('change of password, 2023 on: signed in, a code in a frame, the new password', async () => {
    const page = await open('login.aliexpress.com/?returnUrl=/p/account-center/change-password.html')
    await signsInByTwoSteps(page)
    await Promise.all([page.waitForNavigation(), shopper.press(page, 'Sign in')])
    await shopper.press(page, 'Start verification')
    const frame = await frameOf(page, 'identity_verify.htm')
    await takesCode(page, frame, '.verify-code-input', '.cosmos-btn-primary')
    await shopper.press(frame, 'Verify')
    await page.waitForSelector('input[name=password]')
    await makesPassword(page, 'input[name=password]', 'input[name=repeatPassword]', '.cosmos-btn-primary')
  })

  it('the sister site, partly in Chinese: signed in, a page of one button, the current password and the new one', async () => {
    const page = await open('accounts.alibaba.com/user/organization/manage_person_profile.htm')
    await signsInInFrame(page)
    await Promise.all([page.waitForNavigation(), shopper.pressAt(page, '.settings-list li:first-child a')])
    await Promise.all([page.waitForNavigation(), shopper.pressAt(page, '.ui-button')])
    await makesPassword(page, '#newPassword', '#confirmPassword', 'button[type=submit]')
    await shopper.pressAt(page, '#oldPassword')
    await take({
      page,
      place: page,
      says: saved.email,
      press: saved.email,
      fills: { '#oldPassword': saved.password },
      button: 'button[type=submit]',
    })
  })

  it('change of password by a security question, whose answer nobody fills', async () => {
    const page = await open('accounts.aliexpress.com/user/company/pre_set_security_prompt.htm')
    await signsInInFrame(page)
    await shopper.type(page, '#answer', 'Willow Lane')
    await Promise.all([page.waitForNavigation(), shopper.pressAt(page, 'button[type=submit]')])
    await page.goto('https://accounts.aliexpress.com/user/company/change_password_security_prompt.htm?lang=en')
    await page.waitForSelector('#answer')
    expect((await browser.findCard(page))?.text).toBeUndefined()
    await seeValue(page, '#answer', '')
    await shopper.type(page, '#answer', 'willow lane')
    await Promise.all([page.waitForNavigation(), shopper.pressAt(page, 'button[type=submit]')])
    await Promise.all([page.waitForNavigation(), shopper.pressAt(page, '.ui-button')])
    await makesPassword(page, '#newPwd', '#newPwdConfirm', 'button[type=submit]')
  })

  it('a registration, with names and the letters of a picture', async () => {
    const page = await open('login.aliexpress.com/join/buyer_express_join.htm')
    await makesPassword(page, '[name=password]', '[name=repeatPassword]', 'button[type=submit]')
  })

  it.each([
    ['a short phone, no field that comes next', 640, ['[name=password]', '[name=repeatPassword]']],
    ['a long one, no field at all', 920, ['dd input']],
  ])('a registration 320 pixels wide: the card covers, on %s', async (_what, height, free) => {
    const page = await open('login.aliexpress.com/join/buyer_express_join.htm')
    await page.setViewport({ width: 320, height })
    await page.focus('[name=password]')
    await shopper.seeCard(page, 'Use a strong password')
    await seeUncovered(page, page, [...free, '.picture-code', 'button[type=submit]'])
  })

  it('the payment service, with an account of its own', async () => {
    const page = await open('login.alipay.com/index.htm')
    await take({
      page,
      place: page,
      says: 'Fill account and password',
      press: 'Your account',
      fills: { '#J-input-user': payer.email, '#password_rsainput': payer.password },
      button: '#J-login-btn',
    })
    await Promise.all([page.waitForNavigation(), shopper.pressAt(page, '#J-login-btn')])
    await makesPassword(page, '#payPwd', '#payPwdConfirm', 'button[type=submit]')
  })

  /** By way of the frame that all older pages sent shoppers to. */
  async function signsInInFrame(page: Page): Promise<void> {
    const frame = await frameOf(page, 'mini_login.htm')
    await signsIn(page, ['#fm-login-id', '#fm-login-password'], '#fm-login-submit', frame)
    await Promise.all([page.waitForNavigation(), shopper.pressAt(frame, '#fm-login-submit')])
  }
})
