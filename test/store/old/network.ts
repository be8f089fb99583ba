import { escapeHtml, html, redirect, type Reply } from '../server/http.ts'
import type { Handler, Routes } from '../server/store.ts'

/** A network of others, which tells the store who somebody is. It is no site of the store's. */
export const networkHost = 'network.practice.example'

const back = 'https://login.aliexpress.com/thirdparty/callback.htm'

const signInPage: Handler = () =>
  writePage(`<h1>Sign in</h1><form method="post" action="/allow"><label>Email <input name="email"></label> <label>Password <input name="password" type="password"></label>
<p>AliExpress will learn your name and your email.</p><button type="submit">Allow</button></form><a href="/forgot">Forgot your account?</a>`)

/** Any password will do: whom it lets in is not what is practised here. */
const allow: Handler = ({ body }) => redirect(`${back}?email=${encodeURIComponent(body['email'] ?? '')}`)

const forgotPage: Handler = () =>
  writePage(`<h1>Find your account</h1><form method="post" action="/forgot"><label>Mobile number <input name="phone" type="tel"></label>
<button type="submit">Search</button></form>`)

const sendDigits: Handler = ({ body }, _session, store) => {
  const phone = body['phone'] ?? ''
  store.sendText({ to: phone, text: 'Your code is 314159' })
  return writePage(`<h1>Enter the 6 digits</h1><p>Sent to ${escapeHtml(phone)}</p><form method="post" action="/digits"><label>Code <input name="code"></label>
<button type="submit">Continue</button></form>`)
}

const checkDigits: Handler = ({ body }) =>
  body['code'] === '314159'
    ? writePage('<h1>New password</h1><p>It must not be similar to the previous one.</p><a href="/signin">Back</a>')
    : redirect('/forgot')

function writePage(body: string): Reply {
  return html(
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A network</title><main>${body}</main></html>`,
  )
}

export const networkRoutes: Routes = {
  'network GET /signin': signInPage,
  'network POST /allow': allow,
  'network GET /forgot': forgotPage,
  'network POST /forgot': sendDigits,
  'network POST /digits': checkDigits,
}
