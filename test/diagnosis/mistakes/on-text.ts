import type { Chance } from './chance'

export function swapCase(text: string): string {
  return Array.from(text)
    .map((character) => (character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase()))
    .join('')
}

export function changed(password: string, typed: string): string | undefined {
  return typed === password ? undefined : typed
}

export function spots(text: string, of: RegExp): number[] {
  return Array.from(text).flatMap((character, at) => (of.test(character) ? [at] : []))
}

export function replaceAt(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + 1)
}

export function atOne(text: string, chance: Chance, by: (character: string) => string | undefined): string | undefined {
  const able = Array.from(text).flatMap((character, at) => (by(character) === undefined ? [] : [at]))
  if (able.length === 0) return undefined
  const at = chance.one(able)
  return replaceAt(text, at, by(text.charAt(at)) ?? '')
}
