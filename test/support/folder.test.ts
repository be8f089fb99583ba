import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { makeFolder, removeFolder } from './folder.ts'

/** As the helper processes of a killed browser do: writes on for half a second, or until the folder is gone. */
const writer = `
const { writeFileSync } = require('node:fs')
const end = Date.now() + 500
console.log('begun')
try {
  for (let number = 0; Date.now() < end; number++) writeFileSync(process.argv[1] + '/' + number, '')
} catch {}
`

it('removes a folder that fills while it is emptied', async () => {
  const folder = await makeFolder('filling')
  const helper = spawn(process.execPath, ['-e', writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(helper.stdout, 'data')

  await removeFolder(folder)

  if (helper.exitCode === null) await once(helper, 'exit')
  expect(existsSync(folder)).toBe(false)
})
