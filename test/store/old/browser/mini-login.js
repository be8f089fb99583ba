const form = document.querySelector('#login-form')
const error = document.querySelector('#login-error')

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const { loginId, password, checkCode } = form.elements
  const { returnUrl, realm } = form.dataset
  const body = JSON.stringify({ loginId: loginId.value, password: password.value, checkCode: checkCode.value, returnUrl })
  const answer = await fetch('/mini_login.do', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const { success, message, ...rest } = await answer.json()
  if (success) {
    window.top.location.href = rest.returnUrl ?? `https://www.${realm}/`
    return
  }
  error.textContent = message
  form.dataset.failures = Number(form.dataset.failures ?? 0) + 1
  if (Number(form.dataset.failures) >= 2) {
    document.querySelector('#fm-login-checkcode-row').hidden = false
    checkCode.value = ''
    document.querySelector('.picture-code img').src = `/captcha/picture.svg?${Date.now()}`
  }
})
