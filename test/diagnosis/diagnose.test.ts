import { describe, expect, it } from 'vitest'
import { diagnose, type Attempt, type Cause, type Diagnosis, type SavedAccount } from '@/lib/diagnosis/diagnose'
import { growthOf } from '../support/growth'

const mine = 'mira@mail.test'
const refused = { errorText: 'Your account name or password is incorrect.' }

function saved(password: string, more: Partial<Extract<SavedAccount, { signInWith: 'password' }>> = {}): SavedAccount {
  return { account: mine, site: 'aliexpress', signInWith: 'password', password, previous: [], ...more }
}

function attempt(typed: string, more: Partial<Attempt> = {}): Attempt {
  return { site: 'aliexpress', typed, account: mine, online: true, ...more }
}

function causes(found: readonly Diagnosis[]): Cause[] {
  return found.map(({ cause }) => cause)
}

describe('a slip in the saved password', () => {
  it.each<[password: string, typed: string, Cause, Partial<Attempt>?]>([
    ['Kotenok58', 'kOTENOK58', 'caps-lock'],
    ['Kotenok58', 'KOTENOK58', 'caps-lock'],
    ['kotenok58', 'KOTENOK58', 'caps-lock'],
    ['kotenok58', 'kotENOK58', 'caps-lock'],
    ['a583920', 'A583920', 'caps-lock', { capsLock: true }],
    ['a583920', 'A583920', 'typo', { capsLock: false }],
    ['abc-1234', 'ABC61234', 'typo'],
    ['kot58mir', 'KOT(_MIR', 'caps-lock', { keyboardLayout: 'fr', capsLock: true }],
    ['ilker1923', 'İLKER1923', 'caps-lock'],
    ['wxyz9944.', 'WXYZ))$$.', 'caps-lock', { capsLock: true }],
    ['tomato.21', 'TOMATO.é&', 'caps-lock', { capsLock: true }],
    ['Jazz03', 'JaZZ03', 'caps-lock', { capsLock: true }],
    ['Jazz03', 'JaZZ03', 'typo'],
    ['Mila+35Yam', 'Mila`35Zam', 'layout'],
    ['Kotenok58', 'kotenok58', 'typo'],
    ['kotenok58', 'Kotenok58', 'typo'],
    ['Kotenok58', 'Kotenok5', 'typo'],
    ['Kotenok58', 'Kotenok588', 'typo'],
    ['Kotenok58', 'Kotneok58', 'typo'],
    ['Kotenok58', 'Kotemok58', 'typo'],
    ['Kotenok58', 'Kotenok5*', 'typo'],
    ['Kotenok58', 'Kotenok%*', 'typo'],
    ['Kotenok58!', 'Kotenok581', 'typo'],
    ['Kotenok58', 'kotenok588', 'typo'],
    ['Kotenok58', 'Kotenok58 ', 'spaces'],
    ['Kotenok58', '\u200bKotenok58', 'spaces'],
    ['Kotenok58', 'Kotenok 58', 'spaces'],
    ['Kotenok58', 'Kotenok58\u3000', 'spaces'],
    ['Kotenok58', ' kotenok58', 'typo'],
    ['Kotenok58', 'Лщеутщл58', 'layout'],
    ['Kotenok58', 'лЩЕУТЩЛ58', 'layout'],
    ['Kotenok58', 'Лщеутщл58 ', 'layout'],
    ['Kotenok58', 'Лщеутщл588', 'layout'],
    ['Kotenok58', 'Kotутщл58', 'layout'],
    ['Kotenok58', 'Kоtеnоk58', 'layout'],
    ['Kotenok58', 'Ｋｏｔｅｎｏｋ５８', 'layout'],
    ['SunWind58', 'ΣθνΣινδ58', 'layout'],
    ['ghost581', 'لاخسف581', 'layout'],
    ['bravo581', 'لاقشرخ581', 'layout'],
    ['Kotenok58', 'לםאקמםל58', 'layout'],
    ['sakura58', 'さくら58', 'layout'],
    ['sakura58', 'さくら５８', 'layout'],
    ['sakana58', 'とちのちみちえゆ', 'layout'],
    ['Kotenok58', 'ㅏㅐㅅ두ㅐㅏ58', 'layout'],
    ['пароль58', 'gfhjkm58', 'layout'],
    ['비밀58', 'qlalf58', 'layout'],
    ['mazurka12', ',qwurkq&é', 'layout'],
    ['zyx581', 'yzx581', 'layout'],
    ['maria-58', ',qriq)(_', 'layout'],
    ["d'oro58", 'dóro58', 'layout', { keyboardLayout: 'es' }],
  ])('%s typed as %s is %s', (password, typed, cause, more) => {
    const [first] = diagnose(attempt(typed, { saved: [saved(password)], ...more }))
    expect(first?.cause).toBe(cause)
    expect(first?.intended).toBe(password)
  })

  it('names both causes, each with what was meant', () => {
    expect(diagnose(attempt('лЩЕУТЩЛ58', { saved: [saved('Kotenok58')] }))).toEqual([
      { cause: 'layout', certainty: 'certain', intended: 'Kotenok58' },
      { cause: 'caps-lock', certainty: 'certain', intended: 'Kotenok58' },
    ])
    expect(causes(diagnose(attempt(' kOTENOK58', { saved: [saved('Kotenok58')] })))).toEqual(['caps-lock', 'spaces'])
  })

  it('says nothing of a password that is quite another', () => {
    expect(diagnose(attempt('Zebra1234', { saved: [saved('Kotenok58')] }))).toEqual([])
  })
})

describe('a right password', () => {
  it.each<[string, Partial<Attempt>]>([
    ['with Caps Lock on all the same', { capsLock: true }],
    ['on a foreign layout', { keyboardLayout: 'ru' }],
    ['with the account written otherwise', { account: ' MIRA@mail.test ' }],
    ['without an account on the page', { account: undefined }],
    ['after a captcha', { page: { captcha: 'solved', httpStatus: 200, errorText: '' } }],
    ['on the sister site', { site: 'alibaba' }],
    ['under the phone number of the same shopper', { account: '+7 912 555 01 02' }],
  ])('%s is not accused', (_, more) => {
    expect(diagnose(attempt('КOT-58', { saved: [saved('КOT-58'), saved('Other581', { account: 'leo@mail.test' })], ...more }))).toEqual([])
  })

  it('is not accused for being one slip from others', () => {
    const alike = ['Kotenok58', 'kotenok58', 'KOTENOK58', 'Kotenok5', 'Kotenok59']
    const entries = alike.map((password, index) => saved(password, { account: `m${index}@mail.test`, previous: alike }))
    for (const entry of entries) {
      const typed = entry.signInWith === 'password' ? entry.password : ''
      expect(diagnose(attempt(typed, { account: entry.account, saved: entries }))).toEqual([])
    }
  })

  it.each(['8899xy', 'rrr11122', 'zz88qq11x'])('is not said to be a slip of the fingers when %s has nothing to do with it', (typed) => {
    const found = diagnose(attempt(typed, { saved: [saved('tik7s2')], page: refused }))
    expect(causes(found)).toEqual(['old-password'])
  })

  it('is not accused without a vault', () => {
    expect(diagnose(attempt('Kotenok58'))).toEqual([])
    expect(diagnose(attempt('Kotenok58!', { page: refused }))).toEqual([])
  })

  it('is no longer valid once the store refuses it', () => {
    const entries = [saved('Kotenok58')]
    for (const errorText of [refused.errorText, 'Неверный пароль', 'Nesprávné heslo']) {
      expect(diagnose(attempt('Kotenok58', { saved: entries, page: { errorText } }))).toEqual([
        { cause: 'no-longer-valid', certainty: 'likely' },
      ])
    }
    for (const page of [{ errorText: 'xyz' }, { httpStatus: 401 }]) {
      expect(diagnose(attempt('Kotenok58', { saved: entries, page }))).toEqual([{ cause: 'no-longer-valid', certainty: 'possible' }])
    }
  })
})

describe('another password or account', () => {
  const leo = 'leo@mail.test'

  it('tells an older password from a slip in the new one', () => {
    const entries = [saved('Summer2024', { previous: ['Summer2023', 'Autumn2022'] })]
    expect(diagnose(attempt('Summer2023', { saved: entries }))[0]).toEqual({
      cause: 'old-password',
      certainty: 'certain',
      intended: 'Summer2024',
    })
    expect(causes(diagnose(attempt('aUTUMN2022', { saved: entries }))).slice(0, 2)).toEqual(['old-password', 'caps-lock'])
    expect(diagnose(attempt('Summer2034', { saved: entries }))[0]?.cause).toBe('typo')
  })

  it('names the account that the password belongs to', () => {
    const entries = [saved('Kotenok58'), saved('Kotenok59', { account: leo, site: 'alibaba' })]
    expect(diagnose(attempt('Kotenok59', { saved: entries }))[0]).toEqual({
      cause: 'other-account',
      certainty: 'certain',
      account: leo,
      intended: 'Kotenok58',
    })
  })

  it('names the other site', () => {
    const there = saved('Kotenok58', { site: 'aliexpress-ru' })
    expect(diagnose(attempt('Kotenok58', { saved: [there] }))[0]).toMatchObject({ cause: 'other-site', certainty: 'certain' })
    expect(diagnose(attempt('Zebra1234', { saved: [there] }))[0]).toMatchObject({ cause: 'other-site', certainty: 'likely' })
    expect(causes(diagnose(attempt('Kotenok58', { saved: [there, saved('Zebra1234')] })))).toEqual(['other-site'])
    expect(causes(diagnose(attempt('Kotenok58', { saved: [there], site: 'aliexpress-ru' })))).toEqual([])
  })

  it.each([
    'mira@mail.tset',
    'mira@mial.test',
    'mira',
    'mria@mail.test',
    'mira2mail.test',
    'mira@mail,test',
    'mira @mail.test',
    'ьшкф"ьфшдюеуые',
    'mira@box.test',
    'mira"mail.test',
    ',irq2,qil:test',
  ])('finds the account that %s was meant to be', (account) => {
    const found = diagnose(
      attempt('Kotenok58', { account, saved: [saved('Kotenok58'), saved('Zebra1234', { account: 'quite.other@post.test' })] }),
    )
    expect(found[0]).toMatchObject({ cause: 'unknown-account', account: mine, intended: 'Kotenok58' })
  })

  it('knows a name that nobody has', () => {
    const entries = [saved('Kotenok58')]
    expect(causes(diagnose(attempt('Zebra1234', { account: 'someone@post.test', saved: entries })))).toEqual(['unknown-account'])
    expect(causes(diagnose(attempt('Zebra1234', { account: 'someone@post.test', saved: [] })))).toEqual([])
    expect(causes(diagnose(attempt('Zebra1234', { page: { errorText: 'This account does not exist' } })))).toEqual(['unknown-account'])
  })

  it('knows an account without a store password', () => {
    const entries: SavedAccount[] = [{ account: mine, site: 'aliexpress', signInWith: 'google' }, saved('Zebra1234', { account: leo })]
    expect(diagnose(attempt('Zebra1234', { saved: entries }))[0]).toMatchObject({ cause: 'social-account', certainty: 'likely' })
    expect(diagnose(attempt('Zebra1234', { saved: entries, page: refused }))[0]).toMatchObject({
      cause: 'social-account',
      certainty: 'certain',
    })
  })

  it('only wonders at a name like a saved one, and at a page without a name where all sign in by networks', () => {
    const near = attempt('Lantern77', { account: 'mirra@mail.test', saved: [saved('Kotenok58')] })
    expect(diagnose(near)).toEqual([{ cause: 'unknown-account', certainty: 'possible', account: mine }])
    const social: SavedAccount[] = [{ account: mine, site: 'aliexpress', signInWith: 'vk' }]
    expect(diagnose(attempt('Lantern77', { account: undefined, saved: social }))).toEqual([
      { cause: 'social-account', certainty: 'possible' },
    ])
  })

  it('compares with all accounts where the page names none', () => {
    const entries = [saved('Kotenok58'), saved('Zebra1234', { account: leo })]
    expect(diagnose(attempt('zEBRA1234', { account: undefined, saved: entries }))[0]).toEqual({
      cause: 'caps-lock',
      certainty: 'certain',
      intended: 'Zebra1234',
    })
  })

  it('knows the account name that was typed into the field of the password', () => {
    expect(diagnose(attempt(mine, { saved: [saved('Kotenok58')] }))[0]).toMatchObject({ cause: 'rules', certainty: 'likely' })
  })

  it('says that it is not the saved one, once it is refused', () => {
    const found = diagnose(attempt('Lantern77', { saved: [saved('Kotenok58')], page: refused }))
    expect(found).toEqual([{ cause: 'old-password', certainty: 'possible', intended: 'Kotenok58' }])
  })
})

describe('around the password', () => {
  it.each<[Cause, Partial<Attempt>]>([
    ['offline', { online: false }],
    ['store-down', { page: { httpStatus: 503 } }],
    ['store-down', { page: { httpStatus: 503, errorText: 'Network error. Please try again.' } }],
    ['store-down', { page: { errorText: 'Сайт на техническом обслуживании' } }],
    ['blocked', { page: { scriptsBlocked: true, captcha: 'loading' } }],
    ['locked-out', { page: { tooManyTries: true } }],
    ['locked-out', { page: { errorText: 'Too many wrong passwords. Please try again later.' } }],
    ['captcha', { page: { captcha: 'unsolved' } }],
    ['captcha', { page: { captcha: 'failed' } }],
    ['captcha', { page: { captcha: 'picture' } }],
    ['captcha', { page: { captcha: 'absent', errorText: 'Please slide to verify' } }],
    ['captcha', { page: { captcha: 'picture', errorText: 'Verification code incorrect' } }],
    ['other-site', { page: { errorText: 'This account is registered on aliexpress.ru' } }],
    ['no-longer-valid', { page: { errorText: 'Your password has expired. Please set a new one.' } }],
    ['rules', { page: { errorText: 'Password must be 6-20 characters' } }],
  ])('%s comes first, even before a slip', (cause, more) => {
    expect(diagnose(attempt('Kotenok58', { saved: [saved('Kotenok58')], ...more }))[0]?.cause).toBe(cause)
    expect(causes(diagnose(attempt('kOTENOK58', { saved: [saved('Kotenok58')], ...more }))).slice(0, 2)).toEqual([cause, 'caps-lock'])
  })

  it('holds a refused code from the mail against no password', () => {
    const page = { captcha: 'absent', errorText: 'Неверный код из письма' } as const
    expect(diagnose(attempt('Kotenok58', { saved: [saved('Kotenok58')], page }))).toEqual([])
  })

  it('names the older password first where the page says that it was changed', () => {
    const page = { errorText: 'You changed your password 3 weeks ago' }
    const found = diagnose(attempt('Kotik1999', { saved: [saved('Kotenok58', { previous: ['Kotik1999'] })], page }))
    expect(causes(found)).toEqual(['old-password', 'no-longer-valid'])
  })

  it('puts a slip before a slider that the store asks for after it', () => {
    const found = diagnose(attempt('kOTENOK58', { saved: [saved('Kotenok58')], page: { ...refused, captcha: 'unsolved' } }))
    expect(causes(found)).toEqual(['caps-lock', 'captcha'])
  })
})

describe('without a vault', () => {
  it.each<[string, Partial<Attempt>, Cause[], string?]>([
    ['Лщеутщл58', {}, ['layout', 'rules'], 'Kotenok58'],
    ['лЩЕУТЩЛ58', { capsLock: true }, ['layout', 'caps-lock', 'rules'], 'Kotenok58'],
    ['ㅏㅐㅅ58', {}, ['layout', 'rules'], 'kot58'],
    ['Kоtеnоk58', {}, ['layout', 'rules'], 'Kotenok58'],
    ['Kotутщл58', {}, ['layout', 'rules'], 'Kotenok58'],
    ['Ｋｏｔｅｎｏｋ５８', {}, ['layout', 'rules'], 'Kotenok58'],
    ['kotéà', {}, ['layout', 'rules'], 'kot20'],
    ['kOTENOK58', { capsLock: true }, ['caps-lock'], 'Kotenok58'],
    ['5839201', { capsLock: true }, []],
    ['Kotenok58 ', {}, ['spaces'], 'Kotenok58'],
    ['my two kittens', {}, ['rules', 'spaces']],
    ['Kot58', {}, ['rules']],
    ['kotenok', { page: refused }, ['rules']],
    ['kotenok', {}, []],
  ])('%j with %o is %o', (typed, more, expected, intended) => {
    const found = diagnose(attempt(typed, more))
    expect(causes(found)).toEqual(expected)
    if (intended !== undefined) expect(found[0]?.intended).toBe(intended)
    expect(found.every(({ certainty }) => certainty !== 'certain')).toBe(true)
  })
})

it('is surer of Caps Lock once the store has refused, and rules it out where the vault does', () => {
  const typed = attempt('kOTENOK58', { capsLock: true, page: refused })
  expect(diagnose(typed)[0]).toEqual({ cause: 'caps-lock', certainty: 'likely', intended: 'Kotenok58' })
  expect(causes(diagnose({ ...typed, saved: [saved('Zebra1234')] }))).toEqual(['old-password'])
})

describe('bad input', () => {
  it.each([
    '',
    ' ',
    '\ud800',
    '\udc00\ud800',
    'a'.repeat(10_000),
    ' '.repeat(10_000),
    'ÿ'.repeat(300),
    '\0\u0007',
    '😀😀😀😀',
    'لا'.repeat(60),
  ])('does not stumble over %j', (typed) => {
    const entries = [saved('Kotenok58'), saved(typed, { account: typed }), saved('', { previous: ['', typed] })]
    expect(diagnose(attempt(typed, { saved: [saved(typed)] }))).toEqual([])
    for (const account of [undefined, '', typed, mine]) {
      expect(() => diagnose(attempt(typed, { account, saved: entries, keyboardLayout: typed, page: { errorText: typed } }))).not.toThrow()
    }
  })

  it.each(['a', ' ', 'ÿ', 'لا'])('takes no longer for each %j the more of them are typed', async (piece) => {
    const growth = await growthOf((size) => {
      const typed = piece.repeat(size)
      const entries = [saved('Kotenok58'), saved(typed, { account: typed }), saved('', { previous: ['', typed] })]
      return () => diagnose(attempt(typed, { account: typed, saved: entries, keyboardLayout: typed, page: { errorText: typed } }))
    }, 600)

    expect(growth).toBeLessThan(5)
  })
})
