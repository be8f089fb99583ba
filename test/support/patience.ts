import { vi } from 'vitest'

/** How long `vi.waitFor` waits unless it is told, ms. Its own second may pass on a busy machine before anything is done: only what hangs shall fail. */
const timeout = 25_000
const waitFor = vi.waitFor.bind(vi)

vi.waitFor = (check, options) => waitFor(check, typeof options === 'number' ? options : { timeout, ...options })
