// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { codeFormOf } from '@/lib/frame/forms/code-form'

function formOf(html: string) {
  document.body.innerHTML = html
  return codeFormOf([...document.querySelectorAll('input')])
}

const box = '<input maxlength="1">'

it.each<[string, string, number | undefined]>([
  ['six boxes', box.repeat(6), 6],
  ['four boxes', box.repeat(4), 4],
  ['five characters', '<input maxlength="5">', 5],
  ['no limit', '<input>', undefined],
  ['a limit that is none', '<input maxlength="40">', undefined],
  ['more boxes than a code has', box.repeat(13), undefined],
])('tells the length of %s', (_, html, length) => {
  expect(formOf(html).codeLength).toBe(length)
})

it.each([
  ['<input pattern="[A-Za-z0-9]{6}">', true],
  ['<input pattern="[a-z0-9]+" maxlength="5">', true],
  ['<input pattern="[A-Z0-9]" maxlength="1">'.repeat(6), true],
  ['<input placeholder="6 letters and digits">', true],
  ['<input aria-label="Код: буквы и цифры">', true],
  ['<input pattern="[0-9]{6}">', undefined],
  ['<input pattern="\\d*" inputmode="numeric">', undefined],
  ['<input placeholder="6 digits">', undefined],
  ['<input pattern=".{6}">', undefined],
  ['<input pattern="[">', undefined],
  ['<input>', undefined],
])('%s takes letters: %s', (html, hasLetters) => {
  expect(formOf(html).codeHasLetters).toBe(hasLetters)
})
