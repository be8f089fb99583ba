/** Dice that always fall alike for one seed, so that a figure can be printed again (mulberry32). */
export interface Dice {
  below: (limit: number) => number
  chance: (of: number) => boolean
  pick: <Item>(items: readonly Item[]) => Item
}

export function dice(seed: number): Dice {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed

    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)

  return {
    below,
    chance: (of) => next() < of,
    pick: (items) => {
      if (items.length === 0) throw new Error('nothing to pick from')
      return items[below(items.length)] as (typeof items)[number]
    },
  }
}

const words =
  'summer winter dragon monkey shadow flower coffee pizza guitar tiger silver orange purple master hunter soccer maggie ' +
  'privet lyubov solnce kotik zaika parol marina natasha sergey andrey moskva spartak krasota ' +
  'amor corazon estrella mariposa barcelona contrasena felicidad princesa saudade cachorro ' +
  'sommer blume schatz hallo passwort liebling soleil doudou chocolat amour bonjour ' +
  'ciao juventus napoli kochanie misiek polska haslo galatasaray istanbul askim salam habibi ' +
  'aliexpress shopping tianmao woaini baobao zhang'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const digits = '0123456789'
const signs = '!@#$%&*?._-+=()'

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const some = (rolls: Dice, from: string, count: number): string => Array.from({ length: count }, () => rolls.pick(from.split(''))).join('')

/** A password as people make them: mostly a word and digits, at times with signs, some out of a generator. 6 to 20 characters. */
export function makePassword(rolls: Dice): string {
  for (;;) {
    const word = rolls.pick(words.split(' '))
    const other = rolls.pick(words.split(' '))
    const year = String(1965 + rolls.below(61))
    const made = rolls.pick([
      () => word + some(rolls, digits, 1 + rolls.below(4)),
      () => capital(word) + some(rolls, digits, 1 + rolls.below(4)),
      () => capital(word) + year,
      () => word + year,
      () => capital(word) + year + rolls.pick(signs.split('')),
      () => capital(word) + rolls.pick('@_.-!#'.split('')) + some(rolls, digits, 3),
      () => capital(word) + capital(other) + some(rolls, digits, 2),
      () => some(rolls, digits, 3) + word,
      () => some(rolls, digits, 2) + word.slice(0, 4) + some(rolls, digits, 2) + other.slice(0, 3),
      () => word.replace('a', '4').replace('o', '0').replace('e', '3').replace('i', '1') + some(rolls, digits, 1),
      () => word.toUpperCase() + some(rolls, digits, 2),
      () => some(rolls, lower + lower.toUpperCase() + digits, 8 + rolls.below(13)),
      () => some(rolls, lower + lower.toUpperCase() + digits + signs, 10 + rolls.below(11)),
      () => some(rolls, lower + digits, 7 + rolls.below(6)),
    ])()
    if (made.length >= 6 && made.length <= 20 && /[a-z]/iu.test(made) && /\d/u.test(made)) return made
  }
}

/** How people change a password when they must: the year, the count at the end, a sign more. Undefined when this one offers no handle. */
export function changedPassword(rolls: Dice, old: string): string | undefined {
  const year = /(19|20)\d\d/u.exec(old)
  const count = /\d(?=\D*$)/u.exec(old)
  const ways = [
    () => (old.length < 20 ? old + rolls.pick(['1', '!', '2', '0']) : undefined),
    () => year && old.replace(year[0], String(Number(year[0]) + 1)),
    () => count && old.slice(0, count.index) + String((Number(count[0]) + 1) % 10) + old.slice(count.index + 1),
    () => makePassword(rolls),
  ]

  return rolls.pick(ways)() ?? undefined
}
