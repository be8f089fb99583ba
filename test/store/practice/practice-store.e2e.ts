import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { codeFrame, shopper, startPractice, textOf, type BrowserName, type Practice } from './practice.ts'
import { press, pressAt } from '../../e2e/shopper.ts'
import { lacks, needs } from '../../e2e/support.ts'

const findPassword = 'https://www.aliexpress.com/p/account-center/find-password.html?lang=en'
const signIn = 'https://login.aliexpress.com/?lang=en'

let practice: Practice

async function openCodeStep(): Promise<{ page: Page; frame: Frame }> {
  const page = await practice.open(findPassword)
  const before = practice.mailbox.messages().length
  await (await page.waitForSelector('input.cosmos-input'))!.type(shopper.email)
  await press(page, 'Continue')
  const frame = await codeFrame(page)
  await vi.waitFor(() => expect(practice.mailbox.messages().length).toBe(before + 1))
  return { page, frame }
}

/** Six keys: the boxes move the focus on by themselves. */
async function typeCode(page: Page, frame: Frame, code: string): Promise<void> {
  await pressAt(frame, '.verify-code-input')
  await page.keyboard.type(code)
}

async function typeNewPassword(page: Page, password: string, repeat = password): Promise<void> {
  for (const [name, value] of [
    ['password', password],
    ['repeatPassword', repeat],
  ]) {
    const field = await page.waitForSelector(`input[name=${name}]`)
    await field!.click({ count: 3 })
    await field!.type(value!)
  }
  await press(page, 'Update password')
}

async function openPasswordStep(account: string): Promise<Page> {
  const page = await practice.open(signIn)
  await (await page.waitForSelector('input[name=account]'))!.type(account)
  await press(page, 'Continue')
  await page.waitForSelector('input[type=password]')
  return page
}

async function enterPassword(page: Page, password: string): Promise<void> {
  const field = await page.waitForSelector('input[type=password]')
  await field!.click({ count: 3 })
  await field!.type(password)
  await press(page, 'Sign in')
}

describe.each<BrowserName>(['chrome', 'firefox'])('in %s', (browserName) => {
  const part = browserName === 'chrome' ? 'chromium' : 'firefox'
  needs(part)
  beforeAll(async () => {
    if (lacks(part)) return
    practice = await startPractice(browserName)
  })
  afterAll(() => practice?.stop())

  describe('recovery', () => {
    it('takes a shopper with hands alone from the forgotten password to a signed-in home page', async () => {
      const { page, frame } = await openCodeStep()
      expect(await textOf(frame, '.nfm-sent-to')).toBe('he•••a@mail.example')
      await typeCode(page, frame, practice.mailedCode())
      await press(frame, 'Verify')

      await typeNewPassword(page, shopper.password)
      expect(await textOf(page, '[role=alert]')).toContain('different from your previous')
      await typeNewPassword(page, 'Lantern2026', 'Lantern2027')
      await page.waitForSelector('::-p-text(do not match)')
      await typeNewPassword(page, 'Lantern2026')
      expect(await textOf(page, '.nfm-success h1')).toBe('Your password has been updated')

      await press(page, 'Continue')
      await (await page.waitForSelector('input[name=account]'))!.type(shopper.email)
      await press(page, 'Continue')
      await enterPassword(page, shopper.password)
      await page.waitForSelector('.nfm-login-input-error-text')
      await enterPassword(page, 'Lantern2026')
      await page.waitForSelector('.nfm-account-out')

      expect(page.url()).toBe('https://www.aliexpress.com/')
      expect(practice.store.accounts.accepts(shopper.email, 'Lantern2026')).toBe(true)
    })

    it('refuses a wrong code, and spends it after five', async () => {
      const { page, frame } = await openCodeStep()
      const code = practice.mailedCode()
      const wrong = code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))

      await typeCode(page, frame, wrong)
      await press(frame, 'Verify')
      expect(await textOf(frame, '[role=alert]')).toContain('is incorrect')
      for (let tries = 2; tries <= 5; tries += 1) {
        await Promise.all([page.waitForResponse((response) => response.url().endsWith('check.do')), press(frame, 'Verify')])
      }
      await frame.waitForSelector('::-p-text(Too many wrong codes)')
      await pressAt(frame, '.verify-code-input:last-child')
      await page.keyboard.press('Backspace')
      await page.keyboard.type(code.slice(-1))
      const [last] = await Promise.all([page.waitForResponse((response) => response.url().endsWith('check.do')), press(frame, 'Verify')])

      expect(await last.json()).toMatchObject({ success: false })
      await frame.waitForSelector('::-p-text(Too many wrong codes)')
    })

    it('refuses a code after a quarter of an hour', async () => {
      const { page, frame } = await openCodeStep()

      practice.store.controls.advance(16 * 60_000)
      await typeCode(page, frame, practice.mailedCode())
      await press(frame, 'Verify')

      expect(await textOf(frame, '[role=alert]')).toContain('has expired')
    })

    it('sends no mail for an account whose codes go to a phone', async () => {
      practice.store.accounts.add({ email: 'sms@mail.example', phone: '+70000000042', password: 'Meadow77', getsCodesBy: 'sms' })
      const before = practice.mailbox.messages().length
      const page = await practice.open(findPassword)

      await (await page.waitForSelector('input.cosmos-input'))!.type('+70000000042')
      await press(page, 'Continue')
      const frame = await codeFrame(page)
      await frame.waitForSelector('.nfm-get-code:disabled')

      expect(await textOf(frame, '.nfm-sent-to')).toBe('+7 ***42')
      expect(practice.store.sentTexts.at(-1)?.to).toBe('+70000000042')
      expect(practice.mailbox.messages().length).toBe(before)
    })

    it('sends another code after a minute, not before', async () => {
      const { frame } = await openCodeStep()
      const token = new URL(frame.url()).searchParams.get('token')
      const askAgain = () =>
        frame.evaluate(async (body) => {
          const answer = await fetch('/iv/code/send.do', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
          return ((await answer.json()) as { success: boolean }).success
        }, JSON.stringify({ token }))

      const isTooSoon = !(await askAgain())
      practice.store.controls.advance(61_000)

      expect([isTooSoon, await askAgain()]).toEqual([true, true])
    })

    it('says so when nobody has that account', async () => {
      const page = await practice.open(findPassword)

      await (await page.waitForSelector('input.cosmos-input'))!.type('nobody@mail.example')
      await press(page, 'Continue')

      expect(await textOf(page, '[role=alert]')).toContain('does not exist')
    })
  })

  describe('sign-in', () => {
    it('keeps its button disabled as long as React has seen no value', async () => {
      const page = await practice.open(signIn)
      const input = await page.waitForSelector('input[name=account]')

      await input!.evaluate((node) => {
        node.value = 'helena@mail.example' // React's own setter notes it, so that no event will count
        node.dispatchEvent(new Event('input', { bubbles: true }))
      })

      expect(await page.$eval('.cosmos-btn-primary', (button) => button.matches(':disabled'))).toBe(true)
    })

    it('turns into registration for an unknown address', async () => {
      const page = await openPasswordStep('new@mail.example')

      await (await page.waitForSelector('input[name=newPassword]'))!.type('Meadow77')
      await press(page, 'Create account')
      await page.waitForSelector('.nfm-account-out')

      expect(practice.store.accounts.accepts('new@mail.example', 'Meadow77')).toBe(true)
    })

    it('locks after six wrong passwords', async () => {
      practice.store.accounts.add({ email: 'locked@mail.example', password: 'Meadow77' })
      const page = await openPasswordStep('locked@mail.example')

      for (let tries = 1; tries <= 6; tries += 1) {
        await Promise.all([page.waitForResponse((response) => response.url().endsWith('login.do')), enterPassword(page, `Wrong${tries}x`)])
      }

      await page.waitForSelector('::-p-text(tried too many times)')
    })
  })

  describe('a store in trouble', () => {
    it('says that it is being updated', async () => {
      practice.store.controls.maintenance(true)
      const page = await practice.open(signIn)
      practice.store.controls.maintenance(false)

      expect(await textOf(page, 'h1')).toBe('We are updating the store')
    })

    it('fails once with an error of the server, and says that the network did', async () => {
      const page = await openPasswordStep(shopper.email)

      practice.store.controls.failNext(503)
      await enterPassword(page, shopper.password)

      expect(await textOf(page, '.nfm-login-input-error-text')).toBe('Network error. Please try again.')
    })

    it('mails late', async () => {
      const before = practice.mailbox.messages().length
      practice.store.controls.holdMails(true)
      const page = await practice.open(findPassword)
      await (await page.waitForSelector('input.cosmos-input'))!.type(shopper.email)
      await press(page, 'Continue')
      await (await codeFrame(page)).waitForSelector('.nfm-get-code:disabled')
      expect(practice.mailbox.messages().length).toBe(before)
      practice.store.controls.holdMails(false)

      await vi.waitFor(() => expect(practice.mailbox.messages().length).toBe(before + 1))
    })
  })
})
