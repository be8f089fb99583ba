import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { detectPage, type StorePage } from '@/lib/pages/detect'
import { countWork } from '../support/count-work'

const url = new URL('https://site.example/page')

function read(body: string, prepare?: (document: Document) => void): StorePage {
  const { document } = new JSDOM(`<!doctype html><body>${body}</body>`).window
  prepare?.(document)
  return detectPage(document, url)
}

const rolesOf = (page: StorePage) => page.fields.map(({ role, element }) => `${element.id}:${role}`)

const login = (id = '') =>
  `<form><h2>Sign in</h2><input id="${id}a" type=email><input id="${id}p" type=password><button>Sign in</button></form>`
const register = `<form><h2>Create account</h2><input id=ra type=email><input id=rp type=password><button>Create account</button></form>`

describe('of several forms, the page is for', () => {
  it('the first, when nothing else speaks', () => {
    expect(read(login() + register).kind).toBe('login')
    expect(read(register + login()).kind).toBe('register')
  })

  it('the one where the cursor is', () => {
    const page = read(login() + register, (document) => document.querySelector<HTMLElement>('#rp')?.focus())

    expect(page.kind).toBe('register')
  })

  it('the one in an open dialog', () => {
    expect(read(`${register}<div role=dialog aria-modal=true>${login()}</div>`).kind).toBe('login')
  })

  it('the one that is shown', () => {
    expect(read(`<div style="display:none">${login()}</div>${register}`).kind).toBe('register')
  })

  it('the one in the middle rather than in the header', () => {
    expect(read(`<header>${login()}</header><main>${register}</main>`).kind).toBe('register')
  })

  it('and the fields of the others come after its own', () => {
    expect(rolesOf(read(login() + register))).toEqual(['a:account', 'p:password', 'ra:account', 'rp:new-password'])
  })
})

describe('the button that sends', () => {
  // 2026-11: the second step of the store's sign-in, a lone field with an eye in it and no form around it
  it('is not the eye in the field', () => {
    const eye = '<button type=button aria-label="Show password" aria-pressed=false><svg></svg></button>'
    const page = read(
      `<main><div><div><div>Password<input id=p type=password>${eye}</div></div><a href=/>Forgot password?</a><button type=button>Sign in</button></div></main>`,
    )

    expect(page.kind).toBe('login')
    expect(page.submit?.textContent).toBe('Sign in')
  })
})

describe('fields are found', () => {
  it('in an open shadow root', () => {
    const page = read('<shop-login></shop-login>', (document) => {
      const root = document.querySelector('shop-login')?.attachShadow({ mode: 'open' })
      if (root) root.innerHTML = login()
    })

    expect(page.kind).toBe('login')
    expect(rolesOf(page)).toEqual(['a:account', 'p:password'])
    expect(page.submit?.textContent).toBe('Sign in')
  })

  it('each in a shadow root of its own, beside a button in the page', () => {
    const page = read(
      '<form><h2>Sign in</h2><my-field id=one></my-field><my-field id=two></my-field><button>Sign in</button></form>',
      (document) => {
        for (const [host, html] of [
          ['#one', '<label for=a>E-mail</label><input id=a>'],
          ['#two', '<input id=p type=password>'],
        ] as const) {
          const root = document.querySelector(host)?.attachShadow({ mode: 'open' })
          if (root) root.innerHTML = html
        }
      },
    )

    expect(page.kind).toBe('login')
    expect(rolesOf(page)).toEqual(['a:account', 'p:password'])
    expect(page.submit?.textContent).toBe('Sign in')
  })

  it.each([
    ['hidden', 'hidden'],
    ['off the screen', 'style="position:absolute;left:-5000px"'],
    ['transparent', 'style="opacity:0"'],
    ['unreachable', 'tabindex=-1 aria-hidden=true'],
    ['disabled', 'disabled'],
  ])('but not where they are %s', (_how, attributes) => {
    expect(
      rolesOf(
        read(
          `<form><input id=trap type=email name=email2 ${attributes}><input id=a type=email><input id=p type=password><button>Log in</button></form>`,
        ),
      ),
    ).toEqual(['a:account', 'p:password'])
  })
})

describe('by its label alone, beside a password, a field is', () => {
  it.each([
    ['account', 'Preferred e-mail'],
    ['account', '手机号码'],
    ['account', '전화번호'],
    ['account', 'Användarnamn'],
    ['account', 'Номер телефона'],
    ['account', 'Uživatelské jméno'],
    ['no account', 'Mailing address'],
    ['no account', 'Name of your company'],
    ['no account', 'Promo code'],
    ['no account', '邮政编码'],
    ['no account', 'Имя'],
  ])('%s: %s', (what, label) => {
    const page = read(
      `<form><h2>Register</h2><label>${label}<input id=x></label><label>Town<input></label><label>Password<input type=password></label><button>Register</button></form>`,
    )

    expect(rolesOf(page).includes('x:account')).toBe(what === 'account')
  })
})

it('knows boxes for a code that hide what is typed', () => {
  const page = read(`<form><p>Enter the code</p>${'<input type=password maxlength=1>'.repeat(6)}<button>Verify</button></form>`)

  expect(page.kind).toBe('code')
  expect(page.fields.map(({ role }) => role)).toEqual(Array.from({ length: 6 }, () => 'code'))
})

describe('the captcha', () => {
  const slider = (inside: string) => `${login()}<div class="nc_wrapper">${inside}</div>`

  it.each<[StorePage['captcha'], string]>([
    ['absent', `${login()}<div id="baxia-login-check-code"></div>`],
    ['unsolved', slider('<span id="nc_3_n1z" class="nc_iconfont btn_slide"></span>')],
    ['solved', slider('<span id="nc_1_n1z" class="nc_iconfont btn_ok"></span>')],
    ['failed', slider('<div class="errloading"><a id="nc_1_refresh1">refresh</a></div>')],
    ['loading', slider('<div id="nc-loading-circle"></div>')],
    ['picture', slider('<img id="nc_1__imgCaptcha_img"><input id="nc_1_captcha_input">')],
    ['absent', `${login()}<div style="display:none"><span class="btn_slide"></span></div>`],
    ['unsolved', `${login()}<iframe id="baxia-dialog-content"></iframe>`],
    ['unsolved', `${login()}<iframe src="https://www.google.com/recaptcha/api2/anchor?k=x&size=normal"></iframe>`],
    [
      'solved',
      `${login()}<iframe src="https://www.google.com/recaptcha/api2/anchor?k=x"></iframe><textarea name="g-recaptcha-response" style="display:none">03AGdBq25abcdef</textarea>`,
    ],
    ['absent', `${login()}<iframe src="https://www.google.com/recaptcha/api2/anchor?k=x&size=invisible"></iframe>`],
  ])('is %s', (state, html) => {
    expect(read(html).captcha).toBe(state)
  })
})

describe('beside the fields, a page tells', () => {
  it('its error, without the words of a help text', () => {
    const page = read(
      `<form><p class="form-message">Use the e-mail you ordered with</p><input type=email><input type=password><div role=alert>Your account name or password is incorrect.</div><button>Sign in</button></form>`,
    )

    expect(page.errorText).toBe('Your account name or password is incorrect.')
  })

  it('no error where an empty place waits for one', () => {
    expect(
      read(
        `<form><span class="error-text"></span><div class="error" style="display:none">Wrong</div><input type=password><button>Sign in</button></form>`,
      ).errorText,
    ).toBeUndefined()
  })

  it('the networks to sign in through, but not the links to its own pages there', () => {
    const page = read(
      `${login()}<button>Continue with Google</button><a href="/oauth/vk">VK</a><footer><a href="https://www.facebook.com/shop">Facebook</a></footer>`,
    )

    expect(page.signInWith).toEqual(['google', 'vk'])
  })

  it('no network where a letter only closes the dialog', () => {
    expect(read(`<div role=dialog><button>X</button>${login()}</div>`).signInWith).toBeUndefined()
  })

  it.each([
    ['s***r@mail.test', 'We sent it to s***r@mail.test.'],
    ['+7 *** ***-12-34', 'Код отправлен на +7 *** ***-12-34'],
    ['sam@mail.test', 'A code was sent to sam@mail.test'],
    [undefined, 'Questions? Write to help@shop.test'],
  ])('that a code went to %s', (sentTo, text) => {
    expect(read(`<form><p>${text}</p><input autocomplete=one-time-code><button>Verify</button></form>`).sentTo).toBe(sentTo)
  })
})

describe('a page without fields is', () => {
  it.each<[StorePage['kind'], string]>([
    ['done', '<h1>Password reset successful</h1><a>Sign in</a>'],
    ['done', '<p>You have successfully changed your password.</p>'],
    ['done', '<p>Success! You can now sign in with your new password.</p>'],
    ['done', '<h2>Пароль успешно изменён</h2><button>Продолжить</button>'],
    ['done', '<p>您的密码已重置成功</p>'],
    ['other', '<p>A link to reset your password has been sent to your e-mail.</p>'],
    ['other', '<p>Мы отправили письмо со ссылкой для смены пароля.</p>'],
    ['other', '<h1>Your order has been placed</h1>'],
    ['other', '<h1>Passwords</h1><p>Change them often.</p>'],
    [
      'recovery-method',
      '<h2>Choose a verification method</h2><ul><li>Via e-mail s***@mail.test <button>Verify now</button></li><li>Via SMS <button>Verify now</button></li></ul>',
    ],
    [
      'recovery-method',
      '<h2>Выберите способ подтверждения</h2><ol><li>По электронной почте <a>Проверить</a></li><li>Служба поддержки <a>Использовать</a></li></ol>',
    ],
    ['recovery-method', '<h3>Elige un método de verificación</h3><button>Correo electrónico</button><button>Teléfono móvil</button>'],
    ['recovery-method', '<h3>请选择验证方式</h3><div><button>邮箱验证</button><button>手机验证</button></div>'],
    [
      'recovery-method',
      '<p>How do you want to get your code?</p><label><input type=radio> Email</label><label><input type=radio> Text message</label>',
    ],
    ['other', '<h2>Delivery methods</h2><ul><li>By mail</li><li>Phone us</li></ul>'],
  ])('%s: %s', (kind, html) => {
    expect(read(html).kind).toBe(kind)
  })
})

describe('a question for security is known', () => {
  it.each([
    '<form><h2>Security question</h2><p>What was your first pet called?</p><label>Answer<input id=x></label><button>Submit</button></form>',
    '<form><select name=question><option>Девичья фамилия матери?</option></select><label>Ответ<input id=x></label><button>Сохранить</button></form>',
    '<form><p>安全问题：您的小学名称？</p><input id=x name=answer placeholder="请输入答案"><button>下一步</button></form>',
  ])('%s', (html) => {
    const page = read(html)

    expect(page.kind).toBe('security-question')
    expect(rolesOf(page)).toEqual(['x:security-answer'])
  })
})

describe('a secret is no password, and gets no role, where it is', () => {
  it.each([
    [
      'a card’s',
      '<h2>Check your balance</h2><label>Card number<input></label><label>PIN<input type=password></label><button>Check balance</button>',
    ],
    [
      'a network’s',
      '<h2>Wireless</h2><label>SSID<input value=Home></label><label>Pre-shared key<input type=password></label><button>Apply</button>',
    ],
    [
      'a key to copy',
      '<h2>API keys</h2><label>Key<input type=password value=sk_1 readonly></label><label>Name<input></label><button>Create</button>',
    ],
  ])('%s', (_whose, html) => {
    expect(read(`<form>${html}</form>`)).toMatchObject({ kind: 'other', fields: [] })
  })

  it('but the PIN of a library card is one', () => {
    const page = read(
      '<form><label>Library card number<input id=a></label><label>PIN<input id=p type=password></label><button>Submit</button></form>',
    )

    expect(rolesOf(page)).toEqual(['a:account', 'p:password'])
  })
})

it('reads a parsed document that is in no window', () => {
  const { DOMParser } = new JSDOM('').window
  const document = new DOMParser().parseFromString(`<input style="display:none" id=trap type=email>${login()}`, 'text/html')

  expect(rolesOf(detectPage(document, url))).toEqual(['a:account', 'p:password'])
})

it('asks for no answer to a list of questions', () => {
  const page = read('<form><p>How old are you?</p><input><p>Your answer</p><input name=q2><p>Why?</p><input><button>Submit</button></form>')

  expect(page).toMatchObject({ kind: 'other', fields: [] })
})

describe('a password asked for beside an e-mail is', () => {
  it.each<[StorePage['kind'], string]>([
    ['register', '<h1>Create a password to start your membership</h1><input type=email><input type=password><button>Next</button>'],
    ['login', '<h1>Change e-mail address</h1><input type=email name=newEmail><input type=password><button>Save</button>'],
    [
      'new-password',
      '<h1>sam</h1><input type=email value=sam@mail.test><label>New password<input type=password></label><label>Confirm<input type=password></label><button>Save</button>',
    ],
  ])('for a page to %s', (kind, html) => {
    expect(read(`<form>${html}</form>`).kind).toBe(kind)
  })
})

describe('a page that means ill', () => {
  /** by what is wrong with it: how often the document is asked for anything at most (2026-11: four fifths of that at most), and the page */
  const cases: Record<string, readonly [most: number, html: string]> = {
    'ten thousand fields': [1200, `<form>${'<input type=email name=email>'.repeat(10_000)}<input type=password></form>`],
    'nesting four hundred levels deep': [7000, `${'<div>'.repeat(400)}<input>${'</div>'.repeat(400)}`],
    // deeper than this document's own styles can be asked for
    'nesting without end': [100, `${'<div>'.repeat(3000)}<input>${'</div>'.repeat(3000)}`],
    'a text of a megabyte': [400, `<label>${'a '.repeat(500_000)}<input></label>`],
    'a label of many pieces': [9000, `<form><label>${'<i>a</i>'.repeat(20_000)}<input></label></form>`],
    'many words between two fields': [12_000, `<form><input>${'<p>a</p>'.repeat(20_000)}<input></form>`],
    'ten thousand boxes to tick': [55_000, `<form>${'<input type=checkbox>'.repeat(10_000)}<input></form>`],
    'control characters in attributes': [400, '<form id="\u0000\u0001\u202e"><input name="\u0007\u200f" id="\ud800"></form>'],
    'fields that answer for their form': [
      800,
      '<form><input name=getAttribute><input name=parentElement><input name=querySelectorAll></form>',
    ],
  }

  it.each(Object.entries(cases))('is nothing to us, and bounded work: %s', (_name, [most, html]) => {
    const { window } = new JSDOM(`<!doctype html><body>${html}</body>`)
    const work = countWork(window)

    const page = detectPage(window.document, url)

    expect(page).toMatchObject({ kind: 'other', fields: [] })
    expect(work.asked).toBeLessThan(most)
  })

  it('finds the form behind a label of a megabyte', () => {
    expect(
      read(
        `<form><label>${'password '.repeat(100_000)}<input id=a type=email></label><input id=p type=password><button>Log in</button></form>`,
      ).kind,
    ).toBe('login')
  })
})
