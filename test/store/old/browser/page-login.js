// After each field the form works for a moment under a layer, and its fields are drawn anew with what was typed.
const form = document.querySelector('#login-form')
const fields = form.querySelector('.fm-fields')
const template = document.querySelector('#fm-fields')
const error = form.querySelector('.fm-error-tip')
const submit = form.querySelector('.fm-submit')
const busyMs = 400
const inputs = () => [...fields.querySelectorAll('input')]

function drawFields(values = ['', '']) {
  fields.replaceChildren(template.content.cloneNode(true))
  for (const [index, input] of inputs().entries()) {
    input.value = values[index]
    input.addEventListener('change', () => work())
  }
}

function work() {
  const layer = document.createElement('div')
  layer.className = 'fm-loading'
  layer.textContent = '…'
  // A press on the button that ends the typing must still arrive.
  setTimeout(() => form.append(layer), 150)
  setTimeout(() => {
    const focused = document.activeElement?.id
    drawFields(inputs().map(({ value }) => value))
    layer.remove()
    if (focused?.startsWith('fm-login')) document.getElementById(focused).focus()
  }, 150 + busyMs)
}

async function ask(path, body) {
  const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return answer.json()
}

submit.addEventListener('click', async () => {
  const [account, password] = inputs().map(({ value }) => value)
  const { success, message, frame, returnUrl } = await ask('/newlogin/login.do', {
    account,
    password,
    check: 'frame',
    returnUrl: form.dataset.returnUrl,
  })
  if (!success) error.textContent = message
  else if (frame) openCheck(frame)
  else location.href = returnUrl
})

function openCheck(frame) {
  const dialog = document.createElement('div')
  dialog.className = 'fm-dialog'
  dialog.innerHTML = '<div class="fm-dialog-content"><iframe></iframe></div>'
  dialog.querySelector('iframe').src = frame
  document.body.append(dialog)
  window.addEventListener('message', async ({ origin, data }) => {
    if (origin !== new URL(frame).origin || data !== 'iv_success') return
    const { success, message, returnUrl } = await ask('/newlogin/code/finish.do', { returnUrl: form.dataset.returnUrl })
    if (success) location.href = returnUrl
    else error.textContent = message
  })
}

drawFields()
