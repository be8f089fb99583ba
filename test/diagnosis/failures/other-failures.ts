import { attemptOf, isSecret, makeVault, nameOf, refusals, type Failure } from './make-vault'
import { makePassword, type Dice } from './passwords'
import { slips } from './slips'

type Make = (rolls: Dice) => Omit<Failure, 'name' | 'correctable'> | undefined
const wrong = { errorText: 'Your account name or password is incorrect.', captcha: 'absent', httpStatus: 200 } as const

/** What isn't a slip of the hand. */
export const otherFailures: Readonly<Record<string, { weight: number; make: Make }>> = {
  'an older password': {
    weight: 8,
    make: (rolls) => {
      const known = makeVault(rolls)
      const old = known.mine.previous[rolls.below(4)]
      return old === undefined
        ? undefined
        : {
            attempt: attemptOf(known, rolls, { typed: old, account: known.mine.account }),
            causes: ['old-password'],
            meant: known.mine.password,
          }
    },
  },
  "another account's password": {
    weight: 6,
    make: (rolls) => {
      const known = makeVault(rolls, 5)
      const other = known.saved.find(
        (entry, index) =>
          index > 0 && entry.site === 'aliexpress' && entry.signInWith === 'password' && entry.account !== known.mine.account,
      )
      if (other?.signInWith !== 'password' || other.password === known.mine.password || known.mine.previous.includes(other.password))
        return undefined
      return { attempt: attemptOf(known, rolls, { typed: other.password, account: known.mine.account }), causes: ['other-account'] }
    },
  },
  "another site's password": {
    weight: 3,
    make: (rolls) => {
      const known = makeVault(rolls, 5)
      const other = known.saved.find(
        (entry) => (entry.site === 'aliexpress-ru' || entry.site === 'alipay') && entry.signInWith === 'password',
      )
      if (other?.signInWith !== 'password' || other.password === known.mine.password || known.mine.previous.includes(other.password))
        return undefined
      return {
        attempt: attemptOf(known, rolls, { typed: other.password, account: known.mine.account }),
        causes: ['other-site', 'other-account'],
      }
    },
  },
  'an account of the other site': {
    weight: 4,
    make: (rolls) => {
      const known = makeVault(rolls, 5)
      const other = known.saved.find(
        (entry) => entry.site === 'aliexpress-ru' && entry.signInWith === 'password' && entry.account !== known.mine.account,
      )
      if (other?.signInWith !== 'password') return undefined
      if (known.saved.some((entry) => entry.account === other.account && entry.site !== other.site)) return undefined
      return {
        attempt: attemptOf(known, rolls, {
          typed: other.password,
          account: other.account,
          page: { ...wrong, errorText: rolls.pick([...refusals, 'This account does not exist']) },
        }),
        causes: ['other-site'],
      }
    },
  },
  'an account nobody has': {
    weight: 3,
    make: (rolls) => {
      const known = makeVault(rolls)
      return {
        attempt: attemptOf(known, rolls, {
          typed: makePassword(rolls),
          account: nameOf(rolls),
          page: {
            ...wrong,
            errorText: rolls.pick([
              'This account does not exist',
              'Аккаунт не найден',
              'Esta cuenta no existe',
              'The email is not registered yet',
            ]),
          },
        }),
        causes: ['unknown-account'],
      }
    },
  },
  'the account name mistyped': {
    weight: 3,
    make: (rolls) => {
      const known = makeVault(rolls)
      const name = known.mine.account
      const index = rolls.below(name.indexOf('@') - 1)
      const account = rolls.pick([
        name.slice(0, index) + name.slice(index + 1),
        name.slice(0, index) + name.charAt(index + 1) + name.charAt(index) + name.slice(index + 2),
        name.replace('.test', '.tset'),
        name.slice(0, index) + name.charAt(index) + name.slice(index),
      ])
      return account === name
        ? undefined
        : {
            attempt: attemptOf(known, rolls, { account, page: { ...wrong, errorText: rolls.pick(refusals) } }),
            causes: ['unknown-account', 'typo'],
          }
    },
  },
  'an account through a network': {
    weight: 5,
    make: (rolls) => {
      const known = makeVault(rolls, 6)
      const social = known.saved.find((entry) => entry.site === 'aliexpress' && entry.signInWith !== 'password')
      return (
        social && {
          attempt: attemptOf(known, rolls, { account: social.account, typed: makePassword(rolls), page: { ...wrong } }),
          causes: ['social-account'],
        }
      )
    },
  },
  'the saved password itself refused': {
    weight: 6,
    make: (rolls) => {
      const known = makeVault(rolls)
      return {
        attempt: attemptOf(known, rolls, {
          account: known.mine.account,
          page: { ...wrong, errorText: rolls.pick(refusals.filter(Boolean)) },
        }),
        causes: ['no-longer-valid'],
      }
    },
  },
  offline: {
    weight: 3,
    make: (rolls) => ({
      attempt: attemptOf(makeVault(rolls), rolls, { online: false, page: rolls.pick([undefined, {}]) }),
      causes: ['offline'],
    }),
  },
  'the store down': {
    weight: 3,
    make: (rolls) => ({
      attempt: attemptOf(makeVault(rolls), rolls, {
        page: rolls.pick([
          { httpStatus: 503 },
          { httpStatus: 502 },
          { httpStatus: 500 },
          { httpStatus: 504 },
          { errorText: 'The site is under maintenance. Please try again later.', httpStatus: 200 },
        ]),
      }),
      causes: ['store-down'],
    }),
  },
  'the slider not solved': {
    weight: 4,
    make: (rolls) => ({
      attempt: attemptOf(makeVault(rolls), rolls, { page: { captcha: rolls.pick(['unsolved', 'failed'] as const), httpStatus: 200 } }),
      causes: ['captcha'],
    }),
  },
  'the picture code refused': {
    weight: 2,
    make: (rolls) => ({
      attempt: attemptOf(makeVault(rolls), rolls, {
        page: {
          captcha: 'picture',
          httpStatus: 200,
          errorText: rolls.pick([
            'Verification code incorrect',
            'Please slide to verify',
            'Неверный код с картинки',
            'The captcha is wrong',
          ]),
        },
      }),
      causes: ['captcha'],
    }),
  },
  'scripts held back': {
    weight: 2,
    make: (rolls) => ({ attempt: attemptOf(makeVault(rolls), rolls, { page: { scriptsBlocked: true } }), causes: ['blocked'] }),
  },
  'too many tries': {
    weight: 4,
    make: (rolls) => ({
      attempt: attemptOf(makeVault(rolls), rolls, {
        page: rolls.pick([
          { tooManyTries: true, httpStatus: 200 },
          { httpStatus: 429 },
          { httpStatus: 200, errorText: 'Too many attempts. Please try again in 24 hours.' },
          { httpStatus: 200, errorText: 'Слишком много попыток входа' },
        ]),
      }),
      causes: ['locked-out'],
    }),
  },
  'an older password, and a 1': {
    weight: 1,
    make: (rolls) => {
      const known = makeVault(rolls)
      const old = known.mine.previous[0]
      return old === undefined || isSecret(known, `${old}1`)
        ? undefined
        : { attempt: attemptOf(known, rolls, { typed: `${old}1`, account: known.mine.account }), causes: ['old-password', 'typo'] }
    },
  },
  'the account name in the field of the password': {
    weight: 1,
    make: (rolls) => {
      const known = makeVault(rolls)
      const { account } = known.mine
      return { attempt: attemptOf(known, rolls, { typed: account, account }), causes: ['rules'] }
    },
  },
  'the year after': {
    weight: 1,
    make: (rolls) => {
      const known = makeVault(rolls)
      const year = /(19|20)\d\d/u.exec(known.mine.password)
      if (!year) return undefined
      const typed = known.mine.password.replace(year[0], String(Number(year[0]) + rolls.pick([1, -1])))
      return isSecret(known, typed)
        ? undefined
        : { attempt: attemptOf(known, rolls, { typed }), causes: ['typo', 'old-password'], meant: known.mine.password }
    },
  },
  'locked vault, another script': {
    weight: 2,
    make: (rolls) => {
      const slip = rolls.pick(slips.filter(({ name }) => name === 'Russian layout' || name === 'full-width letters'))
      const made = slip.make(makePassword(rolls), rolls)
      return made && /[^ -~]/u.test(made.typed)
        ? { attempt: attemptOf(makeVault(rolls), rolls, { ...made, saved: undefined }), causes: ['layout'] }
        : undefined
    },
  },
  'locked vault, Caps Lock': {
    weight: 1,
    make: (rolls) => {
      const made = slips[0]?.make(makePassword(rolls), rolls)
      return made && { attempt: attemptOf(makeVault(rolls), rolls, { ...made, saved: undefined }), causes: ['caps-lock'] }
    },
  },
  'locked vault, a space': {
    weight: 1,
    make: (rolls) => ({
      attempt: attemptOf(makeVault(rolls), rolls, { typed: `${makePassword(rolls)} `, saved: undefined }),
      causes: ['spaces'],
    }),
  },
}
