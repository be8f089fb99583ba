import type { FillRefusal } from '@/lib/pages/fill/fill'

/** A page that makes filling hard, as pages do, and what must come of it. */
export interface StubbornField {
  name: string
  html: string
  /** run in the page once its HTML stands; `inputs` are its fields */
  script?: string
  /** a code goes into all fields, anything else into the first */
  value: string
  isCode?: boolean
  /** what all fields hold together afterwards, or what `window.held` says the page believes; by default the value */
  holds?: string
  refused?: FillRefusal
}

const code = '482913'
const password = 'Harbour2019'
const styles = `<style>
  .drawn { position: relative; display: inline-flex; gap: 6px } .drawn i { width: 40px; height: 48px; border: 1px solid #999; background: #fff }
  .drawn input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0 }
  .cover { position: absolute; inset: 0; background: #fff } .around { position: relative; display: inline-block }
</style>`
const drawn = (count: number) => '<i></i>'.repeat(count)
const boxes = (attributes = '') => `<div id="boxes">${`<input maxlength="1" ${attributes}>`.repeat(6)}</div>`
const glass = (input: string, count = 6) => `${styles}<div class="drawn">${drawn(count)}${input}</div>`

export const stubbornFields: readonly StubbornField[] = [
  {
    name: 'one see-through field laid over six drawn boxes',
    html: glass('<input autocomplete="one-time-code" maxlength="6" style="opacity:0">'),
    value: code,
    isCode: true,
  },
  {
    name: 'the same without a word of what it takes but its length',
    html: glass('<input inputmode="numeric" maxlength="6" style="opacity:.01">'),
    value: code,
    isCode: true,
  },
  {
    name: 'a see-through field beside its drawn boxes, while it has the focus',
    html: `${styles}<label class="drawn">${drawn(6)}<input autocomplete="one-time-code" maxlength="6" autofocus style="opacity:0;inset:auto;width:12px"></label>`,
    script: 'inputs[0].focus()',
    value: code,
    isCode: true,
  },
  {
    name: 'a see-through field under drawn boxes of another number: a trap',
    html: glass('<input autocomplete="one-time-code" maxlength="6" style="opacity:0">', 5),
    value: code,
    isCode: true,
    holds: '',
    refused: 'hidden',
  },
  {
    name: 'a see-through field that asks for an address: a trap',
    html: glass('<input type="email" name="contact" style="opacity:0">'),
    value: 'helena@mail.example',
    holds: '',
    refused: 'hidden',
  },
  {
    name: 'a see-through code field with nothing drawn under it: a trap',
    html: '<input autocomplete="one-time-code" maxlength="6" style="opacity:0">',
    value: code,
    isCode: true,
    holds: '',
    refused: 'hidden',
  },
  {
    name: 'a field with something opaque laid over it: a trap',
    html: `${styles}<div class="around"><input><div class="cover">Sign in to go on</div></div>`,
    value: password,
    holds: '',
    refused: 'hidden',
  },
  {
    name: 'a field off the screen: a trap',
    html: '<input style="position:absolute;left:-4000px">',
    value: password,
    holds: '',
    refused: 'hidden',
  },
  {
    name: 'a field with a label that floats in it, and the shade of a page at work',
    html: `${styles}<div class="around"><input><span style="position:absolute;left:4px;top:2px;pointer-events:none">Email</span><div class="cover" style="background:#fff8"></div></div>`,
    value: password,
  },
  {
    name: 'boxes that take a paste and nothing else',
    html: boxes('readonly'),
    script: `document.querySelector('#boxes').addEventListener('paste', (event) => {
      event.preventDefault()
      const text = event.clipboardData.getData('text/plain')
      inputs.forEach((input, index) => (input.value = text[index] ?? ''))
    })`,
    value: code,
    isCode: true,
  },
  {
    name: 'boxes that empty whatever was not pasted',
    html: boxes(),
    script: `let text = ''
    const draw = () => inputs.forEach((input, index) => (input.value = text[index] ?? ''))
    document.querySelector('#boxes').addEventListener('paste', (event) => { text = event.clipboardData.getData('text'); event.preventDefault(); draw() })
    document.querySelector('#boxes').addEventListener('input', () => setTimeout(draw))`,
    value: code,
    isCode: true,
  },
  {
    name: 'boxes that are drawn anew after each digit',
    html: boxes(),
    script: `const box = document.querySelector('#boxes')
    box.addEventListener('input', () => setTimeout(() => {
      const typed = [...box.querySelectorAll('input')].map(({ value }) => value)
      box.innerHTML = typed.map(() => '<input maxlength="1">').join('')
      box.querySelectorAll('input').forEach((input, index) => (input.value = typed[index]))
    }))`,
    value: code,
    isCode: true,
  },
  {
    name: 'a masked code',
    html: '<input maxlength="7">',
    script: `inputs[0].addEventListener('input', ({ target }) => (target.value = target.value.replace(/\\D/g, '').replace(/^(...)(?=.)/, '$1-')))`,
    value: code,
    isCode: true,
    holds: '482-913',
  },
  {
    name: 'a masked phone number',
    html: '<input type="tel">',
    script: `inputs[0].addEventListener('input', ({ target }) => {
      const [, country, area, rest] = /^(\\d)(\\d{3})(\\d*)/.exec(target.value.replace(/\\D/g, '')) ?? []
      if (country) target.value = '+' + country + ' (' + area + ') ' + rest
    })`,
    value: '+79165550142',
    holds: '+7 (916) 5550142',
  },
  {
    name: 'a field that its page draws from what it has heard in `input` (React, Vue)',
    html: '<input>',
    script: `let state = ''
    inputs[0].addEventListener('input', ({ target }) => (state = target.value))
    setInterval(() => (inputs[0].value = window.held = state), 10)`,
    value: password,
  },
  {
    name: 'a field that its page draws from what it has heard in `change` (Vue, lazy)',
    html: '<input>',
    script: `let state = ''
    inputs[0].addEventListener('change', ({ target }) => (state = target.value))
    setInterval(() => document.activeElement !== inputs[0] && (inputs[0].value = window.held = state), 10)`,
    value: password,
  },
  {
    name: 'a field whose page takes the value once it is left (Angular)',
    html: '<input>',
    script: `window.held = ''
    inputs[0].addEventListener('blur', ({ target }) => (window.held = target.value))`,
    value: password,
  },
  {
    name: 'a field that is emptied on leaving unless keys were pressed',
    html: '<input>',
    script: `let pressed = false
    inputs[0].addEventListener('keydown', () => (pressed = true))
    inputs[0].addEventListener('blur', ({ target }) => pressed || (target.value = ''))`,
    value: password,
  },
  {
    name: 'a field that is emptied on leaving, whatever was done',
    html: '<input>',
    script: `inputs[0].addEventListener('blur', ({ target }) => (target.value = ''))`,
    value: password,
    holds: '',
    refused: 'taken-back',
  },
  {
    name: 'a field shorter than the password',
    html: '<input type="password" maxlength="8">',
    value: password,
    holds: '',
    refused: 'too-long',
  },
  {
    name: 'a page that cuts the password',
    html: '<input type="password">',
    script: `inputs[0].addEventListener('input', ({ target }) => (target.value = target.value.slice(0, 8)))`,
    value: password,
    holds: 'Harbour2',
    refused: 'taken-back',
  },
  {
    name: 'a field that is read-only until it is entered',
    html: '<input type="password" readonly>',
    script: `inputs[0].addEventListener('focus', ({ target }) => setTimeout(() => (target.readOnly = false), 20))`,
    value: password,
  },
  {
    name: 'a field that stays read-only',
    html: '<input type="password" readonly>',
    value: password,
    holds: '',
    refused: 'locked',
  },
  {
    name: 'what can be edited and is no field',
    html: '<div contenteditable data-first>Write here</div>',
    value: password,
    holds: 'Write here',
    refused: 'not-a-field',
  },
]
