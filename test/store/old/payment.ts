import { redirect, type Reply, type StoreRequest } from '../server/http.ts'
import type { Handler, Routes } from '../server/store.ts'
import { wordsOf } from '../pages/words.ts'
import { traps, writeOldPage } from './layout.ts'
import { oldWordsOf } from './words.ts'

/** The sister payment service: accounts of its own, and one more password for paying. */
const signInPage: Handler = (request) => writeSignInPage(request)

function writeSignInPage(request: StoreRequest, error = ''): Reply {
  const { language } = request
  const say = oldWordsOf(language)
  return writeOldPage(request, {
    title: say('payTitle'),
    body: `<h1>${say('payTitle')}</h1><p>${say('payHint')}</p><form id="login" method="post" action="/index.htm?lang=${language}">${traps.pixel}
<dl><dt><label for="J-input-user">${say('payLogin')}</label></dt><dd><input id="J-input-user" name="logonId" autocomplete="off"></dd>
<dt><label for="password_rsainput">${say('payPassword')}</label></dt><dd><input id="password_rsainput" name="password_rsainput" type="password" autocomplete="off"></dd></dl>
<span class="ui-form-explain" role="alert">${error}</span><button id="J-login-btn" type="submit">${say('signIn')}</button></form>`,
  })
}

const signIn: Handler = (request, session, store) => {
  const { logonId = '', password_rsainput: password = '' } = request.body
  if (!store.accounts.accepts(logonId, password)) return writeSignInPage(request, wordsOf(request.language)('wrongPassword'))
  const account = store.accounts.find(logonId)
  if (account) session.account = account
  return redirect(`/pay_password.htm?lang=${request.language}`)
}

const payPasswordPage: Handler = (request, session) => (session.account ? writePayPasswordPage(request) : redirect('/index.htm'))

function writePayPasswordPage(request: StoreRequest, error = ''): Reply {
  const { language } = request
  const say = oldWordsOf(language)
  return writeOldPage(request, {
    title: say('paySetTitle'),
    body: `<h1>${say('paySetTitle')}</h1><form method="post" action="/pay_password.htm?lang=${language}">
<dl><dt><label for="payPwd">${say('payNew')}</label></dt><dd><input id="payPwd" name="payPwd" type="password" maxlength="20"></dd>
<dt><label for="payPwdConfirm">${say('payRepeat')}</label></dt><dd><input id="payPwdConfirm" name="payPwdConfirm" type="password" maxlength="20"></dd></dl>
<span class="ui-form-explain" role="alert">${error}</span><button type="submit">${say('confirm')}</button></form>`,
  })
}

const setPayPassword: Handler = (request, session, store) => {
  const { payPwd = '', payPwdConfirm = '' } = request.body
  const { account } = session
  const words = wordsOf(request.language)
  if (!account) return redirect('/index.htm')
  if (payPwd !== payPwdConfirm) return writePayPasswordPage(request, words('passwordsDiffer'))
  if (payPwd.length < 6 || payPwd.length > 20) return writePayPasswordPage(request, words('passwordLength'))
  if (store.accounts.wasUsed(account, payPwd)) return writePayPasswordPage(request, words('passwordUsed'))
  const say = oldWordsOf(request.language)
  return writeOldPage(request, {
    title: say('paySetTitle'),
    body: `<div class="ui-tipbox ui-tipbox-success"><h2>${say('payDone')}</h2></div>`,
  })
}

/** What a payment may ask for: a code by SMS, whose coming is the operator's affair. */
const smsPage: Handler = (request) => {
  const say = oldWordsOf(request.language)
  return writeOldPage(request, {
    title: say('paySms'),
    body: `<h1>${say('paySms')}</h1><p>${say('paySmsHint')}</p><form method="post" action="/cashier.htm?lang=${request.language}">
<dl><dt><label for="smsCode">${say('codeLabel')}</label></dt><dd><input id="smsCode" name="smsCode" inputmode="numeric" maxlength="6" autocomplete="one-time-code"></dd></dl>
<button type="submit">${say('confirm')}</button></form>`,
  })
}

export const paymentRoutes: Routes = {
  'login GET /index.htm': signInPage,
  'login GET /': signInPage,
  'login POST /index.htm': signIn,
  'login GET /pay_password.htm': payPasswordPage,
  'login POST /pay_password.htm': setPayPassword,
  'login GET /cashier.htm': smsPage,
}
