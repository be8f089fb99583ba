// @vitest-environment jsdom
import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { expect, it, vi } from 'vitest'

function Drawing({ follow }: { follow: () => void }) {
  useEffect(follow, [])
  return <b>drawn</b>
}

it('what follows a drawing is done before the test goes on', async () => {
  const follow = vi.fn<() => void>()

  render(<Drawing follow={follow} />, document.body)
  await Promise.resolve()

  expect(follow).toHaveBeenCalledOnce()
})
