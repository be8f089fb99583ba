import { afterAll } from 'vitest'
import { keepSpares } from './browsers/spare.ts'

/** Set up for each file of browser tests. */
afterAll(keepSpares())
