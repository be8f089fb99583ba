import type { PageKind } from '@/lib/store/page-kinds'
import type { JudgedField } from './judge-field'
import type { Button, Scope } from './scopes'
import type { Surroundings } from './surroundings'
import { says, type Concept } from '@/lib/pages/words/vocabulary'

/** One reason for or against a kind, kept for tests to print. */
export interface Signal {
  because: string
  kind: PageKind
  amount: number
}

export interface Facts {
  scope: Scope
  around: Surroundings
  /** path of the address, title of the page, folded */
  address: string
  title: string
  fields: readonly JudgedField[]
  passwords: readonly JudgedField[]
  accounts: readonly JudgedField[]
  codes: readonly JudgedField[]
  submit?: Button
  /** buttons and links beside the one that sends */
  others: readonly Button[]
  socialCount: number
}

export type Add = (because: string, kind: PageKind, amount: number) => void

export const has = (concept: Concept, text: string): boolean => says[concept].test(text)
