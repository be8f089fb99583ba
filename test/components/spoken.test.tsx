// @vitest-environment jsdom
import { render, type ComponentChild } from 'preact'
import { act as settle } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Card } from '@/components/in-page/cards'
import { Options } from '@/components/options/options'
import { Popup } from '@/components/popup/popup'
import { speak } from '../support/i18n'
import { cardStories } from './card-stories'
import { optionsStory } from './options-story'
import { popupStories, type PopupStory } from './popup-stories'

let mount: HTMLElement

beforeEach(() => {
  speak('en')
  mount = document.body.appendChild(document.createElement('div'))
})

/** What stays drawn would draw itself once more, without words, when its “Copied” has had its time. */
afterEach(() => {
  render(null, mount)
  document.body.replaceChildren()
})

const popups = popupStories(Date.now())
const views: [string, ComponentChild][] = [
  ...Object.entries(popups).map(([name, story]): [string, ComponentChild] => [`popup: ${name}`, popupOf(story)]),
  ...Object.entries(cardStories(Date.now())).map(([name, model]): [string, ComponentChild] => [
    `card: ${name}`,
    <Card model={model} refusal={undefined} onAct={() => {}} />,
  ]),
  ['settings', <Options model={optionsStory} act={async () => ({})} saveFile={() => {}} grantStore={async () => true} />],
]

describe('what a screen reader says', () => {
  it.each(views)('tells each button from the others: %s', async (_name, view) => {
    await draw(view)
    const buttons = [...mount.querySelectorAll('button')].filter((button) => !button.closest('header')).map(spoken)

    expect(buttons).toEqual([...new Set(buttons)])
    expect(buttons.filter((words) => !/^\p{L}/u.test(words))).toEqual([])
  })

  it.each(views)('calls each field by its own name, without the words of a button beside it: %s', async (_name, view) => {
    await draw(view)
    const fields = [...mount.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
    const labels = fields.flatMap((field) => [...(field.labels ?? [])])

    expect(fields.filter((field) => !field.hasAttribute('aria-label') && field.labels?.length !== 1)).toEqual([])
    expect(labels.filter((label) => label.textContent.trim() === '' || label.querySelector('button'))).toEqual([])
  })

  it('is that it is copied, where the button keeps its name', async () => {
    await draw(popupOf(popups.details))
    await settle(async () => {
      ;[...mount.querySelectorAll('button')].find(({ textContent }) => textContent === 'Copy')?.click()
      await new Promise((next) => setTimeout(next))
    })

    expect([...mount.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)).toContain('Copied')
  })
})

function popupOf(story: PopupStory | undefined): ComponentChild {
  if (!story) throw new Error('no such story')
  const { model, start, result = { password: 'k8Tr2vNq6XwLp4Zd9sHm' } } = story
  return (
    <Popup
      model={model}
      start={start}
      act={async () => result}
      grantMail={async () => true}
      copy={async () => {}}
      rate={async () => undefined}
      openOptions={() => {}}
    />
  )
}

async function draw(view: ComponentChild): Promise<void> {
  await settle(async () => {
    render(view, mount)
    await new Promise((next) => setTimeout(next))
  })
}

/** A button's name and what describes it. Forms tell their own apart: whoever is in one has come by its fields. */
function spoken(button: HTMLButtonElement): string {
  const ids = (button.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== '')
  const described = ids.map((id) => document.getElementById(id)?.textContent ?? `nothing called ${id}`)
  const form = button.form ? ` in form ${[...document.forms].indexOf(button.form) + 1}` : ''
  return [button.getAttribute('aria-label') ?? button.textContent, ...described].join(' ').trim() + form
}
