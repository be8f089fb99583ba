// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { renderedText } from '@/lib/webmail/opened/rendered-text'

it.each([
  ['blocks stand on lines of their own', '<p>Your code:</p><p>482913</p><p>Bye</p>', 'Your code:\n482913\nBye'],
  ['digits split by tags join', '<p>482<b>9</b><span>13</span></p>', '482913'],
  ['a line break breaks', 'Your code:<br>482913', 'Your code:\n482913'],
  ['cells of a row stand apart', '<table><tr><td>4</td><td>8</td></tr><tr><td>2</td></tr></table>', '4 8\n2'],
  ['boxes of a flex row stand apart, in one line', '<div style="display:flex"><div>4</div><div>8</div></div>', '4 8'],
  ['style, script and title are no text', '<style>p{}</style><title>t</title><script>1</script><p>a</p>', 'a'],
  ['soft hyphens and zero-width marks go', '<p>48\u200b29\u00ad13</p>', '482913'],
  ['preformatted lines stay', '<pre>a\n482913\nb</pre>', 'a\n482913\nb'],
  ['display none', '<div style="display:none">111222</div>a', 'a'],
  ['visibility hidden, but not what shows itself again', '<div style="visibility:hidden">1<b style="visibility:visible">2</b></div>', '2'],
  ['opacity 0', '<div style="opacity:0">111222</div>a', 'a'],
  ['font of no size', '<div style="font-size:0px">111222</div>a', 'a'],
  ['a box of no height that clips', '<div style="max-height:0px;overflow:hidden">111222</div>a', 'a'],
  ['far to the left', '<div style="position:absolute;left:-9999px">111222</div>a', 'a'],
  ['transparent', '<div style="color:transparent">111222</div>a', 'a'],
  [
    'in the colour of its ground',
    '<div style="background-color:rgb(255, 255, 255)"><p style="color:rgb(255, 255, 255)">111222</p>a</div>',
    'a',
  ],
])('%s', (_, html, text) => {
  const root = document.createElement('div')
  root.innerHTML = html
  document.body.replaceChildren(root)

  expect(renderedText(root)).toBe(text)
})

it('reads open shadow roots with what is put into their slots', () => {
  const host = document.createElement('div')
  host.innerHTML = '<span>482913</span>'
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>Code</p><slot></slot>'
  document.body.replaceChildren(host)

  expect(renderedText(host)).toBe('Code\n482913')
})

it('stops after a hundred thousand characters', () => {
  const root = document.createElement('div')
  root.textContent = 'a '.repeat(200_000)
  document.body.replaceChildren(root)

  expect(renderedText(root).length).toBeLessThanOrEqual(100_000)
})
