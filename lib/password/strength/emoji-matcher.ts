import { MatcherBaseClass, type Match, type Matcher, type MatchOptions } from '@zxcvbn-ts/core'

/** How many people choose from: there are 3,700, and their keyboards show the favourites first. */
const guessesEach = 200

const one =
  '(?:\\p{Regional_Indicator}{2}|\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]?(?:\\u200d\\p{Extended_Pictographic}\\ufe0f?){0,6})'
const each = new RegExp(one, 'gu')
const run = new RegExp(`${one}+`, 'gu')

/** Emoji in a row, each counted once: zxcvbn counts ten guesses for each of the up to fourteen units that one is written with. */
class EmojiMatching extends MatcherBaseClass {
  match({ password }: MatchOptions): Match[] {
    return Array.from(password.matchAll(run), ({ 0: token, index }) => ({ pattern: 'emoji', i: index, j: index + token.length - 1, token }))
  }
}

export const emojiMatcher: Matcher = {
  Matching: EmojiMatching,
  scoring: ({ token }) => guessesEach ** (token.match(each)?.length ?? 0),
  feedback: () => null,
}
