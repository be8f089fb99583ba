import { wasSlid } from '../server/captcha.ts'
import { escapeHtml, redirect, type Reply, type StoreRequest } from '../server/http.ts'
import { findCheck, maskContact, refuseCode, sendCode } from '../server/identity.ts'
import { applyNewPassword } from '../server/new-password.ts'
import { beginCheck, realmOf, type IdentityCheck } from '../server/sessions.ts'
import { refuse, succeed, type Handler, type Routes } from '../server/store.ts'
import { wordsOf } from '../pages/words.ts'
import { traps, writeOldPage } from './layout.ts'
import { oldWordsOf } from './words.ts'

/** Step 1: whose account, and the slider. */
const accountPage: Handler = (request) => writeAccountPage(request)

function writeAccountPage(request: StoreRequest, error = ''): Reply {
  const { language } = request
  const say = oldWordsOf(language)
  return writeOldPage(request, {
    title: say('recoveryTitle'),
    scripts: ['slider.js', 'old-recovery.js'],
    body: `<h1>${say('recoveryTitle')}</h1><p>${say('recoveryHint')}</p>
<form id="J-form" method="post" action="/ac/pc_r_open.htm?lang=${language}">
<dl><dt>${say('accountLabel')}</dt><dd><input id="J-accName" name="accName" autocomplete="off"><span class="ui-form-explain">${error}</span></dd>
<dt>${say('slideLabel')}</dt><dd><div id="nocaptcha" class="nc-container"></div><input type="hidden" name="slideToken"></dd></dl>
<button id="submitBtn" type="submit" disabled>${say('submit')}</button></form>`,
  })
}

const beginRecovery: Handler = (request, session, store) => {
  const { accName = '', slideToken } = request.body
  if (!wasSlid(session, slideToken)) return writeAccountPage(request, oldWordsOf(request.language)('slideFirst'))
  const account = store.accounts.find(accName)
  if (!account) return writeAccountPage(request, wordsOf(request.language)('noSuchAccount'))
  const { token } = beginCheck(session, account, 'recovery')
  return redirect(`/ac/to_iv.htm?lang=${request.language}&token=${token}`)
}

/** Step 2: a frame, in which the way is chosen and the code typed. */
const identityPage: Handler = (request, session) => {
  const check = findCheck(request, session)
  if (!check) return redirect(`/ac/pc_r_open.htm?lang=${request.language}`)
  return writeIdentityPage(request, check)
}

export function writeIdentityPage(request: StoreRequest, { token }: IdentityCheck): Reply {
  const { language, url } = request
  const say = oldWordsOf(language)
  return writeOldPage(request, {
    title: say('waysTitle'),
    body: `<h1>${say('waysTitle')}</h1><iframe id="iframe1" src="https://passport.${realmOf(url)}/iv/identity_list.htm?lang=${language}&token=${token}"></iframe>`,
  })
}

const waysFrame: Handler = (request, session) => {
  const say = oldWordsOf(request.language)
  const check = findCheck(request, session)
  return writeOldPage(request, {
    title: say('waysTitle'),
    isFramed: true,
    body: check
      ? `<div id="content"><div><ol class="ways">
<li><span>${say('byMail')} (${maskContact(check.account)})</span><a class="ui-button" href="/iv/mail.htm?lang=${request.language}&token=${check.token}">${say('checkNow')}</a></li>
<li><span>${say('byService')}</span><a class="ui-button" href="/iv/service.htm?lang=${request.language}">${say('use')}</a></li>
</ol></div></div>`
      : wordsOf(request.language)('sessionLost'),
  })
}

const mailFrame: Handler = (request, session) => {
  const say = oldWordsOf(request.language)
  const check = findCheck(request, session)
  return writeOldPage(request, {
    title: say('mailTitle'),
    isFramed: true,
    scripts: ['old-recovery.js'],
    body: check
      ? `<h2>${say('mailTitle')}</h2><p>${wordsOf(request.language)('sentTo')} <b>${escapeHtml(maskContact(check.account))}</b></p>
<form id="J_Form" data-token="${check.token}" data-sent="${say('codeSent')}">
<button id="J_GetCode_Email" class="plain" type="button">${say('getCode')}</button>
<dl><dt><label for="J_Checkcode">${say('codeLabel')}</label></dt><dd><input id="J_Checkcode" name="checkCode" maxlength="6" autocomplete="off" placeholder="${say('codePlaceholder')}">
<span class="ui-form-explain" role="status"></span></dd></dl>
<button id="J_Submit" type="submit">${say('confirm')}</button></form>`
      : wordsOf(request.language)('sessionLost'),
  })
}

const sendMailCode: Handler = (request, session, store) => {
  const check = findCheck(request, session)
  if (!check) return refuse(request, 'sessionLost')
  sendCode(request, check, store, { sender: 'group' })
  return succeed()
}

const checkMailCode: Handler = (request, session, store) => {
  const check = findCheck(request, session)
  const refusal = check ? refuseCode(check, request.body['code'] ?? '', store) : 'sessionLost'
  return refusal ? refuse(request, refusal) : succeed({ next: `/ac/reset_password.htm?lang=${request.language}` })
}

/** Step 3: the new password, twice. */
const newPasswordPage: Handler = (request) => writeNewPasswordPage(request)

function writeNewPasswordPage(request: StoreRequest, error = ''): Reply {
  const { language } = request
  const say = oldWordsOf(language)
  return writeOldPage(request, {
    title: say('newTitle'),
    body: `<h1>${say('newTitle')}</h1><form method="post" action="/ac/reset_password.htm?lang=${language}">${traps.notDisplayed}
<dl><dt><label for="newPwd">${say('newLabel')}</label></dt><dd><input id="newPwd" name="newPwd" type="password" maxlength="20"></dd>
<dt><label for="newPwdConfirm">${say('repeatLabel')}</label></dt><dd><input id="newPwdConfirm" name="newPwdConfirm" type="password" maxlength="20"><span class="ui-form-explain">${error}</span></dd></dl>
<button type="submit">${say('request')}</button></form>`,
  })
}

const setPassword: Handler = (request, session, store) => {
  const refusal = applyNewPassword(session, store, request.body['newPwd'] ?? '', request.body['newPwdConfirm'] ?? '')
  return refusal ? writeNewPasswordPage(request, wordsOf(request.language)(refusal)) : writeDonePage(request)
}

export function writeDonePage(request: StoreRequest): Reply {
  const { language, url } = request
  const say = oldWordsOf(language)
  return writeOldPage(request, {
    title: say('doneTitle'),
    body: `<div class="ui-tipbox ui-tipbox-success"><h2>${say('doneTitle')}</h2><p>${say('doneHint')}</p></div>
<a class="ui-button" href="https://login.${realmOf(url)}/">${say('signInNow')}</a>`,
  })
}

export const oldRecoveryRoutes: Routes = {
  'passport GET /ac/pc_r_open.htm': accountPage,
  'passport POST /ac/pc_r_open.htm': beginRecovery,
  'passport GET /ac/to_iv.htm': identityPage,
  'passport GET /iv/identity_list.htm': waysFrame,
  'passport GET /iv/mail.htm': mailFrame,
  'passport POST /iv/mail/send.do': sendMailCode,
  'passport POST /iv/mail/check.do': checkMailCode,
  'passport GET /ac/reset_password.htm': newPasswordPage,
  'passport POST /ac/reset_password.htm': setPassword,
}
