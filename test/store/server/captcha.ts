import { randomUUID } from 'node:crypto'
import { writeOldPage } from '../old/layout.ts'
import { json } from './http.ts'
import type { Session } from './sessions.ts'
import type { Handler, Routes } from './store.ts'

/** Read aloud without mistakes: no letter here looks like a digit. */
const letters = 'ACDEFHJKLMNPRTUVWXY34679'

/** A drag, which proves itself in the page; or letters, which are read here. */
const slide: Handler = (request, session) => {
  if (request.body['text'] !== undefined && !wasRead(session, request.body['text'])) return json({})
  session.slideToken = randomUUID()
  return json({ token: session.slideToken })
}

/** The page that comes between, in a frame over the one that asked. */
const interception: Handler = (request) =>
  writeOldPage(request, {
    title: 'Captcha Interception',
    isFramed: true,
    scripts: ['slider.js', 'punish.js'],
    body: '<div id="nocaptcha" class="nc-container"></div>',
  })

/** A new picture with every load. */
const picture: Handler = (_request, session, store) => {
  const text = Array.from({ length: 4 }, () => letters[store.random(letters.length)] ?? 'A')
  session.pictureText = text.join('')
  const drawn = text.map((letter, index) => {
    const tilt = store.random(41) - 20
    const size = 22 + store.random(10)
    return `<text x="${14 + index * 26}" y="${27 + store.random(6)}" font-size="${size}" transform="rotate(${tilt} ${14 + index * 26} 25)">${letter}</text>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" width="120" height="40" font-family="serif" font-weight="bold" fill="#345">
<rect width="120" height="40" fill="#eef2f6"/><path d="M0 ${10 + store.random(20)}Q60 ${store.random(40)} 120 ${10 + store.random(20)}" fill="none" stroke="#789"/>${drawn.join('')}</svg>`
  return { status: 200, headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' }, body: svg }
}

/** Each solution counts once. */
export function wasSlid(session: Session, token: string | undefined): boolean {
  const isRight = token !== undefined && token === session.slideToken
  delete session.slideToken
  return isRight
}

/** Upper and lower case do not matter. Each picture counts once. */
export function wasRead(session: Session, text: string | undefined): boolean {
  const isRight = text !== undefined && text.trim().toUpperCase() === session.pictureText
  delete session.pictureText
  return isRight
}

export const captchaRoutes: Routes = {
  '* GET /_____tmd_____/punish': interception,
  '* POST /captcha/slide.do': slide,
  '* GET /captcha/picture.svg': picture,
}
