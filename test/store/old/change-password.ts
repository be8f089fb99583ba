import type { Account } from '../server/accounts.ts'
import { escapeHtml, redirect, type Reply, type StoreRequest } from '../server/http.ts'
import { applyNewPassword } from '../server/new-password.ts'
import { beginCheck, realmOf, type Session } from '../server/sessions.ts'
import type { Handler, Routes } from '../server/store.ts'
import { wordsOf } from '../pages/words.ts'
import { writeOldPage } from './layout.ts'
import { writeDonePage, writeIdentityPage } from './recovery.ts'
import { oldWordsOf } from './words.ts'

const questions = ["What was your first school's name?", 'What is the name of your best friend?', 'Where did your parents meet?']

/** Who is not signed in is sent to sign in first. */
function signedIn(handler: (request: StoreRequest, session: Session, account: Account) => Reply): Handler {
  return (request, session) => {
    const { account } = session
    if (account) return handler(request, session, account)
    return redirect(`https://login.${realmOf(request.url)}/buyer.htm?returnUrl=${encodeURIComponent(request.url.href)}`)
  }
}

/** By an answered question where there is one, else by a mailed code. */
const changePage = signedIn((request, session, account) => {
  const check = beginCheck(session, account, 'change-password')
  return account.security ? writeQuestionPage(request, account.security.question) : writeIdentityPage(request, check)
})

function writeQuestionPage(request: StoreRequest, question: string, error = ''): Reply {
  const { language } = request
  const say = oldWordsOf(language)
  return writeOldPage(request, {
    title: say('answerTitle'),
    body: `<h1>${say('answerTitle')}</h1><form method="post" action="/user/company/change_password_security_prompt.htm?lang=${language}">
<dl><dt>${say('questionLabel')}</dt><dd>${escapeHtml(question)}</dd>
<dt><label for="answer">${say('answerLabel')}</label></dt><dd><input id="answer" name="answer" autocomplete="off"><span class="ui-form-explain" role="alert">${error}</span></dd></dl>
<button type="submit">${say('submit')}</button></form>`,
  })
}

const checkAnswer = signedIn((request, session, account) => {
  const { language, body, url } = request
  const say = oldWordsOf(language)
  const { security } = account
  const isRight = security?.answer.toLowerCase() === (body['answer'] ?? '').trim().toLowerCase()
  if (!security || !isRight || session.check?.purpose !== 'change-password') {
    return writeQuestionPage(request, security?.question ?? '', say('answerWrong'))
  }
  session.check.isPassed = true
  return writeOldPage(request, {
    title: say('checkedTitle'),
    body: `<h1>${say('checkedTitle')}</h1><p>${say('checkedHint')}</p><a class="ui-button" href="https://passport.${realmOf(url)}/ac/reset_password.htm?lang=${language}">${say('ok')}</a>`,
  })
})

const questionPage = signedIn((request) => {
  const { language } = request
  const say = oldWordsOf(language)
  return writeOldPage(request, {
    title: say('questionTitle'),
    body: `<h1>${say('questionTitle')}</h1><p>${say('questionHint')}</p><form method="post" action="/user/company/pre_set_security_prompt.htm?lang=${language}">
<dl><dt><label for="question">${say('questionLabel')}</label></dt><dd><select id="question" name="question">${questions.map((question) => `<option>${question}</option>`).join('')}</select></dd>
<dt><label for="answer">${say('answerLabel')}</label></dt><dd><input id="answer" name="answer" autocomplete="off"></dd></dl>
<button type="submit">${say('save')}</button></form>`,
  })
})

const saveQuestion = signedIn((request, _session, account) => {
  const { language, body } = request
  const say = oldWordsOf(language)
  account.security = { question: body['question'] ?? '', answer: (body['answer'] ?? '').trim() }
  return writeOldPage(request, { title: say('questionTitle'), body: `<div class="ui-tipbox"><h2>${say('saved')}</h2></div>` })
})

const profilePage = signedIn((request, _session, account) =>
  writeOldPage(request, {
    title: 'My Profile',
    body: `<h1>My Profile</h1><p>${escapeHtml(account.email)}</p><div id="settings-panel"><ul class="settings-list">
<li><a href="/user/company/modify_password_prompt.htm">Change password</a></li>
<li><a href="https://login.alipay.com/index.htm">Payment password</a></li>
<li><a href="/user/company/pre_set_security_prompt.htm">Set Security Question</a></li></ul></div>`,
  }),
)

/** On the way a page all in Chinese, with one button. */
const chinesePage = signedIn((request) =>
  writeOldPage(request, {
    title: '账号安全',
    language: 'zh',
    body: `<h1>账号安全</h1><p>为了您的账号安全，建议您定期更换登录密码。</p><a class="ui-button" href="/user/company/modify_password.htm">修改登录密码</a>`,
  }),
)

const currentPasswordPage = signedIn((request) => writeCurrentPasswordPage(request))

function writeCurrentPasswordPage(request: StoreRequest, error = ''): Reply {
  return writeOldPage(request, {
    title: 'Change password',
    body: `<h1>Change password <small>修改密码</small></h1><form id="modifyPassword" method="post" action="/user/company/modify_password.htm">
<dl><dt><label for="oldPassword">Current password (当前密码):</label></dt><dd><input id="oldPassword" name="oldPassword" type="password"></dd>
<dt><label for="newPassword">New password (新密码):</label></dt><dd><input id="newPassword" name="newPassword" type="password" maxlength="20"></dd>
<dt><label for="confirmPassword">Confirm new password (确认密码):</label></dt><dd><input id="confirmPassword" name="confirmPassword" type="password" maxlength="20"></dd></dl>
<span class="ui-form-explain" role="alert">${error}</span><button type="submit">Request</button></form>`,
  })
}

const changeWithCurrent: Handler = (request, session, store) => {
  const { account } = session
  const { oldPassword = '', newPassword = '', confirmPassword = '' } = request.body
  const say = wordsOf(request.language)
  if (!account) return redirect('/')
  if (!store.accounts.accepts(account.email, oldPassword)) return writeCurrentPasswordPage(request, say('wrongPassword'))
  beginCheck(session, account, 'change-password').isPassed = true
  const refusal = applyNewPassword(session, store, newPassword, confirmPassword)
  return refusal ? writeCurrentPasswordPage(request, say(refusal)) : writeDonePage(request)
}

export const oldChangeRoutes: Routes = {
  'accounts GET /user/company/change_password_security_prompt.htm': changePage,
  'accounts POST /user/company/change_password_security_prompt.htm': checkAnswer,
  'accounts GET /user/company/pre_set_security_prompt.htm': questionPage,
  'accounts POST /user/company/pre_set_security_prompt.htm': saveQuestion,
  'accounts GET /user/organization/manage_person_profile.htm': profilePage,
  'accounts GET /user/company/modify_password_prompt.htm': chinesePage,
  'accounts GET /user/company/modify_password.htm': currentPasswordPage,
  'accounts POST /user/company/modify_password.htm': changeWithCurrent,
}
