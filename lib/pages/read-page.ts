import type { CaptchaState, FieldRole, PageKind, SocialNetwork } from '@/lib/store/page-kinds'
import { assess, type Assessment, type PageTexts } from '@/lib/pages/form/assess'
import { findFields, rootsOf, takesText } from '@/lib/pages/dom/collect'
import { attribute, upwards } from '@/lib/pages/dom/dom'
import { findCaptcha } from '@/lib/pages/whole/find-captcha'
import { findErrorText } from '@/lib/pages/whole/find-error'
import { findSentTo, findShownAccount } from '@/lib/pages/whole/find-shown'
import { fold, foldName } from '@/lib/pages/words/fold'
import { isLinkSent, kindWithoutFields } from '@/lib/pages/whole/kind-without-fields'
import { findScopes, isLayer } from '@/lib/pages/form/scopes'
import { boxAround } from '@/lib/pages/form/surroundings'
import { lookAt } from '@/lib/pages/dom/visible'
import { says } from '@/lib/pages/words/vocabulary'

export type { FieldRole, PageKind } from '@/lib/store/page-kinds'

export interface StorePage {
  kind: PageKind
  /** Fields of the form that the page is for first, in its order; then those of other forms with passwords or accounts. */
  fields: readonly { role: FieldRole; element: HTMLElement }[]
  submit?: HTMLElement
  captcha: CaptchaState
  errorText?: string
  shownAccount?: string
  sentTo?: string
  /** of kind `other`: it has no field, and says that it has mailed a link to a new password */
  awaitsLink?: true
  signInWith?: readonly SocialNetwork[]
}

/** What this document asks for, as far as the words at hand tell. */
export function readPage(document: Document, url: URL): StorePage {
  try {
    return look(document, url).page
  } catch {
    // a page that hides its elements' own methods behind names of fields, or worse
    return nothing
  }
}

const nothing: StorePage = { kind: 'other', fields: [], captcha: 'absent' }

/** The same, with the reasons: for tests and for the options page. */
export function look(document: Document, url: URL): { page: StorePage; assessments: readonly Assessment[] } {
  const roots = rootsOf(document)
  const all = findFields(roots)
  if (!document.body || !all) return { page: nothing, assessments: [] }
  const sight = lookAt(document)
  const fields = all.filter(
    (field) => !field.disabled && (takesText(field) ? sight.isInReach(field) : attribute(field, 'type') !== 'hidden'),
  )
  const hasText = fields.some(takesText)
  const whole = document.body
  const texts: PageTexts = { address: addressOf(url), title: fold(document.title, 120), path: url.pathname }
  const assessments = hasText ? findScopes(fields, sight).map((scope) => assess(scope, texts, sight)) : []
  const main = chooseMain(document, assessments, `${texts.address} ${texts.title}`)
  const kind = main?.kind ?? kindWithoutFields(whole, texts.address, sight)

  const asksForLetters = main?.fields.some((field) => field.role === 'captcha-text') ?? false
  const captcha = findCaptcha(roots, url, asksForLetters, sight)
  const page: StorePage = {
    kind,
    fields:
      assessments.length > 0
        ? [
            ...(main?.fields ?? []),
            ...assessments.filter((other) => other !== main && isCredential(other)).flatMap((other) => fieldsBeside(kind, other)),
          ]
        : [],
    captcha,
  }
  if (main?.submit) page.submit = main.submit
  const awaitsLink = kind === 'other' && isLinkSent(whole, texts.address)
  if (awaitsLink) page.awaitsLink = true
  const sentTo = kind === 'code' || awaitsLink ? findSentTo(main?.scope, whole) : undefined
  if (sentTo) page.sentTo = sentTo
  if (kind !== 'other') {
    const errorText = kind === 'done' ? undefined : findErrorText(roots, main?.scope, sight)
    if (errorText) page.errorText = errorText
    const hasAccount = main?.fields.some((field) => field.role === 'account') ?? false
    const shownAccount =
      kind !== 'code' && !hasAccount ? findShownAccount(main ? boxAround(main.scope, 3) : whole, main?.fixed ?? []) : undefined
    if (shownAccount) page.shownAccount = shownAccount
    if (main && main.networks.length > 0 && (kind === 'login' || kind === 'register')) page.signInWith = main.networks
  }
  return { page, assessments }
}

/** path and the words of the query that name a step, folded */
function addressOf(url: URL): string {
  const steps = Array.from(url.searchParams)
    .slice(0, 6)
    .map(([name, value]) => (value.length < 24 && !/return|redirect|next|url|ref|from|utm|back/i.test(name) ? `${name} ${value}` : ''))
  return foldName(
    `${url.pathname} ${steps.join(' ')} ${url.hash.length < 60 ? url.hash : ''} ${/^(?:login|signin|auth|account|register|signup)\./.exec(url.hostname)?.[0] ?? ''}`.slice(
      0,
      250,
    ),
  )
}

const isCredential = ({ kind, fields }: Assessment): boolean =>
  kind !== 'other' && fields.some(({ role }) => role.includes('password') || role === 'account')

/** Who changes a password is signed in: what another form there asks for, to delete the account say, is the one in use. */
const fieldsBeside = (kind: PageKind, { fields }: Assessment): Assessment['fields'] =>
  kind === 'change-password' && fields.every(({ role }) => role === 'password')
    ? fields.map(({ element }) => ({ element, role: 'current-password' }))
    : fields

/** The form that the shopper came for: where the cursor is, in an open dialog, with a password, in the middle of the page. */
function chooseMain(document: Document, assessments: readonly Assessment[], about: string): Assessment | undefined {
  const focus = deepFocus(document)
  let best: Assessment | undefined
  let most = 0
  for (const assessment of assessments) {
    const { scope, kind, fields, strength } = assessment
    if (kind === 'other') continue
    let score = Math.min(strength, 6) / 6
    if (focus && scope.fields.some((field) => field === focus)) score += 10
    score += fields.some(({ role }) => role.endsWith('password')) ? 4 : 2
    if (about.length > 1 && saysKind(kind, about)) score += 2
    for (const above of upwards(scope.root)) {
      const role = attribute(above, 'role')
      const marks = attribute(above, 'class').slice(0, 150)
      if (above.localName === 'dialog' || role === 'dialog' || role === 'alertdialog' || isLayer.test(marks)) score += 5
      else if (/^(?:header|footer|nav|aside)$/.test(above.localName) || isMargin.test(`${above.id} ${marks}`)) score -= 5
      else if (above.localName === 'main' || role === 'main') score += 1
    }
    if (!best || score > most + 0.01) {
      best = assessment
      most = score
    }
  }
  return best
}

/** what pages without these elements call them */
const isMargin = /(?:^|\s)(?:(?:page|site|main|top)-?)?(?:header|navbar|topbar|footer)(?:\s|$)/i

function saysKind(kind: PageKind, about: string): boolean {
  if (kind === 'register') return says.register.test(about) && !says.signIn.test(about)
  if (kind === 'login') return says.signIn.test(about) && !says.register.test(about)
  return kind.startsWith('recovery') && says.recover.test(about)
}

function deepFocus(document: Document): Element | undefined {
  let focus = document.activeElement
  for (let level = 0; level < 10 && focus?.shadowRoot?.activeElement; level++) focus = focus.shadowRoot.activeElement
  return focus && takesText(focus) ? focus : undefined
}
