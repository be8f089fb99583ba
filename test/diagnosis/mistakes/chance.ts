/** Chance that can be repeated: the same seed gives the same mistakes. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  happens(share: number): boolean {
    return this.next() < share
  }

  one<T>(of: readonly T[]): T {
    const taken = of[this.below(of.length)]
    if (taken === undefined) throw new Error('nothing to take from')
    return taken
  }

  /** One of them, each as often as its weight says. */
  weighted<T extends { weight: number }>(of: readonly T[]): T {
    let left = this.next() * of.reduce((sum, { weight }) => sum + weight, 0)
    for (const each of of) {
      left -= each.weight
      if (left < 0) return each
    }
    return this.one(of)
  }
}
