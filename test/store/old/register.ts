import { wasRead } from '../server/captcha.ts'
import { escapeHtml, redirect, type Reply, type StoreRequest } from '../server/http.ts'
import { realmOf } from '../server/sessions.ts'
import type { Handler, Routes } from '../server/store.ts'
import { wordsOf } from '../pages/words.ts'
import { traps, writeOldPage } from './layout.ts'
import { oldWordsOf } from './words.ts'

const page: Handler = (request) => writePage(request)

function writePage(request: StoreRequest, error = ''): Reply {
  const { language, body } = request
  const say = oldWordsOf(language)
  const typed = (name: string) => escapeHtml(body[name] ?? '')
  return writeOldPage(request, {
    title: say('registerTitle'),
    body: `<h1>${say('registerTitle')}</h1><form id="ws-xman-register" method="post" action="/join/buyer_express_join.htm?lang=${language}">${traps.zeroSize}
<dl><dt><label for="ws-register-email">${say('emailLabel')}</label></dt><dd><input id="ws-register-email" name="email" value="${typed('email')}"></dd>
<dt><label for="ws-register-first">${say('firstNameLabel')}</label></dt><dd><input id="ws-register-first" name="firstName" value="${typed('firstName')}"></dd>
<dt><label for="ws-register-last">${say('lastNameLabel')}</label></dt><dd><input id="ws-register-last" name="lastName" value="${typed('lastName')}"></dd>
<dt><label for="ws-register-password">${say('createPasswordLabel')}</label></dt><dd><input id="ws-register-password" name="password" type="password" maxlength="20"></dd>
<dt><label for="ws-register-repeat">${say('repeatLabel')}</label></dt><dd><input id="ws-register-repeat" name="repeatPassword" type="password" maxlength="20"></dd>
<dt><label for="ws-register-checkcode">${say('pictureLabel')}</label></dt><dd class="picture-code"><input id="ws-register-checkcode" name="checkCode" maxlength="4" autocomplete="off"><img alt="" src="/captcha/picture.svg" width="120" height="40"></dd></dl>
<span class="ui-form-explain" role="alert">${error}</span><button type="submit">${say('createAccount')}</button></form>`,
  })
}

const register: Handler = (request, session, store) => {
  const { email = '', firstName = '', lastName = '', password = '', repeatPassword = '', checkCode } = request.body
  const say = wordsOf(request.language)
  if (!wasRead(session, checkCode)) return writePage(request, say('pictureWrong'))
  if (!/^\S+@\S+\.\S+$/.test(email) || store.accounts.find(email)) return writePage(request, say('invalidAccount'))
  if (password !== repeatPassword) return writePage(request, say('passwordsDiffer'))
  if (password.length < 6 || password.length > 20) return writePage(request, say('passwordLength'))
  session.account = store.accounts.add({ email, password, name: `${firstName} ${lastName}`.trim() })
  return redirect(`https://www.${realmOf(request.url)}/`)
}

export const registerRoutes: Routes = {
  'login GET /join/buyer_express_join.htm': page,
  'login POST /join/buyer_express_join.htm': register,
}
