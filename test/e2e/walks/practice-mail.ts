import type { Mailbox } from '../../mailbox/mailbox.ts'
import type { Mail } from './recovery.ts'

/** The embedded mailbox: its rows show how a mail begins, code and all. */
export function practiceMail(mailbox: Mailbox): Mail {
  return {
    async open(browser, shopper) {
      const page = await browser.open(`https://${mailbox.hostname}/`)
      await shopper.type(page, 'input[type=email], input[name=user]', mailbox.user)
      await shopper.type(page, 'input[type=password]', mailbox.password)
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
      return page
    },
  }
}
