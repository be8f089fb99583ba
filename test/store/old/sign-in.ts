import { wasRead } from '../server/captcha.ts'
import { escapeHtml, html, redirect, type Language } from '../server/http.ts'
import { realmOf } from '../server/sessions.ts'
import { safeReturnUrl, signIn } from '../server/sign-in.ts'
import { refuse, type Handler, type Routes } from '../server/store.ts'
import { traps, writeOldPage } from './layout.ts'
import { oldWordsOf, type OldWordId } from './words.ts'

/** After so many wrong passwords in a session, the letters of a picture are asked for. */
const triesBeforePicture = 2

/** G1, 2013 to 2019: the page holds a frame of the passport host, and the fields are in there. */
const framingPage: Handler = (request, session) => {
  const { url, language } = request
  const returnUrl = safeReturnUrl(request)
  if (session.account) return redirect(returnUrl)
  // The sister site opens its window in Chinese, whatever the shopper's language.
  const frameLanguage = realmOf(url) === 'alibaba.com' ? 'zh_CN' : language
  const query = new URLSearchParams({ lang: frameLanguage, appName: 'aebuyer', appEntrance: 'default', styleType: 'auto', returnUrl })
  return writeOldPage(request, {
    title: oldWordsOf(language)('signInTitle'),
    body: `<iframe id="alibaba-login-box" name="alibaba-login-box" src="https://passport.${realmOf(url)}/mini_login.htm?${escapeHtml(query.toString())}"></iframe>`,
  })
}

/** The mobile site's own page, around today's form. */
const mobilePage: Handler = (request) =>
  writeOldPage(request, {
    title: oldWordsOf(request.language)('signInTitle'),
    body: `<iframe id="msite-login" src="https://login.${realmOf(request.url)}/msite.html?lang=${request.language}"></iframe>`,
  })

/** The inside of the frame. It refuses a page around it that it does not know, and a browser that names none leaves it empty. */
const framedForm: Handler = (request, session) => {
  if (request.isFramed && !request.referrer) return html('')
  const isChinese = request.url.searchParams.get('lang')?.startsWith('zh') ?? false
  const language = isChinese ? 'zh' : request.language
  return writeOldPage(request, {
    language,
    title: wordOf(language, 'signIn'),
    isFramed: true,
    scripts: ['mini-login.js'],
    body: `<form id="login-form" action="/mini_login.do" data-return-url="${escapeHtml(safeReturnUrl(request))}" data-realm="${realmOf(request.url)}">
<div id="login-error" role="alert"></div>${traps.offScreen}
<dl><dt class="fm-label"><label for="fm-login-id">${wordOf(language, 'loginLabel')}</label></dt><dd><input id="fm-login-id" class="fm-text" name="loginId" tabindex="1" autocorrect="off" autocapitalize="off"></dd>
<dt class="fm-label"><label for="fm-login-password">${wordOf(language, 'passwordLabel')}</label></dt><dd><input id="fm-login-password" class="fm-text" name="password" type="password" tabindex="2" maxlength="32"></dd>
<div id="fm-login-checkcode-row"${session.wrongTries < triesBeforePicture ? ' hidden' : ''}><dt class="fm-label"><label for="fm-login-checkcode">${wordOf(language, 'pictureLabel')}</label></dt>
<dd class="picture-code"><input id="fm-login-checkcode" name="checkCode" maxlength="4" autocomplete="off"><img alt="" src="/captcha/picture.svg" width="120" height="40"></dd></div></dl>
<input id="fm-login-submit" class="fm-button fm-submit" type="submit" value="${wordOf(language, 'signIn')}" tabindex="3">
<p><a id="forgot-password-link" target="_top" href="/ac/pc_r_open.htm?lang=${request.language}">${wordOf(language, 'forgot')}</a></p></form>`,
  })
}

const miniLogin: Handler = async (request, session, store) => {
  if (session.wrongTries >= triesBeforePicture && !wasRead(session, request.body['checkCode'])) {
    return refuse(request, 'pictureWrong')
  }
  const reply = await signIn({ ...request, body: { ...request.body, account: request.body['loginId'] ?? '' } }, session, store)
  if (!session.account) session.wrongTries += 1
  return reply
}

/** G1b, 2019 to 2021: the same ids in the page itself, drawn anew after each field. */
const inPageForm: Handler = (request, session) => {
  if (session.account) return redirect(safeReturnUrl(request))
  const { language } = request
  const say = oldWordsOf(language)
  return writeOldPage(request, {
    title: say('signInTitle'),
    scripts: ['page-login.js'],
    body: `<h1>${say('signInTitle')}</h1><div id="login-form" data-return-url="${escapeHtml(safeReturnUrl(request))}">
<div class="fm-fields"></div><span class="fm-error-tip" role="alert"></span>
<div class="fm-btn"><button type="submit" class="fm-button fm-submit password-login">${say('signIn')}</button></div>
<p><a href="https://passport.${realmOf(request.url)}/ac/pc_r_open.htm?lang=${language}">${say('forgot')}</a></p></div>
<template id="fm-fields"><dl><dt><label for="fm-login-id">${say('loginLabel')}</label></dt><dd><input id="fm-login-id" class="fm-text" name="fm-login-id"></dd>
<dt><label for="fm-login-password">${say('passwordLabel')}</label></dt><dd><input id="fm-login-password" class="fm-text" name="fm-login-password" type="password" maxlength="40"></dd></dl></template>`,
  })
}

const chinese: Partial<Record<OldWordId, string>> = {
  loginLabel: '会员名/邮箱：',
  passwordLabel: '登录密码：',
  pictureLabel: '请输入图中的字母：',
  signIn: '登录',
  forgot: '忘记密码？',
}

function wordOf(language: Language | 'zh', id: OldWordId): string {
  return language === 'zh' ? (chinese[id] ?? id) : oldWordsOf(language)(id)
}

export const oldSignInRoutes: Routes = {
  'login GET /buyer.htm': framingPage,
  'login GET /buyer_ru.htm': framingPage,
  'passport GET /mini_login.htm': framedForm,
  'passport POST /mini_login.do': miniLogin,
  'www GET /account/login.html': mobilePage,
  'login GET /login.htm': inPageForm,
}

/** On the sister site the older page is the only one. */
export const sisterSignInRoutes: Routes = { 'login GET /': framingPage }
