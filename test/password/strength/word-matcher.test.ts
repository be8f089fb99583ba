import { describe, expect, it } from 'vitest'
import { rateStrength } from '@/lib/password/strength'

const idsOf = async (password: string, account?: string) => (await rateStrength(password, { account })).reasons.map(({ id }) => id)

describe('a known word', () => {
  it.each([
    ['with letters of one piece', 'Małgorzata', ['name']],
    ['with a letter that Turkish alone has', 'kırmızı', ['word']],
    ['that German alone has, and long', 'schmetterling', ['word']],
    ['with Vietnamese marks', 'nguyễn', ['name']],
    ['in Greek without its stress', 'κωδικος', ['common-password']],
    ['with spaces between its letters', 'a d m i n i s t r a t o r', ['common-password']],
    ['cut in two', 'али-экспресс', ['store']],
    ['with Shift held on its digits', 'qwe!@#', ['common-password']],
    ['of the store, typed blindly', "fkb'rcghtcc", ['other-layout', 'store']],
    ['in Greek, typed blindly without its stress', 'uessalonikh', ['other-layout', 'common-password']],
  ])('is known %s', async (_, password, ids) => {
    expect(await idsOf(password)).toEqual(ids)
  })

  it('is no word of another layout where it is a row of keys on both', async () => {
    expect(await idsOf('йцукенгшщз')).toEqual(['keyboard-run'])
  })

  it('is the shopper’s own, in the other order or with an initial', async () => {
    for (const password of ['mkoltunova', 'koltunovam', 'MarinaKoltunova', 'koltunovamarina'])
      expect(await idsOf(password, 'marina.koltunova@list.example')).toEqual(['account'])
  })
})

describe('a run of keys', () => {
  it.each(['фывапрол', 'ячсмитьб', 'ασδφγηξκ', 'שדגכעיח', 'شسيبلات'])(
    'is seen on the keyboard of its own letters: %s',
    async (password) => {
      const { score, reasons } = await rateStrength(password)

      expect(score).toBeLessThanOrEqual(2)
      expect(reasons.map(({ id }) => id)).toContain('keyboard-run')
    },
  )
})
