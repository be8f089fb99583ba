import { describe, expect, it } from 'vitest'
import { direction, languageName } from '@/components/shared/text'
import { speak } from '../support/i18n'
import { readMessages } from '../support/messages'

const en = readMessages('en')
const ru = readMessages('ru')

describe('the texts', () => {
  it('say which language they are', () => {
    expect([en.language, ru.language]).toEqual(['en', 'ru'])
  })

  it('name languages in their own words, whatever the browser speaks', () => {
    speak('ru')

    expect([languageName('el'), direction()]).toEqual(['греческий', 'ltr'])
  })

  it('are the same in both languages, key by key', () => {
    expect(Object.keys(ru).sort()).toEqual(Object.keys(en).sort())
  })

  it('have names that browsers take: letters, digits and _', () => {
    expect(Object.keys(en).filter((key) => !/^(?:@@)?\w+$/u.test(key))).toEqual([])
  })

  it('hold the same places in both languages', () => {
    const places = (text = ''): string => [...new Set([...text.matchAll(/\{\w+\}|\$\d/gu)].map(String))].sort().join()

    expect(Object.keys(en).filter((key) => places(ru[key]) !== places(en[key]))).toEqual([])
  })
})
