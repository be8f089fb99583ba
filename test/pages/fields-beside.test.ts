// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { findFieldsBeside } from '@/lib/pages/fields-beside'

const asked =
  '<input name="mail"><input name="first"><input name="trap" hidden><select name="country"></select><input type="checkbox" name="news"><input type="password" name="password"><button>Create</button>'

it.each([
  ['its form', `<form>${asked}</form>`],
  ['the box with its button, where it is in no form', `<div>${asked}</div>`],
])('finds what else is to be filled in, in %s', (_where, body) => {
  document.body.innerHTML = `<input name="search">${body}`

  const beside = findFieldsBeside(document.querySelector<HTMLElement>('[name=password]')!, document.querySelector('button')!)

  expect(beside.map((field) => field.getAttribute('name'))).toEqual(['mail', 'first', 'country'])
})
