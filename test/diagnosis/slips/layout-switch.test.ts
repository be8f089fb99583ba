import { expect, it } from 'vitest'
import { findLayoutSwitch } from '@/lib/diagnosis/slips/layout-switch'
import { findLayoutsOf } from '@/lib/keyboard/retype'

it.each([
  ['its end on a Russian keyboard', 'Kotутщл58', 'Kotenok58'],
  ['its start on a Russian keyboard', 'Лщеenok58', 'Kotenok58'],
  ['signs of the other keyboard among it', '554хьpoli', '554[mpoli'],
  ['its end on a Bulgarian keyboard', 'Dragдх!417', 'Dragon!417'],
  ['its end on a Hebrew keyboard', "wo'ךג", 'wowld'],
])('knows a password with %s', (_, text, password) => {
  expect(findLayoutSwitch(text, password, findLayoutsOf(text))?.causes).toEqual(['layout'])
})

it.each([
  ['a part that is another one', 'Kotутщл58', 'Kotunok58'],
  ['no part as it was meant', 'Лщеутщл', 'Kotenok'],
  ['a part between two right ones', 'Koеуno58', 'Koteno58x'],
])('says nothing of %s', (_, text, password) => {
  expect(findLayoutSwitch(text, password, findLayoutsOf(text))).toBeUndefined()
})
