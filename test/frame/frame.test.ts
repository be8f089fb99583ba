// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { placeBy } from '@/lib/frame/frame'
import { detectPage } from '@/lib/pages/detect'

it('keeps a card off every field of the form, also off those that no page asks us for', () => {
  document.body.innerHTML =
    '<form><h1>Create an account</h1><select name="country"></select><input type="password" name="password" autocomplete="new-password"><button>Register</button></form>'
  const password = document.querySelector<HTMLElement>('[name=password]')!

  const { anchor, avoid } = placeBy(detectPage(document, new URL('https://login.aliexpress.com/')), password)

  expect(anchor).toBe(password)
  expect(avoid).toContain(document.querySelector('[name=country]'))
  expect(avoid).not.toContain(password)
})
