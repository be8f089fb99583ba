import { describe, expect, it } from 'vitest'
import { check, readStorePages } from './corpus'

describe('every page of the store is known', () => {
  it.each(readStorePages().map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const checked = check(page)

    expect(checked.faults, checked.why()).toEqual([])
  })
})
