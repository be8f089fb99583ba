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
    name: 'a field under something opaque that lets clicks through: a trap',
    html: `${styles}<div class="around"><input><div class="cover" style="pointer-events:none">Your name</div></div>`,
    value: password,
    holds: '',
    refused: 'hidden',
  },
  {
    name: 'a field under two opaque halves, each in a box that lets clicks through: a trap',
    html: `${styles}<div class="around"><input style="width:200px"><div style="pointer-events:none"><p class="cover" style="margin:0;right:100px"></p><p class="cover" style="margin:0;left:100px"></p></div></div>`,
    value: password,
    holds: '',
    refused: 'hidden',
  },
  {
    name: 'a field under something opaque that lets clicks through by all means: a trap',
    html: `${styles}<style>.through { pointer-events: none !important; transition: pointer-events 100s allow-discrete }</style><div class="around"><input><div class="cover through">Your name</div></div>`,
    value: password,
    holds: '',
    refused: 'hidden',
  },
  {
    name: 'a field under a drawing that lets clicks through: a trap',
    html: `${styles}<div class="around"><input><svg style="position:absolute;inset:0;width:100%;height:100%;pointer-events:none"><rect width="100%" height="100%" fill="#fff"></rect></svg></div>`,
    value: password,
    holds: '',
    refused: 'hidden',
  },
  {
    name: 'a field under what its box draws after it and lets clicks through: a trap',
    html: `${styles}<style>.after::after { content: ''; position: absolute; inset: 0; background: #fff; pointer-events: none }</style><div class="around after"><input></div>`,
    value: password,
    holds: '',
    refused: 'hidden',
  },
  {
    name: 'a field over an opaque ground that lets clicks through',
    html: `${styles}<style>.ground::before { content: ''; position: absolute; inset: 0; background: #eee; pointer-events: none; z-index: -1 }</style><div class="around ground" style="z-index:0"><div class="cover" style="pointer-events:none"></div><input style="position:relative"></div>`,
    value: password,
  },
  {
    name: 'a field under something opaque, on a page that answers for the browser: a trap',
    html: `${styles}<img name="elementFromPoint"><form name="defaultView"></form><div class="around"><input><div class="cover">Sign in to go on</div></div>`,
    value: password,
    holds: '',
    refused: 'hidden',
  },
  {
    name: 'a field in a form that answers for its parent, in a box that nobody sees through: a trap',
    html: '<div style="opacity:.03"><form><input type="password"><output name="parentElement"></output><output name="parentNode"></output></form></div>',
    value: password,
    holds: '',
    refused: 'hidden',
  },
  ...[
    ['cut from below', 'clip-path:inset(0 0 100% 0)'],
    ['cut from both sides', 'clip-path:inset(0 50%)'],
    ['cut to a speck', 'clip-path:circle(1px)'],
    ['cut to a line', 'clip-path:polygon(0 0, 100% 0, 100% 1px, 0 1px)'],
    ['masked by nothing', 'mask-image:linear-gradient(transparent, transparent)'],
    ['turned its back', 'transform:rotateY(180deg);backface-visibility:hidden'],
    ['fixed below the window', 'position:fixed;top:200vh'],
  ].map(([how, style]): StubbornField => ({
    name: `a field ${how}: a trap`,
    html: `<input type="password" style="${style}">`,
    value: password,
    holds: '',
    refused: 'hidden',
  })),
  {
    name: 'a field with its corners cut',
    html: '<div style="overflow:hidden;border-radius:8px;clip-path:inset(0 round 8px)"><input style="clip-path:inset(1px 2px)"></div>',
    value: password,
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
