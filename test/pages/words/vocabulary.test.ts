import { describe, expect, it } from 'vitest'
import { fold } from '@/lib/pages/words/fold'
import { learnAll } from '@/lib/pages/words/learn-all'
import { says, type Concept } from '@/lib/pages/words/vocabulary'
import { words } from '../fixtures/words'

learnAll()

const listOf = (concept: Concept) => (words[concept] ?? '').split(', ')
const understood = (concept: Concept, by: Concept) => listOf(concept).filter((word) => says[by].test(fold(word)))

describe('the vocabulary', () => {
  it.each(Object.keys(words) as Concept[])('knows how forms say %s', (concept) => {
    const known = understood(concept, concept)

    expect(listOf(concept).filter((word) => !known.includes(word))).toEqual([])
  })

  it.each<[Concept, readonly Concept[]]>([
    ['signIn', ['register', 'newsletter', 'contact', 'recover', 'change']],
    ['register', ['signIn', 'contact', 'recover', 'change']],
    ['recover', ['signIn', 'register', 'newsletter', 'contact']],
    ['change', ['signIn', 'register', 'newsletter', 'contact', 'recover']],
    ['newsletter', ['signIn', 'recover']],
    ['contact', ['signIn', 'register', 'recover', 'newsletter']],
    ['userName', ['never', 'answer', 'captcha', 'code', 'notCode', 'card', 'secret', 'phone']],
    ['email', ['never', 'answer', 'captcha', 'code', 'card', 'secret']],
    ['phone', ['never', 'answer', 'captcha', 'code', 'card', 'userName']],
    ['password', ['captcha', 'answer', 'secret', 'card', 'email', 'userName']],
    ['code', ['notCode', 'never', 'secret']],
    ['current', ['fresh', 'repeat']],
    ['fresh', ['current', 'repeat']],
    ['repeat', ['current']],
    ['personal', ['userName', 'password', 'email', 'phone', 'code']],
  ])('takes %s for none of %j', (concept, others) => {
    expect(others.flatMap((other) => understood(concept, other).map((word) => `${word} as ${other}`))).toEqual([])
  })
})
