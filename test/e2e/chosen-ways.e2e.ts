import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { networkHost } from '../store/old/network.ts'
import { dragSlider } from '../store/practice/practice.ts'
import { setUpGuided } from './walks/guided.ts'
import { awaitSignedIn, signIn } from './walks/situation.ts'
import { findFrame, type Walker } from './walks/walker.ts'

const changePassword = 'https://www.aliexpress.com/p/account-center/change-password.html'
const olderRecovery = 'https://passport.aliexpress.com/ac/pc_r_open.htm?lang=en'
const profile = 'https://accounts.aliexpress.com/user/organization/manage_person_profile.htm?lang=en'

const guided = setUpGuided()

/** A shopper who is signed in before anything else. */
async function comeIn(email: string, password: string): Promise<Walker> {
  const { shopper, beginAt } = guided()
  const { page, ...walker } = await beginAt(signIn)
  await shopper.type(page, 'input[name=account]', email)
  await shopper.press(page, 'Continue')
  await shopper.type(page, '#fm-login-password', password)
  await shopper.press(page, 'Sign in')
  await awaitSignedIn(page)
  return { page, ...walker }
}

async function forget(page: Page, email: string): Promise<void> {
  const { shopper } = guided()
  await shopper.type(page, 'input[name=account]', email)
  await shopper.press(page, 'Continue')
  await shopper.press(page, 'Forgot password?')
}

it('signs in through a network, and goes on while the tab is there (J3)', async () => {
  const { stage, shopper, beginAt } = guided()
  stage.store.accounts.add({ email: 'greta@mail.example', name: 'Greta', password: 'Harbour2019' })
  const walker = await beginAt(signIn)
  await walker.page.waitForSelector('input[name=account]')

  await walker.choose('Sign in through Google, Facebook, VK, Apple or X')
  await walker.read('1 of 3', 'Press the network’s button under “Sign in”. Leave the store’s own password field empty')
  await shopper.pressAt(walker.page, 'a[aria-label=Google]')
  await shopper.press(walker.page, 'Continue to Google')
  await walker.page.waitForSelector('[name=email]')
  expect(new URL(walker.page.url()).hostname).toBe(networkHost)
  await walker.read('2 of 3', 'Sign in on the network’s page and allow it to tell the store who you are')
  await walker.tell('Next step')
  await walker.read('3 of 3', 'Choose “Forgot your account?” there, give your mobile number, press “Search” and put in the six digits')
  await shopper.press(walker.page, 'Forgot your account?')
  await shopper.type(walker.page, '[name=phone]', '+1 555 0100')
  await shopper.press(walker.page, 'Search')
  await walker.page.waitForSelector('[name=code]')
  await shopper.type(walker.page, '[name=code]', /\d{6}/u.exec(stage.store.sentTexts.at(-1)?.text ?? '')?.[0] ?? '')
  await shopper.press(walker.page, 'Continue')
  await walker.read('3 of 3', 'It must differ from the earlier ones')
  await shopper.press(walker.page, 'Back')
  await walker.tell('Step back')
  await shopper.type(walker.page, '[name=email]', 'greta@mail.example')
  await shopper.press(walker.page, 'Allow')
  await awaitSignedIn(walker.page)

  await walker.read('2 of 3', 'Back at the store you are signed in')
  await walker.leave()
})

it('asks support where the mail is out of reach (J7)', async () => {
  const { stage, shopper, beginAt } = guided()
  stage.store.accounts.add({ email: 'lost@mail.example', name: 'Lost', password: 'Lantern7Copper' })
  const walker = await beginAt(olderRecovery)
  await walker.page.waitForSelector('#J-accName')

  await walker.choose('No access to the mail')
  await shopper.type(walker.page, '#J-accName', 'lost@mail.example')
  await dragSlider(walker.page)
  await walker.page.waitForSelector('#submitBtn:not([disabled])')
  await walker.next('1 of 5', 'Put in your e-mail, or any likely one, and press “Submit”')
  await walker.read('2 of 5', 'Choose “Service contact” and press “Use”')
  await shopper.press(await findFrame(walker.page, 'identity_list.htm'), 'Use')
  const support = await findFrame(walker.page, '/iv/service.htm')
  await walker.read('3 of 5', 'Choose a language you can write in')
  await shopper.press(support, 'English')
  await walker.tell('Next step')
  await walker.next('4 of 5', 'Choose “Account and entry problems”, then the question about recovering the password')
  await shopper.press(support, 'How do I recover my password?')
  await walker.tell('Next step')
  await walker.read('5 of 5', 'ask for an operator and say which orders you made')
  await walker.read('5 of 5', 'This is the last resort')
  await shopper.press(support, 'Ask an operator')
  await shopper.see(walker.page.frames().find((frame) => frame.url().includes('at=operator')) ?? support, 'An operator has your question')
  await walker.leave()
})

it('changes the password the older way, through a page in Chinese (J9)', async () => {
  const { stage, shopper } = guided()
  stage.store.accounts.add({ email: 'ming@mail.example', name: 'Ming', password: 'Lantern7Copper' })
  const walker = await comeIn('ming@mail.example', 'Lantern7Copper')

  await walker.choose('Change the password, the older way')
  await walker.page.goto(profile)
  await walker.next('1 of 4', 'Open your profile and choose “Edit” or “Change password”')
  await walker.next('2 of 4', 'The sister site opens, partly in Chinese. Press the button with Chinese characters, “修改登录密码”')
  await shopper.type(walker.page, '#oldPassword', 'Lantern7Copper')
  await shopper.type(walker.page, '#newPassword', 'Pebble31Orchard')
  await shopper.type(walker.page, '#confirmPassword', 'Pebble31Orchard')
  await walker.next('3 of 4', 'Put in the current password, then the new one twice, and press “Request”')
  await walker.read('4 of 4', 'The password is changed')

  expect(stage.store.accounts.accepts('ming@mail.example', 'Pebble31Orchard')).toBe(true)
  await walker.leave()
})

it('finds the way in on a phone’s page, up to where recovery begins (J10)', async () => {
  const { stage, shopper, beginAt } = guided()
  stage.store.accounts.add({ email: 'anyone@mail.example', name: 'Anyone', password: 'Lantern7Copper' })
  const walker = await beginAt('about:blank')
  await walker.page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true })

  await walker.choose('On a phone')
  await walker.page.goto('https://m.aliexpress.com/')
  await walker.read('1 of 4', 'Press the three lines, then “My account” or “Login / Registration”')
  await shopper.pressAt(walker.page, 'button[aria-label=Menu]')
  await shopper.press(walker.page, 'Login / Registration')
  await walker.read('2 of 4', 'Choose “Forgot password?”')
  await forget(walker.page, 'anyone@mail.example')

  await walker.read('1 of 5', 'Put in the e-mail or login of your account and press “Continue”')
  await walker.leave()
})

it('takes a password of its own to the payment service (J12)', async () => {
  const { stage, shopper } = guided()
  stage.store.accounts.add({ email: 'payer@mail.example', name: 'Payer', password: 'Lantern7Copper' })
  stage.store.paymentAccounts.add({ email: 'payer@mail.example', name: 'Payer', password: 'Walnut44Bridge' })
  const walker = await comeIn('payer@mail.example', 'Lantern7Copper')
  await walker.page.goto(profile)

  await walker.choose('A password for the payment service')
  await walker.read('1 of 2', 'Open it from the store’s settings and sign in there')
  await shopper.press(walker.page, 'Payment password')
  await shopper.type(walker.page, '#J-input-user', 'payer@mail.example')
  await walker.read('1 of 2', 'The payment service has accounts of its own')
  await shopper.type(walker.page, '#password_rsainput', 'Walnut44Bridge')
  await shopper.press(walker.page, 'Sign In')
  await shopper.type(walker.page, '#payPwd', 'Pebble31Orchard')
  await shopper.type(walker.page, '#payPwdConfirm', 'Pebble31Orchard')
  await walker.next('2 of 2', 'Take a generated password here, never the one of the store')
  await shopper.see(walker.page, 'Your payment password was set')
  await walker.leave()
})

it('logs out first where the old password is not known (J13)', async () => {
  const { stage, shopper } = guided()
  stage.store.accounts.add({ email: 'rosa@mail.example', name: 'Rosa', password: 'Lantern7Copper' })
  const walker = await comeIn('rosa@mail.example', 'Lantern7Copper')
  await walker.page.goto(changePassword)

  await walker.read('2 of 4', 'Don’t you know the current password? Press “Log Out”')
  await walker.choose('Signed in, but the password is forgotten')
  await walker.read('1 of 2', 'Press “Log Out”, then “Sign in”')
  await shopper.press(walker.page, 'Log Out')
  await shopper.press(walker.page, 'Sign in / Register')
  await walker.read(
    '2 of 2',
    'Choose “Forgot password?” and go on with the code from your mail. Newer pages show it after your e-mail and “Continue”',
  )
  // The store has not forgotten whose browser this was, and asks for the password alone.
  await shopper.press(walker.page, 'Forgot password?')

  await walker.read('1 of 5', 'Put in the e-mail or login of your account and press “Continue”')
  await walker.leave()
})

it('says that a missing SMS is not about the password (J14)', async () => {
  const { beginAt } = guided()
  const walker = await beginAt('https://login.alipay.com/cashier.htm?lang=en')

  await walker.read('1 of 4', 'This is not about your password, and changing it does not help')
  await walker.choose('No SMS when paying')
  await walker.tell('Next step')
  await walker.read('2 of 4', 'Ask your phone’s operator whether such messages are blocked or late')
  await walker.tell('Next step')
  await walker.read('3 of 4', 'Some payments want an SMS in reply')
  await walker.tell('Next step')
  await walker.read('4 of 4', 'The payment service may be at work, or the goods may be gone')
  await walker.tell('Stop guiding')
  await walker.leave()
})
