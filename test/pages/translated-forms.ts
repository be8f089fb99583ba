import type { SavedPage } from './corpus'
import { languages, type Phrases } from './fixtures/phrases'

/**
 * The same few forms in every language, built in unlike ways and with names that say nothing, so that only the words can tell.
 * `data-expect` is what they are.
 */
const forms: Record<string, { kind: string; awaits?: 'link'; body: (say: Phrases) => string }> = {
  login: {
    kind: 'login',
    body: (say) =>
      `<form><h2>${say.signIn}</h2><input name="f1" placeholder="${say.userOrEmail}" data-expect="account"><input type="password" name="f2" placeholder="${say.password}" data-expect="password"><p class="error" data-expect="error">${say.wrong}</p><a href="#">${say.forgot}</a><button data-expect="submit">${say.signIn}</button><a href="#">${say.register}</a></form>`,
  },
  'login-step': {
    kind: 'login',
    body: (say) =>
      `<div><h1>${say.signIn}</h1><div><label for="i0">${say.email}</label><input id="i0" data-expect="account"></div><button type="button" data-expect="submit">${say.signIn}</button><a>${say.register}</a></div>`,
  },
  register: {
    kind: 'register',
    body: (say) =>
      `<form><h1>${say.register}</h1><table><tr><td>${say.name}</td><td><input name="c1"></td></tr><tr><td>${say.email}</td><td><input name="c2" data-expect="account"></td></tr><tr><td>${say.password}</td><td><input type="password" name="c3" data-expect="new-password"></td></tr></table><input type="submit" value="${say.register}" data-expect="submit"><a>${say.signIn}</a></form>`,
  },
  recover: {
    kind: 'recovery-account',
    body: (say) =>
      `<form><h2>${say.recoverTitle}</h2><label>${say.email} <input name="x" data-expect="account"></label><button data-expect="submit">${say.send}</button></form>`,
  },
  'new-password': {
    kind: 'new-password',
    body: (say) =>
      `<div><h2>${say.recoverTitle}</h2><div><span>${say.fresh}</span><input type="password" name="q1" data-expect="new-password"></div><div><span>${say.repeat}</span><input type="password" name="q2" data-expect="repeat-password"></div><button type="button" data-expect="submit">${say.save}</button></div>`,
  },
  change: {
    kind: 'change-password',
    body: (say) =>
      `<form><h3>${say.changeTitle}</h3><input type="password" aria-label="${say.current}" data-expect="current-password"><input type="password" aria-label="${say.fresh}" data-expect="new-password"><input type="password" aria-label="${say.repeat}" data-expect="repeat-password"><button data-expect="submit">${say.save}</button></form>`,
  },
  code: {
    kind: 'code',
    body: (say) =>
      `<div><p>${say.codeSent} s***r@mail.test</p><input placeholder="${say.code}" maxlength="6" data-expect="code"><button type="button" data-expect="submit">${say.verify}</button></div>`,
  },
  'link-sent': {
    kind: 'other',
    awaits: 'link',
    body: (say) => `<main><h1>${say.recoverTitle}</h1><p>${say.linkSent} s***r@mail.test</p><a href="/">${say.signIn}</a></main>`,
  },
  newsletter: {
    kind: 'other',
    body: (say) =>
      `<form><h4>${say.newsletter}</h4><input type="email" name="n" placeholder="${say.email}"><button>${say.subscribe}</button></form>`,
  },
  contact: {
    kind: 'other',
    body: (say) =>
      `<form><label>${say.name}<input name="a"></label><label>${say.email}<input name="b"></label><label>${say.message}<input name="c"></label><button>${say.send}</button></form>`,
  },
  done: { kind: 'done', body: (say) => `<main><p>${say.done}</p><a href="/">${say.signIn}</a></main>` },
}

export const readTranslatedForms = (): SavedPage[] =>
  Object.entries(languages).flatMap(([language, phrases]) =>
    Object.entries(forms).map(([form, { kind, awaits = '', body }]) => ({
      name: `${form}-${language}`,
      html: `<!doctype html><html lang="${language}" data-expect-kind="${kind}" data-expect-awaits="${awaits}"><head><title></title></head><body>${body(phrases)}</body></html>`,
      url: new URL('https://site.example/page'),
    })),
  )
