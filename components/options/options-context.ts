import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { FileAct, FileContent, OptionsAct, OptionsModel, OptionsResult } from './options-model'

/** What the page needs of the browser and the background; the entry provides it. */
export interface OptionsDeps {
  /** files are read in the page, the rest is the background's; the entry asks for a new model afterwards, and draws again */
  act: (act: OptionsAct | FileAct) => Promise<OptionsResult>
  /** hands a file to the shopper */
  saveFile: (file: FileContent) => void
  /** asks the browser for the store's sites; has to be called in the shopper's own click */
  grantStore: () => Promise<boolean>
}

export interface OptionsTools extends OptionsDeps {
  model: OptionsModel
}

const OptionsContext = createContext<OptionsTools | undefined>(undefined)

export const OptionsProvider = OptionsContext.Provider

/** Throws outside the options page: a section without its tools is a bug. */
export function useOptions(): OptionsTools {
  const tools = useContext(OptionsContext)
  if (!tools) throw new Error('an options section needs the page around it')
  return tools
}
