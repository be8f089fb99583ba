import { describe, expect, it } from 'vitest'
import { check, isUnseen, readForms, type SavedPage } from './corpus'
import { readTranslatedForms } from './translated-forms'

/** What stands around forms on real sites: none of it may change what a form is. */
const header =
  '<header><a href="/">Shop</a><form role="search" action="/s"><input name="q" placeholder="Search the shop"><button>Search</button></form><nav><a href="/login">Sign in</a><a href="/register">Create account</a><a href="/help">Help</a></nav></header><div class="breadcrumb"><a href="/">Home</a></div>'
const footer =
  '<div class="cookie-banner"><p>We use cookies. See our privacy policy.</p><button>Accept all</button><button>Reject</button></div><footer><h4>Newsletter</h4><form action="/newsletter"><input type="email" name="newsletter" placeholder="Your e-mail"><button>Sign up</button></form><a href="https://www.facebook.com/shop">Facebook</a><a href="/terms">Terms</a><p>Contact: help@shop.test</p></footer>'

const withNoise = (page: SavedPage): SavedPage => ({
  ...page,
  html: page.html.replace(/<body[^>]*>/, (body) => body + header).replace('</body>', `${footer}</body>`),
})

/** Pages known to be read wrongly, by name or by number: fewer is better, and shows too. */
const knownFaults = { seen: ['wd-invited-it'], unseen: 2, noisy: 9 }

const pages = [...readForms(), ...readTranslatedForms()]

function measure(half: readonly SavedPage[]) {
  const checked = half.map(check)
  const roles = (...names: string[]) => {
    let right = 0
    let all = 0
    for (const { roles } of checked) {
      for (const name of names) {
        const count = roles.get(name)
        right += count?.right ?? 0
        all += count?.all ?? 0
      }
    }
    return `${right}/${all} ${((100 * right) / all).toFixed(1)} %`
  }
  const without = checked.filter(({ expected, roles }) => expected === 'other' && roles.size === 0)
  const kinds = checked.filter(({ wrongKind }) => !wrongKind).length
  return {
    faulty: checked.filter(({ faults }) => faults.length > 0),
    figures: {
      pages: checked.length,
      'kind right': `${kinds}/${checked.length} ${((100 * kinds) / checked.length).toFixed(1)} %`,
      account: roles('account'),
      password: roles('password', 'current-password', 'new-password', 'repeat-password'),
      code: roles('code'),
      'roles where none is due': checked.reduce((sum, { extra }) => sum + extra, 0),
      'pages without credentials given any': `${without.filter(({ extra }) => extra > 0).length}/${without.length}`,
    },
  }
}

describe('forms of any site are read', () => {
  const seen = measure(pages.filter(({ name }) => !isUnseen(name)))
  const unseen = measure(pages.filter(({ name }) => isUnseen(name)))

  const noisy = measure(pages.map(withNoise))

  it('as well as before, on both halves', () => {
    console.table({ seen: seen.figures, unseen: unseen.figures, noisy: noisy.figures })
    if (process.env.SHOW)
      for (const { name, faults, why } of process.env.SHOW === 'all' ? [...seen.faulty, ...unseen.faulty, ...noisy.faulty] : seen.faulty)
        console.log(name, faults, `\n${why()}`)

    expect({ seen: seen.faulty.map(({ name }) => name), unseen: unseen.faulty.length, noisy: noisy.faulty.length }).toEqual(knownFaults)
  })
})
