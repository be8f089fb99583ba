// The contract is lib/messaging/popup-model.ts: the background makes these models, and lib imports nothing of components. Extend it there.
export type * from '@/lib/messaging/popup-model'
