export { readImport } from './read-import'
export type { ImportAnswer, ImportOptions, ImportRefusal, ImportSource, LeftReason, Preview } from './types'
