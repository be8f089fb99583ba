import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { dragSlider } from '../store/practice/practice.ts'
import { until, untilHolds } from './shopper.ts'
import { setUpGuided } from './walks/guided.ts'
import { connectMail } from './walks/recovery.ts'
import { practiceMail } from './walks/practice-mail.ts'
import { awaitSignedIn, findPassword, signIn } from './walks/situation.ts'
import { awaitCode, findFrame } from './walks/walker.ts'

const changePassword = 'https://www.aliexpress.com/p/account-center/change-password.html'
const olderRecovery = 'https://passport.aliexpress.com/ac/pc_r_open.htm?lang=en'

const guided = setUpGuided()

/** Pages of that time draw their fields anew after each of them. */
async function redrawn(page: Page, selector: string, act: () => Promise<void>): Promise<void> {
  const before = await page.$(selector)
  await act()
  await untilHolds(page, (before) => before?.isConnected !== true, before)
  await page.waitForSelector(`${selector}:not(:disabled)`)
}

it('signs in, in two steps (J2)', async () => {
  const { stage, shopper, beginAt } = guided()
  stage.store.accounts.add({ email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' })
  const walker = await beginAt(signIn)

  await shopper.type(walker.page, 'input[name=account]', 'helena@mail.example')
  await walker.next('1 of 4', 'Put in your e-mail or phone number and press “Continue”')
  await shopper.type(walker.page, '#fm-login-password', 'Harbour2019')
  await walker.next('2 of 4', 'Put in the password and press “Sign in”')
  await awaitSignedIn(walker.page)

  await walker.read('4 of 4', 'You are signed in')
  await walker.leave()
})

it('signs in with both at once (J1)', async () => {
  const { stage, shopper, beginAt } = guided()
  stage.store.accounts.add({ email: 'olga@mail.example', name: 'Olga', password: 'Meadow31Violin' })
  const walker = await beginAt('https://login.aliexpress.com/login.htm?lang=en')

  await shopper.type(walker.page, '#fm-login-id', 'olga@mail.example')
  await redrawn(walker.page, '#fm-login-id', () => walker.page.keyboard.press('Tab'))
  await shopper.type(walker.page, '#fm-login-password', 'Meadow31Violin')
  await walker.next('2 of 4', 'Put in your e-mail or login name and the password')
  await awaitSignedIn(walker.page)

  await walker.read('4 of 4', 'You are signed in')
  await walker.leave()
})

it('recovers a password (J4)', async () => {
  const { stage, shopper, beginAt } = guided()
  stage.store.accounts.add({ email: 'ivan@mail.example', name: 'Ivan', password: 'Lantern7Copper' })
  const before = stage.mailbox.messages().length
  const walker = await beginAt(findPassword)

  await shopper.type(walker.page, '.nfm-card input', 'ivan@mail.example')
  await walker.next('1 of 5', 'press “Continue”')
  const frame = await findFrame(walker.page, 'identity_verify')
  await shopper.type(frame, '.verify-code-input', await awaitCode(stage.mailbox, before))
  await walker.next('3 of 5', 'Put in the six digits from your mail and press “Verify”')
  await shopper.type(walker.page, '[name=password]', 'Pebble31Orchard')
  await shopper.type(walker.page, '[name=repeatPassword]', 'Pebble31Orchard')
  await walker.next('4 of 5', 'press “Update password”')
  await walker.next('5 of 5', 'Then press “Continue”')
  await walker.page.waitForSelector('input[name=account]')

  expect(walker.steps).toEqual(['1 of 5', '3 of 5', '4 of 5', '5 of 5'])
  expect(stage.store.accounts.accepts('ivan@mail.example', 'Pebble31Orchard')).toBe(true)
  await walker.leave()
})

it('recovers a password where a slider is to be dragged, which is the shopper’s to do (J5)', async () => {
  const { stage, shopper, beginAt } = guided()
  stage.store.accounts.add({ email: 'polina@mail.example', name: 'Polina', password: 'Lantern7Copper' })
  const before = stage.mailbox.messages().length
  const walker = await beginAt(olderRecovery)

  await shopper.type(walker.page, '#J-accName', 'polina@mail.example')
  await walker.read('1 of 6', 'drag the square to the right until the row turns green')
  await dragSlider(walker.page)
  await walker.page.waitForSelector('#submitBtn:not([disabled])')
  await walker.next('1 of 6', 'press “Submit”')
  await walker.next('2 of 6', 'Choose “E-mail confirmation” and press “Verify now”')
  await walker.next('3 of 6', 'Press “Click here to receive verification code”')
  await shopper.type(await findFrame(walker.page, 'mail.htm'), '#J_Checkcode', await awaitCode(stage.mailbox, before))
  await walker.next('4 of 6', 'press “Confirm”')
  await shopper.type(walker.page, '#newPwd', 'Pebble31Orchard')
  await shopper.type(walker.page, '#newPwdConfirm', 'Pebble31Orchard')
  await walker.next('5 of 6', 'press “Request”')
  await walker.next('6 of 6', 'Then press “Sign in”')
  await walker.page.waitForSelector('input[name=account]')

  expect(new Set(walker.steps)).toEqual(new Set(['1 of 6', '2 of 6', '3 of 6', '4 of 6', '5 of 6', '6 of 6']))
  expect(stage.store.accounts.accepts('polina@mail.example', 'Pebble31Orchard')).toBe(true)
  await walker.leave()
})

it('changes a known password (J8)', async () => {
  const { stage, shopper, beginAt } = guided()
  stage.store.accounts.add({ email: 'nadia@mail.example', name: 'Nadia', password: 'Lantern7Copper' })
  const before = stage.mailbox.messages().length
  const walker = await beginAt(changePassword)

  await shopper.type(walker.page, 'input[name=account]', 'nadia@mail.example')
  await walker.next('1 of 4', 'press “Continue”')
  await shopper.type(walker.page, '#fm-login-password', 'Lantern7Copper')
  await walker.next('2 of 4', 'press “Sign in”')
  await walker.next('2 of 4', 'Then press “Start verification”')
  const frame = await findFrame(walker.page, 'identity_verify')
  await shopper.type(frame, '.verify-code-input', await awaitCode(stage.mailbox, before))
  await walker.next('2 of 4', 'Then press “Verify”')
  await shopper.type(walker.page, '[name=password]', 'Pebble31Orchard')
  await shopper.type(walker.page, '[name=repeatPassword]', 'Pebble31Orchard')
  await walker.next('3 of 4', 'press “Change password”')
  await walker.read('4 of 4', 'The password is changed')

  expect(stage.store.accounts.accepts('nadia@mail.example', 'Pebble31Orchard')).toBe(true)
  await walker.leave()
})

it('registers, by the sign-in page that turns into it (J11)', async () => {
  const { stage, shopper, beginAt } = guided()
  const walker = await beginAt(signIn)

  await shopper.type(walker.page, 'input[name=account]', 'new@mail.example')
  await walker.next('1 of 4', 'press “Continue”')
  await shopper.type(walker.page, 'input[name=newPassword]', 'Pebble31Orchard')
  await walker.next('2 of 4', 'Put in a new password and press “Create account”')
  await walker.page.waitForSelector('.nfm-account-out')

  expect(stage.store.accounts.accepts('new@mail.example', 'Pebble31Orchard')).toBe(true)
  await walker.leave()
})

it('recovers a password by a mailed link (J6)', async () => {
  const { stage, browser, shopper, beginAt, goOnAt } = guided()
  // Whose mailbox it is: a link for somebody else is not offered.
  stage.store.accounts.add({ email: 'helena@mail.example', name: 'Helena', password: 'Lantern7Copper' })
  await connectMail(browser, shopper, stage.mailOrigin)
  const walker = await beginAt('https://passport.aliexpress.com/ac/password_find.htm?lang=en')
  const mail = await practiceMail(stage.mailbox).open(browser, shopper)
  await shopper.switchTo(walker.page)

  await shopper.type(walker.page, '#email', 'helena@mail.example')
  await shopper.type(walker.page, '#checkcode', await readPicture(walker.page))
  await walker.next('1 of 4', 'Put in your e-mail and the letters of the picture, then press “Submit”')
  await walker.read('2 of 4', 'Open the mail of the store and press the link in it')
  await walker.read('2 of 4', 'Open the link yourself and pass it to nobody')
  expect(await walker.text()).not.toMatch(/code|digits/iu)
  await walker.read('2 of 4', 'The mail has come. Open it, then press the link there or here')
  await shopper.switchTo(mail)
  await Promise.all([mail.waitForNavigation(), shopper.pressAt(mail, '.message a')])
  await walker.read('2 of 4', 'passport.aliexpress.com')
  await walker.tell('Open the link')

  const page = await until(async () => {
    const pages = await browser.pages()
    return {
      found: pages.find((page) => page.url().includes('/ac/reset_password.htm')),
      instead: pages.map((page) => page.url()).join(' '),
    }
  }, 'the page that the link leads to')
  await page.bringToFront()
  const after = await goOnAt(page)
  await shopper.type(page, '#newPwd', 'Pebble31Orchard')
  await shopper.type(page, '#newPwdConfirm', 'Pebble31Orchard')
  await after.next('3 of 4', 'Put the new password into both fields and press “Request”')
  await after.read('4 of 4', 'The password is changed')

  expect(stage.store.accounts.accepts('helena@mail.example', 'Pebble31Orchard')).toBe(true)
  await after.leave()
  await walker.leave()
})

/** The letters of the newest picture, which is the one that counts. */
async function readPicture(page: Page): Promise<string> {
  const picture = await page.evaluate(async () => (await fetch('/captcha/picture.svg')).text())
  return [...picture.matchAll(/>(\w)<\/text>/g)].map(([, letter]) => letter).join('')
}
