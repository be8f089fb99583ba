// The contract is lib/messaging/options-model.ts: the background makes these models, and lib imports nothing of components. Extend it there.
export type * from '@/lib/messaging/options-model'
