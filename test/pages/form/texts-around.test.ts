import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { textBefore, textsBehind } from '@/lib/pages/form/texts-around'

function fieldsIn(html: string): { form: HTMLFormElement; fields: HTMLInputElement[] } {
  const { document } = new JSDOM(`<!doctype html><form>${html}</form>`).window
  const form = document.querySelector('form')
  if (!form) throw new Error('no form')
  return { form, fields: Array.from(form.querySelectorAll('input')) }
}

const behind = (html: string) => {
  const { form, fields } = fieldsIn(html)
  const found = textsBehind(form, fields)
  return found && fields.map((field) => found.get(field))
}

describe('labels that follow their fields', () => {
  it.each([
    ['in a box each', '<div><input type=password></div><div>Altes Kennwort</div><div><input type=password></div><div>Neues Kennwort</div>'],
    [
      'in the cell behind',
      '<table><tr><td><input></td><td>Altes Kennwort</td></tr><tr><td><input></td><td>Neues Kennwort</td></tr></table>',
    ],
    ['as bare text', '<h2>Kennwort</h2><input> Altes Kennwort<br><input> Neues Kennwort <button>Speichern</button>'],
  ])('are found %s', (_where, html) => {
    expect(behind(html)).toEqual(['altes kennwort', 'neues kennwort'])
  })

  it.each([
    ['something stands before the first', 'Name <input> Kennwort <input> Bitte merken'],
    ['a check box before them says something', '<input type=checkbox> Firma Name <input> Kennwort <input> Ende'],
    ['nothing stands behind the last', '<input> Name <input>'],
    ['there is a sentence behind one', '<input> Name <input> Das Kennwort hat mindestens acht Zeichen und eine Ziffer'],
    ['the fields say themselves what they take', '<input placeholder=Name> Pflicht <input placeholder=Kennwort> Pflicht'],
    ['only one field asks', '<input> Name'],
  ])('are none where %s', (_why, html) => {
    expect(behind(html)).toBeUndefined()
  })

  it('costs no more, however much stands between', () => {
    const { form, fields } = fieldsIn(`<input>${'<p>Wort</p>'.repeat(5000)}<input> Kennwort`)
    let handedOut = 0
    const createTreeWalker = form.ownerDocument.createTreeWalker.bind(form.ownerDocument)
    form.ownerDocument.createTreeWalker = (...about) => {
      const walker = createTreeWalker(...about)
      const nextNode = walker.nextNode.bind(walker)
      walker.nextNode = () => {
        handedOut += 1
        return nextNode()
      }
      return walker
    }

    expect(textsBehind(form, fields)).toBeUndefined()
    expect(handedOut).toBeLessThan(1000)
  })
})

describe('the text before a field', () => {
  it('is the head of its column in a row of fields', () => {
    const { fields } = fieldsIn(
      '<table><tr><th>Stare</th><th>Nowe</th><th></th></tr><tr><td><input></td><td><input></td><td><button>OK</button></td></tr></table>',
    )

    expect(fields.map(textBefore)).toEqual(['stare', 'nowe'])
  })

  it('is that of its own row where each field has one', () => {
    const { fields } = fieldsIn('<table><tr><td>Konto</td><td>1</td></tr><tr><td>Stare</td><td><input></td></tr></table>')

    expect(fields.map(textBefore)).toEqual(['stare'])
  })
})
