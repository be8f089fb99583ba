import { describe, expect, it } from 'vitest'
import {
  findLanguage,
  findLayoutInUse,
  findMove,
  findWarnings,
  forgetLayout,
  noTyping,
  trackComposition,
  trackKey,
  trackKeyElsewhere,
  trackKeyUp,
  type KeyFact,
  type LayoutTraits,
  type Typing,
} from '@/lib/keyboard/typing'

/** 'KeyA:a' is a plain key; a leading '^' is Shift held. */
function typed(keys: string, fact: Partial<KeyFact> = {}, from: Typing = noTyping): Typing {
  return keys.split(' ').reduce((typing, entry) => {
    const [code = '', key = ''] = entry.replace('^', '').split(':')
    return trackKey(typing, { ...quiet, code, key, shift: entry.startsWith('^'), ...fact })
  }, from)
}

const quiet: KeyFact = {
  key: '',
  code: '',
  capsLock: undefined,
  shift: false,
  altGraph: false,
  isShortcut: false,
  isComposing: false,
  isTrusted: true,
}

describe('Caps Lock', () => {
  it.each<[string, Partial<KeyFact>, boolean | undefined]>([
    ['KeyA:a', {}, false],
    ['KeyA:A', {}, true],
    ['^KeyA:a', {}, true],
    ['^KeyA:A', {}, undefined],
    ['KeyA:A ^KeyB:B', {}, true],
    ['Digit1:1', {}, undefined],
    ['KeyA:a', { capsLock: true }, true],
    ['Digit1:1', { capsLock: true }, true],
    ['KeyA:A', { isTrusted: false }, undefined],
    ['KeyA:A', { isShortcut: true }, undefined],
    [':A', {}, undefined],
    [':A', { capsLock: true }, undefined],
    ['KeyA:Ф', {}, true],
    ['KeyA:A CapsLock:CapsLock', {}, false],
    ['CapsLock:CapsLock', {}, undefined],
    ['CapsLock:CapsLock KeyA:A', {}, true],
  ])('after %s with %o is %s', (keys, fact, isOn) => {
    expect(typed(keys, fact).isCapsLockOn).toBe(isOn)
  })

  it('is known from a pointer before the first key', () => {
    expect(trackKey(noTyping, { ...quiet, capsLock: true }).isCapsLockOn).toBe(true)
  })
})

describe('Caps Lock outside the field', () => {
  it('counts for it, and the layout of those keys does not', () => {
    expect(trackKeyElsewhere(noTyping, { ...quiet, key: 'a', code: 'KeyQ', capsLock: true })).toEqual({ ...noTyping, isCapsLockOn: true })
  })

  it.each<[string, Partial<KeyFact>, boolean]>([
    ['is off once a Mac says so where it is let go', { key: 'CapsLock', capsLock: false }, false],
    ['is not taken for on where Linux still says the state before', { key: 'CapsLock', capsLock: true }, true],
    ['is not switched off by a page', { key: 'CapsLock', capsLock: false, isTrusted: false }, true],
    ['is not switched off by another key', { key: 'a', capsLock: false }, true],
  ])('%s', (_, fact, isOn) => {
    expect(trackKeyUp({ ...noTyping, isCapsLockOn: true }, { ...quiet, ...fact }).isCapsLockOn).toBe(isOn)
  })
})

const american: LayoutTraits = { letters: ['qwerty'], digits: 'plain', signs: 'american' }

describe('the way back from a moved layout', () => {
  it.each<[string, LayoutTraits, LayoutTraits | undefined]>([
    ['KeyQ:a KeyA:q', { letters: ['qwerty'] }, { letters: ['azerty'] }],
    ['KeyY:z', { letters: ['qwerty'] }, { letters: ['qwertz'] }],
    ['KeyY:y KeyS:s KeyQ:q', { letters: ['qwertz'] }, { letters: ['qwerty'] }],
    ['KeyB:b ^Digit2:"', american, { letters: ['qwerty', 'qwertz', 'azerty', 'colemak'], digits: 'plain', signs: 'other' }],
    ['Digit1:&', american, { digits: 'shifted' }],
    ['Digit1:1', american, undefined],
    ['^Digit2:" Numpad1:1', american, undefined],
    ['KeyQ:a', { letters: ['qwerty', 'qwertz'] }, undefined],
    ['KeyE:e', { letters: ['qwerty'] }, undefined],
    ['KeyQ:a', {}, undefined],
    ['KeyQ:q KeyY:y KeyS:s', { letters: ['qwerty'] }, undefined],
    ['KeyQ:a Numpad1:1', { letters: ['qwerty'] }, undefined],
  ])('after %s where %o is usual leads from %o', (keys, usual, on) => {
    expect(findMove(typed(keys), usual)).toEqual(on && { on, usual })
  })

  it('is forgotten with the text', () => {
    expect(forgetLayout({ ...typed('KeyQ:a Numpad1:1'), isCapsLockOn: true })).toEqual({ isCapsLockOn: true, isComposing: false })
  })
})

describe('another layout', () => {
  it.each<[string, LayoutTraits, string[]]>([
    ['KeyQ:a KeyS:s', american, ['moved-letters']],
    ['KeyY:z', american, ['moved-letters']],
    ['KeyS:o KeyD:e', american, ['moved-letters']],
    ['KeyS:r', american, ['moved-letters']],
    ['KeyQ:q KeyY:y KeyS:s', american, []],
    ['KeyE:e', { letters: ['azerty'] }, []],
    ['KeyQ:q', { letters: ['azerty'], digits: 'shifted' }, ['moved-letters']],
    ['KeyA:q', { letters: ['azerty'] }, []],
    ['KeyA:q', {}, []],
    ['Digit2:é', american, ['moved-signs']],
    ['Digit2:2 ^Digit2:@', american, []],
    ['^Digit2:"', american, ['moved-signs']],
    ['^Digit2:2', american, ['moved-signs']],
    ['Digit2:@', american, []],
    ['Digit2:2', { digits: 'shifted' }, ['moved-signs']],
    ['^Digit1:!', { signs: 'other' }, []],
    [':a :q', american, []],
    ['KeyQ:a', american, ['moved-letters']],
    // Bépo, Neo and others: a key in common with a known shape proves nothing once another was on none.
    ['KeyQ:b KeyF:e KeyE:p KeyR:o KeyA:a', { letters: ['azerty'] }, []],
    // Canadian and Hebrew keyboards have the American @, British ones the American &.
    ['^Digit6:? ^Digit9:) ^Digit0:(', american, []],
  ])('%s where %o is usual warns %o', (keys, usual, expected) => {
    expect(findWarnings('', { ...typed(keys), isCapsLockOn: false }, usual)).toEqual(expected)
  })

  it('is told after a switch in the middle', () => {
    expect(findWarnings('', typed('KeyQ:q KeyY:z KeyQ:a'), american)).toContain('moved-letters')
  })

  it('is not told of a whole keyboard by a sign that others have, too', () => {
    expect(typed('^Digit7:&').signs).toBeUndefined()
    expect(typed('^Digit2:@').signs).toBe('american')
  })

  it('is not told from a digit under Caps Lock, not even by the first key of all', () => {
    const first = trackKey(noTyping, { ...quiet, code: 'Digit2', key: '2', capsLock: true })

    expect(findWarnings('2', first, { digits: 'shifted' })).toEqual(['caps-lock'])
  })

  it('is not told from AltGr', () => {
    expect(typed('KeyQ:@', { altGraph: true }).letters).toBeUndefined()
  })
})

describe('the text itself', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['Abc12345!', []],
    ['пароль1', ['other-script']],
    ['pаssword1', ['look-alike']],
    ['pasпword1', ['other-script']],
    ['ου', ['other-script']],
    ['שלום', ['other-script']],
    ['سلام', ['other-script']],
    ['비밀', ['other-script']],
    ['さくら', ['other-script']],
    ['ａｂｃ１', ['full-width']],
    ['ěščř', ['accent']],
    [' abc', ['space-before']],
    ['abc ', ['space-after']],
    ['ab c', ['space-inside']],
    ['abc\u00a0', ['space-after']],
    ['ab\u200bc', ['invisible']],
    ['\ud800', []],
  ])('%j warns %o', (text, expected) => {
    expect(findWarnings(text, noTyping)).toEqual(expected)
  })

  it('says that an input method composes, and not before it does', () => {
    const handedOver = typed('KeyA:Process')
    expect(findWarnings('', handedOver)).toEqual([])
    expect(findWarnings('', trackComposition(handedOver))).toEqual(['composing'])
    expect(findWarnings('', typed('KeyA:a', { isComposing: true }))).toEqual(['composing'])
    expect(findWarnings('', typed('KeyA:a', {}, trackComposition(handedOver)))).toEqual([])
  })

  it('takes neither a dead key nor a phone for an input method', () => {
    expect(findWarnings('', typed('KeyE:e', { isComposing: true }, typed('Quote:Dead')))).toEqual([])
    expect(findWarnings('', typed(':a', { isComposing: true }))).toEqual([])
  })

  it('says no more of a field of 10,000 characters than of a short one', () => {
    expect(findWarnings(' a'.repeat(5000), noTyping)).toEqual(findWarnings(' a a', noTyping))
  })
})

it.each<[string, string | undefined]>([
  ['пароль', 'ru'],
  ['Привіт', 'uk'],
  ['воўк', 'be'],
  ['қала', 'kk'],
  ['καλη', 'el'],
  ['שלום', 'he'],
  ['سلام', 'ar'],
  ['پاس', 'fa'],
  ['รหัส', 'th'],
  ['비밀', 'ko'],
  ['さくら', 'ja'],
  ['密码', 'zh'],
  ['abc12345', undefined],
])('%s comes from a keyboard of %s', (text, tag) => {
  expect(findLanguage(text)).toBe(tag)
})

it.each<[string, string, string | undefined]>([
  ['', 'KeyQ:a', 'fr'],
  ['', 'KeyZ:y', 'de'],
  ['', 'KeyS:o', 'en-dvorak'],
  ['', 'KeyQ:q KeyY:y KeyS:s', undefined],
  ['', 'KeyE:e', undefined],
  ['при', 'KeyG:п', 'ru'],
])('%j typed as %s is on %s', (text, keys, layout) => {
  expect(findLayoutInUse(text, typed(keys))).toBe(layout)
})
