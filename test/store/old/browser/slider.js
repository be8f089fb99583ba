// The slider of the older pages: loading, then a handle to drag to the right end, then solved; a hasty drag fails and can be begun again.
// After a second failure the letters of a picture are asked for instead.
// Put where an element of the class `nc-container` waits; tells its solution by the event `slider-solved`, with the token to send along.
const loadingMs = 400
const fewestMoves = 5
const failuresBeforePicture = 2
let failures = 0
const words = {
  en: {
    start: 'Please slide to verify',
    picture: 'Please enter the letters',
    done: 'Verified',
    failed: "Oops... something's wrong. Please refresh and try again.",
  },
  ru: {
    start: 'Передвиньте ползунок вправо',
    picture: 'Введите буквы с картинки',
    done: 'Проверка пройдена',
    failed: 'Что-то пошло не так. Обновите и попробуйте ещё раз.',
  },
  zh: { start: '请按住滑块，拖动到最右边', picture: '请输入图中的字母', done: '验证通过', failed: '哎呀，出错了，点击刷新再来一次' },
}[document.documentElement.lang.slice(0, 2)]

for (const container of document.querySelectorAll('.nc-container')) load(container)

function load(container) {
  container.innerHTML = '<div id="nc-loading-circle" class="sk-circle" aria-label="Loading"></div>'
  setTimeout(() => showTrack(container), loadingMs)
}

function showTrack(container) {
  container.innerHTML = `<div id="nc_1_wrapper" class="nc_wrapper"><div id="nc_1_n1t" class="nc_scale">
<div id="nc_1__bg" class="nc_bg"></div>
<span id="nc_1_n1z" class="nc_iconfont btn_slide"></span>
<div id="nc_1__scale_text" class="scale_text slidetounlock"><span class="nc-lang-cnt" data-nc-lang="_startTEXT"></span></div></div></div>`
  container.querySelector('.nc-lang-cnt').textContent = words.start
  const handle = container.querySelector('.btn_slide')
  handle.addEventListener('pointerdown', (down) => {
    const start = down.clientX
    const reach = handle.parentElement.clientWidth - handle.offsetWidth
    let moves = 0
    let moved = 0
    handle.setPointerCapture(down.pointerId)
    handle.onpointermove = (move) => {
      moves += 1
      moved = Math.max(0, Math.min(reach, move.clientX - start))
      place(container, handle, moved)
    }
    handle.onpointerup = () => {
      handle.onpointermove = null
      handle.onpointerup = null
      if (moved < reach) return place(container, handle, 0)
      if (moves < fewestMoves) return fail(container)
      void solve(container, handle)
    }
  })
}

function place(container, handle, left) {
  handle.style.left = `${left}px`
  container.querySelector('.nc_bg').style.width = `${left}px`
}

async function solve(container, handle) {
  const { token } = await ask({})
  handle.className = 'nc_iconfont btn_ok'
  container.querySelector('.nc-lang-cnt').textContent = words.done
  container.dispatchEvent(new CustomEvent('slider-solved', { bubbles: true, detail: token }))
}

async function ask(body) {
  const answer = await fetch('/captcha/slide.do', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return answer.json()
}

function fail(container) {
  failures += 1
  if (failures >= failuresBeforePicture) return showPicture(container)
  container.innerHTML = `<div id="nc_1_wrapper" class="nc_wrapper"><div class="errloading"><span class="nc-lang-cnt" data-nc-lang="_errorTEXT"></span>
<a id="nc_1_refresh1" href="#" aria-label="Refresh">⟳</a></div></div>`
  container.querySelector('.nc-lang-cnt').textContent = words.failed
  container.querySelector('#nc_1_refresh1').addEventListener('click', (event) => {
    event.preventDefault()
    load(container)
  })
}

function showPicture(container) {
  container.innerHTML = `<div id="nc_1_wrapper" class="nc_wrapper"><div id="nc_1__imgCaptcha" class="imgCaptcha">
<img id="nc_1__imgCaptcha_img" alt="" src="/captcha/picture.svg?${Date.now()}" width="120" height="40">
<input id="nc_1_captcha_input" maxlength="4" autocomplete="off"><button id="nc_1_scale_submit" type="button">OK</button></div>
<div class="scale_text2 nc-lang-cnt"></div></div>`
  container.querySelector('.nc-lang-cnt').textContent = words.picture
  container.querySelector('#nc_1_scale_submit').addEventListener('click', async () => {
    const { token } = await ask({ text: container.querySelector('#nc_1_captcha_input').value })
    if (!token) return showPicture(container)
    container.innerHTML = '<div class="nc_wrapper"><span class="nc_iconfont btn_ok"></span><div class="scale_text nc-lang-cnt"></div></div>'
    container.querySelector('.nc-lang-cnt').textContent = words.done
    container.dispatchEvent(new CustomEvent('slider-solved', { bubbles: true, detail: token }))
  })
}
