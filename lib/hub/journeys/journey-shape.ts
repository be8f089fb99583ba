import * as v from 'valibot'
import type { Diagnosis } from '@/lib/diagnosis/diagnose'
import { journeyIds } from '@/lib/diagnosis/journeys/journeys'
import type { PageKind } from '@/lib/store/page-kinds'

const judged = v.object({
  cause: v.custom<Diagnosis['cause']>((cause) => typeof cause === 'string'),
  certainty: v.picklist(['certain', 'likely', 'possible']),
  ownerId: v.optional(v.string()),
  entryId: v.optional(v.string()),
})
const warnings = v.picklist(['spam', 'unknown-time', 'unknown-sender', 'other-mailbox', 'other-account'])
/** A tab's journey as it is read back: an older version of the extension may have left it. */
export const journeyShape = v.object({
  site: v.picklist(['aliexpress', 'alibaba', 'aliexpress-ru', 'alipay']),
  startedAt: v.number(),
  kinds: v.array(v.custom<PageKind>((kind) => typeof kind === 'string')),
  account: v.optional(v.string()),
  place: v.optional(
    v.object({
      kind: v.custom<PageKind>((kind) => typeof kind === 'string'),
      frameId: v.number(),
      press: v.optional(v.string()),
      captcha: v.optional(v.picklist(['absent', 'loading', 'unsolved', 'solved', 'failed', 'picture'])),
      hints: v.object({
        hasSlider: v.optional(v.boolean()),
        hasPicture: v.optional(v.boolean()),
        isCodeSent: v.optional(v.boolean()),
        isLinkSent: v.optional(v.boolean()),
        isAccountOnly: v.optional(v.boolean()),
        isSecondStep: v.optional(v.boolean()),
        asksBothPasswords: v.optional(v.boolean()),
        isSupport: v.optional(v.boolean()),
      }),
    }),
  ),
  chosen: v.optional(v.object({ id: v.picklist(journeyIds), step: v.number() })),
  carried: v.optional(v.object({ entryId: v.string(), frameId: v.number(), at: v.number() })),
  waiting: v.optional(
    v.object({
      frameId: v.number(),
      origin: v.string(),
      askedAt: v.number(),
      length: v.optional(v.number()),
      hasLetters: v.optional(v.boolean()),
      sentTo: v.optional(v.string()),
      awaitsLink: v.optional(v.boolean()),
      found: v.optional(
        v.object({
          code: v.string(),
          from: v.string(),
          messageId: v.string(),
          arrivedAt: v.optional(v.number()),
          warnings: v.array(warnings),
        }),
      ),
      seenMail: v.optional(v.picklist(['closed', 'no-sender'])),
      link: v.optional(v.string()),
      filledAt: v.optional(v.number()),
      isRefused: v.optional(v.boolean()),
      ask: v.optional(v.object({ press: v.optional(v.string()) })),
      pressedAt: v.optional(v.number()),
    }),
  ),
  knownIds: v.optional(v.array(v.string())),
  pending: v.optional(
    v.object({
      id: v.string(),
      by: v.picklist(['generator', 'shopper', 'sign-in']),
      at: v.number(),
      submittedAt: v.optional(v.number()),
      isUnheard: v.optional(v.boolean()),
      frameId: v.optional(v.number()),
      account: v.optional(v.string()),
      digest: v.optional(v.string()),
    }),
  ),
  unkept: v.optional(
    v.object({
      password: v.string(),
      at: v.number(),
      account: v.optional(v.string()),
      submittedAt: v.optional(v.number()),
      isTaken: v.optional(v.boolean()),
      isCopied: v.optional(v.boolean()),
    }),
  ),
  attempt: v.optional(
    v.object({
      at: v.number(),
      comparison: v.object({ causes: v.array(judged), ifRefused: v.array(judged) }),
      online: v.boolean(),
      entryId: v.optional(v.string()),
      compared: v.optional(v.boolean()),
      refusedAt: v.optional(v.number()),
      isTold: v.optional(v.boolean()),
      concluded: v.optional(v.array(judged)),
    }),
  ),
})
