import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { detectPage } from '@/lib/pages/detect'
import { findNextPress } from '@/lib/pages/find-next-press'
import type { PageKind } from '@/lib/store/page-kinds'

const code =
  '<p>A verification code was sent</p><label>Verification code: <input id="J_Checkcode" maxlength="6" placeholder="6 digits"></label><button type="submit">Confirm</button>'
const ways =
  '<ol><li><span>Service contact</span><a class="ui-button" href="#">Use</a></li><li><span>E-mail confirmation</span><a class="ui-button" href="#">Check now</a></li></ol>'

function next(html: string, kind?: PageKind) {
  const { document } = new JSDOM(html).window
  const page = detectPage(document, new URL('https://passport.aliexpress.com/iv/'))
  return findNextPress(document, kind === undefined ? page : { ...page, kind })
}

describe('the page’s own button that comes next', () => {
  it.each<[string, string, PageKind, ReturnType<typeof next>]>([
    ['sends the fields', '<form><input type=password><button>Sign in</button></form>', 'login', { words: 'Sign in' }],
    ['is an input', '<form><input type=password><input type=submit value="Anmelden"></form>', 'login', { words: 'Anmelden' }],
    ['counts down', '<form><input type=password><button>Sign in (12s)</button></form>', 'login', { words: 'Sign in' }],
    ['is a whole text', `<form><input type=password><button>${'many words '.repeat(20)}</button></form>`, 'login', { words: undefined }],
    ['is none', '<input type=password>', 'login', { words: undefined }],
    ['confirms a code', `<form>${code}</form>`, 'code', { words: 'Confirm', isCodeSent: true }],
    ['asks for the code', `<form><button type=button>Get code</button>${code}</form>`, 'code', { words: 'Get code', isCodeSent: false }],
    ['has asked for it', `<form><button disabled>Get code (59s)</button>${code}</form>`, 'code', { words: 'Confirm', isCodeSent: true }],
    [
      'asks in Russian',
      `<form><button type=button>Получить код</button>${code}</form>`,
      'code',
      { words: 'Получить код', isCodeSent: false },
    ],
    ['chooses the e-mail', ways, 'recovery-method', { words: 'Check now' }],
    [
      'leads on from the end',
      '<header><a href="#">Sign in</a></header><h1>Done</h1><button>Continue</button>',
      'done',
      { words: 'Continue' },
    ],
    ['leads on by a link', '<h1>Done</h1><a class="ui-button" href="#">Sign in</a>', 'done', { words: 'Sign in' }],
    ['begins a change', '<h1>Change password</h1><button>Start verification</button>', 'change-password', { words: 'Start verification' }],
    ['is nobody’s business elsewhere', '<button>Buy now</button>', 'other', {}],
  ])('%s', (_what, html, kind, expected) => {
    expect(next(html, kind)).toEqual(expected)
  })
})
