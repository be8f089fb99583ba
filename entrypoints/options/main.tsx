import { render } from 'preact'
import { Options } from '@/components/options/options'
import type { FileAct, OptionsAct, OptionsResult } from '@/lib/messaging/options-model'
import { importFile } from '@/lib/options/import-file'
import { saveFile } from '@/lib/options/save-file'
import { ask, hear } from '@/lib/platform/ask'
import { requestStore } from '@/lib/platform/store-permission'

async function draw(): Promise<void> {
  const model = await ask('options.model')
  render(<Options model={model} act={act} saveFile={saveFile} grantStore={grantStore} />, document.body)
}

async function act(what: OptionsAct | FileAct) {
  const isFile = what.kind === 'preview-import' || what.kind === 'import'
  const result = isFile ? await importFile(what, askHub, new Date()) : await askHub(what)
  await draw()
  return result
}

/** A background that died in the middle, or that takes no such request, is a refusal too: the page must not wait for ever. */
async function askHub(what: OptionsAct): Promise<OptionsResult> {
  const answer: OptionsResult | undefined = await ask('options.act', what).catch(() => undefined)
  return answer ?? { refusal: 'no-answer' }
}

async function grantStore(): Promise<boolean> {
  const isGranted = await requestStore()
  await draw()
  return isGranted
}

hear('changed', draw)
void draw()
