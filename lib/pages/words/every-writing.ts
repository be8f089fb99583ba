import { arabic } from './arabic'
import { cyrillic } from './cyrillic'
import { devanagari } from './devanagari'
import { greek } from './greek'
import { han } from './han'
import { hangul } from './hangul'
import { hebrew } from './hebrew'
import { thai } from './thai'
import type { Words } from './vocabulary'
import type { Writing } from './writings'

/** All but the Latin words, which are always at hand. Too many for a page's script: it is given those that its page needs. */
export const everyWriting: Readonly<Record<Writing, Words>> = { arabic, cyrillic, devanagari, greek, han, hangul, hebrew, thai }
