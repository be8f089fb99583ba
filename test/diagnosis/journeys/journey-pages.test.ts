import { describe, expect, it } from 'vitest'
import { journeyPagesOf, stepsOn, type JourneyPage, type PageSigns } from '@/lib/diagnosis/journeys/journey-pages'
import type { PageKind } from '@/lib/store/page-kinds'

describe('what a page is to journeys', () => {
  it.each<[PageKind, PageSigns, JourneyPage[]]>([
    ['login', { press: 'Sign in' }, ['login']],
    ['login', {}, ['login']],
    ['login', { press: '登录' }, ['in-chinese', 'login']],
    ['login', { press: '登録へ進む' }, ['login']],
    ['change-password', { press: '修改登录密码' }, ['in-chinese', 'change-password']],
    ['change-password', { press: '提交', asksBothPasswords: true }, ['both-passwords', 'change-password']],
    ['recovery-account', { press: '提交' }, ['recovery-account']],
    ['code', { isLinkSent: true }, ['link-sent', 'code']],
    ['new-password', { isLinkSent: true }, ['new-password']],
    ['other', { isSupport: true }, ['support', 'other']],
    ['code', { isSupport: true }, ['code']],
  ])('%s with %o', (kind, signs, pages) => {
    expect(journeyPagesOf(kind, signs)).toEqual(pages)
  })
})

it('takes the steps that ask for just this page before those on any of its kind', () => {
  const steps = [{ pages: ['login'] }, { pages: ['in-chinese', 'login'] }, { pages: [] }] as const

  expect(stepsOn(steps, ['in-chinese', 'login'])).toEqual([2])
  expect(stepsOn(steps, ['login'])).toEqual([1, 2])
  expect(stepsOn(steps, ['support', 'other'])).toEqual([])
})
