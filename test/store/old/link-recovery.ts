import { wasRead } from '../server/captcha.ts'
import type { OutgoingMail } from '../server/code-mail.ts'
import { maskContact } from '../server/identity.ts'
import { escapeHtml, redirect, type Reply, type StoreRequest } from '../server/http.ts'
import { beginCheck, realmOf } from '../server/sessions.ts'
import type { Handler, Routes } from '../server/store.ts'
import { wordsOf } from '../pages/words.ts'
import { writeOldPage } from './layout.ts'
import { oldWordsOf } from './words.ts'

/** Recovery by a mailed link: an e-mail, the letters of a picture, and the rest comes by mail. */
const page: Handler = (request) => writePage(request)

function writePage(request: StoreRequest, error = ''): Reply {
  const { language } = request
  const say = oldWordsOf(language)
  return writeOldPage(request, {
    title: say('recoveryTitle'),
    body: `<h1>${say('recoveryTitle')}</h1><form method="post" action="/ac/password_find.htm?lang=${language}">
<dl><dt><label for="email">${say('emailLabel')}</label></dt><dd><input id="email" name="email"></dd>
<dt><label for="checkcode">${say('pictureLabel')}</label></dt><dd class="picture-code"><input id="checkcode" name="checkCode" maxlength="4" autocomplete="off"><img alt="" src="/captcha/picture.svg" width="120" height="40"></dd></dl>
<span class="ui-form-explain" role="alert">${error}</span><button type="submit">${say('submit')}</button></form>`,
  })
}

const sendLink: Handler = (request, session, store) => {
  const { email = '', checkCode } = request.body
  if (!wasRead(session, checkCode)) return writePage(request, wordsOf(request.language)('pictureWrong'))
  const account = store.accounts.find(email)
  if (!account) return writePage(request, wordsOf(request.language)('noSuchAccount'))

  const { token } = beginCheck(session, account, 'recovery')
  store.sendMail(
    writeLinkMail(account.email, `https://passport.${realmOf(request.url)}/ac/password_link.htm?lang=${request.language}&token=${token}`),
  )
  const say = oldWordsOf(request.language)
  return writeOldPage(request, {
    title: say('recoveryTitle'),
    body: `<h1>${say('recoveryTitle')}</h1><p>${say('linkSent')} <b>${escapeHtml(maskContact(account))}</b>. ${say('openLink')}</p>`,
  })
}

/** The link proves that the mail was read. It counts in the browser that asked for it. */
const followLink: Handler = (request, session) => {
  const { check } = session
  if (check && check.token === request.url.searchParams.get('token')) check.isPassed = true
  return redirect(`/ac/reset_password.htm?lang=${request.language}`)
}

function writeLinkMail(to: string, link: string): OutgoingMail {
  const intro = 'You asked to reset your password. Open this link within 24 hours:'
  return {
    to,
    from: { name: 'Alibaba Group', address: 'member@notice.alibaba.com' },
    subject: 'Reset your password',
    text: [intro, link, 'AliExpress Team'].join('\n\n'),
    html: `<!doctype html><html><body style="font:14px Arial"><p>${intro}</p><p><a href="${escapeHtml(link)}">Reset my password</a></p><p>AliExpress Team</p></body></html>`,
  }
}

export const linkRecoveryRoutes: Routes = {
  'passport GET /ac/password_find.htm': page,
  'passport POST /ac/password_find.htm': sendLink,
  'passport GET /ac/password_link.htm': followLink,
}
