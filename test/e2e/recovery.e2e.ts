import { expect, it, onTestFinished } from 'vitest'
import type { BrowserKind } from './browsers/browser.ts'
import { startRoundcube } from '../webmail/roundcube/server.ts'
import { setScene } from './scene.ts'
import { inBrowsers, inBrowsersWithRoundcube } from './support.ts'
import { practiceMail } from './walks/practice-mail.ts'
import { walkRecovery } from './walks/recovery.ts'
import { roundcubeMail } from './walks/roundcube-mail.ts'

inBrowsers('recovery, with the embedded mailbox', (kind) => {
  it('walks from "Forgot password?" to signed in', async () => {
    const account = { email: 'helena@mail.example', name: 'Helena', password: 'Harbour2019' }
    const { stage, browser } = await setScene(kind, { accounts: [account] })

    const { password, acts } = await walkRecovery(stage, browser, { account, mail: practiceMail(stage.mailbox) })

    expect(stage.store.accounts.accepts(account.email, password)).toBe(true)
    expect(stage.store.accounts.accepts(account.email, account.password)).toBe(false)
    expect(stage.mailbox.seen(), 'no mail was opened without need').toEqual([])
    expect(acts).toBeLessThanOrEqual(11)
  })
})

/** Each skin and each language in each browser, in two walks a browser. */
const looks: Record<BrowserKind, { skin: string; language: string }[]> = {
  chromium: [
    { skin: 'elastic', language: 'en_US' },
    { skin: 'larry', language: 'ru_RU' },
  ],
  firefox: [
    { skin: 'elastic', language: 'ru_RU' },
    { skin: 'larry', language: 'en_US' },
  ],
}

inBrowsersWithRoundcube('recovery, with a real Roundcube', (kind) => {
  it.each(looks[kind])('walks from "Forgot password?" to signed in: $skin, $language', async (look) => {
    const roundcube = await startRoundcube(look)
    onTestFinished(() => roundcube.stop())
    const account = { email: roundcube.user, name: 'Helena', password: 'Harbour2019' }
    const { stage, browser } = await setScene(kind, { accounts: [account], roundcube })

    const { password } = await walkRecovery(stage, browser, { account, mail: roundcubeMail(roundcube) })

    expect(stage.store.accounts.accepts(account.email, password)).toBe(true)
  })
})
