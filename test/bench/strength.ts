/**
 * How long a rating takes, per length: `npx esbuild test/bench/strength.ts --bundle --platform=node --format=esm --alias:@=. | node --input-type=module`.
 * Random passwords, and words with digits, which match most.
 */
import { rateStrength } from '@/lib/password/strength'

const calls = 200
const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const random = (length: number) => Array.from({ length }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('')
const words = (length: number) =>
  'gfhjkm1985ivanMoscow2020p4ssw0rd'
    .repeat(Math.ceil(length / 32) + 1)
    .slice(Math.floor(Math.random() * 32))
    .slice(0, length)

const start = performance.now()
await rateStrength('first')
console.log(`first call ${(performance.now() - start).toFixed(0)} ms`)

for (const length of [8, 12, 20, 31, 40, 10_000]) {
  for (const [kind, make] of Object.entries({ random, words })) {
    const times: number[] = []
    for (let call = 0; call < calls; call += 1) {
      const password = make(length)
      const before = performance.now()
      await rateStrength(password, { account: 'vasya.pupkin@mail.example' })
      times.push(performance.now() - before)
    }
    times.sort((one, other) => one - other)
    const at = (share: number) => (times[Math.floor(calls * share)] ?? 0).toFixed(2)
    console.log(`${String(length).padStart(6)} characters, ${kind}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`)
  }
}
