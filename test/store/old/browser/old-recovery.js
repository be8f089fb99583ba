// Step 1: the button wakes up with the slider. In the frame: the code is asked for and checked without a reload.
const sliderForm = document.querySelector('#J-form')
sliderForm?.addEventListener('slider-solved', ({ detail }) => {
  sliderForm.elements.slideToken.value = detail
  document.querySelector('#submitBtn').disabled = false
})

const codeForm = document.querySelector('#J_Form')
const tell = (text) => (codeForm.querySelector('.ui-form-explain').textContent = text)

async function ask(path, values = {}) {
  const answer = await fetch(path + location.search, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: codeForm.dataset.token, ...values }),
  })
  return answer.json()
}

document.querySelector('#J_GetCode_Email')?.addEventListener('click', async ({ target }) => {
  const words = target.textContent
  target.disabled = true
  const { success, message } = await ask('/iv/mail/send.do')
  tell(success ? codeForm.dataset.sent : message)
  let seconds = 60
  const timer = setInterval(() => {
    seconds -= 1
    target.textContent = seconds ? `${words} (${seconds})` : words
    target.disabled = seconds > 0
    if (!seconds) clearInterval(timer)
  }, 1000)
})

codeForm?.addEventListener('submit', async (event) => {
  event.preventDefault()
  const { success, message, next } = await ask('/iv/mail/check.do', { code: codeForm.elements.checkCode.value.trim() })
  if (success) window.top.location.href = new URL(next, location.href).href
  else tell(message)
})
