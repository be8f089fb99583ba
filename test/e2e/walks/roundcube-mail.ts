import type { Roundcube } from '../../webmail/roundcube/server.ts'
import type { Page } from 'puppeteer-core'
import { until, untilHolds } from '../shopper.ts'
import { roundcubeHost } from '../stage.ts'
import type { Mail } from './recovery.ts'

/** A real Roundcube: its rows show no code, so the shopper opens the mail. */
export function roundcubeMail({ user, password }: Roundcube): Mail {
  return {
    async open(browser, shopper) {
      const page = await browser.open(`https://${roundcubeHost}/`)
      await shopper.type(page, '#rcmloginuser', user)
      await shopper.type(page, '#rcmloginpwd', password)
      await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')])
      await page.waitForSelector('#messagelist')
      // Roundcube compares each look for news with the one before, so a mail that comes before the first look is missed by all.
      await lookForNews(page)
      return page
    },
    async openNewest(page, shopper) {
      await until(() => refresh(page), 'the mail in the list')
      await shopper.pressAt(page, newest)
    },
  }
}

const newest = '#messagelist tr.message a'

/** In the skins Elastic and Larry. */
const refreshButton = 'a.refresh, a.checkmail:not(.disabled)'

/** Presses "Refresh" once Roundcube is at rest, since it drops what is pressed while it loads, and waits for the answer. */
async function lookForNews(page: Page): Promise<void> {
  await untilHolds(page, () => typeof rcmail === 'object' && rcmail.commands.checkmail === true && !rcmail.busy)
  await Promise.all([page.waitForResponse((response) => /_action=(check-recent|refresh)/.test(response.url())), page.click(refreshButton)])
}

/** The row comes a moment after the answer. */
async function refresh(page: Page): Promise<{ found: true | undefined; instead: string }> {
  await lookForNews(page)
  const row = await page.waitForSelector(newest, { timeout: 1000 }).catch(() => undefined)
  return { found: row ? true : undefined, instead: 'an empty list' }
}
